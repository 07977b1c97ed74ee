/**
 * Which numbers a mail is about (desk rules, section 3): the sender's words in, numbers with evidence out. Nothing is
 * completed by guessing; what the words leave open is said to be open.
 */
import type { Secret } from '../../base/secret.ts';
import type { FoundNumbers } from '../found-numbers.ts';
import type { WrittenMail } from '../written-mail.ts';
import { showAsWritten } from './as-written.ts';
import { expandRuns, type Run } from './expand-range.ts';
import type { RunItem } from './find-items.ts';
import { type Reading, readText } from './read-text.ts';
import { resolveShortForm } from './short-forms.ts';

/** So many numbers of a list tell how its others begin. */
const HEADS = 200;

/**
 * @param limit more numbers than this are not expanded (`tooMany`)
 * @param secrets digits of labelled PINs: never numbers, never shown
 */
export function findNumbers(mail: WrittenMail, limit: number, secrets: readonly Secret[]): FoundNumbers {
  const body = readText(mail.own, 'body', secrets);
  const subject = readText(mail.subject, 'subject', secrets);
  const bodyGives = body.meant.length + body.bad.length + body.badRanges.length + body.unclear.length > 0;
  // A subject may be all that names the number; beside a list it repeats it, or says something else.
  const main = bodyGives ? body : subject;
  const shorts = resolveShorts(body, main.meant);
  const listed = expandRuns(runsOf(main.meant), limit);
  const excluded = expandRuns([...body.excluded, ...subject.excluded, ...shorts.runs], limit);
  const out = new Set(excluded.numbers);
  const numbers = listed.numbers.filter((number) => !out.has(number));
  const told = new Set([...listed.numbers, ...out]);
  const besides = expandRuns(
    runsOf([...main.unclear, ...(bodyGives ? [...subject.meant, ...subject.unclear] : [])]),
    limit,
  );
  const abroad = new Set(expandRuns(runsOf(main.meant.filter((item) => item.abroad)), limit).numbers);
  const heads = numbers.slice(0, HEADS);
  const show = (written: readonly string[]): string[] => [
    ...new Set(written.map((text) => showAsWritten(text, heads))),
  ];
  return {
    numbers,
    notUs: numbers.filter((number) => abroad.has(number)),
    invalid: show(main.bad),
    invalidRanges: show(main.badRanges),
    excluded: excluded.numbers,
    unclear: [
      ...new Set([
        ...besides.numbers.filter((n) => !told.has(n)),
        ...body.vague,
        ...subject.vague,
        ...shorts.unresolved,
      ]),
    ],
    tooMany: listed.tooMany || excluded.tooMany || besides.tooMany,
    evidence: [...main.evidence, ...(bodyGives ? [] : body.evidence)],
  };
}

const runsOf = (items: readonly RunItem[]): Run[] => items.map(({ run }) => run);

function resolveShorts(body: Reading, given: readonly RunItem[]): { runs: Run[]; unresolved: string[] } {
  const found = body.shortForms.map((short) => ({ run: resolveShortForm(short, given), quote: short.quote }));
  return {
    runs: found.flatMap(({ run }) => run ?? []),
    unresolved: found.flatMap(({ run, quote }) => (run ? [] : [quote])),
  };
}
