/**
 * The style elements of a page in, the rules that bear on whether a text is seen out, in order. A rule of which it can't be told whether
 * it applies (a condition, a nested rule, a pseudo-class that is new) comes as one that is not sure.
 */
import { type Atrule, type CssNode, generate, parse, type Rule } from 'css-tree';
import { type Declaration, readDeclaration } from './declarations.ts';
import { type Answers, both, judgeMedia } from './desk-screens.ts';
import { compileSelector, type ElementMatcher } from './selectors.ts';

export type StyleRule = {
  readonly selector: ElementMatcher;
  readonly declarations: readonly Declaration[];
  readonly screens: Answers;
  readonly isSure: boolean;
  readonly order: number;
};

export type StyleSheet = {
  readonly rules: readonly StyleRule[];
  /** More than is read, or what can't be read: what it hides nobody can tell. */
  readonly isBroken: boolean;
};

/** A `style` element: what stands in it, and for which media. */
export type StyleText = { readonly css: string; readonly media: string };

const MAX_STYLE = 300_000;
const MAX_RULES = 5_000;
const MAX_DEPTH = 20;
const MAX_SELECTOR = 1_000;

/** At-rules that style nothing by themselves. */
const PASSIVE: ReadonlySet<string> = new Set(
  (
    'charset import namespace font-face font-feature-values font-palette-values keyframes page property counter-style ' +
    'color-profile list position-try view-transition viewport'
  ).split(' '),
);

export function readStyleSheets(texts: readonly StyleText[]): StyleSheet {
  const sheet = { rules: [] as StyleRule[], isBroken: false };
  let length = 0;
  for (const { css, media } of texts) {
    length += css.length;
    if (length > MAX_STYLE) return { ...sheet, isBroken: true };
    try {
      const tree = parse(css, { parseValue: false, parseCustomProperty: false, parseAtrulePrelude: false });
      if (tree.type === 'StyleSheet')
        addAll(sheet, tree.children.toArray(), { screens: judgeMedia(media), isSure: true, depth: 0 });
    } catch {
      // So deeply nested that the parser gives up.
      sheet.isBroken = true;
    }
  }
  return sheet;
}

type Draft = { rules: StyleRule[]; isBroken: boolean };
type Place = { readonly screens: Answers; readonly isSure: boolean; readonly depth: number };

function addAll(sheet: Draft, nodes: readonly CssNode[], place: Place): void {
  for (const node of nodes) {
    if (node.type === 'Rule') addRule(sheet, node, place);
    else if (node.type === 'Atrule') addAtRule(sheet, node, place);
  }
}

function addAtRule(sheet: Draft, rule: Atrule, place: Place): void {
  const name = rule.name.toLowerCase().replace(/^-[a-z]+-/, '');
  if (PASSIVE.has(name) || !rule.block) return;
  if (place.depth >= MAX_DEPTH) {
    sheet.isBroken = true;
    return;
  }
  const prelude = rule.prelude ? generate(rule.prelude) : '';
  const isMedia = name === 'media';
  addAll(sheet, rule.block.children.toArray(), {
    screens: isMedia ? both(place.screens, judgeMedia(prelude)) : place.screens,
    isSure: place.isSure && isMedia,
    depth: place.depth + 1,
  });
}

function addRule(sheet: Draft, rule: Rule, place: Place): void {
  const nodes = rule.block.children.toArray();
  const declarations = nodes.flatMap(readDeclaration);
  // Rules inside of rules: what they do to whoever stands in this one can't be told.
  const isNest = nodes.some((node) => node.type !== 'Declaration' && /\{/.test(node.type === 'Raw' ? node.value : '{'));
  if (declarations.length === 0 && !isNest) return;
  // A list of which one can't be read is dropped by browsers, with all that stands in it.
  const { prelude } = rule;
  const isWhole = prelude.type === 'SelectorList';
  const texts =
    prelude.type === 'SelectorList' ? prelude.children.toArray().map((one) => generate(one)) : prelude.value.split(',');
  const selectors = texts.map((text) => (text.length > MAX_SELECTOR ? null : compileSelector(text)));
  if (isWhole && selectors.includes(null)) sheet.isBroken = true;
  const isTold = isWhole && selectors.every((one) => one !== null && one.matchesSurely !== null);
  for (const selector of selectors) {
    if (!selector || place.screens.every((answer) => answer === 'no')) continue;
    if (sheet.rules.length >= MAX_RULES) {
      sheet.isBroken = true;
      return;
    }
    const isSure = place.isSure && isTold && !isNest;
    sheet.rules.push({ selector, declarations, screens: place.screens, isSure, order: sheet.rules.length });
  }
}
