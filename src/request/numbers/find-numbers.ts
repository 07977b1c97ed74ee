/**
 * Which numbers a mail is about (desk rules, section 3): the sender's words in, numbers with evidence out. Nothing is
 * completed by guessing; what the words leave open is said to be open.
 */
import type { Secret } from '../../base/secret.ts';
import type { FoundNumbers } from '../found-numbers.ts';
import { readLists } from '../lists/read-lists.ts';
import { tablesOf } from '../lists/seen-tables.ts';
import { spokenCells } from '../lists/spoken-cells.ts';
import type { WrittenMail } from '../written-mail.ts';
import { showAsWritten } from './as-written.ts';
import { expandRuns, type Run } from './expand-range.ts';
import type { RunItem } from './find-items.ts';
import { partsByPlace, partsByQuality } from './parts-of-list.ts';
import { type Reading, readText } from './read-text.ts';
import { resolveShortForm } from './short-forms.ts';
import { findTotals, totalsThatDiffer } from './stated-total.ts';
import { numbersApart } from './two-versions.ts';

/** So many numbers of a list tell how its others begin. */
const HEADS = 200;

/**
 * @param limit more numbers than this are not expanded (`tooMany`)
 * @param secrets digits of labelled PINs: never numbers, never shown
 */
export function findNumbers(mail: WrittenMail, limit: number, secrets: readonly Secret[]): FoundNumbers {
  const body = readText(mail.own, 'body', secrets);
  const subject = readText(mail.subject, 'subject', secrets);
  const lists = readLists(mail.lists ?? [], `${mail.subject}\n${mail.own}`, secrets);
  const gives = (read: Pick<Reading, 'meant' | 'bad' | 'badRanges' | 'unclear'>): boolean =>
    read.meant.length + read.bad.length + read.badRanges.length + read.unclear.length > 0;
  // A subject may be all that names the number; beside a list it repeats it, or says something else.
  const bodyGives = gives(body) || gives(lists);
  const main = union(bodyGives ? body : subject, lists);
  const shorts = resolveShorts(body, main.meant);
  const listed = expandRuns(runsOf(main.meant), limit);
  const excluded = expandRuns([...body.excluded, ...subject.excluded, ...lists.excluded, ...shorts.runs], limit);
  const out = new Set(excluded.numbers);
  const contradicted = keptAndAsked(lists.excluded, body.meant, limit);
  const isDoubted = new Set(expandRuns(runsOf([...body.doubted, ...subject.doubted]), limit).numbers);
  const apart = numbersApart(body, mail, { limit, secrets });
  const isApart = new Set(apart);
  const numbers = listed.numbers.filter((number) => !out.has(number) && !isDoubted.has(number) && !isApart.has(number));
  const told = new Set([...numbers, ...out]);
  const besides = expandRuns(
    runsOf([...main.unclear, ...body.doubted, ...(bodyGives ? [...subject.meant, ...subject.unclear] : [])]),
    limit,
  );
  const differing = totalsThatDiffer(
    bodyGives ? findTotals(mail.subject, mail.own) : [],
    [...numbers, ...main.bad],
    out.size,
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
        ...contradicted,
        ...apart,
        ...(bodyGives
          ? spokenCells(`${mail.subject}\n${mail.own}`, tablesOf(mail), (n) => told.has(n) && !out.has(n))
          : []),
        ...besides.numbers.filter((n) => !told.has(n)),
        ...body.vague,
        ...subject.vague,
        ...lists.vague,
        ...(bodyGives ? partsByPlace(mail.own) : []),
        // A column that says what stays is what "marked" means.
        ...(bodyGives && lists.excluded.length === 0 ? partsByQuality(mail.own) : []),
        ...shorts.unresolved,
      ]),
    ],
    differingTotals: [...differing, ...lists.differing].map(({ quote }) => quote),
    tooMany: (mail.lists ?? []).some(({ isCut }) => isCut) || listed.tooMany || excluded.tooMany || besides.tooMany,
    evidence: [...main.evidence, ...(bodyGives ? [] : body.evidence)],
  };
}

/** What the text asks for and a list keeps: one of the two is a mistake. */
function keptAndAsked(kept: readonly Run[], asked: readonly RunItem[], limit: number): string[] {
  if (kept.length === 0) return [];
  const stays = new Set(expandRuns(kept, limit).numbers);
  return expandRuns(runsOf(asked), limit).numbers.filter((number) => stays.has(number));
}

type Asked = Pick<Reading, 'meant' | 'bad' | 'badRanges' | 'unclear' | 'evidence'>;

/** Text and lists together are the request (rules, section 3). */
const union = (text: Asked, lists: Asked): Asked => ({
  meant: [...text.meant, ...lists.meant],
  bad: [...text.bad, ...lists.bad],
  badRanges: [...text.badRanges, ...lists.badRanges],
  unclear: [...text.unclear, ...lists.unclear],
  evidence: [...text.evidence, ...lists.evidence],
});

const runsOf = (items: readonly RunItem[]): Run[] => items.map(({ run }) => run);

function resolveShorts(body: Reading, given: readonly RunItem[]): { runs: Run[]; unresolved: string[] } {
  const found = body.shortForms.map((short) => ({ run: resolveShortForm(short, given), quote: short.quote }));
  return {
    runs: found.flatMap(({ run }) => run ?? []),
    unresolved: found.flatMap(({ run, quote }) => (run ? [] : [quote])),
  };
}
