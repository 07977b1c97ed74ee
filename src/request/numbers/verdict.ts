import { regexp } from '../../base/regexp.ts';
import { addedVerdict } from './added-sentence.ts';
import { askedAlike } from './alike-lines.ts';
import { columnVerdict } from './column-verdict.ts';
import { isBelowName, isInContactBlock } from './contact-places.ts';
import { isContactEntry } from './contact-remark.ts';
import { choicesOfFew } from './counted-choice.ts';
import { numbersOfEarlier } from './earlier-story.ts';
import { otherFields } from './form-fields.ts';
import type { Item } from './item.ts';
import { isChoice, isContrast, isCorrelated, joinsToAsked, LONGEST_JOINT, WHITHER_NAMED } from './joints.ts';
import { numbersOfLetterhead } from './letterhead.ts';
import { type Around, askingStatements, type Entries, isAskedBeside, isSpanOfAsked, surveyEntries } from './licence.ts';
import { cueBefore, has } from './nearest-cue.ts';
import { lineIndex, lineOf, lineText, type Page, sentenceStart, statementOf } from './page.ts';
import { pairedVerdicts } from './paired-columns.ts';
import type { Surroundings } from './surroundings.ts';
import { tellingOf } from './told-of.ts';
import { ASKED_AFTER, ASKED_LATER, ASKING, DONE, DONE_AFTER, LIST_HEADING } from './words/asking-words.ts';
import {
  CONTACT_LABEL,
  IN_COUNTED_ROW,
  LIST_LABEL,
  NUMBER_LABEL,
  OTHER_AFTER,
  OWN_AFTER,
  REACH_AFTER,
  SIGNED,
} from './words/contact-words.ts';
import { DENIED_LABEL, LEAVING_LABEL } from './words/leaving-labels.ts';
import { withoutTeamNames } from './words/team-names.ts';

/** What a number is there for, by the words around it alone. */
export type Verdict =
  | 'meant'
  /** A billing number, a dial-in. */
  | 'other-purpose'
  /** A way to reach somebody. */
  | 'reach'
  /** The same by its label in a form, of which another field is what moves. */
  | 'other-field'
  /** Labelled like contact data ("Phone:"). */
  | 'label'
  /** Labelled "Telephone number:", which heads lists as well. */
  | 'number-label'
  /** A line of a list that nothing heads, without a name or with one. */
  | 'bare'
  | 'entry'
  /** A name and a number: alone, or below words that head a list. */
  | 'person'
  | 'listed-person'
  /** Told of beside those that are asked for. */
  | 'told'
  /** In words that ask for nothing. */
  | 'stray'
  | 'unclear';

const REACH_BACK = 250;

export function verdictsOf(page: Page, items: readonly Item[], around: Surroundings): ReadonlyMap<Item, Verdict> {
  const places = { ...around, entries: surveyEntries(page, items), asks: askingStatements() };
  const verdicts = new Map<Item, Verdict>();
  items.forEach((item, i) => {
    const before = items[i - 1];
    const carried = before && carriedFrom(page, before, item, verdicts.get(before) ?? 'meant');
    const isBelowMeant = before !== undefined && verdicts.get(before) === 'meant';
    const added = before ? addedVerdict(page, before, item, isBelowMeant) : null;
    const isListed = added === 'meant' || (isBelowMeant && isJoined(page, before, item));
    verdicts.set(
      item,
      carried || (added === 'unclear' && added) || verdictOf(page, item, besideOf(page, items, i), places, isListed),
    );
  });
  for (const [item, verdict] of pairedVerdicts(page, items, around.tableHead))
    if (verdict !== 'meant' && MAY_BE_MEANT.has(verdicts.get(item) ?? 'meant')) verdicts.set(item, verdict);
  for (const [item, verdict] of askedAlike(page, items, around, verdicts)) verdicts.set(item, verdict);
  const earlier = [...numbersOfEarlier(page, items)].map((item) => [item, 'unclear'] as const);
  const heads = numbersOfLetterhead(page, items, (item) => OPEN_TO_BLOCK.has(verdicts.get(item) ?? 'meant'));
  const others = [...otherFields(page, items, around), ...heads, ...earlier];
  for (const [item, verdict] of others) if (mayBe(verdict, verdicts.get(item) ?? 'meant')) verdicts.set(item, verdict);
  return withChoices(page, items, verdicts);
}

