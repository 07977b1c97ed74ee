/** How a PIN is written: 6 to 10 digits, nothing else; leading zeros count (rules, section 1). */
export const PIN_SHAPE = /^\d{6,10}$/u;

export const isPinShaped = (value: string): boolean => PIN_SHAPE.test(value);
