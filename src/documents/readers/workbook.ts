import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type DocumentRead, notRead, readAs, type Table } from '../attached-document.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';
import type { DocumentType } from '../identify.ts';
import { tidyCell } from './tidy-cell.ts';
import { repack, UnpackError } from './unpack.ts';

/** Cells as their number format shows them: a PIN 0412978 is the number 412978 in the format 0000000. */
export function readWorkbook(bytes: Uint8Array, type: DocumentType): DocumentRead {
  let book: WorkBook;
  try {
    const whole = type === 'xls' ? bytes : repack(bytes);
    book = read(whole, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellText: true,
      sheetRows: DOCUMENT_LIMITS.rows,
    });
  } catch (error) {
    if (error instanceof UnpackError) return notRead(error.trouble, error.message);
    const encrypted = /password|encrypt/i.test(String(error));
    return notRead('unreadable', encrypted ? 'it is encrypted' : 'it is damaged');
  }
  const shown = book.SheetNames.filter((_, i) => !book.Workbook?.Sheets?.[i]?.Hidden);
  let left = DOCUMENT_LIMITS.rows;
  const tables: Table[] = [];
  for (const name of shown.slice(0, DOCUMENT_LIMITS.sheets)) {
    const sheet = book.Sheets[name];
    const rows = sheet ? visibleRows(sheet).slice(0, left) : [];
    left -= rows.length;
    if (rows.length > 0) tables.push({ name, rows });
  }
  return readAs({ kind: 'tables', tables }, left <= 0 || shown.length > DOCUMENT_LIMITS.sheets);
}

/** Rows and columns that a person sees; a filter hides rows as the hand does. */
function visibleRows(sheet: WorkSheet): string[][] {
  const cells = (sheet['!data'] ?? []) as (Cell | undefined)[][];
  const isHidden = (column: number): boolean => sheet['!cols']?.[column]?.hidden === true;
  const rows: string[][] = [];
  for (let i = 0; i < cells.length; i++) {
    if (sheet['!rows']?.[i]?.hidden) continue;
    const row = cells[i] ?? [];
    const texts: string[] = [];
    for (let column = 0; column < Math.min(row.length, DOCUMENT_LIMITS.columns); column++)
      if (!isHidden(column)) texts.push(cellText(row[column]));
    if (texts.some((text) => text !== '')) rows.push(texts);
  }
  return rows;
}

/** `f` is its formula, `t` "e" that it shows an error, which `w` then is. */
type Cell = { readonly w?: string; readonly v?: unknown; readonly t?: string; readonly f?: string };

/**
 * Excel shows long whole numbers as 4.25555E+09 where the column is narrow; the value is what was typed. A formula that came to
 * nothing is shown itself: who sent it takes its cell for an entry.
 */
function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.t === 'e') return tidyCell(cell.w ?? '#ERROR!');
  if (cell.v === undefined || cell.v === '') return cell.f ? tidyCell(`=${cell.f}`) : '';
  const shown = String(cell.w ?? cell.v);
  const isWhole = typeof cell.v === 'number' && Number.isSafeInteger(cell.v) && Math.abs(cell.v) >= 1000;
  return tidyCell(isWhole && /[eE]\+|,\d{3}(?:,|$)|#{2}/.test(shown) ? String(cell.v) : shown);
}
