import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { MARK, markPieces } from '../../message/struck-out.ts';
import { type DocumentRead, notRead, readAs, type Table } from '../attached-document.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';
import type { DocumentType } from '../identify.ts';
import { OdsDamagedError, readOdsSheets } from './office/ods-cells.ts';
import { readOdsSight } from './office/ods-sight.ts';
import { type CellSight, type SheetSight, UNKNOWN_SHEET } from './office/sheet-sight.ts';
import { type Cell, NUMBER, shownValue } from './office/shown-value.ts';
import { readXlsSight } from './office/xls-sight.ts';
import type { Files } from './office/xlsx-package.ts';
import { readXlsxSight } from './office/xlsx-sight.ts';
import { tidyCell } from './tidy-cell.ts';
import { pack, UnpackError, unpack } from './unpack.ts';

/** Cells as their number format shows them: a PIN 0412978 is the number 412978 in the format 0000000. */
export function readWorkbook(bytes: Uint8Array, type: DocumentType): DocumentRead {
  let book: WorkBook;
  let sights: ReadonlyMap<string, SheetSight>;
  try {
    const files = type === 'xls' ? {} : unpack(bytes);
    // A binary workbook says in another way how its cells look.
    if ('xl/workbook.bin' in files) return notRead('unsupported', 'it is a file of the kind xlsb');
    sights = type === 'xls' ? readXlsSight(bytes) : readSights(type, files);
    book = type === 'ods' ? odsBook(files) : readBook(type === 'xls' ? bytes : pack(files));
  } catch (error) {
    if (error instanceof OdsDamagedError) return notRead('unreadable', error.message);
    if (error instanceof UnpackError) return notRead(error.trouble, error.message);
    const encrypted = /password|encrypt/i.test(String(error));
    return notRead('unreadable', encrypted ? 'it is encrypted' : 'it is damaged');
  }
  const shown = book.SheetNames.filter((_, i) => !book.Workbook?.Sheets?.[i]?.Hidden);
  let left = DOCUMENT_LIMITS.rows;
  const tables: Table[] = [];
  for (const name of shown.slice(0, DOCUMENT_LIMITS.sheets)) {
    const sheet = book.Sheets[name];
    const rows = sheet ? visibleRows(sheet, sights.get(name) ?? UNKNOWN_SHEET).slice(0, left) : [];
    left -= rows.length;
    if (rows.length > 0) tables.push({ name, rows });
  }
  return readAs({ kind: 'tables', tables }, left <= 0 || shown.length > DOCUMENT_LIMITS.sheets);
}

const readBook = (bytes: Uint8Array): WorkBook =>
  read(bytes, { type: 'array', dense: true, cellStyles: true, cellText: true, sheetRows: DOCUMENT_LIMITS.rows });

/** The library takes an OpenDocument file only as office programs write it. */
function odsBook(files: Files): WorkBook {
  const sheets = readOdsSheets(files);
  return { SheetNames: [...sheets.keys()], Sheets: Object.fromEntries(sheets) as unknown as WorkBook['Sheets'] };
}

function readSights(type: DocumentType, files: Files): ReadonlyMap<string, SheetSight> {
  return type === 'ods' ? readOdsSight(files) : readXlsxSight(files);
}

/**
 * Rows and columns that a person sees; a filter hides rows as the hand does. What is struck out, or may not be seen, is marked with '~~'.
 * Heads are left as they are: where a table's design colours them, their cells do not say on what they stand.
 */
function visibleRows(sheet: WorkSheet, sight: SheetSight): string[][] {
  const cells = (sheet['!data'] ?? []) as (Cell | undefined)[][];
  const isHidden = (column: number): boolean =>
    sheet['!cols']?.[column]?.hidden === true || sight.isColumnHidden(column);
  const spread = spreadCells(sheet, cells, sight);
  const rows: string[][] = [];
  let isHead = true;
  for (let i = 0; i < cells.length; i++) {
    if (sheet['!rows']?.[i]?.hidden || sight.hiddenRows.has(i)) continue;
    const row = cells[i] ?? [];
    const above = spread.get(i);
    const width = Math.min(
      Math.max(row.length, ...[...(above?.keys() ?? [])].map((column) => column + 1)),
      MOST_COLUMNS,
    );
    const texts: string[] = [];
    let isOwn = false;
    for (let column = 0; column < width; column++) {
      if (isHidden(column)) continue;
      const own = seenText(row[column], sight.at(i, column));
      isOwn ||= own !== '';
      texts.push(above?.get(column) ?? own);
    }
    isHead &&= !texts.some((text) => NUMBER.test(text));
    if (isOwn) rows.push(texts.map((text) => (text.startsWith(DOUBT) ? marked(text.slice(1), !isHead) : text)));
  }
  return rows;
}

const MOST_COLUMNS = DOCUMENT_LIMITS.columns;
/** As many cells as are read: merged ones do not overlap, but in a bomb. */
const MOST_SPREAD = DOCUMENT_LIMITS.rows * DOCUMENT_LIMITS.columns;

/**
 * What a cell that goes over several rows says of each: a mark, a name. A number stands there once.
 *
 * @returns for each row below the first, from 0, the text by column
 */
function spreadCells(
  sheet: WorkSheet,
  cells: readonly (readonly (Cell | undefined)[])[],
  sight: SheetSight,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const spread = new Map<number, Map<number, string>>();
  let left = MOST_SPREAD;
  for (const { s: from, e: to } of sheet['!merges'] ?? []) {
    if (to.r === from.r || from.c >= MOST_COLUMNS) continue;
    const text = seenText(cells[from.r]?.[from.c], sight.at(from.r, from.c));
    if (text === '' || NUMBER.test(text)) continue;
    for (let row = from.r + 1; row <= Math.min(to.r, cells.length - 1) && left > 0; row++, left--) {
      const texts = spread.get(row) ?? new Map<number, string>();
      spread.set(row, texts.set(from.c, text));
    }
  }
  return spread;
}

/** Before a text that may not be seen, until it is known whether it is a head. */
const DOUBT = '\0';
const marked = (text: string, isMarked: boolean): string => (isMarked && text !== '' ? markPieces(text) : text);

function seenText(cell: Cell | undefined, { sight, parts }: CellSight): string {
  const { text, isSeen } = shownValue(cell);
  if (text === '') return '';
  if (parts && isSeen) {
    const seen = parts
      .map((part) => (part.sight === 'seen' ? part.text : ` ${marked(part.text.trim(), true)} `))
      .join('');
    const plain = (written: string): string => written.replaceAll(MARK, '').replace(/\s/g, '');
    return plain(tidyCell(seen)) === plain(text) ? tidyCell(seen.trim()) : marked(text, true);
  }
  if (sight === 'struck') return marked(text, true);
  return sight === 'doubtful' || !isSeen ? DOUBT + text : text;
}
