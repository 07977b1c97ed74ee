/**
 * Which numbers a mail is about (desk rules, section 3): the sender's words in, numbers with evidence out. Nothing is
 * completed by guessing; what the words leave open is said to be open.
 */
import { type Evidence, quoteAround, type Source } from '../../base/evidence.ts';
import type { Secret } from '../../base/secret.ts';
import type { FoundNumbers } from '../found-numbers.ts';
import { secretSpans } from '../mask-secrets.ts';
import type { WrittenMail } from '../written-mail.ts';
import { blankOut } from './blank-out.ts';
import { expandRuns, type Run } from './expand-range.ts';
import { findExcluded } from './find-excluded.ts';
import { findItems, type Item } from './find-items.ts';
import { findTokens } from './find-tokens.ts';
import { foldCharacters, withoutUnseen } from './fold-characters.ts';
import { beginningIn } from './item-index.ts';
import { isInListContext } from './list-context.ts';
import { isOpenEnded } from './open-ended.ts';
import { sortByPurpose } from './purpose.ts';
import { findStatements } from './statements.ts';

/** What one text says. */
type Reading = {
  readonly meant: readonly (Item & { type: 'run' })[];
  readonly bad: readonly (Item & { type: 'bad-number' })[];
  readonly badRanges: readonly (Item & { type: 'bad-range' })[];
  readonly unclear: readonly (Item & { type: 'run' })[];
  readonly excluded: readonly Run[];
  /** As written: exclusions that name no number. */
  readonly vague: readonly string[];
  readonly evidence: readonly Evidence[];
};

/** So many rows of evidence are shown; a list of a thousand numbers explains itself. */
const EVIDENCE_ROWS = 40;

/**
 * @param limit more numbers than this are not expanded (`tooMany`)
 * @param secrets digits of labelled PINs: never numbers, never shown
 */
export function findNumbers(mail: WrittenMail, limit: number, secrets: readonly Secret[]): FoundNumbers {
  const own = withoutUnseen(mail.own);
  const subjectText = withoutUnseen(mail.subject);
  const body = readText(own, 'body', secrets);
  const subject = readText(subjectText, 'subject', secrets);
  const bodyGives = body.meant.length + body.bad.length + body.badRanges.length + body.unclear.length > 0;
  // A subject may be all that names the number; beside a list it repeats it, or says something else.
  const main = bodyGives ? body : subject;
  const { numbers: listed, tooMany } = expandRuns(
    main.meant.map(({ run }) => run),
    limit,
  );
  const out = expandRuns([...body.excluded, ...subject.excluded], limit);
  const excluded = new Set(out.numbers);
  const numbers = listed.filter((number) => !excluded.has(number));
  const known = new Set([...listed, ...excluded]);
  const extra = bodyGives
    ? expandRuns(
        subject.meant.map(({ run }) => run),
        limit,
      ).numbers.filter((n) => !known.has(n))
    : [];
  const abroad = new Set(
    expandRuns(
      main.meant.filter((item) => item.abroad).map(({ run }) => run),
      limit,
    ).numbers,
  );
  const unclear = expandRuns(
    main.unclear.map(({ run }) => run),
    limit,
  ).numbers.filter((n) => !numbers.includes(n));
  const show = (item: Item): string => asWritten(bodyGives ? own : subjectText, item, numbers.slice(0, 100));
  return {
    numbers,
    notUs: numbers.filter((number) => abroad.has(number)),
    invalid: [...new Set(main.bad.map(show))],
    invalidRanges: [...new Set(main.badRanges.map(show))],
    excluded: [...excluded].sort(),
    unclear: [...new Set([...unclear, ...extra, ...body.vague])],
    // An exclusion that was not read to its end could let a number slip through.
    tooMany: tooMany || out.tooMany,
    evidence: [...main.evidence, ...(bodyGives ? [] : body.evidence)],
  };
}

