/** Languages the desk answers in (desk rules, section 11). */
export const LANGUAGES = ['en', 'es', 'fr', 'it', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];
export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);
