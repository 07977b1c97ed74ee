/** What HTML's own attributes say about looks (HTML, section 15.3): weaker than any rule of the mail, stronger than a browser's. */
import type { Element } from 'domhandler';
import { readLegacyColour } from './colours.ts';
import type { Declaration } from './declarations.ts';

const SIZES = ['x-small', 'x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];
const COLOURED: ReadonlySet<string> = new Set('body table thead tbody tfoot tr td th'.split(' '));
const SIZED: ReadonlySet<string> = new Set('table tr td th img col'.split(' '));
const NONE: readonly Declaration[] = [];

/** @param linkColour the value of the body's `link` attribute */
export function hintsOf(element: Element, linkColour: string | undefined): readonly Declaration[] {
  const { name, attribs } = element;
  if (!COLOURED.has(name) && !SIZED.has(name) && name !== 'font' && name !== 'a') return NONE;
  const hints: Declaration[] = [];
  const hint = (property: string, value: string | null): void => {
    if (value !== null) hints.push({ property, value, isImportant: false });
  };
  if (COLOURED.has(name)) {
    hint('background-color', colourIn(attribs.bgcolor));
    if (attribs.background?.trim()) hint('background-image', 'url()');
  }
  if (name === 'body') hint('color', colourIn(attribs.text));
  if (name === 'a' && attribs.href !== undefined) hint('color', colourIn(linkColour));
  if (SIZED.has(name)) {
    hint('width', lengthIn(attribs.width));
    hint('height', lengthIn(attribs.height));
  }
  if (name === 'font') {
    hint('color', colourIn(attribs.color));
    hint('font-size', sizeIn(attribs.size));
    hint('font-family', attribs.face?.toLowerCase() ?? null);
  }
  return hints;
}

const colourIn = (value: string | undefined): string | null => (value === undefined ? null : readLegacyColour(value));

function lengthIn(value: string | undefined): string | null {
  const [, number, percent] = /^\s*(\d+(?:\.\d+)?)\s*(%?)/.exec(value ?? '') ?? [];
  return number === undefined ? null : `${number}${percent || 'px'}`;
}

/** One to seven, or steps from three. */
function sizeIn(value: string | undefined): string | null {
  const [, sign, digits] = /^\s*([-+]?)(\d+)/.exec(value ?? '') ?? [];
  if (digits === undefined) return null;
  const step = sign === '+' ? 3 + Number(digits) : sign === '-' ? 3 - Number(digits) : Number(digits);
  return SIZES[Math.min(7, Math.max(1, step))] ?? null;
}
