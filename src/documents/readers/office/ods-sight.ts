/** What of an OpenDocument workbook's cells a person sees: hidden sheets, rows and columns, and how its cells look. */
import { DOCUMENT_LIMITS } from '../../document-limits.ts';
import { cellSightOf, type OdsStyles, pointsOf, propertyOf, readOdsStyles } from './ods-looks.ts';
import { rangesOf, type SheetSight, SheetSightBuilder } from './sheet-sight.ts';
import type { Files } from './xlsx-package.ts';
import { attribute, childrenOf, eachElement, textIn, within, type XmlNode } from './xml.ts';

const TAKEN: ReadonlySet<string> = new Set([
  'table-column',
  'table-row',
  'conditional-format',
  'shapes',
  'tracked-changes',
]);
/** Points: lower or narrower is a line, no row or column. */
const LOWEST = 4;
const EVERYTHING = Number.MAX_SAFE_INTEGER;

type Sheet = {
  readonly sight: SheetSightBuilder;
  row: number;
  column: number;
  /** The style of cells that name none, by column. */
  readonly defaults: { readonly until: number; readonly style: string | undefined }[];
};

/** @returns sheets by name */
export function readOdsSight(files: Files): ReadonlyMap<string, SheetSight> {
  const content = files['content.xml'];
  const styles = readOdsStyles(files['styles.xml'], content);
  const sheets = new Map<string, SheetSight>();
  let sheet: Sheet | null = null;
  let hiddenGroups = 0;
  const groups: boolean[] = [];
  const named = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
    attribute({ name: '', fullName: '', attributes, children: [] }, name);
  eachElement(
    content,
    TAKEN,
    (node) => {
      if (!sheet) return;
      if (node.name === 'table-column') readColumn(node, sheet, styles, hiddenGroups > 0);
      else if (node.name === 'table-row') readRow(node, sheet, styles, hiddenGroups > 0);
      else if (node.name === 'conditional-format') readConditions(node, sheet, styles);
    },
    {
      enter(name, attributes) {
        if (name === 'table') {
          sheet = { sight: new SheetSightBuilder(), row: 0, column: 0, defaults: [] };
          const style = named(attributes, 'style-name');
          if (propertyOf(styles, 'table', style, 'table', 'display') === 'false')
            sheet.sight.hideColumns(0, EVERYTHING);
          sheets.set(named(attributes, 'name') ?? '', sheet.sight);
        } else if (/^table-(?:row|column)-group$/.test(name)) {
          groups.push(named(attributes, 'display') === 'false');
          if (groups.at(-1)) hiddenGroups++;
        }
      },
      leave(name) {
        if (/^table-(?:row|column)-group$/.test(name) && groups.pop()) hiddenGroups--;
      },
    },
  );
  return sheets;
}

const repeated = (node: XmlNode, what: string): number =>
  Math.max(1, Math.min(1 << 20, Number(attribute(node, `number-${what}-repeated`) ?? 1) || 1));

const isHidden = (node: XmlNode): boolean => /^(?:collapse|filter)$/.test(attribute(node, 'visibility') ?? '');

function readColumn(node: XmlNode, sheet: Sheet, styles: OdsStyles, inHiddenGroup: boolean): void {
  const left = sheet.column;
  sheet.column += repeated(node, 'columns');
  const right = sheet.column - 1;
  sheet.defaults.push({ until: sheet.column, style: attribute(node, 'default-cell-style-name') });
  const width = propertyOf(styles, 'table-column', attribute(node, 'style-name'), 'table-column', 'column-width');
  const points = pointsOf(width) ?? 60;
  if (inHiddenGroup || isHidden(node) || points === 0) sheet.sight.hideColumns(left, right);
  else if (points < LOWEST) sheet.sight.doubt({ top: 0, bottom: EVERYTHING, left, right });
}

function readRow(node: XmlNode, sheet: Sheet, styles: OdsStyles, inHiddenGroup: boolean): void {
  const top = sheet.row;
  sheet.row += repeated(node, 'rows');
  const bottom = Math.min(sheet.row, DOCUMENT_LIMITS.rows + 1) - 1;
  const height =
    pointsOf(propertyOf(styles, 'table-row', attribute(node, 'style-name'), 'table-row', 'row-height')) ?? 12;
  if (inHiddenGroup || isHidden(node) || height === 0) {
    for (let row = top; row <= bottom; row++) sheet.sight.hiddenRows.add(row);
    return;
  }
  if (height < LOWEST) sheet.sight.doubt({ top, bottom, left: 0, right: EVERYTHING });
  let column = 0;
  for (const cell of node.children) {
    if (typeof cell === 'string' || !/^(?:covered-)?table-cell$/.test(cell.name)) continue;
    const right = Math.min(column + repeated(cell, 'columns'), DOCUMENT_LIMITS.columns * 4) - 1;
    if (cell.children.length > 0 || attribute(cell, 'value') !== undefined) {
      const rowStyle = attribute(node, 'default-cell-style-name');
      const columnStyle = sheet.defaults.find(({ until }) => column < until)?.style;
      const sight = sightIn(cell, attribute(cell, 'style-name') ?? rowStyle ?? columnStyle, styles);
      for (let row = top; sight !== 'seen' && row <= bottom; row++)
        for (let at = column; at <= right; at++) sheet.sight.set(row, at, { sight });
    }
    column = right + 1;
  }
}

/** What lies under a merged cell, and a value that its format shows nothing of, nobody sees. */
function sightIn(cell: XmlNode, style: string | undefined, styles: OdsStyles): 'seen' | 'struck' | 'doubtful' {
  const shown = childrenOf(cell, 'p')
    .map((paragraph) => textIn(paragraph))
    .join('');
  if (cell.name === 'covered-table-cell' && shown !== '') return 'doubtful';
  if (shown.trim() === '' && attribute(cell, 'value') !== undefined) return 'doubtful';
  const spans = within(cell, 'span').map((span) => attribute(span, 'style-name') ?? '');
  return cellSightOf(styles, style, [...new Set(spans)].slice(0, 50));
}

/** A conditional format of LibreOffice: it names the style that it gives. */
function readConditions(node: XmlNode, { sight }: Sheet, styles: OdsStyles): void {
  const names = within(node, 'condition').map((condition) => attribute(condition, 'apply-style-name'));
  if (names.every((name) => cellSightOf(styles, name) === 'seen')) return;
  const target = (attribute(node, 'target-range-address') ?? '').replace(/(?:'[^']*'|[^\s:'.]*)\.(?=\$?[A-Z])/g, '');
  for (const range of rangesOf(target.replaceAll('$', ''))) sight.doubt(range);
}