/** "A, B or C, whichever is free", "one of the following": none of them is surely asked for. */
function withChoices(page: Page, items: readonly Item[], verdicts: Map<Item, Verdict>): ReadonlyMap<Item, Verdict> {
  const between = (i: number): string => page.text.slice(items[i]?.end ?? 0, items[i + 1]?.start ?? 0);
  const open = (item: Item | undefined): void => {
    if (item && verdicts.get(item) !== 'reach' && verdicts.get(item) !== 'other-purpose') verdicts.set(item, 'unclear');
  };
  items.slice(1).forEach((item, i) => {
    if (item.start - (items[i]?.end ?? 0) > 30 || !isChoice(between(i))) return;
    open(item);
    for (let at = i; at >= 0; at--) {
      open(items[at]);
      if (at === 0 || !/^ *, *$/.test(between(at - 1))) break;
    }
  });
  choicesOfFew(page, items, (item) => OPEN_TO_BLOCK.has(verdicts.get(item) ?? 'meant')).forEach(open);
  return verdicts;
}

/** What a column's head can take back. */
const MAY_BE_MEANT: ReadonlySet<Verdict> = new Set([
  'meant',
  'bare',
  'entry',
  'person',
  'listed-person',
  'stray',
  'unclear',
]);

/** A form's label says more than the words that a contact's label has. */
const mayBe = (told: Verdict, now: Verdict): boolean =>
  MAY_BE_MEANT.has(now) || (told === 'other-field' && /label|reach/u.test(now));

/** What the words leave to the other lines carries nothing to the next number. */
const OPEN_TO_BLOCK: ReadonlySet<Verdict> = new Set(['meant', 'bare', 'entry', 'person', 'listed-person', 'stray']);

/** "..., or reception, 972-555-0165". */
const OR_ANOTHER = regexp(/^\)?,?\s*(?:or|o|ou|oder|oppure|または)(?!\p{L})[^\d\n.;]{0,45}$/iu);

/** "Tel. 972-555-0164 / 0165": what is joined to a contact is one; behind a comma the list may have begun. */
function carriedFrom(page: Page, before: Item, item: Item, verdict: Verdict): Verdict | null {
  const between = page.text.slice(before.end, Math.min(item.start, before.end + 20));
  if (OPEN_TO_BLOCK.has(verdict) || item.start - before.end > 60) return null;
  const gap = page.text.slice(before.end, item.start);
  if (verdict === 'reach' && OR_ANOTHER.test(gap) && !has(ASKING, gap)) return verdict;
  if (gap.length > 12) return null;
  if (
    /^\s*(?:\/|or|and|&|(?:(?:oder|ou|o|oppure|ovvero|y|et|e|und|ni) ?(?:al?|au|en|el|le|il|lo|l[ae]|unter|no|na)?(?: el| le)?)|または|又は|か|と|や)\s*$/iu.test(
      between,
    )
  )
    return verdict === 'other-purpose' || verdict === 'told' ? 'unclear' : verdict;
  if (/^ *[,;] *$/.test(between)) return verdict === 'number-label' ? verdict : 'unclear';
  return null;
}

/** What stands around an item: `last` of those that are joined to it. */
type Beside = {
  readonly before: Item | undefined;
  readonly last: Item;
  readonly next: Item | undefined;
  readonly isFirst: boolean;
};

/** A list in a sentence is not followed farther: its verb stands behind a few. */
const LONGEST_CHAIN = 50;

function besideOf(page: Page, items: readonly Item[], i: number): Beside {
  const item = items[i] as Item;
  let last = i;
  while (last - i < LONGEST_CHAIN && items[last + 1] && isJoined(page, items[last] as Item, items[last + 1] as Item))
    last += 1;
  const before = items[i - 1];
  const isFirst = before === undefined || before.end <= statementOf(page, item.start).start;
  return { before, last: items[last] as Item, next: items[last + 1], isFirst };
}

/** "Numbers: 425-555-0101, 425-555-0102": one list, whatever heads the line. */
function isJoined(page: Page, before: Item, item: Item): boolean {
  if (item.start - before.end > LONGEST_JOINT) return false;
  const after = page.text.slice(item.end, Math.min(statementOf(page, item.start).end, item.end + LONGEST_JOINT));
  const between = betweenIn(page, before, item);
  const lead = page.text.slice(Math.max(0, before.start - 20), before.start);
  return joinsToAsked(between, after) || isCorrelated(lead, between, after);
}

/** A line that ends within a statement was wrapped. */
function betweenIn(page: Page, before: Item, item: Item): string {
  const between = page.text.slice(before.end, item.start);
  const isWrapped = statementOf(page, before.start).start === statementOf(page, item.start).start;
  return isWrapped ? between.replace(/ *\n */u, ' ') : between;
}

type Places = Surroundings & { readonly entries: Entries; readonly asks: (statement: string) => boolean };

