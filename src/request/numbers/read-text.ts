import { type Evidence, quoteAround, type Source, type Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { Secret } from '../../base/secret.ts';
import { upToFirst } from '../text/clauses.ts';
import { dropUnseen, foldCharacters } from '../text/fold-characters.ts';
import { ATTACHED } from '../text/list-words.ts';
import { secretSpans } from '../text/mask-secrets.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { ruleTables } from '../text/rule-tables.ts';
import { agedList } from './aged-list.ts';
import { blankOut, blankSpans } from './blank-out.ts';
import { joinColumnRanges } from './column-ranges.ts';
import type { Run } from './expand-range.ts';
import { findExcluded } from './find-excluded.ts';
import { findItems, isRun, type RunItem } from './find-items.ts';
import { findTokens } from './find-tokens.ts';
import { isBrokenEntry, isMeantAsNumber } from './is-meant-as-number.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { isKeptByName } from './keep-among-names.ts';
import type { OpenPart } from './open-part.ts';
import { openParts } from './open-parts.ts';
import { openPage, type Page } from './page.ts';
import { partSizes } from './part-sizes.ts';
import { sortByPurpose } from './purpose.ts';
import { withoutQuotes } from './quoted-digits.ts';
import { askedShares, NO_SHARES } from './role-model.ts';
import { shortEntries } from './short-entries.ts';
import type { ShortForm } from './short-forms.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { unfinishedList } from './unfinished-list.ts';
import { ADDED_UNNAMED, OPEN_AFTER, OPEN_BEFORE, OTHERS_UNNAMED } from './words/asking-words.ts';
import { END_LEFT_OUT, ENDS_AT_THING, FROM_LEAD, GOES_ON, JAPANESE_NO_END, OPEN_END } from './words/open-end-words.ts';
import { TOLD_ELSEWHERE_BEFORE, TOLD_ELSEWHERE_BEHIND } from './words/unnamed-object-words.ts';

/** What one text says. */
export type Reading = {
  readonly meant: readonly RunItem[];
  /** As written. */
  readonly bad: readonly string[];
  readonly badRanges: readonly string[];
  readonly unclear: readonly RunItem[];
  /** What an exclusion may take out: the subset of `unclear` that is so even where it is listed again. */
  readonly doubted: readonly RunItem[];
  readonly excluded: readonly Run[];
  readonly shortForms: readonly (ShortForm & { readonly quote: string })[];
  /** Quotes of words that leave open what else is meant. */
  readonly vague: readonly string[];
  /** How many numbers stand together, for whoever hears a total. */
  readonly sizes: readonly number[];
  /** Parts that are told without naming a number, with the numbers they may be of. */
  readonly parts: readonly OpenPart[];
  readonly evidence: readonly Evidence[];
};

/** So many rows of evidence are shown; a list of a thousand numbers explains itself. */
const EVIDENCE_ROWS = 40;
/** So many exclusions that name no number are quoted. */
const QUOTES = 20;

export function readText(original: string, source: Source, secrets: readonly Secret[]): Reading {
  const { seen, folded, page, all, around } = openText(original, secrets);
  // What the model has learned is how mails speak; a list or a letter has its own form.
  const shares = source === 'body' ? askedShares(page, all, around) : NO_SHARES;
  const { items, contacts, unclear, unread, aside } = sortByPurpose(page, all, around, shares);
  // What is named as staying stays, also where nothing else tells what it is there for.
  const candidates = [...items, ...unclear, ...unread].toSorted((a, b) => a.start - b.start);
  const excluded = findExcluded(page, candidates, around);
  const isNamedOut = (item: Item): boolean =>
    excluded.items.has(item) || excluded.shortForms.some((short) => short.start <= item.start && item.end <= short.end);
  // An exclusion that is struck out itself, or that not every reader sees, takes nothing out for certain.
  const isDisputed = (item: Item): boolean => excluded.byKeep.has(item) && isKeptByName(page, all, item);
  const isOut = (item: Item): boolean => isNamedOut(item) && !isStruck(page, item) && !isDisputed(item);
  const shortForms = excluded.shortForms.filter((short) => !isStruck(page, short));
  const struckForms = excluded.shortForms.filter((short) => isStruck(page, short));
  const runs = items.filter(isRun);
  const isOpen = (item: RunItem): boolean =>
    item.open || excluded.unclear.has(item) || isOpenEnded(page, item) || isStruck(page, item) || isDisputed(item);
  const left = runs.filter((item) => !isOut(item));
  // "We want to keep 425..." as the only numbers: whether they move or stay can't be told.
  const kept = left.length === 0 ? runs.filter((item) => excluded.byKeep.has(item)) : [];
  const out = candidates.filter(isRun).filter((item) => isOut(item) && !kept.includes(item));
  const meant = left.filter((item) => !isOpen(item));
  // A story behind an entry makes its number open; an entry that can't be read is one all the same.
  const asides = new Set(unread);
  const isEntry = (item: Item): boolean =>
    !isOut(item) &&
    (isBrokenEntry(page, item, left) ||
      (!asides.has(item) && (item.type !== 'bad-number' || isMeantAsNumber(page, item, all))));
  const unreadable = candidates
    .filter((item) => !isRun(item))
    .filter((item) => isEntry(item) && !isWrittenOut(item, meant));
  const bad = unreadable.filter(({ type }) => type === 'bad-number');
  const badRanges = unreadable.filter(({ type }) => type === 'bad-range');
  const open = [...unclear.filter((item) => !isOut(item) && !aside.has(item)), ...left.filter(isOpen), ...kept];
  const others = [...contacts, ...[...aside].filter((item) => !isOut(item))];
  const quote = (span: Span): string => quoteAround(folded, span, beginningIn(runs, span.start - 200, span.end + 200));
  const rows = (fact: string, found: readonly Item[], because = ''): Evidence[] =>
    found.slice(0, EVIDENCE_ROWS).map((item) => ({
      fact,
      value: `${shownValue(item, fact === 'number-unclear' && mayBePin(page, item))}${because && ` (${because}${likelihood(shares.get(item))})`}`,
      source,
      quote: quote(item),
    }));
  return {
    meant,
    bad: bad.map(({ start, end }) => seen.slice(start, end)),
    badRanges: badRanges.map(({ start, end }) => seen.slice(start, end)),
    unclear: open,
    doubted: candidates
      .filter(isRun)
      .filter((item) => (excluded.unclear.has(item) || isNamedOut(item)) && !isOut(item)),
    excluded: out.map(({ run }) => run),
    shortForms: shortForms.slice(0, QUOTES * 10).map((short) => ({ ...short, quote: quote(short) })),
    vague: [
      ...left
        .filter((item) => isAddedTo(page, item))
        .slice(0, QUOTES)
        .map(quote),
      ...shortEntries(page, candidates.filter(isRun))
        .filter((line) => ![...shortForms, ...unreadable].some(({ start }) => line.start <= start && start < line.end))
        .map(quote),
      ...[...unfinishedList(page, meant), ...agedList(page, meant)].map(quote),
      ...struckForms.slice(0, QUOTES).map(quote),
      ...(shortForms.length > QUOTES * 10 ? ['many exclusions'] : []),
    ],
    sizes: partSizes(page, candidates.filter(isRun)),
    parts: openParts(page, { meant, open: open.toSorted((a, b) => a.start - b.start) }, excluded, folded),
    evidence: [
      ...rows('number', meant),
      ...rows('number-unclear', open, 'meant or not'),
      ...rows('rival:number', out, 'the text excludes it'),
      ...rows('rival:number', others, 'not there to be moved'),
      ...rows('number-invalid', bad),
      ...rows('range-invalid', badRanges),
    ],
  };
}

export type OpenedText = {
  /** As a person sees it, and with one spelling of what does not matter; both as long. */
  readonly seen: string;
  readonly folded: string;
  /** What is no number, and the secrets, blanked. */
  readonly page: Page;
  readonly all: readonly Item[];
  readonly around: Surroundings;
};

/** A text with everything in it that could be a telephone number, and what stands around it. */
export function openText(original: string, secrets: readonly Secret[]): OpenedText {
  // Some mail programs write an accented letter as two characters.
  const seen = dropUnseen(original.normalize('NFC'));
  const folded = withoutQuotes(foldCharacters(ruleTables(seen)));
  const text = hideSecrets(blankOut(folded), folded, secrets);
  const page = openPage(text);
  const single = findItems(text, findTokens(text));
  const around = surroundingsOf(page, single);
  return { seen, folded, page, all: joinColumnRanges(page, single, around), around };
}

/** Digits of a secret under any typography, except where they are only the head of a complete number. */
function hideSecrets(text: string, folded: string, secrets: readonly Secret[]): string {
  if (secrets.length === 0) return text;
  const values = new Set(secrets.map((secret) => secret.reveal().replace(/\D/g, '')));
  const numbers = findTokens(text).filter((token) => token.type === 'number' && token.judged.kind !== 'invalid');
  const isSecret = (digits: string): boolean => values.has(digits) || values.has(digits.replace(/^1(?=\d{10}$)/, ''));
  const whole = numbers.filter((token) => token.type === 'number' && isSecret(token.digits));
  const parts = secretSpans(folded, secrets).filter(
    (span) =>
      !beginningIn(numbers, span.start - 30, span.end).some(
        (n) =>
          !whole.includes(n) &&
          n.start <= span.start &&
          span.end < n.end + 1 &&
          n.end - n.start > span.end - span.start,
      ),
  );
  return blankSpans(text, [...whole, ...parts]);
}

/** "(787) 555-0107, 0108 and 0109. In full, these are 787-555-0107 ...": an end whose number is asked for as well. */
function isWrittenOut(item: Item, meant: readonly RunItem[]): boolean {
  if (item.type !== 'bad-number' || item.digits.length !== 4) return false;
  const head = meant.findLast(({ end }) => end <= item.start)?.run.from.slice(0, -4);
  const full = Number(`${head?.slice(1)}${item.digits}`);
  return meant.some(({ run }) => Number(run.from.slice(1)) <= full && full < Number(run.from.slice(1)) + run.count);
}

/** Struck out, as HTML and Word texts show it: whether it counts only the writer knows. */
const isStruck = ({ text }: Page, { start, end }: Span): boolean =>
  /(?<!~)~~(?!~)[^~\n]{0,80}$/.test(text.slice(Math.max(0, start - 90), start)) &&
  /^[^~\n]{0,80}~~(?!~)/.test(text.slice(end, end + 90));

const OTHERS = regexp(
  /(?<!\p{L})(?:others?|rest|remaining|otr[oa]s|demás|resto|autres|reste|altr[ie]|restanti)(?!\p{L})|ほか|他の|残り/iu,
);

function isOpenEnded({ text }: Page, { start, end, run }: RunItem): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (OPEN_BEFORE.test(before)) return true;
  const after = text.slice(end, end + 120);
  if (run.count > 1 && END_LEFT_OUT.test(after)) return true;
  if (run.count === 1 && (JAPANESE_NO_END.test(after) || (FROM_LEAD.test(before) && ENDS_AT_THING.test(after))))
    return true;
  if (OPEN_END.test(after) || GOES_ON.test(after)) return true;
  // "... and the two others in the attached file": given there.
  const clause = upToFirst(after, /[.;:!?\n]/u);
  if (ATTACHED.test(clause) && OTHERS.test(clause)) return false;
  return OPEN_AFTER.test(after.slice(0, 80)) || OTHERS_UNNAMED.test(after);
}

