/** How the cells of an OpenDocument sheet look (OpenDocument 1.3 part 3, sections 16 and 20): its styles in, what is seen out. */
import { BLACK, type Colour, hexColour, isReadable, WHITE } from './colours.ts';
import { attribute, childOf, childrenOf, eachElement, type XmlNode } from './xml.ts';

export type OdsSight = 'seen' | 'struck' | 'doubtful';
export type OdsStyles = ReadonlyMap<string, XmlNode>;

const LONGEST_CHAIN = 20;
/** Points: smaller text is a speck. */
const TINY = 4;

/** By family and name; those of the file's content go before the common ones. */
export function readOdsStyles(...parts: readonly (Uint8Array | undefined)[]): OdsStyles {
  const styles = new Map<string, XmlNode>();
  for (const part of parts)
    eachElement(part, new Set(['style', 'default-style']), (node) => {
      const name = node.name === 'style' ? (attribute(node, 'name') ?? '') : '';
      styles.set(`${attribute(node, 'family')} ${name}`, node);
    });
  return styles;
}

/** A property as the style, or one that it is built on, gives it. */
export function propertyOf(
  styles: OdsStyles,
  family: string,
  name: string | undefined,
  kind: string,
  property: string,
): string | undefined {
  let style = styles.get(`${family} ${name ?? 'Default'}`);
  for (let i = 0; style && i < LONGEST_CHAIN; i++) {
    const value = attribute(childOf(style, `${kind}-properties`), property);
    if (value !== undefined) return value;
    const parent = attribute(style, 'parent-style-name');
    style = styles.get(`${family} ${parent ?? ''}`);
  }
  return attribute(childOf(styles.get(`${family} `), `${kind}-properties`), property);
}

const colourOf = (value: string | undefined): Colour | null | undefined =>
  value === undefined || value === 'transparent' ? undefined : hexColour(value);

/** A length in points; null where none is given. */
export function pointsOf(length: string | undefined): number | null {
  const [, digits, unit = 'pt'] = /^(-?[\d.]+)(cm|mm|in|pt|pc|px)?$/.exec(length ?? '') ?? [];
  if (digits === undefined) return null;
  return Number(digits) * ({ cm: 28.35, mm: 2.835, in: 72, pt: 1, pc: 12, px: 0.75 }[unit] ?? 1);
}

/** @param spans styles of the parts of its text */
export function cellSightOf(styles: OdsStyles, name: string | undefined, spans: readonly string[] = []): OdsSight {
  const cell = styles.get(`table-cell ${name ?? 'Default'}`);
  // A conditional style may hold or not.
  const ways = [name, ...childrenOf(cell, 'map').map((map) => attribute(map, 'apply-style-name'))];
  const sights = ways.flatMap((way) => [sightOf(styles, way), ...spans.map((span) => sightOf(styles, way, span))]);
  return sights.includes('struck') ? 'struck' : sights.includes('doubtful') ? 'doubtful' : 'seen';
}

function sightOf(styles: OdsStyles, name: string | undefined, span?: string): OdsSight {
  const text = (property: string): string | undefined =>
    (span ? ownOf(styles, span, property) : undefined) ?? propertyOf(styles, 'table-cell', name, 'text', property);
  const line = text('text-line-through-style') ?? text('text-line-through-type') ?? 'none';
  if (line !== 'none') return 'struck';
  if (text('display') === 'none') return 'doubtful';
  const size = pointsOf(text('font-size'));
  if (size !== null && size < TINY) return 'doubtful';
  if (text('use-window-font-color') === 'true') return 'seen';
  const colour = colourOf(text('color'));
  const ground = colourOf(propertyOf(styles, 'table-cell', name, 'table-cell', 'background-color'));
  // Without a colour of its own, text turns white on dark ground by itself.
  if (colour === undefined) return ground === null ? 'doubtful' : 'seen';
  return isReadable(colour ?? BLACK, ground === undefined ? WHITE : ground) ? 'seen' : 'doubtful';
}

/** Of a span only what it says itself: the rest is the cell's. */
function ownOf(styles: OdsStyles, span: string, property: string): string | undefined {
  return attribute(childOf(styles.get(`text ${span}`), 'text-properties'), property);
}
