/**
 * "The dock 4 line", "our room 12 number": the figure is the place's own, and counts no lines. Only where the noun behind it is one:
 * "the dock 4 lines" may be four.
 */

import { regexp } from '../../base/regexp.ts';

const PLACES =
  'dock|room|floor|building|bldg|suite|unit|gate|bay|bed|booth|cabin|counter|court|desk|door|hall|hangar|house|lane|level|location|office|pier|platform|pump|register|shed|shop|site|stall|station|store|studio|table|terminal|till|tower|villa|wing|ward|warehouse|window|zone|area|lot|plant|apartment|apt|flat|dormitory|dorm|classroom|lab|kiosk|position|workstation|console|branch';
/** "Building 9 lines": with a capital it is the place's name, whatever follows. */
const NAMED_PLACE = regexp(
  `(?<!\\p{L})(?:${PLACES.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())}) $`,
  'u',
);

/** "The dock", "our room", before a figure: a place that has a number. */
const NUMBERED_PLACE = regexp(
  `(?<!\\p{L})(?:the|our|my|your|their|this|that) (?:\\p{L}+ ){0,2}(?:${PLACES}) (?:no\\.? ?|nr\\.? ?|# ?)?$`,
  'iu',
);
/** A noun of one, behind a figure in digits. */
const ONE_OF_THEM = regexp(/^\d{1,3} (?:[\p{L}'’-]+ ){0,2}(?:(?:tele)?phone|number|line|tn|did)$/iu);
const IN_DIGITS = /^\d{1,3} /u;
/** Several do something. */
const SEVERAL_DO = regexp(/^ (?:are|were|have|go|move|ring|stay|leave)(?!\p{L})/iu);

/** @param found a count and what it counts, as it stands in the words */
export function isNumberedPlace(words: string, found: RegExpMatchArray): boolean {
  const before = words.slice(0, found.index);
  if (NAMED_PLACE.test(before) && IN_DIGITS.test(found[0])) return true;
  return (
    NUMBERED_PLACE.test(before) &&
    ONE_OF_THEM.test(found[0]) &&
    !SEVERAL_DO.test(words.slice((found.index ?? 0) + found[0].length))
  );
}