/** "425-555-0101 and the fax line": a line that no number is given for. */
function isAddedTo({ text }: Page, { start, end }: Item): boolean {
  const after = text.slice(end, end + 200);
  return (
    ADDED_UNNAMED.test(after.slice(0, 120)) ||
    TOLD_ELSEWHERE_BEHIND.test(after) ||
    (/\p{L}[ ,'’]{0,2}$/u.test(text.slice(Math.max(0, start - 3), start)) &&
      TOLD_ELSEWHERE_BEFORE.test(text.slice(Math.max(0, start - 160), start)))
  );
}

/** "PIN on file. 425-555-0178": what may be the PIN is not shown. */
const mayBePin = ({ text }: Page, item: Item): boolean =>
  isRun(item) && item.run.count === 1 && BEHIND_PIN.test(text.slice(Math.max(0, item.start - 60), item.start));
const BEHIND_PIN = regexp(`(?:${PIN_LABEL.source})[^\\d\\n]{0,40}$`, 'iu');

const shownValue = (item: Item, isHidden: boolean): string => {
  if (isHidden) return 'a number behind the word PIN';
  return isRun(item) ? describe(item.run) : 'unreadable';
};

/** How likely the words and the layout around a number ask for it, in words for whoever decides. */
const likelihood = (share: number | undefined): string =>
  share === undefined ? '' : `; asked for by what stands around it: ${Math.round(100 * share)} %`;

const describe = ({ from, count }: Run): string => (count === 1 ? from : `${from} and ${count - 1} more`);
