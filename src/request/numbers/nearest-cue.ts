import { ASKING } from './words/asking-words.ts';
import { OTHER_PURPOSE, REACH } from './words/contact-words.ts';

/** What the words before a number say it is there for: to be moved, to reach somebody, something else; null: nothing. */
export type Cue = 'meant' | 'reach' | 'other-purpose' | null;

/** "The BTN on the account is ...": farther away it is about something else. */
const OTHER_REACH = 50;

/** The words nearest to the end of a text decide. */
export function nearestCue(lead: string): Cue {
  if (!/\p{L}/u.test(lead)) return null;
  const asking = lastEnd(ASKING, lead);
  const other = lastEnd(OTHER_PURPOSE, lead);
  const reach = lastEnd(REACH, lead);
  const nearest = Math.max(asking, other, reach);
  if (nearest < 0) return null;
  if (nearest === other) return lead.length - other <= OTHER_REACH ? 'other-purpose' : null;
  return nearest === reach ? 'reach' : 'meant';
}

/** Whether a global pattern occurs. */
export function has(pattern: RegExp, text: string): boolean {
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** Where the last match of a global pattern ends; -1 without one. */
function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const found of text.matchAll(pattern)) end = found.index + found[0].length;
  return end;
}
