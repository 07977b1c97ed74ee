/**
 * What of an XLSX workbook's cells a person sees: struck out, written in the colour of the ground, in rows or columns without height or
 * width, below a picture, or changed by a conditional format. The sheet library gives values without any of this.
 */
import { DOCUMENT_LIMITS } from '../../document-limits.ts';
import {
  type CellSight,
  cellAt,
  isInside,
  type Range,
  rangesOf,
  type SheetSight,
  SheetSightBuilder,
} from './sheet-sight.ts';
import { coveredRanges } from './xlsx-covers.ts';
import {
  type Change,
  changedSight,
  type Look,
  PLAIN,
  readChange,
  readFont,
  readLooks,
  type Sight,
  sightOf,
  type XlsxLooks,
} from './xlsx-looks.ts';
import { type Files, openPackage, sheetPaths, type XlsxPackage } from './xlsx-package.ts';
import { attribute, childOf, childrenOf, eachElement, textIn, within, type XmlNode } from './xml.ts';

/** Points, and characters: lower or narrower is a line, no row or column. */
const [LOWEST, NARROWEST] = [4, 1];
/** Readings of a text aloud, which stand beside it (section 18.4.6). */
const ALOUD: ReadonlySet<string> = new Set(['rPh', 'phoneticPr']);
const SHEET: ReadonlySet<string> = new Set('sheetFormatPr cols row mergeCells conditionalFormatting'.split(' '));
/** Ranges with conditional formats that hide something; beyond, all of them are taken as one. */
const MOST_CONDITIONS = 200;

type Condition = { readonly range: Range; readonly change: Change };

/** @returns sheets by name; what is missing has no readable looks */
export function readXlsxSight(files: Files): ReadonlyMap<string, SheetSight> {
  const pack = openPackage(files);
  const { workbook = '' } = pack;
  const pathOf = (kind: string): string | undefined => pack.relations(workbook).find(({ type }) => type === kind)?.path;
  const looks = readLooks(pack.part(pathOf('styles')), pack.part(pathOf('theme')));
  const texts: (XmlNode | null)[] = [];
  // Of plain texts nothing needs to be kept.
  eachElement(pack.part(pathOf('sharedStrings')), new Set(['si']), (node) =>
    texts.push(childOf(node, 'r') ? node : null),
  );
  return new Map(
    [...sheetPaths(pack)].flatMap(([name, path]): [string, SheetSight][] =>
      pack.part(path) ? [[name, readSheet(pack, path, looks, texts)]] : [],
    ),
  );
}

function readSheet(pack: XlsxPackage, path: string, looks: XlsxLooks, texts: readonly (XmlNode | null)[]): SheetSight {
  const sheet = new SheetSightBuilder();
  const bytes = pack.part(path);
  // Conditional formats stand behind the rows, and are needed for them.
  const conditions = readConditions(bytes, looks);
  for (const range of coveredRanges(pack, path)) sheet.doubt(range);
  const isFlat = { rows: false };
  let row = -1;
  eachElement(bytes, SHEET, (node) => {
    if (node.name === 'sheetFormatPr') isFlat.rows = readDefaults(node, sheet);
    else if (node.name === 'cols') readColumns(node, sheet);
    else if (node.name === 'mergeCells') readMerges(node, sheet);
    else if (node.name === 'row') {
      row = Number(attribute(node, 'r') ?? row + 2) - 1;
      readRow(node, row, { sheet, looks, texts, conditions, isFlat: isFlat.rows });
    }
  });
  return sheet;
}

const isYes = (value: string | undefined): boolean => /^(?:1|true|on)$/i.test(value ?? '');

/** @returns whether rows have no height unless they say so */
function readDefaults(node: XmlNode, sheet: SheetSightBuilder): boolean {
  if (Number(attribute(node, 'defaultColWidth') ?? 9) < NARROWEST) sheet.doubt(EVERYWHERE);
  return isYes(attribute(node, 'zeroHeight')) || Number(attribute(node, 'defaultRowHeight') ?? 15) < LOWEST;
}

const EVERYWHERE: Range = { top: 0, left: 0, bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER };

function readColumns(node: XmlNode, sheet: SheetSightBuilder): void {
  for (const column of childrenOf(node, 'col')) {
    const [left, right] = [Number(attribute(column, 'min')) - 1, Number(attribute(column, 'max')) - 1];
    const width = Number(attribute(column, 'width') ?? 9);
    if (isYes(attribute(column, 'hidden')) || width === 0) sheet.hideColumns(left, right);
    else if (width < NARROWEST) sheet.doubt({ ...EVERYWHERE, left, right });
  }
}

/** Of merged cells the first shows its text; what the others hold nobody sees. */
function readMerges(node: XmlNode, sheet: SheetSightBuilder): void {
  for (const merge of childrenOf(node, 'mergeCell'))
    for (const range of rangesOf(attribute(merge, 'ref'))) {
      if (range.bottom > range.top) sheet.doubt({ ...range, top: range.top + 1 });
      if (range.right > range.left) sheet.doubt({ ...range, bottom: range.top, left: range.left + 1 });
    }
}

