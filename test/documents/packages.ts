/** Office packages as their programs write them, part by part, for what no library writes. */
import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const relations = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export type XlsxParts = {
  /** What stands in the sheet: columns, rows, what follows them. */
  readonly sheet: string;
  readonly fonts?: string;
  readonly fills?: string;
  readonly formats?: string;
  readonly dxfs?: string;
  readonly numFmts?: string;
  readonly strings?: string;
  readonly drawing?: string;
};

/** Format 0 is plain. */
export function xlsx({ sheet, fonts = '', fills = '', formats = '', dxfs = '', ...more }: XlsxParts): Uint8Array {
  const spread = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spread}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spread}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spread}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spread}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Lines" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      worksheet: 'worksheets/sheet1.xml',
      styles: 'styles.xml',
      sharedStrings: 'sharedStrings.xml',
    }),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${more.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}>${more.numFmts ?? ''}<fonts><font><sz val="11"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills><borders><border/></borders><cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs><xf fontId="0" xfId="0"/>${formats}</cellXfs><dxfs>${dxfs}</dxfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN} xmlns:r="${OFFICE}">${sheet}</worksheet>`,
  };
  if (more.drawing) {
    files['xl/worksheets/_rels/sheet1.xml.rels'] = relations({ drawing: '../drawings/drawing1.xml' });
    files['xl/drawings/drawing1.xml'] = `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${more.drawing}</xdr:wsDr>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A row of cells, each a text, or a text and its format. */
export const row = (number: number, cells: readonly (string | readonly [string, number])[], look = ''): string =>
  `<row r="${number}" ${look}>${cells
    .map((cell, i) => {
      const [text, format] = typeof cell === 'string' ? [cell, 0] : cell;
      return `<c r="${'ABCDEF'[i]}${number}" s="${format}" t="inlineStr"><is>${text.startsWith('<') ? text : `<t>${text}</t>`}</is></c>`;
    })
    .join('')}</row>`;
