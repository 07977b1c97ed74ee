import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { Statement } from '../text/statements.ts';
import { askedAnew } from './asked-anew.ts';
import { isOnCondition } from './conditional-stays.ts';
import { contiguousBefore, PORT_VERB } from './contiguous-before.ts';
import { MOST_SCOPES, type Scope, scopesIn } from './exclusion-scopes.ts';
import { explainedMarks } from './explained-marks.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { has } from './nearest-cue.ts';
import { lineIndex, lineText, type Page } from './page.ts';
import { markedRows } from './row-marks.ts';
import { findShortForms, type ShortForm } from './short-forms.ts';
import type { Surroundings } from './surroundings.ts';
import { ASKING } from './words/asking-words.ts';
import { countOf } from './words/count-words.ts';
import { COMPLEMENT, CONTRASTED, OTHER_SUBJECT, VAGUE_LEAD, VAGUE_REST } from './words/vague-words.ts';

/** What a text takes out of its own list. */
export type Excluded = {
  readonly items: ReadonlySet<Item>;
  /** Items whose exclusion depends on how "keep" is meant. */
  readonly byKeep: ReadonlySet<Item>;
  /** Items that the words may take out, or not. */
  readonly unclear: ReadonlySet<Item>;
  readonly shortForms: readonly ShortForm[];
  /** Exclusions that name no number. */
  readonly vague: readonly Span[];
  /** Statements that say what a mark beside some numbers means. */
  readonly explained: ReadonlySet<Statement>;
};

type Sink = { items: Set<Item>; byKeep: Set<Item>; unclear: Set<Item>; shortForms: ShortForm[]; vague: Span[] };

/** Between "except" and its number stands a name at most. */
const NEAR = 90;
export function findExcluded(page: Page, items: readonly Item[], around: Surroundings): Excluded {
  const sink: Sink = { items: new Set(), byKeep: new Set(), unclear: new Set(), shortForms: [], vague: [] };
  let left = MOST_SCOPES;
  const marks = explainedMarks(page, items);
  for (const statement of page.statements) {
    if (marks.statements.has(statement)) continue;
    // A table's head says what its columns are for, not what stays.
    const scopes = isTableHead(page, statement, around) ? [] : scopesIn(statement);
    left -= scopes.length;
    if (left <= 0) {
      sink.vague.push({ start: statement.start, end: statement.start + 20 });
      break;
    }
    const applied = scopes.map((scope) => ({ scope, isNamed: apply(page, items, statement, scope, sink) }));
    // "... we use it on with you, so leave it out" names it once.
    const isNamed = applied.some((one) => one.isNamed);
    for (const one of applied)
      if (!one.isNamed && !(isNamed && one.scope.kind === 'before') && isVague(page, statement, one.scope))
        sink.vague.push({ start: one.scope.start, end: one.scope.trigger + 20 });
  }
  const { out, unclear } = markedRows(page, items, around);
  for (const item of [...out, ...marks.out]) sink.items.add(item);
  // Words of another row take nothing out of one that the marks leave untold.
  for (const item of marks.unclear) sink.items.delete(item);
  for (const item of [...unclear, ...marks.unclear]) sink.unclear.add(item);
  return { ...sink, explained: marks.statements };
}

const isTableHead = (page: Page, { start }: Statement, { tableHead }: Surroundings): boolean => {
  const head = lineText(page, lineIndex(page, start));
  return head.includes('|') && head !== '' && (tableHead[lineIndex(page, start) + 1] ?? '') === head.slice(-300);
};

const isBesideRest = (page: Page, statement: Statement, scope: Scope): boolean =>
  COMPLEMENT.test(
    page.text.slice(Math.max(statement.start, scope.start - 40), Math.min(scope.end, scope.trigger + 40)),
  );

/** @returns whether the words name anything */
function apply(page: Page, items: readonly Item[], statement: Statement, scope: Scope, sink: Sink): boolean {
  const shorts = shortFormsOf(page, items, statement, scope);
  // "The 0103 line stays" is about that one alone.
  const isShort = shorts.some((short) => short.end <= scope.start);
  const isRest = isBesideRest(page, statement, scope) || shorts.length > 0;
  const { out, unclear } = isShort ? NONE : itemsOf(page, items, statement, scope, isRest);
  const sinkOut = isHedged(page.text, scope) ? sink.unclear : sink.items;
  for (const item of out) {
    sinkOut.add(item);
    if (scope.kind === 'keep') sink.byKeep.add(item);
  }
  for (const item of unclear) sink.unclear.add(item);
  if (scope.kind === 'doubt') sink.vague.push(...shorts);
  else sink.shortForms.push(...shorts);
  return out.length + unclear.length + shorts.length > 0;
}

/** "Maybe stays", "残るかも": nothing is taken out for certain. */
const isHedged = (text: string, { start, trigger }: Scope): boolean =>
  HEDGE.test(text.slice(Math.max(0, start - 40), start)) || HEDGE_BEHIND.test(text.slice(trigger, trigger + 20));
