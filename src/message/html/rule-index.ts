/**
 * The rules of a page, found by what an element has, so that a page of a megabyte with thousands of rules is read in linear time; what
 * would take longer than that is given up, and said so.
 */
import type { Element } from 'domhandler';
import type { StyleRule, StyleSheet } from './style-sheets.ts';

export type MatchedRule = {
  readonly rule: StyleRule;
  /** It can be told that it applies, as far as the selector goes. */
  readonly isSure: boolean;
};

/** Steps of matching that a page may take: rules tried, and elements that they walk over. */
export type Effort = { left: number };

export const startEffort = (): Effort => ({ left: 8_000_000 });

/** What a rule that applies costs beside the try: its declarations are weighed. */
const APPLYING = 4;

export class RuleIndex {
  readonly #byKey = new Map<string, StyleRule[]>();
  readonly #effort: Effort;
  /** How many of the open elements have an id, a class, a tag; empty where no rule asks for it. */
  readonly #above = new Map<string, number>();
  readonly #looksUp: boolean;
  #depth = 0;

  constructor({ rules }: StyleSheet, effort: Effort) {
    this.#effort = effort;
    this.#looksUp = rules.some(({ selector }) => selector.above.length > 0);
    for (const rule of rules) {
      const bucket = this.#byKey.get(rule.selector.key);
      if (bucket) bucket.push(rule);
      else this.#byKey.set(rule.selector.key, [rule]);
    }
  }

  /** The rules that an element meets, the weakest first; fewer where the effort is spent. */
  match(element: Element): MatchedRule[] {
    const matched: MatchedRule[] = [];
    if (this.#byKey.size === 0) return matched;
    for (const key of new Set(['*', ...keysOf(element)]))
      for (const rule of this.#byKey.get(key) ?? []) {
        if (this.#effort.left <= 0) return matched;
        const found = this.#try(rule, element);
        if (found) matched.push(found);
      }
    return matched.sort((a, b) => a.rule.selector.weight - b.rule.selector.weight || a.rule.order - b.rule.order);
  }

  /** From now on elements stand in this one. */
  enter(element: Element): void {
    this.#depth += 1;
    this.#count(element, 1);
  }

  leave(element: Element): void {
    this.#depth -= 1;
    this.#count(element, -1);
  }

  #count(element: Element, by: number): void {
    if (this.#looksUp) for (const key of keysOf(element)) this.#above.set(key, (this.#above.get(key) ?? 0) + by);
  }

  #try(rule: StyleRule, element: Element): MatchedRule | null {
    const { selector, isSure } = rule;
    this.#effort.left -= 1;
    if (!selector.above.every((key) => (this.#above.get(key) ?? 0) > 0)) return null;
    if (selector.walks.ancestors) this.#effort.left -= this.#depth;
    if (selector.walks.siblings) this.#effort.left -= element.parent?.children.length ?? 0;
    if (this.#effort.left <= 0 || !selector.matches(element)) return null;
    this.#effort.left -= APPLYING;
    return { rule, isSure: isSure && (selector.matchesSurely?.(element) ?? false) };
  }
}

const MAX_CLASSES = 200;

function keysOf({ name, attribs }: Element): string[] {
  const keys = [name];
  if (attribs.id) keys.push(`#${attribs.id.toLowerCase()}`);
  if (attribs.class)
    for (const one of attribs.class.toLowerCase().split(/\s+/, MAX_CLASSES)) if (one) keys.push(`.${one}`);
  return keys;
}
