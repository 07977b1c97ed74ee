/** What an element looks like on one screen, made of what stands around it and of its own style. */
import type { Element } from 'domhandler';
import { backgroundsOf, textColoursOf } from './backgrounds.ts';
import { boxSight } from './box-sight.ts';
import { BLACK, type Colour, WHITE } from './colours.ts';
import { toFactor } from './lengths.ts';
import { type Mover, placeOf } from './place.ts';
import { type Sight, worst } from './sight.ts';
import { INITIAL_STYLE, pixelsOf, type Style, type Values } from './style-of.ts';
import { scaleOf } from './transform.ts';

export type Look = {
  readonly style: Style;
  readonly display: string;
  /** By how much it is scaled, with all that it stands in. */
  readonly scale: number;
  readonly opacity: number;
  /** All that the text, and what it stands on, may be painted in; null where it can't be told. */
  readonly colours: Palette;
  readonly backgrounds: Palette;
  /** How far it is moved from its place. */
  readonly x: number;
  readonly y: number;
  /** It, or what it stands in, is taken out of its place, so that it may cover other text. */
  readonly mover: Mover | null;
  readonly isStruck: boolean;
  /** Of the box: nothing in it is seen better. */
  readonly sight: Sight;
};

export type Palette = readonly Colour[] | null;

export const PAGE_LOOK: Look = {
  style: INITIAL_STYLE,
  display: 'block',
  scale: 1,
  opacity: 1,
  colours: [BLACK],
  backgrounds: [WHITE],
  x: 0,
  y: 0,
  mover: null,
  isStruck: false,
  sight: 'seen',
};

/** @param quirk the colours that tables take in old pages, whatever they stand in; null elsewhere */
export function lookOf(element: Element, style: Style, parent: Look, quirk: Palette): Look {
  const display = displayOf(style.own, parent);
  const own = withEffect(style.own, display, element.name);
  const effective = own === style.own ? style : { ...style, own };
  const fontSize = pixelsOf(style) || pixelsOf(parent.style) || 16;
  const place = placeOf(effective, { x: parent.x, y: parent.y, fontSize });
  const ownSight = worst(
    boxSight(effective, { display, fontSize, isOut: place.isOut }),
    place.sight,
    style.mayBeHidden ? 'doubtful' : 'seen',
  );
  return {
    style: effective,
    display,
    scale: parent.scale * scaleOf(own),
    opacity: own.opacity === undefined ? parent.opacity : parent.opacity * opacityIn(own.opacity),
    colours: textColoursOf(style, parent, element.name === 'table' ? quirk : null),
    backgrounds: backgroundsOf(effective, parent, place.isLoose),
    x: place.x,
    y: place.y,
    mover: place.mover ?? parent.mover,
    isStruck: parent.isStruck || isStriking(own),
    sight: worst(parent.sight, ownSight === 'hidden' && style.mayDiffer ? 'doubtful' : ownSight),
  };
}

/** What can't be told has been taken as doubtful before. */
const opacityIn = (value: string): number => Math.min(1, Math.max(0, toFactor(value) ?? 1));

/** What is taken out of the line, or is laid out by what it stands in, is a block. */
function displayOf(own: Values, parent: Look): string {
  const display = own.display ?? 'inline';
  const isBlockified =
    /^(?:absolute|fixed)$/.test(own.position ?? '') ||
    (own.float ?? 'none') !== 'none' ||
    /(?:flex|grid)$/.test(parent.display);
  return isBlockified && /^(?:inline|table-)/.test(display) ? 'block' : display;
}

/** Of a run of text no transform, and no margin above or below; of an element without a box nothing that is done to boxes. */
const NOT_INLINE: ReadonlySet<string> = new Set(
  'transform translate scale rotate margin-top margin-bottom content-visibility'.split(' '),
);
const WITHOUT_BOX: ReadonlySet<string> = new Set(
  'display text-decoration-line text-line-through unicode-bidi mso-hide all'.split(' '),
);
const PICTURES: ReadonlySet<string> = new Set('img svg picture object embed'.split(' '));

function withEffect(own: Values, display: string, name: string): Values {
  if (display === 'contents')
    return Object.fromEntries(Object.entries(own).filter(([property]) => WITHOUT_BOX.has(property)));
  // Margins are for boxes that stand side by side, not for the parts of a table.
  const isPart = /^table-(?:cell|row|column|header|footer)/.test(display);
  const isIdle = (property: string): boolean =>
    isPart ? property.startsWith('margin') : display === 'inline' && NOT_INLINE.has(property) && !PICTURES.has(name);
  if (!Object.keys(own).some(isIdle)) return own;
  return Object.fromEntries(Object.entries(own).filter(([property]) => !isIdle(property)));
}

/** A line through the text goes through all that stands in it, whatever that declares (CSS Text Decoration 3, section 2). */
const isStriking = (own: Values): boolean =>
  /line-through|\?/.test(own['text-decoration-line'] ?? '') ||
  !/^(?:none|no|initial)$/.test(own['text-line-through'] ?? 'none');
