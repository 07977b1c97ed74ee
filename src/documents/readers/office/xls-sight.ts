/**
 * What of an XLS workbook's cells a person sees: its records (MS-XLS section 2.4) in, by sheet what is hidden, struck out, or written in
 * the colour of the ground out. The sheet library leaves all of this out.
 */
import { CFB } from '@e965/xlsx';
import { type Colour, hexColour, readPalette } from './colours.ts';
import { type SheetSight, SheetSightBuilder } from './sheet-sight.ts';
import { type Look, PLAIN, sightOf } from './xlsx-looks.ts';

const EVERYTHING = Number.MAX_SAFE_INTEGER;
const EVERYWHERE = { top: 0, left: 0, bottom: EVERYTHING, right: EVERYTHING };
const RECORD = {
  beginning: 0x809,
  font: 0x31,
  palette: 0x92,
  format: 0xe0,
  sheet: 0x85,
  row: 0x208,
  columns: 0x7d,
  merged: 0xe5,
  conditional: 0x1b0,
  manyNumbers: 0xbd,
} as const;
/** Records of one cell: row, column and format are their first words. */
const CELLS: ReadonlySet<number> = new Set([0x203, 0x27e, 0xfd, 0x204, 0xd6, 0x06, 0x205]);
/** 20ths of a point; 256ths of a character. */
const [LOWEST, NARROWEST, TINY] = [80, 256, 80];

type Font = { readonly isStruck: boolean; readonly isTiny: boolean; readonly colour: number };
type Record = { readonly type: number; readonly at: number; readonly data: Buffer };

/** @returns sheets by name; none where the file holds no records that can be read */
export function readXlsSight(bytes: Uint8Array): ReadonlyMap<string, SheetSight> {
  const file = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const stream = CFB.find(file, 'Workbook') ?? CFB.find(file, 'Book');
  const records = recordsOf(Buffer.from((stream?.content ?? []) as Uint8Array));
  // Older workbooks have other records; hardly anybody writes them.
  if (records[0]?.data.readUInt16LE(0) !== 0x600) return new Map();
  const { looks, hasLooseFont } = readFormats(records);
  const sheets = new Map<string, SheetSight>();
  for (const { data } of records.filter(({ type }) => type === RECORD.sheet)) {
    const start = records.findIndex(({ at }) => at === data.readUInt32LE(0));
    if (start < 0) continue;
    const sight = readSheet(records, start, looks);
    // A font that no cell has is one of a part of a text, and nothing tells simply of which.
    if (hasLooseFont) sight.doubt(EVERYWHERE);
    sheets.set(shortText(data.subarray(6)), sight);
  }
  return sheets;
}

function recordsOf(stream: Buffer): Record[] {
  const records: Record[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2);
    const data = stream.subarray(at + 4, at + 4 + length);
    if (data.length < length) break;
    records.push({ type: stream.readUInt16LE(at), at, data });
    at += 4 + length;
  }
  return records;
}

/** Its length, whether it is in two bytes a letter, the letters (section 2.5.240). */
const shortText = (data: Buffer): string => {
  const isWide = ((data[1] ?? 0) & 1) === 1;
  const length = (data[0] ?? 0) * (isWide ? 2 : 1);
  return data.subarray(2, 2 + length).toString(isWide ? 'utf16le' : 'latin1');
};

