/** Lengths of CSS in pixels, as far as they can be told without laying the page out. */

/** What a length is measured by: the text around it, and the whole that a percentage is of. */
export type Measure = { readonly fontSize: number; readonly whole: number };

/** A desk's screen, for what is told in parts of it. */
export const SCREEN = { width: 1280, height: 800 };

const ABSOLUTE: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  rem: 16,
};
const OF_TEXT: Readonly<Record<string, number>> = { em: 1, ex: 0.5, ch: 0.5, cap: 0.7, ic: 1, lh: 1.2, rlh: 1.2 };
const OF_SCREEN: Readonly<Record<string, number>> = {
  w: SCREEN.width,
  h: SCREEN.height,
  i: SCREEN.width,
  b: SCREEN.height,
  min: SCREEN.height,
  max: SCREEN.width,
};

const LENGTH = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|[a-z]*)$/;

/** @returns null where it is none, or hangs on what only a browser knows (`calc()`, `auto`) */
export function toPixels(value: string, { fontSize, whole }: Measure): number | null {
  const [, number, unit = ''] = LENGTH.exec(value) ?? [];
  if (number === undefined) return null;
  const amount = Number(number);
  if (unit === '%') return (amount * whole) / 100;
  if (unit in OF_TEXT) return amount * fontSize * (OF_TEXT[unit] ?? 1);
  if (unit in ABSOLUTE) return amount * (ABSOLUTE[unit] ?? 1);
  const screen = /^[sld]?v(w|h|i|b|min|max)$/.exec(unit)?.[1];
  return screen ? (amount * (OF_SCREEN[screen] ?? 0)) / 100 : null;
}

const SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

export const isSizeWord = (word: string): boolean => word in SIZES || word === 'smaller' || word === 'larger';

/** The size of a text in pixels. @param around that of the text around it */
export function textSize(value: string, around: number): number | null {
  if (value === 'smaller') return around / 1.2;
  if (value === 'larger') return around * 1.2;
  return SIZES[value] ?? toPixels(value, { fontSize: around, whole: around });
}

/** A plain number or percentage: an opacity, a factor. */
export function toFactor(value: string): number | null {
  const [, number, unit] = LENGTH.exec(value) ?? [];
  if (number === undefined || (unit !== '' && unit !== '%')) return null;
  return Number(number) / (unit === '%' ? 100 : 1);
}

/** A length beside a text in pixels; `plain` where nothing is said. */
export const lengthIn = (value: string | undefined, fontSize: number, plain: number): number | null =>
  value === undefined || value === 'normal' ? plain : toPixels(value, { fontSize, whole: fontSize });

/** How far apart lines are, in pixels. */
export function lineHeight(value: string | undefined, fontSize: number): number | null {
  const factor = value === undefined ? null : toFactor(value);
  return factor === null ? lengthIn(value, fontSize, fontSize) : factor * fontSize;
}
