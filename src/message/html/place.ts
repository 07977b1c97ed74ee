/** Where a box is put: off the page, behind it, or over other text. */
import { SCREEN, toPixels } from './lengths.ts';
import { bySize, type Sight, worst } from './sight.ts';
import type { Style, Values } from './style-of.ts';
import { movesOf } from './transform.ts';

/** A box that is out of its place may cover text `anywhere`, or only what follows. */
export type Mover = 'anywhere' | 'below';

export type Place = {
  /** How far from where it would stand, with all that it stands in; NaN where it can't be told. */
  readonly x: number;
  readonly y: number;
  readonly sight: Sight;
  readonly mover: Mover | null;
  /** What follows is drawn up over it, or off the page. */
  readonly pulls: boolean;
  /** Out of the flow: it has a size of its own. */
  readonly isOut: boolean;
  /** It may stand on another background than what it is written in. */
  readonly isLoose: boolean;
};

/** So far to the left or above, nothing is left on any screen; a text that is moved less may be cut or covered. */
const GONE = 2_000;
const SHIFTED = 50;
const SHIFTED_UP = 24;
const SHIFTED_LEFT = 40;
/** So far to the right or below, a person would have to look for it. */
const FAR = { x: 1_200, y: 3_000 };
/** Less than that covers nothing. */
const NUDGE = 10;

/** @param around where it stands; of a part of a line `isRun` is true */
export function placeOf({ own }: Style, around: Around): Place {
  const { isRun } = around;
  const across = (property: string): number | null => lengthOf(own[property], around.fontSize, SCREEN.width);
  const down = (property: string): number | null => lengthOf(own[property], around.fontSize, SCREEN.height);
  const position = own.position ?? 'static';
  const isOut = position === 'absolute' || position === 'fixed';
  const isPlaced = isOut || position === 'relative';
  const translated = movesOf(own);
  const offset = isPlaced
    ? { x: across('left') ?? -(across('right') ?? 0), y: down('top') ?? -(down('bottom') ?? 0) }
    : { x: 0, y: 0 };
  const pull = { x: Math.min(0, across('margin-left') ?? 0), y: Math.min(0, down('margin-top') ?? 0) };
  const [dx, dy] = [offset.x + pull.x + translated.x, offset.y + pull.y + translated.y];
  const pushed = pushOf(own, around.fontSize);
  // What is out of the flow may be placed by the page, wherever it is written.
  const start = (shift: number, side: string, other: string): number =>
    isOut && (across(side) ?? across(other)) !== null && Math.abs(shift) >= NUDGE ? Number.NaN : shift;
  const x = start(around.x, 'left', 'right') + dx + pushed.x;
  const y = start(around.y, 'top', 'bottom') + dy + pushed.y;
  const isBehind = Number(own['z-index']) < 0 && position !== 'static';
  // What follows is drawn up over it.
  const isDrawnOver = (down('margin-bottom') ?? 0) <= -NUDGE;
  const isMoved = !(Math.abs(dx) < NUDGE && Math.abs(dy) < NUDGE) || translated.isOpen;
  const isAnywhere = (isOut && (own.top ?? own.bottom) !== undefined) || dy < 0 || dx < 0 || translated.isOpen;
  return {
    x,
    y,
    sight: worst(isBehind || isDrawnOver || translated.isOpen ? 'doubtful' : 'seen'),
    mover: isBehind || !(isOut || isMoved) ? null : isAnywhere ? 'anywhere' : 'below',
    pulls: !isOut && pullsOn(own, isRun, around.fontSize),
    isOut,
    isLoose: isOut || isMoved,
  };
}

/** Null where nothing is said, NaN where it can't be told. */
const lengthOf = (value: string | undefined, fontSize: number, whole: number): number | null =>
  value === undefined || value === 'auto' ? null : (toPixels(value, { fontSize, whole }) ?? Number.NaN);

export function awaySight({ x, y }: Pick<Place, 'x' | 'y'>): Sight {
  return worst(
    bySize(x, -GONE, -SHIFTED_LEFT),
    bySize(y, -GONE, -SHIFTED_UP),
    x >= FAR.x || y >= FAR.y ? 'doubtful' : 'seen',
  );
}

type Around = { readonly x: number; readonly y: number; readonly fontSize: number; readonly isRun: boolean };

/** A margin below nothing takes along what follows: in the line, or below. */
function pullsOn(own: Values, isRun: boolean, fontSize: number): boolean {
  const sides = isRun || (own.float ?? 'none') !== 'none' ? ['left', 'right', 'top', 'bottom'] : ['top', 'bottom'];
  return sides.some((side) => !((lengthOf(own[`margin-${side}`], fontSize, SCREEN.width) ?? 0) > -SHIFTED));
}

/** Room before and above a text: such that pushes it out of the window, or back into it, can't be told. */
function pushOf(own: Values, fontSize: number): { x: number; y: number } {
  const room = (properties: readonly string[], whole: number): number =>
    properties.reduce((sum, property) => sum + Math.max(0, lengthOf(own[property], fontSize, whole) ?? 0), 0);
  const line = /^\d/.test(own['border-left-width'] ?? '') ? ['border-left-width'] : [];
  const across = room(['margin-left', 'padding-left', ...line], SCREEN.width);
  const down = room(['margin-top', 'padding-top'], SCREEN.width);
  return { x: across < FAR.x ? 0 : Number.NaN, y: down < FAR.x ? 0 : Number.NaN };
}

/** So far in, a line is at the end of the window, or cut off. */
const INDENTED = 400;

/** The first line of a block, or all of it where it has but one. */
export function indentSight(inherited: Style['inherited'], fontSize: number): Sight {
  const indent = lengthOf(inherited['text-indent'], fontSize, SCREEN.width) ?? 0;
  if (indent >= INDENTED) return 'doubtful';
  const sight = bySize(indent, -GONE, -SHIFTED);
  return sight === 'hidden' && inherited['white-space'] !== 'nowrap' ? 'doubtful' : sight;
}
