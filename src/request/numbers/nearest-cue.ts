import { regexp } from '../../base/regexp.ts';
import { ASKING, OTHER_DEED } from './words/asking-words.ts';
import { LINE_NAME, OTHER_PURPOSE, REACH, TEAM_LABEL } from './words/contact-words.ts';

/** What the words before a number say it is there for: to be moved, to reach somebody, something else; null: nothing. */
export type Cue = 'meant' | 'reach' | 'other-purpose' | 'unclear' | null;

/** "The BTN on the account is ...": farther away it is about something else. */
const OTHER_REACH = 50;
/** Begins another clause. */
const NEW_CLAUSE = regexp(
  /[,;:.?!()|\n]|(?<!\p{L})(?:and|or|if|but|when|while|et|y|e|und|o|ou|oder|pero|mais|ma|aber|mas|si|se|wenn)(?!\p{L})/iu,
);

const MINE = regexp(/^(?:my|mi|mon|ma|(?:il )?mi[oa]|meu|minha|meine?n?)(?!\p{L})/iu);

/** The words nearest to the end of a text decide; "port our conference line" leaves it open. */
export function nearestCue(lead: string): Cue {
  if (!/\p{L}/u.test(lead)) return null;
  const asking = lastMatch(ASKING, lead);
  const others = [
    { ...lastMatch(OTHER_DEED, lead), cue: 'unclear' },
    { ...lastMatch(REACH, lead), cue: 'reach' },
    { ...lastMatch(OTHER_PURPOSE, lead), cue: 'other-purpose' },
  ] as const;
  const other = others.reduce((a, b) => (b.end >= a.end ? b : a));
  if (asking.end > other.end) return 'meant';
  if (other.end < 0) return null;
  if (other.cue === 'other-purpose' && lead.length - other.end > OTHER_REACH) return null;
  // "Port my number" asks for it; "my number is" tells how to call.
  if (/^\s*$/.test(lead.slice(asking.end, other.start)) && asking.end >= 0 && MINE.test(lead.slice(other.start)))
    return 'meant';
  const isAsked = asking.end >= 0 && !NEW_CLAUSE.test(lead.slice(asking.end, other.start));
  return isAsked ? 'unclear' : other.cue;
}

/** "Urgences : ", "Réunions | ": below words that ask, the name of a line, or of whom one calls there. */
export function cueBefore(own: string, isHeaded: boolean): Cue {
  const cue = nearestCue(own);
  if (!isHeaded || (cue !== 'reach' && cue !== 'other-purpose') || !TEAM_LABEL.test(own)) return cue;
  return LINE_NAME.test(own) ? null : 'unclear';
}

/** Whether a global pattern occurs. */
export function has(pattern: RegExp, text: string): boolean {
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** Where the last match of a global pattern stands; -1 without one. */
function lastMatch(pattern: RegExp, text: string): { start: number; end: number } {
  let last = { start: -1, end: -1 };
  for (const { index, 0: found } of text.matchAll(pattern)) last = { start: index, end: index + found.length };
  return last;
}
