import { rolesOf } from './columns.ts';
import { holdsNumber } from './sentences.ts';

/** Signs that part the cells of files as people paste them into mails. */
const SEPARATORS = [',', ';'] as const;
const LONGEST = 2000;

/**
 * Rows of a file that separators part, pasted into a text below their heads ("seq,first_tn,last_tn"), get the bars that other tables
 * have between their cells, character for character.
 */
export function ruleSeparated(text: string): string {
  const lines = text.split('\n');
  for (let at = 0; at + 1 < lines.length; at++) {
    const sign = SEPARATORS.find((one) => isHead(lines[at] ?? '', one));
    if (!sign) continue;
    const width = widthOf(lines[at] ?? '', sign);
    let end = at + 1;
    while (end < lines.length && widthOf(lines[end] ?? '', sign) === width && holdsNumber(lines[end] ?? '')) end++;
    if (end === at + 1) continue;
    for (let i = at; i < end; i++) lines[i] = (lines[i] ?? '').replaceAll(sign, '|');
    at = end - 1;
  }
  return lines.join('\n');
}

const widthOf = (line: string, sign: string): number => line.split(sign).length;

/** Names of columns and no sentence. */
function isHead(line: string, sign: string): boolean {
  if (line.length > LONGEST || holdsNumber(line) || /[.!?:]\s*$/u.test(line)) return false;
  const cells = line.split(sign).map((cell) => cell.trim());
  return cells.length > 1 && cells.every((cell) => cell !== '') && rolesOf(cells) !== null;
}
