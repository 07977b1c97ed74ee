/** Whether a box shows what stands in it: what takes it away, cuts it off, masks or fades it. */
import { OPEN } from './declarations.ts';
import { SCREEN, toFactor, toPixels } from './lengths.ts';
import { wordsOf } from './shorthands.ts';
import { bySize, type Sight, worst } from './sight.ts';
import type { Style, Values } from './style-of.ts';
import { isTurned } from './transform.ts';

export type BoxFacts = { readonly display: string; readonly fontSize: number; readonly isOut: boolean };

export function boxSight({ own }: Style, { display, fontSize, isOut }: BoxFacts): Sight {
  if (display === 'none' || COLUMN.test(display) || own['content-visibility'] === 'hidden') return 'hidden';
  return worst(
    isStrange(own) ? 'doubtful' : 'seen',
    filterSight(own.filter),
    isOut ? clipSight(own.clip) : 'seen',
    clipPathSight(own['clip-path'], fontSize),
  );
}

/** A column is told of by its cells, and holds nothing. */
const COLUMN = /^table-column(?:-group)?$/;

/** What hides a text in some programs, at some time, or partly. */
function isStrange(own: Values): boolean {
  const isSet = (property: string, plain: RegExp): boolean =>
    own[property] !== undefined && !plain.test(own[property] ?? '');
  return (
    isSet('all', /^(?!)/) ||
    isSet('mso-hide', /^(?:none|no|auto)$/) ||
    isSet('animation-name', /^none$/) ||
    isSet('mix-blend-mode', /^normal$/) ||
    isSet('mask', /^none$/) ||
    isSet('mask-image', /^none$/) ||
    isSet('line-clamp', /^none$/) ||
    isSet('order', /^0$/) ||
    isSet('flex-direction', /^(?:row|column)$/) ||
    // As large as if nothing stood in it, and put along a path.
    isSet('contain', /^(?!.*(?:size|strict|\?))/) ||
    isSet('container-type', /^(?!.*(?:size|\?))/) ||
    isSet('container', /^(?!.*(?:size|\?))/) ||
    (own['overflow-y'] !== undefined && isSet('aspect-ratio', /^auto$/)) ||
    isSet('offset-path', /^none$/) ||
    isSet('offset', /^none$/) ||
    // A picture in the place of what stands in it.
    isSet('content', /^(?!.*(?:url|image|image-set|gradient|\?)\b)/) ||
    TRACKS.some((property) => hasThinTrack(own[property])) ||
    isTurned(own)
  );
}

/** Rows and columns of a grid: one that is next to nothing takes with it what stands there. */
const TRACKS = 'grid grid-template grid-template-rows grid-template-columns grid-auto-rows grid-auto-columns'.split(
  ' ',
);

const hasThinTrack = (value = 'none'): boolean =>
  value === OPEN || /(?:^|[\s/,])(?:0+(?:\.0*)?(?:fr|%|r?em)?|0*[0-7](?:\.\d+)?px)(?:[\s/)]|$)/.test(value);

