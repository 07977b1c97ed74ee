import type { Span } from '../../base/evidence.ts';
import { MOST_SCOPES, type Scope, scopesIn } from './exclusion-scopes.ts';
import type { Item } from './find-items.ts';
import { beginningIn } from './item-index.ts';
import { lineIndex, lineText, type Page } from './page.ts';
import { markedRows } from './row-marks.ts';
import { findShortForms, type ShortForm } from './short-forms.ts';
import type { Statement } from './statements.ts';
import type { Surroundings } from './surroundings.ts';
import { VAGUE_LEAD, VAGUE_REST } from './words/exclusion-words.ts';

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
};

type Sink = { items: Set<Item>; byKeep: Set<Item>; unclear: Set<Item>; shortForms: ShortForm[]; vague: Span[] };

/** Between "except" and its number stands a name at most. */
const NEAR = 90;
const PORT_VERB = /\b(?:port|transfer|release|convert|move)\b/i;

export function findExcluded(page: Page, items: readonly Item[], around: Surroundings): Excluded {
  const sink: Sink = { items: new Set(), byKeep: new Set(), unclear: new Set(), shortForms: [], vague: [] };
  let left = MOST_SCOPES;
  for (const statement of page.statements) {
    const scopes = scopesIn(statement);
    left -= scopes.length;
    if (left <= 0) {
      sink.vague.push({ start: statement.start, end: statement.start + 20 });
      break;
    }
    for (const scope of scopes) apply(page, items, statement, scope, sink);
  }
  const { out, unclear } = markedRows(page, items, around);
  for (const item of out) sink.items.add(item);
  for (const item of unclear) sink.unclear.add(item);
  return sink;
}

function apply(page: Page, items: readonly Item[], statement: Statement, scope: Scope, sink: Sink): void {
  const { text } = page;
  const shorts = shortFormsOf(page, items, statement, scope);
  // "The 0103 line stays" is about that one alone.
  const isShort = scope.kind === 'before' && shorts.length > 0;
  const { out, unclear } = isShort ? NONE : itemsOf(page, items, statement, scope);
  for (const item of out) {
    sink.items.add(item);
    if (scope.kind === 'keep') sink.byKeep.add(item);
  }
  for (const item of unclear) sink.unclear.add(item);
  sink.shortForms.push(...shorts);
  if (out.length + unclear.length + shorts.length > 0) return;
  const lead = text.slice(Math.max(statement.start, scope.start - 60), scope.start);
  const rest = text.slice(scope.trigger, Math.min(scope.end, scope.trigger + 200));
  const isVague = scope.kind === 'before' ? VAGUE_LEAD.test(lead) : scope.kind !== 'keep' && VAGUE_REST.test(rest);
  if (isVague) sink.vague.push({ start: scope.start, end: scope.trigger + 20 });
}

type Named = { readonly out: readonly Item[]; readonly unclear: readonly Item[] };
const NONE: Named = { out: [], unclear: [] };

function itemsOf(page: Page, items: readonly Item[], statement: Statement, scope: Scope): Named {
  const { text } = page;
  const after = beginningIn(items, scope.trigger, scope.end).filter((item) => item.end <= scope.end);
  const rest = text.slice(scope.trigger, Math.min(statement.end, scope.trigger + 200));
  // "Numbers that stay: ..." is a heading, whichever way its words look.
  const heads = /^[^.:\d\n]{0,30}[:：]/.test(rest);
  const [first] = after;
  if (first && (scope.kind !== 'before' || heads)) return namedBehind(text, scope, after, first);
  const before = scope.kind === 'after' ? [] : contiguousBefore(page, items, statement, scope);
  if (before.length > 0) return joinedBefore(text, scope, before);
  const isHeading = /[:：]\s*$/.test(rest) || /^[\s\w:()-]{0,30}$/.test(rest);
  return isHeading && first === undefined ? { out: listBelow(page, items, statement.end), unclear: [] } : NONE;
}

/** "except our fax line 425-555-0105" names it; behind a comma and more words it may be about something else. */
function namedBehind(text: string, scope: Scope, after: readonly Item[], first: Item): Named {
  const between = text.slice(scope.trigger, first.start);
  if (between.length > NEAR || PORT_VERB.test(between)) return NONE;
  if (/^[^,]{4,},|\d/.test(between)) return { out: [], unclear: after };
  return { out: after, unclear: [] };
}

/** "Port A and do not port ..." may say that of A, or of something else. */
function joinedBefore(text: string, scope: Scope, before: readonly Item[]): Named {
  const between = text.slice(before[0]?.end ?? scope.start, scope.start);
  const isJoined = scope.kind === 'either' && /(?:,|\band\b|\bbut\b)\s*(?:please\s*)?$/i.test(between);
  return isJoined ? { out: [], unclear: before } : { out: before, unclear: [] };
}

/** The entries right before the words, nearest first, as far as only "and" and commas join them. */
function contiguousBefore(page: Page, items: readonly Item[], statement: Statement, scope: Scope): Item[] {
  const line = page.lines[lineIndex(page, scope.start)]?.start ?? 0;
  const before = beginningIn(items, Math.min(statement.start, line), scope.start).filter(
    (item) => item.end <= scope.start,
  );
  const found: Item[] = [];
  let edge = scope.start;
  for (const item of before.toReversed()) {
    if (edge - item.end > 400) break;
    const between = page.text.slice(item.end, edge);
    const joined =
      found.length === 0
        ? between.length <= 70 && !/[;\n]|[.!?]\s|\bbut\b/i.test(between) && !PORT_VERB.test(between)
        : /^[\s,/&]*(?:and|or|&|plus|y|et|e|und)?[\s,]*(?:the |our )?(?:\p{L}+ ){0,3}$/iu.test(between);
    if (!joined) break;
    found.push(item);
    edge = item.start;
  }
  return found;
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

/** Short forms behind the words; before them in "the 0103 line stays". */
function shortFormsOf(page: Page, items: readonly Item[], statement: Statement, scope: Scope): ShortForm[] {
  if (scope.kind !== 'before') return findShortForms(page.text, items, { start: scope.trigger, end: scope.end });
  const start = Math.max(statement.start, scope.start - 40);
  return findShortForms(page.text, items, { start, end: scope.start }).filter(({ from }) => from.length === 4);
}
