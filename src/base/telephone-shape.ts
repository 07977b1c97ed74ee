/**
 * How ten digits are written as a telephone number of the North American plan, for whoever only needs to know that something like one
 * stands there. What a number is, and whether it is one, the finder tells (`request/numbers/find-tokens.ts`). Sources of patterns
 * with the flag `u`, dashes of all kinds among the signs between groups.
 */

import { regexp } from './regexp.ts';

/** Three, three and four digits, on one line. */
export const TELEPHONE_SHAPE = String.raw`\(?\d{3}\)?(?:[^\S\n]|[.\p{Pd}]){0,3}\d{3}(?:[^\S\n]|[.\p{Pd}]){0,3}\d{4}(?!\d)`;

/** The same with its country, where that stands in front; area and exchange are such as the plan has. */
export const PLAN_SHAPE = String.raw`(?<!\d)(?:\+?1[\s.\p{Pd}]?)?\(?[2-9]\d{2}\)?[\s.\p{Pd}]{0,2}[2-9]\d{2}[\s.\p{Pd}]?\d{4}(?!\d)`;

/** As only a telephone number is written, in its three groups: ten digits in a row may be a PIN. */
export const GROUPED_SHAPE = String.raw`(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[\s./\p{Pd}])[2-9]\d{2}[\s./\p{Pd}]\d{4}(?!\d)`;

/** Without an area code, or the end of one with it. */
export const LOCAL_SHAPE = String.raw`\d{3}[ .)\p{Pd}]{0,3}\d{4}(?!\d)`;

/** The first such in a text. */
export const LOCAL = regexp(LOCAL_SHAPE, 'u');

/** Digits in any groups, on one line: as many as may be a number of any plan. */
export const DIGITS = /[+(]{0,2}\p{Nd}(?:[\p{Nd}().\p{Pd}]|[^\S\n]){6,}\p{Nd}/gu;

/** The first of them in a text. */
export const TELEPHONE = regexp(TELEPHONE_SHAPE, 'u');
/** All of them, to be replaced or counted. */
export const TELEPHONES = regexp(TELEPHONE_SHAPE, 'gu');
