/**
 * Declarations of CSS in, those that bear on whether a text is seen out: longhands in lower case, shorthands taken apart, what browsers
 * drop as invalid left out. What can't be told (a variable, a function of a kind that is new) stays as `OPEN`.
 */
import { type CssNode, ident, lexer, parse } from 'css-tree';
import { isSystemColour } from './colours.ts';
import { expandShorthand, wordsOf } from './shorthands.ts';

export type Declaration = { readonly property: string; readonly value: string; readonly isImportant: boolean };

/** A value that only a browser knows. */
export const OPEN = '?';

/** Longhands that hand themselves down to what stands inside. */
export const INHERITED: ReadonlySet<string> = new Set(
  (
    'color visibility font-size font-family line-height letter-spacing text-indent white-space direction ' +
    'text-fill-color text-security text-shadow font-size-adjust word-spacing'
  ).split(' '),
);

const OWN: ReadonlySet<string> = new Set(
  (
    'display opacity float width height min-width min-height max-width max-height overflow-x overflow-y position left top right bottom margin-left margin-right margin-top ' +
    'margin-bottom padding-left padding-right padding-top padding-bottom transform translate scale rotate zoom clip clip-path mask mask-image filter mix-blend-mode content-visibility ' +
    'background-color background-image background-clip text-decoration-line text-line-through unicode-bidi z-index animation-name ' +
    'contain container container-type offset offset-path ' +
    'aspect-ratio grid grid-template grid-template-rows grid-template-columns grid-auto-rows grid-auto-columns ' +
    'order flex-direction line-clamp border-left-style border-left-width mso-hide all content'
  ).split(' '),
);

const SHORTHANDS: ReadonlySet<string> = new Set(
  (
    'background font text-decoration overflow inset inset-inline inset-block margin margin-inline margin-block padding padding-inline padding-block border border-left ' +
    'border-style border-width border-inline border-inline-start animation'
  ).split(' '),
);

/** Other names of the same. */
const ALIASES: Readonly<Record<string, string>> = {
  'inline-size': 'width',
  'block-size': 'height',
  'min-inline-size': 'min-width',
  'min-block-size': 'min-height',
  'max-inline-size': 'max-width',
  'max-block-size': 'max-height',
  'inset-inline-start': 'left',
  'inset-inline-end': 'right',
  'inset-block-start': 'top',
  'inset-block-end': 'bottom',
  'margin-inline-start': 'margin-left',
  'margin-block-start': 'margin-top',
  'margin-block-end': 'margin-bottom',
  'padding-inline-start': 'padding-left',
  'padding-inline-end': 'padding-right',
  'padding-block-start': 'padding-top',
  'padding-block-end': 'padding-bottom',
  'overflow-inline': 'overflow-x',
  'overflow-block': 'overflow-y',
  'border-inline-start-style': 'border-left-style',
  'border-inline-start-width': 'border-left-width',
};

/** Known by a prefix alone, or to Word alone, so that no lexer has them; or of no account in their details. */
const UNCHECKED: ReadonlySet<string> = new Set([
  'mso-hide',
  'text-line-through',
  'text-security',
  'text-fill-color',
  'line-clamp',
  'mask',
  'mask-image',
  'background-clip',
  'font-family',
  'animation',
  'animation-name',
  'content',
  'contain',
  'aspect-ratio',
  'container',
  'container-type',
  'offset',
  'offset-path',
  'font-size-adjust',
]);

/** Longer than what people write, and long to be matched; the address of a picture may be so. */
const LONGEST = 120;
const MOST_WORDS = 12;
const PICTURE = /^(?:background|background-image)$/;
const KEPT = 20_000;
const cache = new Map<string, readonly (readonly [string, string])[]>();

/** The declarations of a `style` attribute. */
export function readStyleAttribute(style: string): Declaration[] {
  if (!style.includes(':')) return [];
  const list = parse(style, { context: 'declarationList', parseValue: false, parseCustomProperty: false });
  return list.type === 'DeclarationList' ? list.children.toArray().flatMap(readDeclaration) : [];
}

/** One declaration as the parser gives it. */
export function readDeclaration(node: CssNode): Declaration[] {
  if (node.type !== 'Declaration') return [];
  const { property, isPrefixed } = nameOf(node.property);
  if (!OWN.has(property) && !INHERITED.has(property) && !SHORTHANDS.has(property)) return [];
  const raw = node.value.type === 'Raw' ? node.value.value.replace(/\/\*[\s\S]*?\*\//g, ' ') : '';
  const isImportant = node.important !== false;
  // What a prefixed name does depends on the browser: `-moz-opacity` nothing any more, `-webkit-transform` what it says.
  const value = isPrefixed && !UNCHECKED.has(property) ? OPEN : raw.trim().toLowerCase();
  return longhandsOf(property, value).map(([name, part]) => ({ property: name, value: part, isImportant }));
}

function nameOf(written: string): { property: string; isPrefixed: boolean } {
  const name = (written.includes('\\') ? ident.decode(written) : written).toLowerCase();
  const plain = name.replace(/^-[a-z]+-/, '');
  return { property: ALIASES[plain] ?? plain, isPrefixed: plain !== name };
}

function longhandsOf(property: string, value: string): readonly (readonly [string, string])[] {
  const key = `${property}:${value}`;
  const found = cache.get(key);
  if (found) return found;
  if (cache.size >= KEPT) cache.clear();
  const judged = judgeValue(property, value);
  const longhands = judged === null ? [] : expandShorthand(property, judged);
  cache.set(key, longhands);
  return longhands;
}

const WIDE: ReadonlySet<string> = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer']);
const COLOURS: ReadonlySet<string> = new Set(['color', 'background-color', 'background']);
const SIZED: ReadonlySet<string> = new Set(
  'font-size width height min-width min-height max-width max-height left top right bottom margin-left margin-top padding-left padding-top text-indent'.split(
    ' ',
  ),
);

/** @returns the value as browsers take it, `OPEN`, or null where they drop it */
function judgeValue(property: string, value: string): string | null {
  // Whatever it says, it says it of all.
  if (property === 'all') return OPEN;
  if (value === '') return null;
  // "none\9" was for Internet Explorer alone; other escapes are a way to write a letter.
  if (value.includes('\\')) return /\\[09]$/.test(value) ? null : OPEN;
  if (value === OPEN || WIDE.has(value) || UNCHECKED.has(property)) return value;
  if (PICTURE.test(property) && value.includes('url(')) return value;
  if (value.length > LONGEST || wordsOf(value).length > MOST_WORDS) return OPEN;
  if (/(?:^|[^\w-])(?:var|env|attr|if|random|light-dark)\(/.test(value)) return OPEN;
  if (COLOURS.has(property) && isSystemColour(value)) return value;
  if (!lexer.matchProperty(property, value).error) return value;
  // What pages without a doctype may leave out, and mail programs read (Quirks Mode, sections 3.1 and 3.2).
  if (COLOURS.has(property) && /^[0-9a-f]{3}(?:[0-9a-f]{3})?$/.test(value)) return OPEN;
  if (SIZED.has(property) && /^[-+]?[\d.]+$/.test(value)) return OPEN;
  return value.includes('(') ? OPEN : null;
}
