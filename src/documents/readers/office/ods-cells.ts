/**
 * The cells of an OpenDocument workbook (OpenDocument 1.3 part 3, section 9): as its content says them, whichever program or hand wrote
 * the package. What of them a person sees `ods-sight.ts` tells, row by row and column by column the same.
 */
import { decodeText } from '../../../base/charset/decode-text.ts';
import { DOCUMENT_LIMITS } from '../../document-limits.ts';
import type { Cell } from './shown-value.ts';
import type { Files } from './xlsx-package.ts';
import { attribute, eachElement, type XmlNode } from './xml.ts';

type Place = { readonly r: number; readonly c: number };
/** As the sheet library has them. */
export type OdsSheet = {
  readonly '!data': (Cell | undefined)[][];
  readonly '!merges': { readonly s: Place; readonly e: Place }[];
};

/** The content does not end as it began, or holds no sheets. */
export class OdsDamagedError extends Error {}

const TAKEN: ReadonlySet<string> = new Set(['table-row', 'shapes', 'tracked-changes']);
/** As many cells as are read of all sheets: repeated ones cost nothing to write. */
const MOST_CELLS = DOCUMENT_LIMITS.rows * DOCUMENT_LIMITS.columns;

/**
 * @returns sheets by name, in their order
 * @throws OdsDamagedError
 */
export function readOdsSheets(files: Files): ReadonlyMap<string, OdsSheet> {
  const content = files['content.xml'];
  if (/encryption-data/u.test(textOf(files['META-INF/manifest.xml']))) throw new OdsDamagedError('it is encrypted');
  if (!/<\/(?:[\w.-]+:)?document-content\s*>\s*$/u.test(textOf(content).slice(-4000)))
    throw new OdsDamagedError('it is damaged');
  const sheets = new Map<string, OdsSheet>();
  let sheet: OdsSheet | null = null;
  let left = MOST_CELLS;
  eachElement(
    content,
    TAKEN,
    (node) => {
      if (!sheet || node.name !== 'table-row') return;
      left -= addRow(node, sheet, left);
      // Nothing is read in part.
      if (left <= 0) throw new OdsDamagedError('it is too long');
    },
    {
      enter(name, attributes) {
        if (name !== 'table') return;
        sheet = { '!data': [], '!merges': [] };
        sheets.set(attribute({ name: '', fullName: '', attributes, children: [] }, 'name') ?? '', sheet);
      },
      leave() {},
    },
  );
  if (sheets.size === 0) throw new OdsDamagedError('it is damaged');
  return sheets;
}

const textOf = (bytes: Uint8Array | undefined): string => (bytes ? decodeText(bytes) : '');

const times = (node: XmlNode, name: string): number =>
  Math.max(1, Math.min(1 << 20, Number(attribute(node, name) ?? 1) || 1));

/** @returns how many cells it took */
function addRow(node: XmlNode, sheet: OdsSheet, most: number): number {
  const data = sheet['!data'];
  const top = data.length;
  const row: (Cell | undefined)[] = [];
  for (const child of node.children) {
    if (typeof child === 'string' || !/^(?:covered-)?table-cell$/u.test(child.name)) continue;
    const at = row.length;
    const count = Math.min(times(child, 'number-columns-repeated'), DOCUMENT_LIMITS.columns * 4 - at);
    const cell = cellOf(child);
    for (let i = 0; i < count; i++) row.push(cell);
    const [wide, high] = [times(child, 'number-columns-spanned'), times(child, 'number-rows-spanned')];
    if (wide > 1 || high > 1)
      sheet['!merges'].push({ s: { r: top, c: at }, e: { r: top + high - 1, c: at + wide - 1 } });
  }
  while (row.length > 0 && row.at(-1) === undefined) row.pop();
  const count = Math.min(times(node, 'number-rows-repeated'), DOCUMENT_LIMITS.rows + 1 - top);
  let taken = 0;
  for (let i = 0; i < count && taken <= most; i++, taken += row.length + 1) data.push(row);
  return taken;
}

function cellOf(node: XmlNode): Cell | undefined {
  const types = Object.entries(node.attributes).flatMap(([name, value]) =>
    /(?:^|:)value-type$/u.test(name) ? [value] : [],
  );
  const formula = attribute(node, 'formula');
  const paragraphs = node.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'annotation' ? [] : [shownIn(child)],
  );
  const text = paragraphs.length > 0 ? paragraphs.join('\n') : (attribute(node, 'string-value') ?? '');
  const f = formula === undefined ? {} : { f: formula.replace(/^(?:\w+:)?=/u, '') };
  if (types.includes('error')) return { t: 'e', w: text === '' ? '#ERROR!' : text, v: text, ...f };
  const value = attribute(node, 'value');
  const isNumber = types.some((type) => /^(?:float|currency|percentage)$/u.test(type)) && value !== undefined;
  if (isNumber && Number.isFinite(Number(value)))
    return { t: 'n', v: Number(value), w: paragraphs.length > 0 ? text : String(value), ...f };
  if (text === '' && formula === undefined) return undefined;
  return { t: 's', v: text, w: text, ...f };
}

/** The text of a paragraph, with the blanks and line ends that have elements of their own. */
function shownIn(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/gu, ' ');
      if (child.name === 's') return ' '.repeat(Math.min(times(child, 'c'), DOCUMENT_LIMITS.cellCharacters));
      if (child.name === 'tab') return '\t';
      if (child.name === 'line-break') return '\n';
      return child.name === 'annotation' ? '' : shownIn(child);
    })
    .join('');
}
