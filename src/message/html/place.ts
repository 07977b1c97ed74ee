/** Where a box is put: off the page, behind it, or over other text. */
import { SCREEN, toPixels } from './lengths.ts';
import { bySize, type Sight, worst } from './sight.ts';
import type { Style } from './style-of.ts';
import { movesOf } from './transform.ts';

/** A box that is out of its place may cover text `anywhere`, or only what follows. */
export type Mover = 'anywhere' | 'below';

export type Place = {
  /** How far from where it would stand, with all that it stands in. */
  readonly x: number;
  readonly y: number;
  readonly sight: Sight;
  readonly mover: Mover | null;
  /** Out of the flow: it has a size of its own. */
  readonly isOut: boolean;
  /** It may stand on another background than what it is written in. */
  readonly isLoose: boolean;
};

/** So far to the left or above, nothing is left on any screen; a text that is moved less may be cut or covered. */
const GONE = 2_000;
const SHIFTED = 50;
/** So far to the right or below, a person would have to look for it. */
const FAR = { x: 1_200, y: 3_000 };
/** Less than that covers nothing. */
const NUDGE = 10;

export function placeOf({ own, inherited }: Style, around: { x: number; y: number; fontSize: number }): Place {
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
  const [x, y] = [around.x + dx, around.y + dy];
  const isBehind = Number(own['z-index']) < 0 && position !== 'static';
  // What follows is drawn up over it.
  const isDrawnOver = (down('margin-bottom') ?? 0) <= -NUDGE;
  const isMoved = Math.abs(dx) >= NUDGE || Math.abs(dy) >= NUDGE || translated.isOpen;
  const isAnywhere = (isOut && (own.top ?? own.bottom) !== undefined) || dy < 0 || dx < 0 || translated.isOpen;
  return {
    x,
    y,
    sight: worst(
      ...[x, y].map((shift) => bySize(shift, -GONE, -SHIFTED)),
      x >= FAR.x || y >= FAR.y || isBehind || isDrawnOver || translated.isOpen ? 'doubtful' : 'seen',
      indentSight(inherited, around.fontSize),
    ),
    mover: isBehind || !(isOut || isMoved) ? null : isAnywhere ? 'anywhere' : 'below',
    isOut,
    isLoose: isOut || isMoved,
  };
}

const lengthOf = (value: string | undefined, fontSize: number, whole: number): number | null =>
  value === undefined ? null : toPixels(value, { fontSize, whole });

/** The first line of a block, or all of it where it has but one. */
function indentSight(inherited: Style['inherited'], fontSize: number): Sight {
  const indent = lengthOf(inherited['text-indent'], fontSize, SCREEN.width) ?? 0;
  const sight = bySize(indent, -GONE, -SHIFTED);
  return sight === 'hidden' && inherited['white-space'] !== 'nowrap' ? 'doubtful' : sight;
}
