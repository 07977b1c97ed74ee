/**
 * Ten digits as telephone numbers of the North American plan are grouped, on one line, for whoever only needs to know that something like one
 * stands there. What a number is, and whether it is one, the finder tells (`request/numbers/find-tokens.ts`). Source of a pattern
 * with the flag `u`.
 */
export const TELEPHONE_SHAPE = String.raw`\(?\d{3}\)?(?:[^\S\n]|[.\p{Pd}]){0,3}\d{3}(?:[^\S\n]|[.\p{Pd}]){0,3}\d{4}(?!\d)`;

/** The first of them in a text. */
export const TELEPHONE = new RegExp(TELEPHONE_SHAPE, 'u');