function readText(original: string, source: Source, secrets: readonly Secret[]): Reading {
  const folded = foldCharacters(original);
  const text = blankOut(folded, secretSpans(folded, secrets));
  const all = findItems(text, findTokens(text));
  const { items, contacts, unclear } = sortByPurpose(text, all);
  const excluded = findExcluded(text, items, findStatements(text));
  const isOut = (item: Item): boolean =>
    excluded.items.has(item) || excluded.shortForms.some((s) => s.at <= item.start && item.end <= s.end);
  const runs = items.filter((item): item is Item & { type: 'run' } => item.type === 'run');
  const wanted = runs.filter((item) => !isOut(item));
  const inside = wanted.filter((item) => !isOpenEnded(text, item));
  const shortRuns = excluded.shortForms.map((short) => ({ short, run: resolveShort(short, inside) }));
  // "We want to keep 425..." as the only numbers: whether they move or stay can't be told.
  const nothingLeft = inside.length === 0 && excluded.byKeep.size > 0;
  const outRuns = runs.filter((item) => isOut(item) && !(nothingLeft && excluded.byKeep.has(item)));
  const bad = items.filter(
    (item): item is Item & { type: 'bad-number' } =>
      item.type === 'bad-number' && !isOut(item) && (item.sure || isInListContext(text, item, all)),
  );
  const row = (fact: string, item: Item): Evidence => ({
    fact,
    value: item.type === 'run' ? describe(item.run) : 'unreadable',
    source,
    quote: quoteAround(folded, item, beginningIn(runs, item.start - 200, item.end + 200)),
  });
  return {
    meant: inside,
    bad,
    badRanges: items.filter((item): item is Item & { type: 'bad-range' } => item.type === 'bad-range' && !isOut(item)),
    unclear: [
      ...unclear,
      ...wanted.filter((item) => !inside.includes(item)),
      ...(nothingLeft ? runs.filter((item) => excluded.byKeep.has(item)) : []),
    ],
    excluded: [...outRuns.map(({ run }) => run), ...shortRuns.flatMap(({ run }) => run ?? [])],
    vague: [
      ...excluded.vague.map(({ start, end }) => quoteAround(folded, { start, end })),
      ...shortRuns.flatMap(({ short, run }) => (run ? [] : [quoteAround(folded, { start: short.at, end: short.end })])),
    ],
    evidence: [
      ...few(inside).map((item) => row('number', item)),
      ...few(outRuns).map((item) => row('rival:number', item)),
      ...few(contacts).map((item) => row('rival:number', item)),
      ...few(bad).map((item) => row('number-invalid', item)),
    ],
  };
}

const few = <T>(items: readonly T[]): readonly T[] => items.slice(0, EVIDENCE_ROWS);

const describe = ({ from, count }: Run): string => (count === 1 ? from : `${from} and ${count - 1} more`);

/** "0105" behind a range means the one in it; null where none or several of the given numbers end so. */
function resolveShort(
  short: { from: string; to: string; at: number },
  given: readonly (Item & { type: 'run' })[],
): Run | null {
  const before = given.filter((item) => item.end <= short.at).toReversed();
  for (const { run } of before.length > 0 ? before : given) {
    const head = run.from.slice(0, run.from.length - short.from.length);
    const [first, last] = [Number((head + short.from).slice(1)), Number((head + short.to).slice(1))];
    const start = Number(run.from.slice(1));
    if (first >= start && last < start + run.count && last >= first)
      return { from: `+${first}`, count: last - first + 1 };
  }
  return null;
}

/** Written the way telephone numbers are. */
const PHONE_SHAPED = /^(?:\+?1[-. ])?\(?\d{3}\)?[-. ]+\d{3}[-. ]+\d{2,5}$|^\d{3}[-. ]\d{4}$|^\+/u;

/**
 * As the customer wrote it. Up to ten digits of no telephone's shape could be the PIN that nobody labelled: they are
 * hidden, unless they begin like a number of the list.
 */
function asWritten(text: string, { start, end }: Item, meant: readonly string[]): string {
  const written = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const digits = foldCharacters(written).replace(/\D/g, '');
  const grouped = digits.length >= 9 && /\d\D+\d+\D+\d/u.test(foldCharacters(written));
  const safe = grouped || digits.length < 5 || digits.length > 10 || PHONE_SHAPED.test(foldCharacters(written));
  const known = meant.some(
    (number) =>
      number.slice(2, 8) === digits.slice(0, 6) || (digits.length === 7 && number.slice(5, 8) === digits.slice(0, 3)),
  );
  return safe || known || /[xX#*]{2}$/.test(written) ? written : '•'.repeat(digits.length);
}
