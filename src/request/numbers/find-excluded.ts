import {
  DO_NOT,
  EXCEPT,
  IN_BETWEEN,
  KEEP,
  KEEP_AS_AIM,
  KEPT_HERE,
  RESUME,
  STAYS,
  VAGUE_LEAD,
  VAGUE_REST,
} from './exclusion-words.ts';
import type { Item } from './find-items.ts';
import { beginningIn } from './item-index.ts';
import { lineAt, type Statement } from './statements.ts';

/** What a text takes out of its own list. */
export type Excluded = {
  readonly items: ReadonlySet<Item>;
  /** Items whose exclusion depends on how "keep" is meant. */
  readonly byKeep: ReadonlySet<Item>;
  /** "0105" in "except 0105", with where it stands: short for numbers given elsewhere. */
  readonly shortForms: readonly {
    readonly from: string;
    readonly to: string;
    readonly at: number;
    readonly end: number;
  }[];
  /** Exclusions that name no number: offset and length of the words. */
  readonly vague: readonly { readonly start: number; readonly end: number }[];
};

type Scope = { start: number; end: number; trigger: number; kind: 'after' | 'either' | 'before' | 'keep' };

export function findExcluded(text: string, items: readonly Item[], statements: readonly Statement[]): Excluded {
  const excluded = new Set<Item>();
  const byKeep = new Set<Item>();
  const shortForms: { from: string; to: string; at: number; end: number }[] = [];
  const vague: { start: number; end: number }[] = [];
  for (const statement of statements) {
    for (const scope of scopesIn(statement)) {
      const found = itemsOf(text, items, statement, scope);
      const shorts = scope.kind === 'before' ? [] : shortFormsIn(text, items, scope);
      for (const item of found) {
        excluded.add(item);
        if (scope.kind === 'keep') byKeep.add(item);
      }
      shortForms.push(...shorts);
      const rest = text.slice(scope.trigger, scope.end);
      const lead = text.slice(Math.max(statement.start, scope.start - 60), scope.start);
      const open = scope.kind === 'before' ? VAGUE_LEAD.test(lead) : scope.kind !== 'keep' && VAGUE_REST.test(rest);
      if (found.length + shorts.length === 0 && open) vague.push({ start: scope.start, end: scope.end });
    }
  }
  for (const item of rowsThatStay(text, items)) excluded.add(item);
  for (const { index, 0: words } of text.matchAll(IN_BETWEEN)) vague.push({ start: index, end: index + words.length });
  return { items: excluded, byKeep, shortForms, vague };
}

/** Rows of a table whose column "Port?" says no. */
function rowsThatStay(text: string, items: readonly Item[]): Item[] {
  if (
    !/^[^\n]*\b(?:port|move|transfer|migrate|release|include)\b[^\n]*\|?[^\n]*$/im.test(text) ||
    !text.includes(' | ')
  )
    return [];
  return items.filter((item) => {
    const { start, end } = lineAt(text, item.start);
    const cells = text
      .slice(start, end)
      .split('|')
      .map((cell) => cell.trim());
    return (
      cells.length > 1 && cells.some((cell) => /^(?:no|n|keep|keeps|stay|stays|retain|exclude|excluded)$/i.test(cell))
    );
  });
}

function scopesIn({ start, text }: Statement): Scope[] {
  const scopes: Scope[] = [];
  const add = (pattern: RegExp, kind: Scope['kind'], test: (at: number) => boolean = () => true): void => {
    for (const found of text.matchAll(pattern)) {
      if (!test(found.index)) continue;
      const after = text.slice(found.index + found[0].length);
      const resumed = RESUME.exec(after);
      const end = found.index + found[0].length + (resumed ? resumed.index : after.length);
      scopes.push({
        start: start + found.index,
        trigger: start + found.index + found[0].length,
        end: start + end,
        kind,
      });
    }
  };
  add(EXCEPT, 'after');
  add(DO_NOT, 'either');
  add(STAYS, 'before', () => !/\bremaining (?:numbers|lines|ones)\b/i.test(text));
  add(KEEP, 'keep', () => KEPT_HERE.test(text) || !KEEP_AS_AIM.test(text));
  return scopes;
}

