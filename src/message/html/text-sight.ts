/** Whether a text is seen that stands in a box which is: its colour, its size, its letters. */
import { contrastOf } from './colours.ts';
import { OPEN } from './declarations.ts';
import { lengthIn, lineHeight } from './lengths.ts';
import { sightOfBox } from './look.ts';
import { bySize, either, type Sight, worst } from './sight.ts';
import { pixelsOf } from './style-of.ts';
import type { Look } from './text-look.ts';

/** In pixels on the screen: nobody reads it, some do. */
const UNREADABLE = 3;
const TINY = 6;

export function textSight(look: Look): Sight {
  if (look.sight === 'hidden') return 'hidden';
  const { own, inherited } = look.style;
  const size = pixelsOf(look.style);
  return worst(
    sightOfBox(look),
    look.indent,
    visibilitySight(inherited.visibility),
    colourSight(look),
    bySize(look.opacity, 0.1, 0.35),
    bySize(size * look.scale, UNREADABLE, TINY - 0.01),
    isAdjusted(inherited['font-size-adjust']) ? 'doubtful' : 'seen',
    // Letters that stand on each other, and lines.
    bySize(lengthIn(inherited['letter-spacing'], size, 0), Number.NEGATIVE_INFINITY, -0.25 * size),
    bySize(lengthIn(inherited['word-spacing'], size, 0), Number.NEGATIVE_INFINITY, -0.5 * size),
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

/** Letters are made as large as their small ones are told to be: half of the size is usual, nothing hides. */
const isAdjusted = (value = 'none'): boolean => !/^(?:none|from-font|0?\.[4-7]\d*)$/.test(value);

/** Fonts whose digits are pictures. */
const SYMBOLS = /^["'\s]*(?:wingdings|webdings|symbol\b|zapf ?dingbats|marlett)/;

function colourSight({ colours, backgrounds, isTinted, style }: Look): Sight {
  if (isTinted || colours === null || backgrounds === null) return 'doubtful';
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
