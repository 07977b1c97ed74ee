/** Colours of Office files, and whether an eye tells a text from what it stands on. */
import { BLACK, type Colour, contrastOf, readColour, WHITE } from '../../../message/html/colours.ts';
import { attribute, childOf, firstElement, within, type XmlNode } from './xml.ts';

export { BLACK, type Colour, WHITE };

/** Colours that a file numbers: those of its theme, and of its palette. */
export type Palette = { readonly theme: readonly (Colour | null)[]; readonly indexed: readonly (Colour | null)[] };

/** The order in which cells count the colours of a theme (ECMA-376 part 1, section 18.8.3). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** Of files without a theme: the one that Office has used from 2007 to 2012. */
const OFFICE_THEME = 'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080'.split(' ');
/** ECMA-376 part 1, section 18.8.27: 0 to 7 are those of 8 to 15. */
const FIRST = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff'.split(' ');
const INDEXED =
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export const hexColour = (hex: string | undefined): Colour | null => {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(hex ?? '')?.[1];
  return digits ? readColour(`#${digits}`) : null;
};

/**
 * @param theme the theme's file, if there is one
 * @param colours the element that changes the palette of numbered colours
 */
export function readPalette(theme: Uint8Array | undefined, colours: XmlNode | null): Palette {
  const scheme = firstElement(theme, 'clrScheme');
  const own = within(colours, 'rgbColor').map((node) => hexColour(attribute(node, 'rgb')));
  const indexed = [...FIRST, ...FIRST, ...INDEXED].map(hexColour);
  own.slice(0, 64).forEach((colour, i) => {
    indexed[i] = colour;
  });
  return {
    theme: THEME_ORDER.map((name, i) => (scheme ? schemeColour(childOf(scheme, name)) : hexColour(OFFICE_THEME[i]))),
    // 64 and 65 are what a light desk writes in and on.
    indexed: [...indexed, BLACK, WHITE],
  };
}

function schemeColour(node: XmlNode | undefined): Colour | null {
  const [rgb] = within(node, 'srgbClr');
  const [system] = within(node, 'sysClr');
  if (rgb) return hexColour(attribute(rgb, 'val'));
  const last = hexColour(attribute(system, 'lastClr'));
  return last ?? (/^window$/i.test(attribute(system, 'val') ?? '') ? WHITE : BLACK);
}

/** A colour of a sheet; `undefined` where none is given, null where it can't be told. */
export function sheetColour(node: XmlNode | undefined, { theme, indexed }: Palette): Colour | null | undefined {
  if (!node) return undefined;
  const rgb = attribute(node, 'rgb');
  const [themed, index] = [attribute(node, 'theme'), attribute(node, 'indexed')];
  if (rgb === undefined && themed === undefined && index === undefined) return undefined;
  const base =
    rgb !== undefined ? hexColour(rgb) : themed !== undefined ? theme[Number(themed)] : indexed[Number(index)];
  return base ? tinted(base, Number(attribute(node, 'tint') ?? 0)) : null;
}

/** ECMA-376 part 1, section 18.8.19 works on lightness; for what an eye tells apart, mixing with black or white is as good. */
function tinted(colour: Colour, tint: number): Colour {
  if (!(Math.abs(tint) <= 1) || tint === 0) return colour;
  const mix = (channel: number): number => (tint < 0 ? channel * (1 + tint) : channel + (1 - channel) * tint);
  return { r: mix(colour.r), g: mix(colour.g), b: mix(colour.b), alpha: 1 };
}

/** Whether everybody can read a text of the one colour on the other; of what can't be told nobody knows. */
export const isReadable = (text: Colour | null, ground: Colour | null): boolean =>
  text !== null && ground !== null && contrastOf(text, ground) === 'apart';
