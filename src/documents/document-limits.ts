/** Limits of what is read from one document; each keeps a document from holding the desk. */
export const DOCUMENT_LIMITS = {
  /** Rows of all sheets together: more than the longest list that a request may have. */
  rows: 60_000,
  /** Cells of one row: lists have some, bombs have all 16,384. */
  columns: 100,
  sheets: 50,
  pages: 200,
  /** Pages that are read with places, boxes and OCR: no form has more. */
  formPages: 12,
  /** Of one picture: a sheet at 600 dpi in colour. */
  pixels: 40_000_000,
  /** Characters of a text or a cell's text. */
  characters: 4_000_000,
  cellCharacters: 500,
  /** Bytes that a ZIP container (XLSX, DOCX, ODS) may unpack to. */
  unpackedBytes: 120 * 1024 * 1024,
  /** Mails in mails in mails. */
  depth: 4,
  /** Documents of one mail, with those inside others. */
  documents: 60,
} as const;
