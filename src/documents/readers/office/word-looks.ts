/** How the runs of a Word document look: their own properties, and those of the styles they name (ECMA-376 part 1, section 17.7.2). */
import { BLACK, type Colour, hexColour, isReadable, WHITE } from './colours.ts';
import { attribute, childOf, childrenOf, eachElement, isOn, within, type XmlNode } from './xml.ts';

/** `hidden`: nobody sees it. */
export type RunSight = 'seen' | 'struck' | 'doubtful' | 'hidden';

/** What a run stands on, by what stands around it. */
export type Surroundings = {
  readonly paragraph: XmlNode | undefined;
  readonly ground: Colour | null;
  /** Too low to be read, or not shown by every program. */
  readonly isDoubtful: boolean;
};

export type WordStyles = ReadonlyMap<string, XmlNode>;

/** Half points, per cent, and twentieths of a point: smaller, narrower or denser text is a speck. */
const [TINY, NARROW, DENSE] = [8, 25, -80];
/** So many styles are built on each other at most. */
const LONGEST_CHAIN = 20;
const DEFAULTS = ' defaults';

export function readWordStyles(bytes: Uint8Array | undefined): WordStyles {
  const styles = new Map<string, XmlNode>();
  eachElement(bytes, new Set(['style', 'rPrDefault']), (node) => {
    if (node.name === 'rPrDefault') styles.set(DEFAULTS, node);
    else {
      styles.set(attribute(node, 'styleId') ?? '', node);
      if (isOn(node) && /^(?:1|true|on)$/.test(attribute(node, 'default') ?? ''))
        styles.set(` ${attribute(node, 'type')}`, node);
    }
  });
  return styles;
}

/** The style and those it is built on, itself first. */
function chainOf(styles: WordStyles, id: string): XmlNode[] {
  const chain: XmlNode[] = [];
  for (let style = styles.get(id); style && chain.length < LONGEST_CHAIN; ) {
    chain.push(style);
    style = styles.get(attribute(childOf(style, 'basedOn'), 'val') ?? '');
  }
  return chain;
}

export function runSight(properties: XmlNode | undefined, styles: WordStyles, around: Surroundings): RunSight {
  const runStyle = attribute(childOf(properties, 'rStyle'), 'val');
  const paragraphStyle = attribute(childOf(around.paragraph, 'pStyle'), 'val') ?? ' paragraph';
  const layers = [
    runStyle ? chainOf(styles, runStyle) : [],
    chainOf(styles, paragraphStyle),
    chainOf(styles, DEFAULTS),
  ].map((chain) => chain.map((style) => childOf(style, 'rPr')));
  const first = (name: string): XmlNode | undefined =>
    [properties, ...layers.flat()].map((layer) => childOf(layer, name)).find((node) => node !== undefined);
  // Of these, two styles that both have it may undo each other (section 17.7.3).
  const toggles = (name: string): number => {
    const own = childOf(properties, name);
    if (own) return isOn(own) ? 1 : 0;
    return layers.filter((chain) => isOn(chain.map((layer) => childOf(layer, name)).find(Boolean))).length;
  };
  if (toggles('vanish') === 1) return 'hidden';
  if (toggles('strike') + toggles('dstrike') > 0) return 'struck';
  const number = (name: string, usual: number): number =>
    Number(attribute(first(name), name === 'w' ? 'val' : 'val') ?? usual);
  const isSmall = number('sz', 22) < TINY || number('w', 100) < NARROW || number('spacing', 0) < DENSE;
  const isLost = !isSeen(first('color'), first('textFill'), groundOf(first('highlight'), first('shd'), around.ground));
  return isSmall || isLost || around.isDoubtful || toggles('vanish') > 1 ? 'doubtful' : 'seen';
}

/** Text in the automatic colour turns white on dark ground by itself. */
function isSeen(colour: XmlNode | undefined, fill: XmlNode | undefined, ground: Colour | null): boolean {
  if (fill) {
    if (childOf(fill, 'noFill')) return false;
    const transparent = within(fill, 'alpha').some((alpha) => Number(attribute(alpha, 'val') ?? 0) > 60_000);
    const painted = within(fill, 'srgbClr').map((node) => hexColour(attribute(node, 'val')));
    if (transparent || painted.some((one) => !isReadable(one, ground))) return false;
    if (within(fill, 'schemeClr').some((node) => isLight(attribute(node, 'val')) && node.children.length === 0))
      return isReadable(WHITE, ground);
    if (painted.length > 0) return true;
  }
  const written = colourOf(colour);
  return written === 'auto' || isReadable(written, ground);
}

const isLight = (name: string | undefined): boolean => /^(?:background1|light1|bg1|lt1)$/.test(name ?? '');

function colourOf(node: XmlNode | undefined): Colour | null | 'auto' {
  if (!node) return 'auto';
  const value = attribute(node, 'val') ?? 'auto';
  const isShaded = attribute(node, 'themeTint') !== undefined || attribute(node, 'themeShade') !== undefined;
  if (isLight(attribute(node, 'themeColor')) && !isShaded) return WHITE;
  return /^auto$/i.test(value) ? 'auto' : hexColour(value);
}

/** The named colours of highlights; none of them is none (section 17.18.40). */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000ff',
  cyan: '00ffff',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00ff00',
  lightGray: 'c0c0c0',
  magenta: 'ff00ff',
  red: 'ff0000',
  white: 'ffffff',
  yellow: 'ffff00',
};

function groundOf(highlight: XmlNode | undefined, shade: XmlNode | undefined, below: Colour | null): Colour | null {
  const name = attribute(highlight, 'val') ?? 'none';
  if (name !== 'none') return hexColour(HIGHLIGHTS[name]);
  return shadeOf(shade) ?? below;
}

/** The colour that a paragraph, a cell or a run is filled with; `undefined` without one. */
export function shadeOf(shade: XmlNode | undefined): Colour | undefined {
  if (!shade) return undefined;
  if (attribute(shade, 'val') === 'solid') return hexColour(attribute(shade, 'color')) ?? BLACK;
  return hexColour(attribute(shade, 'fill')) ?? undefined;
}

/** Lines that are kept lower than their text. */
export function isFlat(properties: XmlNode | undefined): boolean {
  const spacing = childOf(properties, 'spacing');
  if (attribute(spacing, 'lineRule') === 'exact' && Number(attribute(spacing, 'line') ?? 240) < 80) return true;
  return childrenOf(properties, 'trHeight').some(
    (height) => attribute(height, 'hRule') === 'exact' && Number(attribute(height, 'val') ?? 240) < 80,
  );
}
