import type { Colour } from './colours.ts';
import type { Mover } from './place.ts';
import type { Sight } from './sight.ts';
import type { Style } from './style-of.ts';

export type Look = {
  readonly style: Style;
  readonly display: string;
  /** By how much it is scaled, with all that it stands in. */
  readonly scale: number;
  readonly opacity: number;
  /** All that the text, and what it stands on, may be painted in; null where it can't be told. */
  readonly colours: Palette;
  readonly backgrounds: Palette;
  /** What a block in it stands on: a run of text paints behind its own letters only. */
  readonly ground: Palette;
  /** Shown in other colours than those. */
  readonly isTinted: boolean;
  /** How far it is moved from its place. */
  readonly x: number;
  readonly y: number;
  /** It, or what it stands in, is taken out of its place, so that it may cover other text. */
  readonly mover: Mover | null;
  readonly pulls: boolean;
  readonly isStruck: boolean;
  /** Of the box: nothing in it is seen better. */
  readonly sight: Sight;
  /** What a box cuts off that is too small: not of what is placed by another box. */
  readonly cut: Sight;
  /** How far off the page it is: what is moved again may be back on it. */
  readonly away: Sight;
  /** Of the first line of the block that the text stands in. */
  readonly indent: Sight;
};

export type Palette = readonly Colour[] | null;
