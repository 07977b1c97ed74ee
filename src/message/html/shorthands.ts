/** Shorthands of CSS taken apart into the longhands that bear on whether a text is seen. */
import { isSystemColour, readColour } from './colours.ts';
import { isSizeWord } from './lengths.ts';

type Longhands = readonly (readonly [string, string])[];

/** @param value a valid one, in lower case; `?` and the like go to each of the longhands */
export function expandShorthand(property: string, value: string): Longhands {
  const expand = SHORTHANDS[property];
  if (!expand) return [[property, value]];
  if (/^(?:\?|inherit|initial|unset|revert|revert-layer)$/.test(value))
    return expand.names.map((name) => [name, value]);
  return expand.take(value);
}

type Expansion = { readonly names: readonly string[]; readonly take: (value: string) => Longhands };

/** One to four values, clockwise from the top. */
function sides(names: readonly [string, string, string, string]): Expansion {
  const take = (value: string): Longhands => {
    const parts = wordsOf(value);
    const [top = '', right = top, bottom = top, left = right] = parts;
    return [top, right, bottom, left].map((part, i) => [names[i] ?? '', part]);
  };
  return { names, take };
}

/** One or two values: start and end. */
function ends(start: string, end: string): Expansion {
  const take = (value: string): Longhands => {
    const [first = '', second = first] = wordsOf(value);
    return [
      [start, first],
      [end, second],
    ];
  };
  return { names: [start, end], take };
}

const BORDER: Expansion = {
  names: ['border-left-style', 'border-left-width'],
  take: (value) => {
    const parts = wordsOf(value);
    const style = parts.find((part) => LINES.has(part)) ?? 'none';
    const width = parts.find((part) => /^[\d.]/.test(part)) ?? 'medium';
    return [
      ['border-left-style', style],
      ['border-left-width', width],
    ];
  },
};
const LINES: ReadonlySet<string> = new Set(
  'none hidden dotted dashed solid double groove ridge inset outset'.split(' '),
);

const SHORTHANDS: Readonly<Record<string, Expansion>> = {
  background: {
    names: ['background-color', 'background-image', 'background-clip'],
    take: (value) => [
      ['background-color', wordsOf(layersOf(value).at(-1) ?? '').find(isColour) ?? 'transparent'],
      ['background-image', /\(/.test(withoutColours(value)) ? value : 'none'],
      ['background-clip', wordsOf(value).includes('text') ? 'text' : 'border-box'],
    ],
  },
  font: {
    names: ['font-size', 'line-height', 'font-family'],
    take: takeFont,
  },
  'text-decoration': {
    names: ['text-decoration-line'],
    take: (value) => [['text-decoration-line', wordsOf(value).includes('line-through') ? 'line-through' : 'none']],
  },
  overflow: ends('overflow-x', 'overflow-y'),
  inset: sides(['top', 'right', 'bottom', 'left']),
  'inset-inline': ends('left', 'right'),
  'inset-block': ends('top', 'bottom'),
  margin: sides(['margin-top', 'margin-right', 'margin-bottom', 'margin-left']),
  'margin-inline': ends('margin-left', 'margin-right'),
  'margin-block': ends('margin-top', 'margin-bottom'),
  padding: sides(['padding-top', 'padding-right', 'padding-bottom', 'padding-left']),
  'padding-inline': ends('padding-left', 'padding-right'),
  'padding-block': ends('padding-top', 'padding-bottom'),
  border: BORDER,
  'border-left': BORDER,
  'border-inline': BORDER,
  'border-inline-start': BORDER,
  'border-style': sides(['border-top-style', 'border-right-style', 'border-bottom-style', 'border-left-style']),
  'border-width': sides(['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width']),
  animation: {
    names: ['animation-name'],
    take: (value) => [['animation-name', value === 'none' ? 'none' : value]],
  },
};

/** The words of a value; a function with all that stands in it is one. */
export const wordsOf = (value: string): string[] => splitOutside(value, /[\s/]/);

/** What commas part: the layers of a background, the transitions of a list. */
const layersOf = (value: string): string[] => splitOutside(value, /,/);

function splitOutside(value: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? '';
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth === 0 && separator.test(sign)) {
      if (at > start) parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return start < value.length ? [...parts, value.slice(start)] : parts;
}

const isColour = (word: string): boolean =>
  isSystemColour(word) || word === 'currentcolor' || readColour(word) !== null || COLOUR_FUNCTION.test(word);

const COLOUR_FUNCTION = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(/;

const withoutColours = (value: string): string =>
  wordsOf(value)
    .filter((word) => !COLOUR_FUNCTION.test(word))
    .join(' ');

/** `italic bold 12px/30px Georgia, serif`: the size is the first length or size word, its line height stands behind a bar. */
function takeFont(value: string): Longhands {
  const parts = wordsOf(value.replaceAll('/', ' / ').replace(/\s+/g, ' '));
  const at = parts.findIndex((part) => isSizeWord(part) || /^[\d.]+(?:[a-z]+|%)$|^0$|^[a-z-]+\(/.test(part));
  // A system font: "caption", "menu".
  if (at < 0) return [];
  const [, height] = /\/\s*(\S+)/.exec(value) ?? [];
  const family = parts.slice(at + (height ? 2 : 1)).join(' ');
  return [
    ['font-size', parts[at] ?? '?'],
    ['line-height', height ?? 'normal'],
    ['font-family', family],
  ];
}
