/**
 * One selector of CSS in, who meets it and how much it weighs out. Matching is css-select's; what is told here is what it has beyond
 * CSS (jQuery's `:contains`), and what browsers know and it does not: a rule with those is not sure to apply.
 */
import { compile } from 'css-select';
import { AttributeAction, type AttributeSelector, isTraversal, parse, type Selector, SelectorType } from 'css-what';
import type { AnyNode, Element } from 'domhandler';

export type ElementMatcher = {
  /** Comparable: (ids, classes, elements) of Selectors 4, section 17. */
  readonly weight: number;
  /** Without what can't be told, and with names in any case. */
  readonly matches: (element: Element) => boolean;
  /** Null where it can't be told whether it applies. */
  readonly matchesSurely: ((element: Element) => boolean) | null;
  /** One that an element must have for it to match: `#id`, `.class`, `tag`, or `*`. */
  readonly key: string;
  /** Ids, classes and tags that must stand above it. */
  readonly above: readonly string[];
  /** It walks over the siblings of an element, or over what stands above it. */
  readonly walks: { readonly siblings: boolean; readonly ancestors: boolean };
  /** `before`, `first-line`, ... */
  readonly pseudoElement: string | null;
};

/** Pseudo-classes that tell the same to every reader of a mail. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'is where not first-child last-child only-child first-of-type last-of-type only-of-type nth-child nth-last-child nth-of-type ' +
    'nth-last-of-type empty root link any-link lang checked enabled disabled required optional'
  ).split(' '),
);
/** What a page is before anybody touches it. */
const UNTOUCHED: ReadonlySet<string> = new Set(
  'hover active focus focus-visible focus-within visited target autofill fullscreen modal popover-open user-invalid user-valid'.split(
    ' ',
  ),
);
/** Boxes that a page has beside its elements; one that no browser knows makes its whole rule void. */
const PSEUDO_ELEMENTS =
  /^(?:before|after|first-line|first-letter|marker|selection|placeholder|backdrop|cue|file-selector-button|-webkit-.*)$/;
const pseudos = Object.fromEntries([...UNTOUCHED].map((name) => [name, () => false]));

/** @returns null where the selector can't be read at all */
export function compileSelector(text: string): ElementMatcher | null {
  try {
    const written = parse(text)[0] ?? [];
    const { tokens, isSure } = withoutUnknown(written);
    const subject = tokens.filter((token) => token.type !== SelectorType.PseudoElement);
    const pseudoElement = tokens.find((token) => token.type === SelectorType.PseudoElement)?.name ?? null;
    const options = { cacheResults: false, relativeSelector: false, pseudos };
    const copy = (): Selector[][] => [structuredClone(subject)];
    const loose = compile<AnyNode, Element>(copy(), { ...options, quirksMode: true });
    return {
      weight: weightOf(written),
      matches: loose,
      matchesSurely: isSure ? compile<AnyNode, Element>(copy(), options) : null,
      key: keyOf(lastCompound(subject)),
      above: keysAbove(subject),
      walks: walksOf(subject),
      pseudoElement,
    };
  } catch {
    return null;
  }
}

/** The selector with what nobody can tell taken out, so that it matches whomever it might. */
function withoutUnknown(tokens: readonly Selector[]): { tokens: Selector[]; isSure: boolean } {
  const kept = tokens.filter(isTold);
  return { tokens: kept, isSure: kept.length === tokens.length };
}

function isTold(token: Selector): boolean {
  switch (token.type) {
    case SelectorType.Pseudo: {
      if (!KNOWN.has(token.name) && !UNTOUCHED.has(token.name)) return false;
      return !Array.isArray(token.data) || token.data.every((inner) => inner.every(isTold));
    }
    case SelectorType.Attribute:
      return token.namespace === null && token.action !== AttributeAction.Not;
    case SelectorType.Tag:
    case SelectorType.Universal:
      return token.namespace === null || token.namespace === '*';
    case SelectorType.PseudoElement:
      return PSEUDO_ELEMENTS.test(token.name);
    case SelectorType.Parent:
    case SelectorType.ColumnCombinator:
      throw new Error('no combinator of CSS');
    default:
      return true;
  }
}

const isClassOrId = (token: AttributeSelector): boolean => token.ignoreCase === 'quirks';

const [ID, CLASS, TAG] = [1 << 20, 1 << 10, 1];

function weightOf(tokens: readonly Selector[]): number {
  let weight = 0;
  for (const token of tokens) {
    if (token.type === SelectorType.Attribute)
      weight += isClassOrId(token) && token.name === 'id' && token.action === AttributeAction.Equals ? ID : CLASS;
    else if (token.type === SelectorType.Tag || token.type === SelectorType.PseudoElement) weight += TAG;
    else if (token.type === SelectorType.Pseudo && token.name !== 'where')
      weight += Array.isArray(token.data) ? Math.max(0, ...token.data.map(weightOf)) : CLASS;
  }
  return weight;
}

const lastCompound = (tokens: readonly Selector[]): readonly Selector[] =>
  tokens.slice(tokens.findLastIndex(isStep) + 1);
const isStep = (token: Selector): boolean => isTraversal(token);

/** Names as an index has them: in lower case, since old pages are matched so. */
function keysOf(compound: readonly Selector[]): string[] {
  const keys: string[] = [];
  for (const token of compound) {
    if (token.type === SelectorType.Tag) keys.push(token.name.toLowerCase());
    if (token.type !== SelectorType.Attribute || !isClassOrId(token)) continue;
    keys.push(`${token.name === 'id' ? '#' : '.'}${token.value.toLowerCase()}`);
  }
  return keys;
}

function keyOf(compound: readonly Selector[]): string {
  const keys = keysOf(compound);
  return keys.find((key) => key.startsWith('#')) ?? keys.find((key) => key.startsWith('.')) ?? keys[0] ?? '*';
}

function keysAbove(tokens: readonly Selector[]): string[] {
  const keys: string[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    if (!isStep(token)) return;
    // What stands beside is not above.
    if (token.type === SelectorType.Descendant || token.type === SelectorType.Child)
      keys.push(...keysOf(tokens.slice(start, at)));
    start = at + 1;
  });
  return keys;
}

function walksOf(tokens: readonly Selector[]): { siblings: boolean; ancestors: boolean } {
  const walks = { siblings: false, ancestors: false };
  for (const token of tokens) {
    const inner = token.type === SelectorType.Pseudo && Array.isArray(token.data) ? token.data.map(walksOf) : [];
    const isPlaced = token.type === SelectorType.Pseudo && /child|type|empty/.test(token.name);
    walks.siblings ||= token.type === SelectorType.Sibling || isPlaced || inner.some((one) => one.siblings);
    walks.ancestors ||= token.type === SelectorType.Descendant || isLang(token) || inner.some((one) => one.ancestors);
  }
  return walks;
}

const isLang = (token: Selector): boolean => token.type === SelectorType.Pseudo && token.name === 'lang';
