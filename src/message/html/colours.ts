/** Colours of CSS and HTML as a light screen shows them, and whether an eye tells two of them apart. */
import { parse, type Rgb, rgb, wcagContrast } from 'culori';

/** Red, green and blue from 0 to 1, as they are painted on what lies below. */
export type Colour = { readonly r: number; readonly g: number; readonly b: number; readonly alpha: number };

export const WHITE: Colour = { r: 1, g: 1, b: 1, alpha: 1 };
export const BLACK: Colour = { r: 0, g: 0, b: 0, alpha: 1 };

/** The system colours of a light desk (CSS Color 4, section 10 and appendix A): what Word writes as "windowtext". */
const SYSTEM: Readonly<Record<string, Colour>> = Object.fromEntries([
  ...words('canvastext windowtext text buttontext fieldtext menutext captiontext infotext marktext', BLACK),
  ...words('canvas window background field menu infobackground buttonface buttonhighlight threedface', WHITE),
]);

function words(names: string, colour: Colour): [string, Colour][] {
  return names.split(' ').map((name) => [name, colour]);
}

export const isSystemColour = (name: string): boolean => Object.hasOwn(SYSTEM, name);

const KEPT = 5_000;
const known = new Map<string, Colour | null>();

/** A colour value of CSS; null where it can't be told. */
export function readColour(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  if (Object.hasOwn(SYSTEM, text)) return SYSTEM[text] ?? null;
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const colour = parseColour(text);
  known.set(text, colour);
  return colour;
}

function parseColour(text: string): Colour | null {
  // culori takes "fff" for "#fff"; browsers do so in some pages and places only.
  if (/^[0-9a-f]+$/.test(text)) return null;
  let read: Rgb | undefined;
  try {
    read = rgb(parse(text));
  } catch {
    // culori issue 272: it throws at a channel with a unit instead of saying that it can't be read.
    return null;
  }
  if (!read || ![read.r, read.g, read.b].every(Number.isFinite)) return null;
  const inRange = (channel: number): number => Math.min(1, Math.max(0, channel));
  return { r: inRange(read.r), g: inRange(read.g), b: inRange(read.b), alpha: inRange(read.alpha ?? 1) };
}

/**
 * The value of `bgcolor`, `color`, `text` and `link` in HTML, which is no CSS: any letters make a colour (HTML, section 2.3.6,
 * "rules for parsing a legacy color value").
 *
 * @returns the CSS colour that it means, or null
 */
export function readLegacyColour(value: string): string | null {
  const text = value.trim().toLowerCase();
  if (text === '' || text === 'transparent') return null;
  if (/^#[0-9a-f]{3}$/.test(text)) return text;
  if (/^[a-z]+$/.test(text) && readColour(text)) return text;
  const hex = text
    .replace(/[\u{10000}-\u{10ffff}]/gu, '00')
    .slice(0, 128)
    .replace(/^#/, '')
    .replace(/[^0-9a-f]/g, '0');
  const length = Math.max(1, Math.ceil(hex.length / 3));
  const padded = hex.padEnd(length * 3, '0');
  let parts = [0, 1, 2].map((i) => padded.slice(i * length, (i + 1) * length).slice(-8));
  while ((parts[0] ?? '').length > 2 && parts.every((part) => part.startsWith('0')))
    parts = parts.map((part) => part.slice(1));
  return `#${parts.map((part) => part.slice(0, 2).padStart(2, '0')).join('')}`;
}

/** What is seen where one colour is painted on another. */
export function paint(over: Colour, below: Colour): Colour {
  if (over.alpha >= 1) return over;
  const mix = (a: number, b: number): number => a * over.alpha + b * (1 - over.alpha);
  return { r: mix(over.r, below.r), g: mix(over.g, below.g), b: mix(over.b, below.b), alpha: 1 };
}

/** `same`: nobody reads it; `near`: some screens and eyes do; `apart`: everybody does. */
export type Contrast = 'same' | 'near' | 'apart';

/** Below these ratios (WCAG 2, contrast ratio) a text is lost, or hard to find. */
const LOST = 1.15;
const HARD = 1.5;
/** So far apart in one channel, two colours of one lightness are told apart: red on green, hardly yellow on white. */
const OTHER_TINT = 0.15;
const OTHER_HUE = 0.3;

/** How a text of one colour stands on another. */
export function contrastOf(text: Colour, background: Colour): Contrast {
  const shown = paint(text, background);
  const { r, g, b } = background;
  const distance = Math.max(Math.abs(shown.r - r), Math.abs(shown.g - g), Math.abs(shown.b - b));
  const ratio = wcagContrast(asRgb(shown), asRgb(background));
  if (ratio < LOST) return distance < OTHER_TINT ? 'same' : 'near';
  return ratio < HARD && distance < OTHER_HUE ? 'near' : 'apart';
}

const asRgb = ({ r, g, b }: Colour): Rgb => ({ mode: 'rgb', r, g, b });