function readConditions(bytes: Uint8Array | undefined, looks: XlsxLooks): Condition[] {
  const found: Condition[] = [];
  const mayHide = (change: Change): boolean =>
    [[PLAIN], ...looks.formats].some((ways) => ways.some((look) => changedSight(look, change) !== 'seen'));
  eachElement(bytes, new Set(['conditionalFormatting']), (node) => {
    const references =
      attribute(node, 'sqref') ??
      within(node, 'sqref')
        .map((one) => textIn(one))
        .join(' ');
    const changes = within(node, 'cfRule').map((rule) => readRule(rule, looks));
    for (const change of changes)
      if (change && mayHide(change)) found.push(...rangesOf(references).map((range) => ({ range, change })));
  });
  if (found.length <= MOST_CONDITIONS) return found;
  return [...new Set(found.map(({ change }) => change))]
    .slice(0, MOST_CONDITIONS)
    .map((change) => ({ range: EVERYWHERE, change }));
}

/** A rule names a format, or holds one; bars and icons may stand in place of the value. */
function readRule(rule: XmlNode, { changes, palette }: XlsxLooks): Change | undefined {
  const own = childOf(rule, 'dxf');
  if (own) return readChange(own, palette);
  const isReplaced = ['dataBar', 'iconSet'].some((name) =>
    /^(?:0|false)$/.test(attribute(childOf(rule, name), 'showValue') ?? ''),
  );
  if (isReplaced) return { isStruck: false, colour: undefined, ground: undefined, hides: true };
  const number = attribute(rule, 'dxfId');
  return number === undefined ? undefined : changes[Number(number)];
}

type RowContext = {
  readonly sheet: SheetSightBuilder;
  readonly looks: XlsxLooks;
  readonly texts: readonly (XmlNode | null)[];
  readonly conditions: readonly Condition[];
  readonly isFlat: boolean;
};

function readRow(node: XmlNode, row: number, context: RowContext): void {
  const { sheet } = context;
  const height = attribute(node, 'ht');
  if (isYes(attribute(node, 'hidden')) || Number(height ?? 15) === 0) {
    sheet.hiddenRows.add(row);
    return;
  }
  // A height of its own that is left out: programs that write no noughts mean nought.
  const isLow =
    height === undefined ? context.isFlat || isYes(attribute(node, 'customHeight')) : Number(height) < LOWEST;
  if (isLow) sheet.doubt({ ...EVERYWHERE, top: row, bottom: row });
  const conditions = context.conditions.filter(({ range }) => row >= range.top && row <= range.bottom);
  let column = -1;
  for (const cell of childrenOf(node, 'c')) {
    column = cellAt(attribute(cell, 'r'))?.column ?? column + 1;
    if (column >= DOCUMENT_LIMITS.columns * 4) continue;
    const here = conditions.filter(({ range }) => isInside(range, row, column));
    const sight = cellSight(cell, here, context);
    // Whatever makes the place doubtful keeps it so.
    if ((sight.sight !== 'seen' || sight.parts) && sheet.at(row, column).sight === 'seen')
      sheet.set(row, column, sight);
  }
}

function cellSight(cell: XmlNode, conditions: readonly Condition[], { looks, texts }: RowContext): CellSight {
  const ways = looks.formats[Number(attribute(cell, 's') ?? 0)] ?? [PLAIN];
  const judge = (own: (look: Look) => Look): Sight =>
    worst(
      ways.flatMap((way) => {
        const look = own(way);
        return [sightOf(look), ...conditions.map(({ change }) => changedSight(look, change))];
      }),
    );
  const sight = judge((look) => look);
  const isShared = attribute(cell, 't') === 's';
  const rich = isShared ? texts[Number(textIn(childOf(cell, 'v') ?? cell))] : childOf(cell, 'is');
  if (!rich || !childOf(rich, 'r')) return { sight };
  const parts = rich.children.flatMap((part) => {
    if (typeof part === 'string' || ALOUD.has(part.name)) return [];
    const properties = childOf(part, 'rPr');
    const font = properties && readFont(properties, looks.palette);
    return [{ text: textIn(part, ALOUD_OR_LOOK), sight: judge((look) => (font ? { ...look, font } : look)) }];
  });
  return parts.every((part) => part.sight === 'seen') ? { sight: 'seen' } : { sight: 'seen', parts };
}

const ALOUD_OR_LOOK: ReadonlySet<string> = new Set([...ALOUD, 'rPr']);

/** Whichever of the ways a cell may be drawn, the worst counts. */
export const worst = (sights: readonly Sight[]): Sight =>
  sights.includes('struck') ? 'struck' : sights.includes('doubtful') ? 'doubtful' : 'seen';
