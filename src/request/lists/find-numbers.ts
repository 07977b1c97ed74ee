/**
 * Which numbers a mail is about (desk rules, section 3): the sender's words in, numbers with evidence out. Nothing is
 * completed by guessing; what the words leave open is said to be open.
 */
import type { Evidence } from '../../base/evidence.ts';
import type { Secret } from '../../base/secret.ts';
import { showAsWritten } from '../numbers/as-written.ts';
import { totalsThatDiffer } from '../numbers/differing-totals.ts';
import { expandRuns, type Run } from '../numbers/expand-range.ts';
import type { RunItem } from '../numbers/find-items.ts';
import type { FoundNumbers } from '../numbers/found-numbers.ts';
import type { OpenPart } from '../numbers/open-part.ts';
import { type Pointed, pointedInSignature } from '../numbers/pointed-signature.ts';
import { type Reading, readText } from '../numbers/read-text.ts';
import { resolveShortForm } from '../numbers/short-forms.ts';
import { findTotals } from '../numbers/stated-total.ts';
import { numbersApart } from '../numbers/two-versions.ts';
import { tablesOf } from '../text/tables.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { readLists } from './read-lists.ts';
import { spokenCells } from './spoken-cells.ts';

/** So many reasons for leaving it open are shown. */
const QUOTES = 20;
/** So many numbers of a list tell how its others begin. */
const HEADS = 200;

/**
 * @param limit more numbers than this are not expanded (`tooMany`)
 * @param secrets digits of labelled PINs: never numbers, never shown
 */
export function findNumbers(mail: WrittenMail, limit: number, secrets: readonly Secret[]): FoundNumbers {
  const found = writtenNumbers(mail, limit, secrets);
  const pointed = pointedInSignature(mail);
  return pointed ? withPointed(found, pointed) : found;
}

/** What the request points at stands in the signature, of which nothing else is asked for. */
function withPointed(found: FoundNumbers, { number, besides, quote }: Pointed): FoundNumbers {
  const known = new Set(found.numbers);
  const isPart = number !== null && !found.excluded.includes(number);
  const seen = new Set([...besides, ...(number === null ? [] : [number])]);
  return {
    ...found,
    numbers: isPart ? [...new Set([...found.numbers, number])].sort() : found.numbers,
    unclear: isPart ? found.unclear.filter((one) => !seen.has(one)) : [...found.unclear, quote],
    evidence: [
      ...found.evidence,
      isPart && !known.has(number)
        ? { fact: 'number', value: number, source: 'signature', quote }
        : { fact: 'numbers-unclear', value: 'a number of the signature that is not told', source: 'body', quote },
    ],
  };
}

function writtenNumbers(mail: WrittenMail, limit: number, secrets: readonly Secret[]): FoundNumbers {
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
  const contested = keptAndAsked(lists.contested ?? [], body.meant, limit);
  const isDoubted = new Set(expandRuns(runsOf([...body.doubted, ...subject.doubted]), limit).numbers);
  const apart = numbersApart(body, mail, { limit, secrets });
  // A column that says what stays is what "marked" means.
  const parts = bodyGives ? body.parts.filter(({ by }) => by !== 'quality' || lists.excluded.length === 0) : [];
  const opened = new Set([...numbersOfParts(parts, listed.numbers, limit), ...apart, ...contested]);
  const numbers = listed.numbers.filter((number) => !out.has(number) && !isDoubted.has(number) && !opened.has(number));
  const known = new Set([...numbers, ...out]);
  const cells = bodyGives
    ? spokenCells(`${mail.subject}\n${mail.own}`, tablesOf(mail), (n) => known.has(n) && !out.has(n))
    : [];
  const besides = expandRuns(
    runsOf([...main.unclear, ...body.doubted, ...(bodyGives ? [...subject.meant, ...subject.unclear] : [])]),
    limit,
  );
  const differing = bodyGives
    ? totalsThatDiffer(findTotals(mail.subject, mail.own), {
        asked: [...numbers, ...opened, ...main.bad],
        keptBack: out.size,
        parts: [...body.sizes, ...lists.sizes],
        rows: main.meant.reduce((sum, { run }) => sum + run.count, 0),
      })
    : [];
  const abroad = new Set(expandRuns(runsOf(main.meant.filter((item) => item.abroad)), limit).numbers);
  const heads = numbers.slice(0, HEADS);
  const show = (written: readonly string[]): string[] => [
    ...new Set(written.map((text) => showAsWritten(text, heads))),
  ];
  // What takes out all of a list may be read wrongly, or says that nothing moves: in either case a person's. One number that is taken
  // out is what an answer in a case names ("please go ahead without ...").
  const isNoneLeft = numbers.length + main.bad.length + main.badRanges.length === 0;
  const takenOut = isNoneLeft && excluded.numbers.length > 1 ? excluded.numbers : [];
  const vague = [...body.vague, ...subject.vague, ...lists.vague, ...shorts.unresolved];
  return {
    numbers,
    notUs: numbers.filter((number) => abroad.has(number)),
    invalid: show(main.bad),
    invalidRanges: show(main.badRanges),
    excluded: excluded.numbers,
    unclear: [
      ...new Set([
        ...contradicted,
        ...cells,
        // One version keeps back what the other asks for.
        ...apart,
        ...takenOut,
        ...[...besides.numbers, ...opened].filter((number) => !known.has(number)),
        ...vague,
        ...parts.map(({ quote }) => quote),
      ]),
    ],
    differingTotals: [...differing, ...lists.differing].map(({ quote }) => quote),
    tooMany: (mail.lists ?? []).some(({ isCut }) => isCut) || listed.tooMany || excluded.tooMany || besides.tooMany,
    evidence: [
      ...main.evidence,
      ...(bodyGives ? [] : body.evidence),
      ...told('what else is meant is not told', vague),
      ...told(
        'a part that is not named',
        parts.map(({ quote }) => quote),
      ),
      ...told(
        'a total that the list does not come to',
        differing.map(({ quote }) => quote),
      ),
    ],
  };
}

/** Whatever a part may be of is not surely asked for. */
const numbersOfParts = (parts: readonly OpenPart[], all: readonly string[], limit: number): readonly string[] =>
  parts.some(({ items }) => items.length === 0)
    ? all
    : expandRuns(runsOf(parts.flatMap(({ items }) => items)), limit).numbers;

/** @param quotes masked */
const told = (value: string, quotes: readonly string[]): Evidence[] =>
  [...new Set(quotes)].slice(0, QUOTES).map((quote) => ({ fact: 'numbers-unclear', value, source: 'body', quote }));

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
