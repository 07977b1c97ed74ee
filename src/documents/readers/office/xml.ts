/** The XML of Office files: bytes in, small trees out. Names lose their prefixes, which every program chooses for itself. */
import { Parser } from 'htmlparser2';
import { decodeText } from '../../../base/charset/decode-text.ts';

export type XmlNode = {
  readonly name: string;
  /** With its prefix, as it is written. */
  readonly fullName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
};

/** Elements within elements: no program of an office makes more, a bomb does. */
const DEEPEST = 400;

/** The file nests deeper than any office program writes. */
export class XmlTooDeepError extends Error {}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Told of the elements around those that are taken. */
export type Passing = {
  enter(name: string, attributes: Readonly<Record<string, string>>): void;
  leave(name: string): void;
};

/**
 * Hands over every element of one of the names, the outermost of them, when it is closed. What stands around them costs no memory.
 *
 * @throws XmlTooDeepError
 */
export function eachElement(
  bytes: Uint8Array | undefined,
  names: ReadonlySet<string>,
  take: (node: XmlNode) => void,
  passing?: Passing,
): void {
  if (!bytes) return;
  const open: XmlNode[] = [];
  const parser = new Parser(
    {
      onopentag(fullName, attributes) {
        const name = bare(fullName);
        if (open.length === 0 && !names.has(name)) {
          passing?.enter(name, attributes);
          return;
        }
        if (open.length >= DEEPEST) throw new XmlTooDeepError('it is nested too deep');
        const node: XmlNode = { name, fullName, attributes, children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag(fullName) {
        const node = open.pop();
        if (!node) passing?.leave(bare(fullName));
        else if (open.length === 0) take(node);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(decodeText(bytes));
}

/** The first element of the name, whole; null where there is none. */
export function firstElement(bytes: Uint8Array | undefined, name: string): XmlNode | null {
  let found: XmlNode | null = null;
  eachElement(bytes, new Set([name]), (node) => {
    found ??= node;
  });
  return found;
}

export const childrenOf = (node: XmlNode | null | undefined, name: string): XmlNode[] =>
  (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string' && child.name === name);

export const childOf = (node: XmlNode | null | undefined, name: string): XmlNode | undefined =>
  childrenOf(node, name)[0];

/** All elements of the name within, however deep. */
export function within(node: XmlNode | null | undefined, name: string): XmlNode[] {
  return (node?.children ?? []).flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...within(child, name)],
  );
}

/** An attribute by its name without prefix. */
export function attribute(node: XmlNode | null | undefined, name: string): string | undefined {
  const { attributes = {} } = node ?? {};
  return attributes[name] ?? Object.entries(attributes).find(([full]) => bare(full) === name)?.[1];
}

/** All text within, without what the named elements hold. */
export function textIn(node: XmlNode, but: ReadonlySet<string> = new Set()): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : but.has(child.name) ? '' : textIn(child, but)))
    .join('');
}

/** `<w:strike/>` and `<strike val="1"/>` are on, `val="0"` and `val="none"` are off (ECMA-376 part 1, section 22.9.2.7). */
export function isOn(node: XmlNode | null | undefined): boolean {
  return node !== undefined && node !== null && !/^(?:0|false|off|none)$/i.test(attribute(node, 'val') ?? '1');
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The element as a file holds it. */
export function writeXml(node: XmlNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.fullName}${attributes.join('')}>${node.children.map(writeXml).join('')}</${node.fullName}>`;
}
