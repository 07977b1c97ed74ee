/** What a text is painted in, and what it stands on: every colour that it may be, since pictures and old pages leave it open. */
import { type Colour, paint, readColour, WHITE } from './colours.ts';
import { OPEN } from './declarations.ts';
import type { Style } from './style-of.ts';
import type { Look, Palette } from './text-look.ts';

/** More colours than anybody mixes: it can't be told. */
const MOST = 8;

export function textColoursOf({ inherited }: Style, parent: Look, quirk: Palette): Palette {
  const above = parent.style.inherited;
  const paintedIn = (values: Style['inherited']): string | undefined => {
    const fill = values['text-fill-color'];
    return fill === undefined || fill === 'currentcolor' ? values.color : fill;
  };
  const colour = paintedIn(inherited);
  if (colour === paintedIn(above)) return quirk === null ? parent.colours : join(parent.colours, quirk);
  if (colour === undefined) return INITIAL;
  if (colour === 'currentcolor') return parent.colours;
  const read = readColour(colour);
  return read ? [read] : null;
}

const INITIAL: Palette = [{ r: 0, g: 0, b: 0, alpha: 1 }];

/**
 * @param around what it stands on, were there nothing of its own
 * @param isLoose it is moved, so that it may stand on the page itself
 */
export function backgroundsOf({ own, inherited }: Style, around: Palette, isLoose: boolean): Palette {
  const below = isLoose ? join(around, [WHITE]) : around;
  const flat =
    own['background-color'] === undefined ? below : paintAll(colourIn(own['background-color'], inherited), below);
  const image = own['background-image'] ?? 'none';
  if (image === 'none' && own['background-clip'] !== 'text') return flat;
  const stops = own['background-clip'] === 'text' ? null : gradientStops(image);
  if (stops === null || flat === null) return null;
  return limited(stops.flatMap((stop) => flat.map((colour) => paint(stop, colour))));
}

function colourIn(value: string, inherited: Style['inherited']): Colour | null {
  if (value === OPEN) return null;
  return readColour(value === 'currentcolor' ? (inherited.color ?? 'black') : value);
}

function paintAll(colour: Colour | null, below: Palette): Palette {
  if (colour === null) return null;
  if (colour.alpha >= 1) return [colour];
  if (colour.alpha <= 0) return below;
  return below === null ? null : below.map((one) => paint(colour, one));
}

/** The colours that a gradient runs through; null for a picture. */
function gradientStops(image: string): Colour[] | null {
  if (!/gradient\(/.test(image) || /url\(|image\(|element\(/.test(image)) return null;
  const colours = image.match(/(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([^()]*\)|#[0-9a-f]+|\b[a-z]+\b/g) ?? [];
  const stops = colours.slice(0, MOST * 4).flatMap((word) => readColour(word) ?? []);
  return stops.length > 0 && colours.length <= MOST * 4 ? stops : null;
}

const join = (a: Palette, b: Palette): Palette => (a === null || b === null ? null : limited([...a, ...b]));

function limited(colours: readonly Colour[]): Palette {
  const unlike = new Map(colours.map((colour) => [JSON.stringify(colour), colour]));
  return unlike.size > MOST ? null : [...unlike.values()];
}