const HARMLESS_FILTER = /^(?:none|(?:drop-shadow|grayscale|sepia|saturate|hue-rotate)\(.*)$/;

function filterSight(filter = 'none'): Sight {
  if (wordsOf(filter).every((word) => HARMLESS_FILTER.test(word))) return 'seen';
  const [, amount] = /^opacity\(([^()]*)\)$/.exec(filter) ?? [];
  return amount === undefined ? 'doubtful' : bySize(toFactor(amount.trim()), 0.1, 0.4);
}

/** What shows colours in others, so that nothing can be told of them. */
export const isTinting = ({ filter = 'none', 'mix-blend-mode': blend = 'normal' }: Values): boolean =>
  blend !== 'normal' || !wordsOf(filter).every((word) => HARMLESS_FILTER.test(word) || word.startsWith('opacity('));

/** `clip: rect(top, right, bottom, left)`: for boxes that are out of the flow only. */
function clipSight(clip = 'auto'): Sight {
  const [, inner] = /^rect\(([^()]*)\)$/.exec(clip) ?? [];
  if (inner === undefined) return clip === 'auto' ? 'seen' : 'doubtful';
  const [top, right, bottom, left] = inner
    .split(/[\s,]+/)
    .map((part) => (part === 'auto' ? null : Number.parseFloat(part)));
  const height = bottom === null || bottom === undefined ? null : bottom - (top ?? 0);
  const width = right === null || right === undefined ? null : right - (left ?? 0);
  const isAll = [top, right, bottom, left].every((side) => side === null);
  return (height !== null && height <= 4) || (width !== null && width <= 4) ? 'hidden' : isAll ? 'seen' : 'doubtful';
}

function clipPathSight(path = 'none', fontSize: number): Sight {
  if (/^(?:none|border-box|padding-box|content-box|margin-box|view-box|fill-box|stroke-box)$/.test(path)) return 'seen';
  const [, inset] = /^inset\(([^()]*)\)$/.exec(path) ?? [];
  const [top = '', right = top, bottom = top, left = right] =
    (inset ?? '')
      .split(/\sround\s/)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  const percents = [top, right, bottom, left].map((side) =>
    /^[\d.]+%$/.test(side) ? Number.parseFloat(side) : Number.NaN,
  );
  const [t = 0, r = 0, b = 0, l = 0] = percents;
  if (t + b >= 100 || l + r >= 100) return 'hidden';
  if ([top, right, bottom, left].every((side) => toPixels(side, { fontSize, whole: 100 }) === 0)) return 'seen';
  return /^(?:circle|ellipse)\(0(?:px|%)?(?:\s|\))/.test(path) ? 'hidden' : 'doubtful';
}

/** No line fits into less; what is less high than a page may not hold all that is written. */
const SIZES = ['width', 'height', 'max-width', 'max-height'];
const NO_LINE = 8;
const PAGE = 2_000;

/** A box with a size that cuts off what does not fit. */
export function cutSight({ own, inherited }: Style, { display, fontSize }: BoxFacts): Sight {
  if (!SIZES.some((property) => own[property] !== undefined)) return 'seen';
  const height = extentOf(own, 'height', fontSize);
  const width = extentOf(own, 'width', fontSize);
  const [cutsX, cutsY] = [cutOf(own['overflow-x'], own['overflow-y']), cutOf(own['overflow-y'], own['overflow-x'])];
  const isThin = (length: Extent): boolean => length !== null && length <= NO_LINE;
  const [isLow, isNarrow] = [isThin(height), isThin(width)];
  // A run of text has no size. A row grows with what it holds in browsers, and does not in Word.
  if (/^(?:inline|contents)$/.test(display) || display.startsWith('table')) {
    const isCut = (isLow && cutsY !== 'none') || (isNarrow && cutsX !== 'none');
    return isCut || (height === 0 && display.startsWith('table')) ? 'doubtful' : 'seen';
  }
  const padding = (side: string): number =>
    toPixels(own[`padding-${side}`] ?? '0', { fontSize, whole: SCREEN.width }) ?? PAGE;
  // What is over is seen as far as the padding behind it goes, and is cut at its end.
  if (width === null && cutsX !== 'none') return 'doubtful';
  const isHiddenBy = (isThinner: boolean, cutting: Cutting, length: Extent, side: string): Sight => {
    if (!isThinner || cutting === 'none') return 'seen';
    return isThin((length ?? 0) + padding(side)) ? 'hidden' : 'doubtful';
  };
  const byHeight = isHiddenBy(isLow, cutsY, height, 'bottom');
  const byWidth = isHiddenBy(isNarrow, cutsX, width, 'right');
  if (byHeight !== 'seen' || byWidth !== 'seen') return worst(byHeight, byWidth);
  if (cutsX === 'cuts' && padding('left') * 2 > (width ?? 0)) return 'doubtful';
  // Without height, what follows is written over it.
  if (height !== null && height <= 1) return 'doubtful';
  const mayCut = (length: Extent, kind: Cutting): boolean => kind === 'cuts' && (length === null || length < PAGE);
  const isOneLine = inherited['white-space'] === 'nowrap';
  return mayCut(height, cutsY) || (isOneLine && mayCut(width, cutsX)) ? 'doubtful' : 'seen';
}

/** In pixels; null where it can't be told, infinite where nothing is said. */
type Extent = number | null;

function extentOf(own: Values, side: 'width' | 'height', fontSize: number): Extent {
  const whole = side === 'width' ? SCREEN.width : SCREEN.height;
  const read = (property: string): Extent => {
    const value = own[property] ?? 'auto';
    // A part of what holds it, which is as large as its text mostly.
    const isPart = value.endsWith('%') && Number.parseFloat(value) >= 10;
    return isPart || /^(?:auto|none|.*content|stretch)$/.test(value) ? Infinity : toPixels(value, { fontSize, whole });
  };
  const [set, most, least] = [read(side), read(`max-${side}`), read(`min-${side}`)];
  if (set === null || most === null || least === null) return null;
  return Math.max(Math.min(set, most), least === Infinity ? 0 : least);
}

/** `cuts`: what is over is lost; `scrolls`: it can be scrolled to. */
type Cutting = 'none' | 'scrolls' | 'cuts';

function cutOf(along = 'visible', across = 'visible'): Cutting {
  if (along === 'hidden' || along === 'clip') return 'cuts';
  if (along === 'visible') return /hidden|auto|scroll/.test(across) ? 'scrolls' : 'none';
  return /^(?:auto|scroll|overlay)$/.test(along) ? 'scrolls' : 'cuts';
}
