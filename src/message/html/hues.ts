/** The colour of a text as people name it: an answer "in red" stands out from what is black or grey. */
import type { Hue } from '../trim/answers-below.ts';
import type { Colour } from './colours.ts';

/** Less than this between the channels is a grey. */
const GREY = 0.3;
/** Degrees of the colour circle, up to which each name goes. */
const UP_TO: readonly (readonly [number, Hue | null])[] = [
  [20, 'red'],
  [45, 'orange'],
  [70, null],
  [170, 'green'],
  [180, null],
  [265, 'blue'],
  [330, 'purple'],
  [360, 'red'],
];

/** @param palette all that a text may be painted in; @returns null for black, white and grey, and where it can't be told */
export function hueOf(palette: readonly Colour[] | null): Hue | null {
  const [colour, ...others] = palette ?? [];
  if (!colour || others.length > 0) return null;
  const { r, g, b } = colour;
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  if (range < GREY) return null;
  const sixth = most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return UP_TO.find(([degrees]) => sixth * 60 <= degrees)?.[1] ?? null;
}