const HEDGES =
  '(?:maybe|perhaps|possibly|probably|might|quizás?|tal vez|a lo mejor|puede que|posiblemente|probablemente|peut-être|sans doute|probablement|forse|magari|probabilmente)';
const HEDGE = regexp(`(?<!\\p{L})${HEDGES}(?: \\p{L}+){0,2}\\s+$|(?:たぶん|おそらく|もしかすると),?\\s*$`, 'iu');
const HEDGE_BEHIND = regexp(`^\\s*${HEDGES}(?!\\p{L})|^[^\\n.]{0,4}かも`, 'iu');

/** Whether words that name no number are about lines of the list all the same: "except the fax line". */
function isVague({ text, ...page }: Page, statement: Statement, scope: Scope): boolean {
  if (scope.kind === 'keep' || isBesideRest({ text, ...page }, statement, scope)) return false;
  const said = text.slice(scope.start, scope.trigger);
  // "We never changed it": told, not ordered.
  if (/^never \p{L}+ed$/iu.test(said)) return false;
  if (scope.kind === 'before') {
    const lead = text.slice(Math.max(statement.start, scope.start - 60), scope.start);
    const isPart = (said === 'ではなく' ? CONTRASTED : VAGUE_LEAD).test(lead) && !OTHER_SUBJECT.test(lead);
    return isPart && !isOnCondition(text.slice(statement.start, scope.start));
  }
  const rest = text.slice(scope.trigger, Math.min(scope.end, scope.trigger + 200));
  const isTimed =
    (scope.kind === 'either' || scope.kind === 'doubt') &&
    /(?<!\p{L})(?:without|unless|before|until)(?!\p{L})/iu.test(rest);
  return !isTimed && VAGUE_REST.test(rest);
}

type Named = { readonly out: readonly Item[]; readonly unclear: readonly Item[] };
const NONE: Named = { out: [], unclear: [] };

function itemsOf(page: Page, items: readonly Item[], statement: Statement, scope: Scope, isRest: boolean): Named {
  const { text } = page;
  const after = beginningIn(items, scope.trigger, scope.end).filter((item) => item.end <= scope.end);
  const rest = text.slice(scope.trigger, Math.min(statement.end, scope.trigger + 200));
  // "Numbers that stay: ..." is a heading, whichever way its words look.
  const heads = /^[^.:\d\n]{0,30}[:：]/.test(rest);
  const [first] = after;
  // "425-555-0102 - KEEP" says it of what stands before.
  const isBehind = /^[^\S\n]*(?:\n|$)/.test(rest) && contiguousBefore(page, items, statement, scope).length > 0;
  // "Reste chez vous le ...": the verb comes first.
  const isInverted = scope.kind === 'before' && text.slice(statement.start, scope.start).trim() === '';
  if (first && !isBehind && (scope.kind !== 'before' || heads || isInverted))
    return namedBehind(text, statement, scope, after);
  const before =
    scope.kind === 'after' || scope.kind === 'doubt' ? [] : contiguousBefore(page, items, statement, scope);
  if (before.length > 0) return joinedBefore(text, statement, scope, before);
  if (isRest)
    return scope.kind === 'after' && restIsAsked(text, statement, scope, rest)
      ? { out: [], unclear: listBelow(page, items, statement.end) }
      : NONE;
  const isHeading = /[:：]\s*$/.test(rest) || /^[\s\w:()-]{0,30}$/.test(rest);
  const below = isHeading && first === undefined ? listBelow(page, items, statement.end) : [];
  const lead = text.slice(Math.max(statement.start, scope.start - NEAR), scope.start);
  const anew = below.length > 0 ? askedAnew(rest, lead, scope.kind) : 'no';
  if (anew !== 'no') return anew === 'plainly' ? NONE : { out: [], unclear: below };
  // "All but two of our lines:" heads the lines, not the two.
  const word = /^\s*(\p{L}+|\d{1,2})(?!\p{L}|\d)/u.exec(rest)?.[1] ?? '';
  const count = /^(?:one|un[oae]?)$/iu.test(word) ? 1 : countOf(word);
  return count !== null && count !== below.length ? { out: [], unclear: below } : { out: below, unclear: [] };
}

/** "All but the following, please port the rest:" heads what stays, or what moves. */
function restIsAsked(text: string, statement: Statement, scope: Scope, rest: string): boolean {
  const [object = '', ...others] = rest.split(/[,;:：]/u);
  const lead = text.slice(Math.max(statement.start, scope.start - NEAR), scope.start);
  return (
    /[:：]\s*$/u.test(rest) &&
    POINTS_BELOW.test(object) &&
    COMPLEMENT.test(others.join(',')) &&
    !COMPLEMENT.test(`${lead} ${object}`)
  );
}
const POINTS_BELOW = regexp(
  /(?<!\p{L})(?:following|these|those|below|siguientes|est[oa]s|suivante?s|ces|ceux-ci|seguenti|quest[ei]|sottostanti)(?!\p{L})|以下|次の/iu,
);