function itemsOf(text: string, items: readonly Item[], statement: Statement, scope: Scope): Item[] {
  const after = beginningIn(items, scope.trigger, scope.end).filter((item) => item.end <= scope.end);
  // "Numbers that stay: ..." is a heading, whichever way its words look.
  const heads = /^[^.:\n]{0,25}:/.test(text.slice(scope.trigger, scope.end));
  if ((scope.kind !== 'before' || heads) && after.length > 0) return isNear(text, scope, after[0]) ? after : [];
  const before = contiguousBefore(text, items, statement, scope);
  const rest = text.slice(scope.trigger, statement.end);
  const isHeading = /[:]\s*$/.test(rest) || (before.length === 0 && /^[\s\w:()-]{0,30}$/.test(rest));
  if (before.length > 0 && scope.kind !== 'after') return before;
  return isHeading ? listBelow(text, items, statement.end) : [];
}

/** "without delay, port 425..." excludes nothing: the number must follow soon, with no other verb between. */
const isNear = (text: string, scope: Scope, first: Item | undefined): boolean => {
  const between = text.slice(scope.trigger, first?.start ?? scope.trigger);
  // "without interruption of service, and 425..."
  if (
    /^(?:without|ohne|menos|minus)$/i.test(text.slice(scope.start, scope.trigger)) &&
    (between.length > 30 || between.includes(','))
  )
    return false;
  return between.length <= 90 && !/\b(?:port|transfer|release|convert)\b/i.test(between);
};

/** The entries right before the trigger, as far as only "and" and commas join them. */
function contiguousBefore(text: string, items: readonly Item[], statement: Statement, scope: Scope): Item[] {
  const line = lineAt(text, scope.start);
  const from = Math.min(statement.start, line.start);
  const before = beginningIn(items, from, scope.start).filter((item) => item.end <= scope.start);
  const found: Item[] = [];
  let edge = scope.start;
  for (const item of before.toReversed()) {
    const between = text.slice(item.end, edge);
    const joined =
      found.length === 0
        ? between.length <= 70 &&
          !/[;\n]|[.!?]\s|\bbut\b|\b(?:port|move|transfer|release|convert)(?:s|ed)?\b/i.test(between)
        : /^[\s,]*(?:and|or|&|plus)?[\s,]*(?:the |our )?(?:\p{L}+ ){0,3}$/iu.test(between);
    if (!joined) break;
    found.push(item);
    edge = item.start;
  }
  return found;
}

/** The list below a heading: up to an empty line behind its first entry, or a line that holds none. */
function listBelow(text: string, items: readonly Item[], from: number): Item[] {
  const found: Item[] = [];
  let at = from;
  while (at < text.length) {
    const line = lineAt(text, at);
    const inLine = beginningIn(items, line.start, line.end);
    const empty = text.slice(line.start, line.end).trim() === '';
    if (inLine.length === 0 && (!empty || found.length > 0)) break;
    found.push(...inLine);
    at = Math.max(line.end, inLine.at(-1)?.end ?? 0) + 1;
  }
  return found;
}

function shortFormsIn(text: string, items: readonly Item[], scope: Scope) {
  const found: { from: string; to: string; at: number; end: number }[] = [];
  const pattern =
    /(?<![\d\p{L}$.-])(\d{2,4})(?:\s*(?:-|to|thru|through)\s*(\d{2,4}))?(?![\d/]|[-.]\d|\s*(?:%|days?|weeks?|people|users?|hours?|lines?|numbers?))/giu;
  const region = text.slice(scope.trigger, scope.end);
  for (const match of region.matchAll(pattern)) {
    const at = scope.trigger + match.index;
    const end = at + match[0].length;
    // A fragment of four digits is such a short form too; anything longer is a number of its own.
    const inside = beginningIn(items, at - 60, end).some(
      (item) => item.end > at && !(item.type === 'bad-number' && item.digits.length <= 4),
    );
    if (!inside && match[1]) found.push({ from: match[1], to: match[2] ?? match[1], at, end });
  }
  return found;
}
