/** What an element looks like on one screen, made of what stands around it and of its own style. */

import type { Element } from 'domhandler';
import { backgroundsOf, textColoursOf } from './backgrounds.ts';
import { boxSight, cutSight, isTinting } from './box-sight.ts';
import { BLACK, WHITE } from './colours.ts';
import { OPEN } from './declarations.ts';
import { lineHeight, toFactor } from './lengths.ts';
import { awaySight, indentSight, placeOf } from './place.ts';
import { type Sight, worst } from './sight.ts';
import { INITIAL_STYLE, pixelsOf, type Style, type Values } from './style-of.ts';
import type { Look, Palette } from './text-look.ts';
import { scaleOf } from './transform.ts';

/** Of the box itself, and of whatever in it is not placed elsewhere. */
export const sightOfBox = ({ sight, cut, away }: Look): Sight => worst(sight, cut, away);

export const PAGE_LOOK: Look = {
  style: INITIAL_STYLE,
  display: 'block',
  scale: 1,
  opacity: 1,
  colours: [BLACK],
  backgrounds: [WHITE],
  ground: [WHITE],
  isTinted: false,
  x: 0,
  y: 0,
  mover: null,
  pulls: false,
  isStruck: false,
  sight: 'seen',
  cut: 'seen',
  away: 'seen',
  indent: 'seen',
};

/** @param quirk the colours that tables take in old pages, whatever they stand in; null elsewhere */
export function lookOf(element: Element, written: Style, parent: Look, quirk: Palette): Look {
  const style = quirk !== null && element.name === 'table' ? inOldTable(written, parent) : written;
  const display = displayOf(style.own, parent);
  const own = withEffect(style.own, display, element.name);
  const effective = own === style.own ? style : { ...style, own };
  const fontSize = pixelsOf(style) || pixelsOf(parent.style) || 16;
  const isRun = RUN.test(display);
  const isBeside = isRun || display.startsWith('inline-');
  const place = placeOf(effective, { x: parent.x, y: parent.y, fontSize, isRun: isBeside });
  const facts = { display, fontSize, isOut: place.isOut };
  const ownSight = worst(boxSight(effective, facts), place.sight, style.mayBeHidden ? 'doubtful' : 'seen');
  // Where another rule might hold, nothing is surely hidden.
  const unlessOther = (sight: Sight): Sight => (sight === 'hidden' && style.mayDiffer ? 'doubtful' : sight);
  const above = { cut: parent.cut, away: parent.away };
  // What was hidden by its place, and is put elsewhere, may be seen or not.
  if (place.isOut && above.cut !== 'seen') above.cut = 'doubtful';
  const isBack = place.isOut || place.x !== parent.x || place.y !== parent.y;
  const away = awaySight(place);
  const below = isBeside ? parent.backgrounds : parent.ground;
  const backgrounds = backgroundsOf(effective, below, place.isLoose);
  return {
    style: effective,
    display,
    scale: parent.scale * scaleOf(own),
    opacity: own.opacity === undefined ? parent.opacity : parent.opacity * opacityIn(own.opacity),
    colours: textColoursOf(style, parent, element.name === 'table' ? quirk : null),
    backgrounds,
    ground: isRun ? parent.ground : backgrounds,
    isTinted: parent.isTinted || isTinting(own),
    x: place.x,
    y: place.y,
    mover: place.mover ?? parent.mover,
    pulls: place.pulls || style.mayPull,
    isStruck: parent.isStruck || isStriking(own),
    sight: worst(parent.sight, unlessOther(ownSight)),
    cut: worst(above.cut, unlessOther(cutSight(effective, facts))),
    away: isBack && above.away !== 'seen' ? worst('doubtful', unlessOther(away)) : worst(unlessOther(away), above.away),
    indent: isRun ? parent.indent : unlessOther(indentSight(style.inherited, fontSize)),
  };
}

/** A part of a line, without a box of its own. */
const RUN = /^(?:inline|contents|ruby)$/;

/** Old pages hand no size of letters and lines down into tables in browsers (Quirks Mode), and do so in mail programs. */
function inOldTable(style: Style, parent: Look): Style {
  const { inherited } = style;
  const isHanded = (property: string): boolean =>
    inherited[property] !== undefined && inherited[property] === parent.style.inherited[property];
  const open: Record<string, string> = {};
  if (isHanded('font-size') && pixelsOf(style) < LEGIBLE) open['font-size'] = OPEN;
  if (isHanded('line-height') && (lineHeight(inherited['line-height'], 16) ?? 0) < LEGIBLE) open['line-height'] = OPEN;
  return Object.keys(open).length > 0 ? { ...style, inherited: { ...inherited, ...open } } : style;
}

/** In pixels: nobody doubts letters and lines of that size. */
const LEGIBLE = 8;

/** NaN where it can't be told: a sum. */
const opacityIn = (value: string): number =>
  Math.min(1, Math.max(0, value === OPEN ? 1 : (toFactor(value) ?? Number.NaN)));

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
  const isOfTable = /^(?:table|inline-table|table-row|table-(?:row|header|footer)-group)$/.test(display);
  const isIdle = (property: string): boolean =>
    (isOfTable && property === 'content-visibility') ||
    (isPart ? property.startsWith('margin') : display === 'inline' && NOT_INLINE.has(property) && !PICTURES.has(name));
  if (!Object.keys(own).some(isIdle)) return own;
  return Object.fromEntries(Object.entries(own).filter(([property]) => !isIdle(property)));
}

/** A line through the text goes through all that stands in it, whatever that declares (CSS Text Decoration 3, section 2). */
const isStriking = (own: Values): boolean =>
  /line-through|\?/.test(own['text-decoration-line'] ?? '') ||
  !/^(?:none|no|initial)$/.test(own['text-line-through'] ?? 'none');