/** "except our fax line 425-555-0105" names it; behind a comma and more words it may be about something else. */
function namedBehind(text: string, statement: Statement, scope: Scope, after: readonly Item[]): Named {
  const between = text.slice(scope.trigger, after[0]?.start);
  if (between.length > NEAR || PORT_VERB.test(between)) return NONE;
  if (askedAnew(between, text.slice(statement.start, scope.start), scope.kind) === 'plainly') return NONE;
  // "Port the following, not including toll free: ...": the list may be what is ported.
  const isAsked = /\p{L}[^:]*:/u.test(between) && has(ASKING, text.slice(statement.start, scope.start));
  return isAsked || scope.kind === 'doubt' || /^[^,]{4,},|\d/.test(between)
    ? { out: [], unclear: after }
    : { out: after, unclear: [] };
}

/** "Port A and do not port ..." may say that of A, or of something else; so may "A and all other numbers stay". */
function joinedBefore(text: string, statement: Statement, scope: Scope, before: readonly Item[]): Named {
  const between = text.slice(before[0]?.end ?? scope.start, scope.start);
  const isOrder =
    scope.kind === 'either' &&
    /^(?:please )?(?:do not|don|never|leave|skip)/i.test(text.slice(scope.start, scope.trigger));
  const after = text.slice(scope.trigger, scope.trigger + 30);
  // "0105以外は残します": what is named moves, the others stay.
  const isReversed =
    text.slice(scope.start, scope.trigger) === '以外' && /^[^.\n]*(?:残|しない|しません|対象外|維持)/.test(after);
  const isOpen =
    isReversed ||
    COMPLEMENT.test(between) ||
    (isOrder && /(?:,|\band\b|\bbut\b)\s*(?:please\s*)?$/i.test(between)) ||
    (scope.kind !== 'before' &&
      /(?<!\p{L})(?:y|et|e|und|pero|mais|ma|aber|mas)\s+(?:(?:por favor|merci de|veuillez|bitte|vi preghiamo di) )?$/iu.test(
        between,
      ));
  if (isOpen) return { out: [], unclear: before };
  // "Port A and B stays": the nearest is meant, the others may be.
  const [nearest, ...others] = before;
  const isAsked = has(ASKING, text.slice(statement.start, before.at(-1)?.start));
  return nearest && isAsked ? { out: [nearest], unclear: others } : { out: before, unclear: [] };
}

/** The list below a heading: up to an empty line behind its first entry, or a line that holds none. */
function listBelow(page: Page, items: readonly Item[], from: number): Item[] {
  const found: Item[] = [];
  for (let i = lineIndex(page, from); i < page.lines.length; i++) {
    const line = page.lines[i];
    if (!line || line.end < from) continue;
    const inLine = beginningIn(items, Math.max(from, line.start), line.end);
    const isEmpty = lineText(page, i).trim() === '';
    const isInside = (found.at(-1)?.end ?? 0) > line.start;
    if (inLine.length === 0 && !isInside && (!isEmpty || found.length > 0)) break;
    found.push(...inLine);
  }
  return found;
}

/** "Exclusions: 0103", whichever way the words look otherwise. */
const HEADS = /^[^.:\d\n]{0,30}[:：]/;

/** Short forms behind the words, or below where they are a heading; before them in "the 0103 line stays". */
function shortFormsOf(page: Page, items: readonly Item[], statement: Statement, scope: Scope): ShortForm[] {
  const { text } = page;
  const inFront = (): ShortForm[] =>
    findShortForms(text, items, { start: Math.max(statement.start, scope.start - 40), end: scope.start }).filter(
      ({ from }) => from.length === 4,
    );
  const heads = HEADS.test(text.slice(scope.trigger, statement.end));
  if (scope.kind === 'before' && !heads) return inFront();
  const isHeading = /^\W{0,3}(?:numbers?|lines?|tns?|n[uú]mer\p{L}*|num[ée]ro\p{L}*|nummern?)?\s*[:：]\s*$/iu.test(
    text.slice(scope.trigger, statement.end),
  );
  const end = isHeading ? blockEnd(page, statement.end) : scope.end;
  const behind = findShortForms(text, items, { start: scope.trigger, end });
  const isBare = scope.kind === 'either' && beginningIn(items, scope.trigger, end).length === 0;
  return behind.length === 0 && isBare ? inFront() : behind;
}

/** Where the lines end that hold nothing but digits and what joins them. */
function blockEnd(page: Page, from: number): number {
  let end = from;
  for (let i = lineIndex(page, from); i < page.lines.length && /^[\s\d(),;•*&x-]{2,}$/.test(lineText(page, i)); i++)
    end = page.lines[i]?.end ?? end;
  return end;
}
