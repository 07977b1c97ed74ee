/** How the cells of an XLSX workbook look: its styles in, what of a text in each is seen out. */
import { BLACK, type Colour, isReadable, type Palette, readPalette, sheetColour, WHITE } from './colours.ts';
import { changesDigits } from './shown-value.ts';
import { attribute, childOf, childrenOf, eachElement, isOn, type XmlNode } from './xml.ts';

/** null: it can't be told. */
export type Font = { readonly isStruck: boolean; readonly isTiny: boolean; readonly colour: Colour | null };
/** All that the text may stand on. */
export type Ground = readonly (Colour | null)[];
export type Look = { readonly font: Font; readonly ground: Ground };
export type Sight = 'seen' | 'struck' | 'doubtful';

/** What a conditional format changes where it holds; `undefined`: nothing. */
export type Change = {
  readonly isStruck: boolean;
  readonly colour: Colour | null | undefined;
  readonly ground: Ground | undefined;
  /** The value is not shown, or other digits than its own. */
  readonly hides: boolean;
};

export type XlsxLooks = {
  /** Cell formats by number; a format may be drawn in more than one way. */
  readonly formats: readonly (readonly Look[])[];
  readonly changes: readonly Change[];
  readonly palette: Palette;
};

/** Points: below it is a speck. Excel's smallest is 1. */
const TINY = 4;
export const PLAIN: Look = { font: { isStruck: false, isTiny: false, colour: BLACK }, ground: [WHITE] };

export function sightOf({ font, ground }: Look): Sight {
  if (font.isStruck) return 'struck';
  return !font.isTiny && ground.every((colour) => isReadable(font.colour, colour)) ? 'seen' : 'doubtful';
}

const NAMES: ReadonlySet<string> = new Set(['fonts', 'fills', 'cellStyleXfs', 'cellXfs', 'dxfs', 'colors']);

export function readLooks(styles: Uint8Array | undefined, theme: Uint8Array | undefined): XlsxLooks {
  const parts = new Map<string, XmlNode>();
  eachElement(styles, NAMES, (node) => parts.set(node.name, node));
  const palette = readPalette(theme, parts.get('colors') ?? null);
  const fonts = childrenOf(parts.get('fonts'), 'font').map((node) => readFont(node, palette));
  const fills = childrenOf(parts.get('fills'), 'fill').map((node) => readFill(node, palette));
  const lookOf = (node: XmlNode): Look => ({
    font: fonts[Number(attribute(node, 'fontId') ?? 0)] ?? PLAIN.font,
    ground: fills[Number(attribute(node, 'fillId') ?? 0)] ?? PLAIN.ground,
  });
  const named = childrenOf(parts.get('cellStyleXfs'), 'xf').map(lookOf);
  const formats = childrenOf(parts.get('cellXfs'), 'xf').map((node) => {
    const own = lookOf(node);
    const base = named[Number(attribute(node, 'xfId') ?? 0)];
    // Excel draws what the format holds, other programs what the named style holds where the format does not claim it.
    const isOther = (name: string): boolean => /^(?:0|false)$/.test(attribute(node, name) ?? '');
    if (!base || !(isOther('applyFont') || isOther('applyFill'))) return [own];
    return [
      own,
      { font: isOther('applyFont') ? base.font : own.font, ground: isOther('applyFill') ? base.ground : own.ground },
    ];
  });
  const changes = childrenOf(parts.get('dxfs'), 'dxf').map((node) => readChange(node, palette));
  return { formats, changes, palette };
}

/** A font of a cell, or of a part of its text. */
export function readFont(node: XmlNode, palette: Palette): Font {
  const colour = sheetColour(childOf(node, 'color'), palette);
  const size = Number(attribute(childOf(node, 'sz'), 'val') ?? 11);
  return {
    isStruck: isOn(childOf(node, 'strike')),
    isTiny: size < TINY,
    colour: colour === undefined ? BLACK : colour,
  };
}

function readFill(node: XmlNode, palette: Palette): Ground {
  const gradient = childOf(node, 'gradientFill');
  if (gradient) return childrenOf(gradient, 'stop').map((stop) => sheetColour(childOf(stop, 'color'), palette) ?? null);
  const pattern = childOf(node, 'patternFill');
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (type === 'none') return [WHITE];
  const front = sheetColour(childOf(pattern, 'fgColor'), palette);
  if (type === 'solid') return [front === undefined ? BLACK : front];
  const back = sheetColour(childOf(pattern, 'bgColor'), palette);
  return [front === undefined ? BLACK : front, back === undefined ? WHITE : back];
}

/** In a conditional format the colour behind is what a solid fill is made of (section 18.8.14). */
export function readChange(node: XmlNode, palette: Palette): Change {
  const font = childOf(node, 'font');
  const pattern = childOf(childOf(node, 'fill'), 'patternFill');
  const format = childOf(node, 'numFmt');
  const behind = sheetColour(childOf(pattern, 'bgColor'), palette);
  const front = sheetColour(childOf(pattern, 'fgColor'), palette);
  const type = attribute(pattern, 'patternType') ?? 'solid';
  const fill = type === 'solid' ? [behind ?? front] : [behind, front];
  const ground = fill.filter((colour) => colour !== undefined);
  return {
    isStruck: isOn(childOf(font, 'strike')),
    colour: sheetColour(childOf(font, 'color'), palette),
    ground: pattern && ground.length > 0 ? ground : undefined,
    hides: format !== undefined && changesDigits(attribute(format, 'formatCode') ?? ''),
  };
}

/** What is seen in a cell where a conditional format may hold. */
export function changedSight({ font, ground }: Look, change: Change): Sight {
  if (change.hides) return 'doubtful';
  return sightOf({
    font: {
      ...font,
      isStruck: font.isStruck || change.isStruck,
      colour: change.colour === undefined ? font.colour : change.colour,
    },
    ground: change.ground ?? ground,
  });
}
