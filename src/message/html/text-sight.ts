/** Whether a text is seen that stands in a box which is: its colour, its size, its letters. */
import { contrastOf } from './colours.ts';
import { OPEN } from './declarations.ts';
import { toFactor, toPixels } from './lengths.ts';
import type { Look } from './look.ts';
import { bySize, either, type Sight, worst } from './sight.ts';
import { pixelsOf } from './style-of.ts';

/** In pixels on the screen: nobody reads it, some do. */
const UNREADABLE = 3;
const TINY = 6;

export function textSight(look: Look): Sight {
  if (look.sight === 'hidden') return 'hidden';
  const { own, inherited } = look.style;
  const size = pixelsOf(look.style);
  return worst(
    look.sight,
    visibilitySight(inherited.visibility),
    colourSight(look),
    bySize(look.opacity, 0.1, 0.35),
    bySize(size * look.scale, UNREADABLE, TINY - 0.01),
    // Letters that stand on each other, and lines.
    bySize(lengthIn(inherited['letter-spacing'], size, 0), Number.NEGATIVE_INFINITY, -0.25 * size),
    bySize(lineHeight(inherited['line-height'], size), Number.NEGATIVE_INFINITY, 0.4 * size),
    (inherited['text-security'] ?? 'none') !== 'none' || SYMBOLS.test(inherited['font-family'] ?? '')
      ? 'doubtful'
      : 'seen',
    // Written from right to left, digits and all: what a person reads is another number.
    /override/.test(own['unicode-bidi'] ?? '') && inherited.direction === 'rtl' ? 'doubtful' : 'seen',
  );
}

function visibilitySight(visibility = 'visible'): Sight {
  if (visibility === 'visible') return 'seen';
  return visibility === OPEN ? 'doubtful' : 'hidden';
}

/** Fonts whose digits are pictures. */
const SYMBOLS = /^["'\s]*(?:wingdings|webdings|symbol\b|zapf ?dingbats|marlett)/;

function colourSight({ colours, backgrounds, style }: Look): Sight {
  if (colours === null || backgrounds === null) return 'doubtful';
  const sights = colours.flatMap((colour) =>
    backgrounds.map((background): Sight => {
      const contrast = contrastOf(colour, background);
      return contrast === 'apart' ? 'seen' : contrast === 'near' ? 'doubtful' : 'hidden';
    }),
  );
  const sight = either(sights);
  // A shadow shows a text that is painted in nothing.
  return sight === 'hidden' && (style.inherited['text-shadow'] ?? 'none') !== 'none' ? 'doubtful' : sight;
}

const lengthIn = (value: string | undefined, fontSize: number, plain: number): number | null =>
  value === undefined || value === 'normal' ? plain : toPixels(value, { fontSize, whole: fontSize });

function lineHeight(value: string | undefined, size: number): number | null {
  const factor = value === undefined ? null : toFactor(value);
  return factor === null ? lengthIn(value, size, size) : factor * size;
}
