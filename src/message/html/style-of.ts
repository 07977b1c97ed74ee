/**
 * The cascade (CSS Cascading and Inheritance 5, section 6): which of all declarations that meet an element counts, property by
 * property; and what it hands down.
 */
import { type Declaration, INHERITED, OPEN } from './declarations.ts';
import { textSize } from './lengths.ts';
import { mightHide, mightPull } from './might-hide.ts';
import type { MatchedRule } from './rule-index.ts';

/** Values by property; what is not there has its initial value. */
export type Values = Readonly<Record<string, string>>;

export type Style = {
  /** Of this element alone. */
  readonly own: Values;
  /** What it hands down, and has itself. */
  readonly inherited: Values;
  /** A rule of which it can't be told whether it applies might hide it. */
  readonly mayBeHidden: boolean;
  /** One such rule might show it, or change how it looks. */
  readonly mayDiffer: boolean;
  /** One such rule might draw up what follows. */
  readonly mayPull: boolean;
};

export const INITIAL_STYLE: Style = { own: {}, inherited: {}, mayBeHidden: false, mayDiffer: false, mayPull: false };

/** What meets an element, the weakest first. */
export type Meeting = {
  readonly defaults: readonly MatchedRule[];
  readonly rules: readonly MatchedRule[];
  readonly hints: readonly Declaration[];
  readonly inline: readonly Declaration[];
};

/** The style of an element on one of the desk's screens. */
export function styleOf({ defaults, rules, hints, inline }: Meeting, screen: number, parent: Style): Style {
  const winners = new Map<string, string>();
  const declare = (declarations: readonly Declaration[], important: boolean): void => {
    for (const { property, value, isImportant } of declarations)
      if (isImportant === important) winners.set(property, value.startsWith('revert') ? OPEN : value);
  };
  let [mayBeHidden, mayDiffer, mayPull] = [false, false, false];
  const sure: MatchedRule[] = [];
  for (const matched of rules) {
    const answer = matched.rule.screens[screen];
    if (answer === 'no') continue;
    if (matched.rule.selector.pseudoElement) mayBeHidden ||= touchesText(matched);
    else if (matched.isSure && answer === 'yes') sure.push(matched);
    else {
      mayDiffer = true;
      mayPull ||= matched.rule.declarations.some(mightPull);
      mayBeHidden ||= matched.rule.declarations.some(mightHide);
    }
  }
  for (const { rule } of defaults) declare(rule.declarations, false);
  declare(hints, false);
  for (const { rule } of sure) declare(rule.declarations, false);
  declare(inline, false);
  for (const { rule } of sure) declare(rule.declarations, true);
  declare(inline, true);
  for (const [property, value] of winners) mayBeHidden ||= value === OPEN && mightHide({ property, value });
  return { ...compute(winners, parent), mayBeHidden, mayDiffer, mayPull };
}

function compute(winners: ReadonlyMap<string, string>, parent: Style): Pick<Style, 'own' | 'inherited'> {
  const own: Record<string, string> = {};
  let inherited: Record<string, string> | null = null;
  if (winners.has('all')) return afterAll(winners, parent);
  for (const [property, value] of winners) {
    const passesOn = INHERITED.has(property);
    if (passesOn) inherited ??= { ...parent.inherited };
    const target = passesOn ? (inherited as Record<string, string>) : own;
    if (value === 'inherit' || (value === 'unset' && passesOn)) {
      const above = passesOn ? parent.inherited[property] : parent.own[property];
      if (above === undefined) delete target[property];
      else target[property] = above;
    } else if (value === 'initial' || value === 'unset') delete target[property];
    else if (property === 'font-size') target[property] = sizeIn(value, parent);
    else target[property] = value;
  }
  return { own, inherited: inherited ?? parent.inherited };
}

/** Where all is set back, each value may be the one that is declared, handed down, or the first: what takes it away is not sure. */
function afterAll(winners: ReadonlyMap<string, string>, parent: Style): Pick<Style, 'own' | 'inherited'> {
  const names = [...winners.keys()];
  const inherited = [...Object.keys(parent.inherited), ...names.filter((name) => INHERITED.has(name))];
  const kept = [...winners].filter(([name, value]) => KEPT_BY_ALL.test(name) && value !== 'none');
  return {
    own: Object.fromEntries(kept),
    inherited: Object.fromEntries(inherited.map((name) => [name, OPEN])),
  };
}

/** What may put it over other text, or breaks its lines. */
const KEPT_BY_ALL = /^(?:all|display|position|top|bottom|z-index|background-.*|text-decoration-line)$/;

/** Hard to read for most. */
const SMALLEST = 5;

/** Handed down in pixels: half of half is a quarter. */
function sizeIn(value: string, parent: Style): string {
  const pixels = value === OPEN ? null : textSize(value, pixelsOf(parent));
  if (pixels === null || Number.isNaN(pixels)) return OPEN;
  // Some browsers make nothing smaller than six pixels where it is told by the text around, others do.
  const isRelative = /(?:em|ex|ch|%|smaller)$/.test(value) && !value.endsWith('rem');
  return `${isRelative && pixels > 0 ? Math.max(pixels, SMALLEST) : pixels}px`;
}

/** The size of the text in pixels; NaN where it can't be told. */
export function pixelsOf({ inherited }: Style): number {
  const size = inherited['font-size'];
  return size === undefined ? 16 : Number.parseFloat(size);
}

/** Words before or behind the text, a box over it, or its first line in another look. */
function touchesText({ rule: { selector, declarations } }: MatchedRule): boolean {
  const declared = (property: string): string | undefined =>
    declarations.findLast((declaration) => declaration.property === property)?.value;
  if (/^first-/.test(selector.pseudoElement ?? '')) return declarations.some(mightHide);
  if (!/^(?:before|after)$/.test(selector.pseudoElement ?? '')) return false;
  const content = declared('content');
  if (content === undefined || content === 'none' || content === 'normal') return false;
  return (
    /[\p{L}\p{N}]/u.test(content.replace(/\\[0-9a-f]{1,6}/g, '')) || /absolute|fixed/.test(declared('position') ?? '')
  );
}
