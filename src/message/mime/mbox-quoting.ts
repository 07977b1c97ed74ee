/**
 * Programs that keep mails in one file put ">" before a line that begins with "From " (RFC 4155 calls it quoting; it is none). A
 * text in, the same with these lines as they were written out.
 */
import { isAttribution } from '../trim/earlier.ts';

const MUNGED = /^>(?=From \S)/;
/** A line above that only says whose words follow. */
const MOST_WORDS_OF_A_LEAD = 4;
const LEAD_LINES = 4;

/** As they are where other lines are quoted, or somebody's words are introduced right above: then it is quoted as they are. */
export function withoutMboxQuoting(text: string): string {
  if (!/^>From \S/m.test(text)) return text;
  const lines = text.split('\n');
  if (lines.some((line) => /^\s*>/.test(line) && !MUNGED.test(line))) return text;
  if (lines.some((line, i) => MUNGED.test(line) && isIntroduced(lines.slice(0, i)))) return text;
  return lines.map((line) => line.replace(MUNGED, '')).join('\n');
}

function isIntroduced(above: readonly string[]): boolean {
  const filled = above.map((line) => line.trim()).filter((line) => line !== '');
  const last = filled.at(-1) ?? '';
  const isLead = /[:：]$/.test(last) && (last.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS_OF_A_LEAD;
  return isLead || /@/.test(last) || isAttribution(filled.slice(-LEAD_LINES));
}