function readFormats(records: readonly Record[]): { looks: Look[]; hasLooseFont: boolean } {
  const palette = [...readPalette(undefined, null).indexed];
  for (const { data } of records.filter(({ type }) => type === RECORD.palette))
    for (let i = 0; i < Math.min(56, data.readUInt16LE(0)); i++)
      palette[8 + i] = hexColour(data.subarray(2 + i * 4, 5 + i * 4).toString('hex'));
  // 0x7fff is the automatic colour of a text, 64 and 65 those of a desk.
  const colourOf = (index: number): Colour | null => (index === 0x7fff ? PLAIN.font.colour : (palette[index] ?? null));
  const fonts = records
    .filter(({ type }) => type === RECORD.font)
    .map(
      ({ data }): Font => ({
        isTiny: data.readUInt16LE(0) < TINY,
        isStruck: (data.readUInt16LE(2) & 8) !== 0,
        colour: data.readUInt16LE(4),
      }),
    );
  const used = new Set<number>();
  const looks = records
    .filter(({ type }) => type === RECORD.format)
    .map(({ data }): Look => {
      const number = data.readUInt16LE(0);
      // There is no font 4 (section 2.5.129).
      const index = number > 4 ? number - 1 : number;
      used.add(index);
      const font = fonts[index];
      const pattern = data.length >= 20 ? (data.readUInt32LE(14) >>> 26) & 0x3f : 0;
      const fill = data.length >= 20 ? data.readUInt16LE(18) : 0;
      const [front, back] = [colourOf(fill & 0x7f), colourOf((fill >> 7) & 0x7f)];
      return {
        font: font ? { isStruck: font.isStruck, isTiny: font.isTiny, colour: colourOf(font.colour) } : PLAIN.font,
        ground: pattern === 0 ? PLAIN.ground : pattern === 1 ? [front] : [front, back],
      };
    });
  const isLoose = (font: Font, index: number): boolean =>
    !used.has(index) && sightOf({ font: { ...font, colour: colourOf(font.colour) }, ground: PLAIN.ground }) !== 'seen';
  return { looks, hasLooseFont: fonts.some(isLoose) };
}

function readSheet(records: readonly Record[], start: number, looks: readonly Look[]): SheetSightBuilder {
  const sheet = new SheetSightBuilder();
  const cell = (row: number, column: number, format: number): void => {
    const sight = sightOf(looks[format] ?? PLAIN);
    if (sight !== 'seen') sheet.set(row, column, { sight });
  };
  let depth = 0;
  for (let i = start; i < records.length; i++) {
    const { type, data } = records[i] as Record;
    // Charts lie within sheets, as sheets of their own.
    if (type === RECORD.beginning) depth++;
    else if (type === 0x0a && --depth <= 0) break;
    if (depth !== 1) continue;
    const word = (at: number): number => (at + 2 <= data.length ? data.readUInt16LE(at) : 0);
    if (CELLS.has(type)) cell(word(0), word(2), word(4));
    else if (type === RECORD.manyNumbers)
      for (let at = 4, column = word(2); at + 6 < data.length; at += 6, column++) cell(word(0), column, word(at));
    else if (type === RECORD.row) readRow(word, sheet);
    else if (type === RECORD.columns) readColumns(word, sheet);
    else if (type === RECORD.merged) for (let at = 2; at + 8 <= data.length; at += 8) readMerge(word, at, sheet);
    // What the format changes is packed in bits; that it may hide is enough.
    else if (type === RECORD.conditional)
      for (let at = 14; at + 8 <= data.length; at += 8)
        sheet.doubt({ top: word(at), bottom: word(at + 2), left: word(at + 4), right: word(at + 6) });
  }
  return sheet;
}

type Word = (at: number) => number;

function readRow(word: Word, sheet: SheetSightBuilder): void {
  const [row, height, flags] = [word(0), word(6) & 0x7fff, word(12)];
  if ((flags & 0x20) !== 0) sheet.hiddenRows.add(row);
  else if (height < LOWEST) sheet.doubt({ ...EVERYWHERE, top: row, bottom: row });
}

function readColumns(word: Word, sheet: SheetSightBuilder): void {
  const [left, right, width, flags] = [word(0), word(2), word(4), word(8)];
  if ((flags & 1) !== 0) sheet.hideColumns(left, right);
  else if (width < NARROWEST) sheet.doubt({ ...EVERYWHERE, left, right });
}

/** Of merged cells the first shows its text. */
function readMerge(word: Word, at: number, sheet: SheetSightBuilder): void {
  const range = { top: word(at), bottom: word(at + 2), left: word(at + 4), right: word(at + 6) };
  if (range.bottom > range.top) sheet.doubt({ ...range, top: range.top + 1 });
  if (range.right > range.left) sheet.doubt({ ...range, bottom: range.top, left: range.left + 1 });
}
