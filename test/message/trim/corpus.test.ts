import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import EmailReplyParser from 'email-reply-parser';
import { expect, test } from 'vitest';
import { cleanText } from '../../../src/message/visible-text.ts';
import { splitWrittenText } from '../../../src/message/written-text.ts';

const FOLDER = join(process.env.PORTDESK_CORPORA ?? '', 'reply-trimming');
const present = Boolean(process.env.PORTDESK_CORPORA) && existsSync(FOLDER);
const suffix = present ? '' : ' (left out: PORTDESK_CORPORA names no folder with reply-trimming)';

const linesOf = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Lines of a text, each as often as it stands there. */
function countOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

type Score = { right: number; lines: number; keptWrongly: number; lostWrongly: number };

/** Share of a mail's lines that were kept or left out as the corpus says. */
function score(read: (text: string) => string): Score {
  const total: Score = { right: 0, lines: 0, keptWrongly: 0, lostWrongly: 0 };
  for (const file of readdirSync(join(FOLDER, 'emails'))) {
    const email = readFileSync(join(FOLDER, 'emails', file), 'utf8');
    const expected = countOf(linesOf(readFileSync(join(FOLDER, 'trimmed', file), 'utf8')));
    const kept = countOf(linesOf(read(email)));
    for (const [line, count] of countOf(linesOf(email))) {
      const [is, should] = [Math.min(count, kept.get(line) ?? 0), Math.min(count, expected.get(line) ?? 0)];
      total.lines += count;
      total.right += count - Math.abs(is - should);
      total.keptWrongly += Math.max(0, is - should);
      total.lostWrongly += Math.max(0, should - is);
    }
  }
  return total;
}

const share = ({ right, lines }: Score): number => right / lines;
const words = (name: string, s: Score): string =>
  `${name}: ${(100 * share(s)).toFixed(1)} % of ${s.lines} lines right, ${s.keptWrongly} kept and ${s.lostWrongly} lost wrongly`;

test.skipIf(!present)(`what a person wrote is kept, what was quoted is not${suffix}`, () => {
  const ours = score((text) => splitWrittenText(text).own);
  const library = score((text) => new EmailReplyParser().read(text).getVisibleText());
  console.info([words('ours', ours), words('email-reply-parser', library)].join('\n'));

  expect(share(ours)).toBeGreaterThan(share(library));
  expect(share(ours)).toBeGreaterThan(0.9);
  // What is kept wrongly could be taken for the request: it must stay rare.
  expect(ours.keptWrongly).toBeLessThan(library.keptWrongly / 2);
});
