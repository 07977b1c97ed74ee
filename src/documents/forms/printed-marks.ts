/** Marks that are print: "[X]", "☒", "( )". */
export const ON = /^(?:[[(]\s*(?:x|✓|✔|•|\*)\s*[\])]|[x✓✔✗✘☑☒◉⦿●■⬤])$/iu;
export const OFF = /^(?:[[(]\s*_?\s*[\])]|[☐□○◯❑❏])$/u;

/** A box with or without a mark in it; a letter alone may be a word. */
const BOX = /^(?:[[(]\s*(?:x|✓|✔|•|\*|_)?\s*[\])]|[✓✔✗✘☑☒◉⦿☐□○◯❑❏])$/iu;
export const isPrintedBox = (text: string): boolean => BOX.test(text);