function verdictOf(page: Page, item: Item, beside: Beside, around: Places, isListed: boolean): Verdict {
  const { before, next } = beside;
  const { text } = page;
  const line = lineIndex(page, item.start);
  const statement = statementOf(page, item.start);
  const from = Math.max(sentenceStart(page, item, statement.start), item.start - REACH_BACK);
  const own = withoutTeamNames(text.slice(Math.max(from, before?.end ?? 0), item.start));
  const after = text.slice(item.end, Math.min(statement.end, item.end + REACH_BACK));
  const column = columnVerdict(page, item, around.tableHead[line] ?? '') ?? (DENIED_LABEL.test(own) ? 'unclear' : null);
  if (column) return column;
  const telling = tellingOf(page, item, own, after.slice(0, next ? Math.max(0, next.start - item.end) : undefined));
  if (telling) return telling === 'told' ? 'told' : 'unclear';
  const cue = cueBefore(own.replace(WHITHER_NAMED, ' '), around.headed[line] === 'meant');
  if (DONE_AFTER.test(after)) return 'unclear';
  const isAsked = isAskedBeside(wordsAround(page, item, own, beside, around));
  if (cue && (cue !== 'meant' || isAsked)) return isAskedBehind(cue, after, item, next) ? 'meant' : cue;
  if (OTHER_AFTER.test(after)) return 'other-purpose';
  if (REACH_AFTER.test(after) && !has(ASKING, text.slice(from, item.start))) return 'reach';
  if (OWN_AFTER.test(after) || DONE.test(own) || isContactEntry(page, item, beside, around)) return 'unclear';
  if (isListed || (isAsked && cue === null) || isContrast(text, before, own)) return 'meant';
  if (isSpanOfAsked(page, item, own, around.asks)) return 'meant';
  return headedVerdict(page, item, line, around) ?? around.entries.look.get(item) ?? 'stray';
}

function wordsAround(
  page: Page,
  item: Item,
  before: string,
  { last, next, isFirst }: Beside,
  { asks }: Places,
): Around {
  const { start, end } = statementOf(page, item.start);
  const to = Math.min(end, last.end + REACH_BACK, next?.start ?? end);
  return {
    before,
    after: page.text.slice(last.end, to),
    isInWish: () =>
      isFirst &&
      !CONTACT_LABEL.test(page.text.slice(lineOf(page, item.start).start, item.start)) &&
      asks(withoutTeamNames(page.text.slice(start, Math.min(end, start + 2 * REACH_BACK)))),
  };
}

/** "The conference bridge X should be ported", "do not disconnect X before it is ported". */
const isAskedBehind = (cue: Verdict, after: string, item: Item, next: Item | undefined): boolean =>
  ASKED_AFTER.test(after) ||
  (cue === 'unclear' && ASKED_LATER.test(after) && !(next && next.start < item.end + after.length));

/** What a label, a heading or the closing phrase say of a number without words of its own. */
function headedVerdict(page: Page, item: Item, line: number, around: Places): Verdict | null {
  const heading = around.heading[line] ?? '';
  const start = lineOf(page, item.start).start;
  const lead = page.text.slice(Math.max(start, item.start - REACH_BACK), item.start);
  const isTitle = /[:：]\W*$/.test(heading) || (heading.length <= 40 && !/[.!?]\s*$/.test(heading));
  const headed = around.headed[line] ?? null;
  if (LIST_LABEL.test(lead) || LEAVING_LABEL.test(lead)) return 'meant';
  const look = around.entries.look.get(item) ?? null;
  const heads = headed === 'meant' && (LIST_HEADING.test(heading) || !CONTACT_LABEL.test(lead));
  if (heads && (look === 'bare' || look === 'entry')) return 'meant';
  if (heads && look === 'person' && LIST_HEADING.test(heading)) return 'listed-person';
  if (headed && headed !== 'meant' && headed !== 'unclear' && isTitle) return headed;
  if (NUMBER_LABEL.test(lead)) return isInContactBlock(page, line) ? 'label' : 'number-label';
  if (CONTACT_LABEL.test(lead) && !IN_COUNTED_ROW.test(lead)) return 'label';
  const signed = SIGNED.exec(lead)?.groups?.signed;
  if (signed !== undefined && /^\p{Lu}\p{Ll}/u.test(signed) && !has(ASKING, signed)) return 'reach';
  const isBareList =
    /^[\W\d]*$/.test(lead) && [line - 1, line + 1].some((near) => /^[\s\d().+*•-]{10,}$/.test(lineText(page, near)));
  return (around.closed[line] || isBelowName(page, line, heading)) && !isBareList ? 'label' : null;
}
