/**
 * Which media queries hold on a desk's screen (desk rules, section 3): a rule for small screens or for print does not hide.
 * Desks differ, so each query is judged on several of them; where they disagree, so do the people who read the mail.
 */
import { type Condition, type CssNode, type Feature, type FeatureRange, type MediaQueryList, parse } from 'css-tree';

type Screen = { readonly width: number; readonly height: number; readonly density: number; readonly scheme: string };

export const SCREENS: readonly Screen[] = [
  { width: 1280, height: 800, density: 1, scheme: 'light' },
  { width: 1024, height: 768, density: 1, scheme: 'light' },
  { width: 1366, height: 768, density: 1, scheme: 'light' },
  { width: 1440, height: 900, density: 2, scheme: 'light' },
  { width: 1920, height: 1080, density: 1, scheme: 'light' },
  { width: 1920, height: 1080, density: 2, scheme: 'dark' },
];

/** `open` where it hangs on a window's shape, or on what no desk is known to have. */
export type Answer = 'yes' | 'no' | 'open';

/** On each of the screens. */
export type Answers = readonly Answer[];

export const EVERYWHERE: Answers = SCREENS.map(() => 'yes');
const NOBODY_KNOWS: Answers = SCREENS.map(() => 'open');

/** A list of media queries as it is written in a `media` attribute or behind `@media`. */
export function judgeMedia(text: string): Answers {
  if (text.trim() === '') return EVERYWHERE;
  try {
    // A query that can't be read is "not all" to browsers; what they can read and we can't is open.
    let failed = false;
    const list = parse(text, { context: 'mediaQueryList', onParseError: () => (failed = true) });
    if (failed || list.type !== 'MediaQueryList') return NOBODY_KNOWS;
    return SCREENS.map((screen) => anyOf(queriesOf(list).map((query) => judgeQuery(query, screen))));
  } catch {
    return NOBODY_KNOWS;
  }
}

/** Both hold. */
export const both = (a: Answers, b: Answers): Answers => a.map((answer, i) => allOf([answer, b[i] ?? 'no']));

const allOf = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('open') ? 'open' : 'yes';
const anyOf = (answers: readonly Answer[]): Answer => not(allOf(answers.map(not)));
const not = (answer: Answer): Answer => (answer === 'open' ? 'open' : answer === 'yes' ? 'no' : 'yes');
const asAnswer = (holds: boolean): Answer => (holds ? 'yes' : 'no');

const queriesOf = (list: MediaQueryList): CssNode[] => list.children.toArray();

function judgeQuery(query: CssNode, screen: Screen): Answer {
  if (query.type !== 'MediaQuery') return 'open';
  const type = query.mediaType?.toLowerCase() ?? 'all';
  const answers = [asAnswer(type === 'all' || type === 'screen')];
  if (query.condition) answers.push(judgeCondition(query.condition, screen, 0));
  const holds = allOf(answers);
  return query.modifier?.toLowerCase() === 'not' ? not(holds) : holds;
}

const MAX_DEPTH = 20;

function judgeCondition(condition: Condition, screen: Screen, depth: number): Answer {
  if (depth > MAX_DEPTH) return 'open';
  const answers: Answer[] = [];
  let [isNegated, isEither] = [false, false];
  for (const part of condition.children.toArray()) {
    if (part.type === 'Identifier') {
      isNegated ||= part.name.toLowerCase() === 'not';
      isEither ||= part.name.toLowerCase() === 'or';
    } else answers.push(judgePart(part, screen, depth));
  }
  const holds = isEither ? anyOf(answers) : allOf(answers);
  return isNegated ? not(holds) : holds;
}

function judgePart(part: CssNode, screen: Screen, depth: number): Answer {
  if (part.type === 'Condition') return judgeCondition(part, screen, depth + 1);
  if (part.type === 'Feature') return judgeFeature(part, screen);
  return part.type === 'FeatureRange' ? judgeRange(part, screen) : 'open';
}

/** What a desk is, beside its size. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  hover: ['hover'],
  'any-hover': ['hover'],
  pointer: ['fine'],
  'any-pointer': ['fine'],
  scripting: ['none'],
  update: ['fast'],
  'display-mode': ['browser'],
  'forced-colors': ['none'],
  'prefers-contrast': ['no-preference'],
  'prefers-reduced-motion': ['no-preference'],
  'prefers-reduced-transparency': ['no-preference'],
  'inverted-colors': ['none'],
  'overflow-block': ['scroll'],
};
/** Of these a feature without a value does not hold. */
const NOTHING: ReadonlySet<string> = new Set(['none', 'no-preference']);

function judgeFeature({ name, value }: Feature, screen: Screen): Answer {
  const feature = name.toLowerCase();
  // Marks of programs that are gone: Internet Explorer and early Edge.
  if (feature.startsWith('-ms-')) return 'no';
  const words = feature === 'prefers-color-scheme' ? [screen.scheme] : WORDS[feature];
  if (words) {
    if (value === null) return asAnswer(!words.every((word) => NOTHING.has(word)));
    return value.type === 'Identifier' ? asAnswer(words.includes(value.name.toLowerCase())) : 'open';
  }
  const [, bound, plain = ''] = /^(?:-(?:webkit|moz|o)-)?(min-|max-)?(?:-moz-)?(.*)$/.exec(feature) ?? [];
  const own = measureOf(plain, screen);
  if (own === null) return 'open';
  if (value === null) return asAnswer(own > 0);
  const wanted = amountOf(value);
  if (wanted === null) return 'open';
  return asAnswer(bound === 'min-' ? own >= wanted : bound === 'max-' ? own <= wanted : own === wanted);
}

function judgeRange(range: FeatureRange, screen: Screen): Answer {
  const sides: [CssNode, string, CssNode][] = [[range.left, range.leftComparison, range.middle]];
  if (range.right && range.rightComparison) sides.push([range.middle, range.rightComparison, range.right]);
  const sideOf = (node: CssNode): number | null =>
    node.type === 'Identifier' ? measureOf(node.name.toLowerCase(), screen) : amountOf(node);
  return allOf(sides.map(([left, sign, right]) => compare(sideOf(left), sign, sideOf(right))));
}

function compare(left: number | null, sign: string, right: number | null): Answer {
  if (left === null || right === null) return 'open';
  if (sign === '<') return asAnswer(left < right);
  if (sign === '<=') return asAnswer(left <= right);
  if (sign === '>') return asAnswer(left > right);
  return sign === '>=' ? asAnswer(left >= right) : asAnswer(left === right);
}

/** What a screen has of a feature; null where nobody can tell: the height and the shape of a window, a list's pane. */
function measureOf(feature: string, { width, height, density }: Screen): number | null {
  switch (feature) {
    case 'width':
    case 'device-width':
      return width;
    case 'device-height':
      return height;
    case 'resolution':
    case 'device-pixel-ratio':
      return density;
    case 'color':
      return 8;
    case 'monochrome':
    case 'grid':
    case 'color-index':
      return 0;
    default:
      return null;
  }
}

const IN_PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  em: 16,
  rem: 16,
  pt: 96 / 72,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  dppx: 1,
  x: 1,
  dpi: 1 / 96,
  dpcm: 2.54 / 96,
};

function amountOf(value: CssNode): number | null {
  if (value.type === 'Number') return Number(value.value);
  if (value.type !== 'Dimension') return null;
  const factor = IN_PIXELS[value.unit.toLowerCase()];
  return factor === undefined ? null : Number(value.value) * factor;
}
