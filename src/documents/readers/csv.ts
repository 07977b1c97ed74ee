import { parse } from 'csv-parse/sync';
import { decodeText } from '../../base/charset/decode-text.ts';
import { type DocumentRead, notRead, readAs } from '../attached-document.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';
import { tidyCell } from './tidy-cell.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** So many lines tell which character separates. */
const SAMPLE = 30;

/**
 * A text file as a table where a separator cuts its lines into the same number of cells, else as text.
 *
 * @param bytes in any charset
 */
export function readDelimited(bytes: Uint8Array): DocumentRead {
  const text = decodeText(bytes);
  if (text.length > DOCUMENT_LIMITS.characters) return notRead('too-large', 'it is longer than a list can be');
  // Excel's own first line: "sep=;"
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? findSeparator(body);
  if (!delimiter) return readAs({ kind: 'text', text: body.replace(/\r\n?/g, '\n'), form: null });
  const rows: string[][] = parse(body, {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: DOCUMENT_LIMITS.rows + 1,
  });
  const kept = rows
    .slice(0, DOCUMENT_LIMITS.rows)
    .map((row) => row.slice(0, DOCUMENT_LIMITS.columns).map((cell) => tidyCell(cell)));
  return readAs({ kind: 'tables', tables: [{ name: null, rows: kept }] }, rows.length > DOCUMENT_LIMITS.rows);
}

/** The separator that cuts most lines into as many cells as each other; null where none does. */
function findSeparator(text: string): string | null {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  const counted = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1;
    const share = counts.filter((count) => count === usual).length / Math.max(1, counts.length);
    return { separator, usual, share };
  });
  const best = counted
    .filter(({ usual, share }) => usual > 1 && share >= 0.6)
    .toSorted((a, b) => b.share - a.share || b.usual - a.usual)[0];
  return best?.separator ?? null;
}
