import { cleanText } from '../../message/visible-text.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';

/** A cell in one line, unseen marks gone; "'425..." and '="425..."' are how spreadsheets keep digits from changing. */
export const tidyCell = (cell: string): string =>
  cleanText(cell.slice(0, DOCUMENT_LIMITS.cellCharacters))
    .replace(/\s*\n\s*/g, ', ')
    .replace(/^="([^"]*)"$/, '$1')
    .replace(/^'(?=[\d+(])/, '')
    // A number column with a gap in it comes out of data tools as "4255550100.0".
    .replace(/^(\+?\d{7,15})\.0+$/, '$1');
