import { describe, expect, test } from 'vitest';
import { row, type XlsxParts, xlsx } from './packages.ts';
import { read } from './reading.ts';

const rowsOf = async (parts: XlsxParts): Promise<unknown> => {
  const { content, because } = await read(xlsx(parts));
  return content?.kind === 'tables' ? content.tables.flatMap(({ rows }) => rows) : because;
};
const data = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
const [ONE, TWO] = ['425-555-0101', '425-555-0102'];
const SECOND = [['Number'], [ONE], [`~~${TWO}~~`]];
const ALL = [['Number'], [ONE], [TWO]];
const list = (format = 0, look = ''): string => data(row(1, ['Number']), row(2, [ONE]), row(3, [[TWO, format]], look));

describe('a cell that is struck out or can hardly be seen is marked', () => {
  const white = '<color rgb="FFFFFFFF"/>';
  const solid = (colour: string): string =>
    `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;
  test.each<[string, Omit<XlsxParts, 'sheet'>]>([
    ['struck out', { fonts: '<font><strike/></font>', formats: '<xf fontId="1"/>' }],
    ['white', { fonts: `<font>${white}</font>`, formats: '<xf fontId="1"/>' }],
    ['white by the theme', { fonts: '<font><color theme="0"/></font>', formats: '<xf fontId="1"/>' }],
    ['white by number', { fonts: '<font><color indexed="9"/></font>', formats: '<xf fontId="1"/>' }],
    ['nearly white', { fonts: '<font><color theme="0" tint="-0.05"/></font>', formats: '<xf fontId="1"/>' }],
    [
      'red on red',
      {
        fonts: '<font><color rgb="FFFF0000"/></font>',
        fills: solid('rgb="FFFF0000"'),
        formats: '<xf fontId="1" fillId="2"/>',
      },
    ],
    ['black on black', { fills: solid('theme="1"'), formats: '<xf fontId="0" fillId="2"/>' }],
    ['a speck', { fonts: '<font><sz val="1"/></font>', formats: '<xf fontId="1"/>' }],
    ['in a colour that nobody knows', { fonts: '<font><color theme="99"/></font>', formats: '<xf fontId="1"/>' }],
  ])('%s', async (_, parts) => {
    expect(await rowsOf({ ...parts, sheet: list(1) })).toEqual(SECOND);
  });

  test.each<[string, Omit<XlsxParts, 'sheet'>]>([
    [
      'white on blue',
      { fonts: `<font>${white}</font>`, fills: solid('rgb="FF1F497D"'), formats: '<xf fontId="1" fillId="2"/>' },
    ],
    ['a strike that is off', { fonts: '<font><strike val="0"/></font>', formats: '<xf fontId="1"/>' }],
    ['automatic', { fonts: '<font><color auto="1"/></font>', formats: '<xf fontId="1"/>' }],
    ['grey', { fonts: '<font><color rgb="FF7F7F7F"/></font>', formats: '<xf fontId="1"/>' }],
    ['black on yellow', { fills: solid('rgb="FFFFFF00"'), formats: '<xf fontId="0" fillId="2"/>' }],
  ])('not %s', async (_, parts) => {
    expect(await rowsOf({ ...parts, sheet: list(1) })).toEqual(ALL);
  });

  test('a white head is a head, a white remark is not seen', async () => {
    const parts = { fonts: `<font>${white}</font>`, formats: '<xf fontId="1"/>' };
    const sheet = data(
      row(1, [
        ['Number', 1],
        ['Remark', 1],
      ]),
      row(2, [ONE, ['keep', 1]]),
    );
    expect(await rowsOf({ ...parts, sheet })).toEqual([
      ['Number', 'Remark'],
      [ONE, '~~keep~~'],
    ]);
  });
});

describe('parts of a text', () => {
  const rich = (part: string): string =>
    `<r><t xml:space="preserve">${ONE} </t></r><r>${part}<t>${TWO}</t></r><rPh sb="0" eb="1"><t>x</t></rPh>`;
  test.each([
    ['struck out', '<rPr><strike/></rPr>', `${ONE}  ~~${TWO}~~`],
    ['white', '<rPr><color rgb="FFFFFFFF"/></rPr>', `${ONE}  ~~${TWO}~~`],
    ['plain', '<rPr><b/></rPr>', `${ONE} ${TWO}`],
  ])('%s, in the cell and among the shared texts', async (_, part, text) => {
    const strings = `<si>${rich(part)}</si>`;
    const shared = '<row r="2"><c r="A2" t="s"><v>0</v></c></row>';
    expect(await rowsOf({ sheet: data(row(1, ['Number']), shared), strings })).toEqual([['Number'], [text]]);
    expect(await rowsOf({ sheet: data(row(1, ['Number']), row(2, [rich(part)])) })).toEqual([['Number'], [text]]);
  });
});

describe('rows and columns', () => {
  test.each([
    ['without height', 'ht="0" customHeight="1"'],
    ['hidden', 'hidden="1"'],
  ])('%s are gone', async (_, look) => {
    expect(await rowsOf({ sheet: list(0, look) })).toEqual([['Number'], [ONE]]);
  });

  test('of hardly any height are doubtful', async () => {
    expect(await rowsOf({ sheet: list(0, 'ht="1" customHeight="1"') })).toEqual(SECOND);
    expect(
      await rowsOf({
        sheet: `<sheetFormatPr zeroHeight="1"/>${data(row(1, ['Number'], 'ht="15"'), row(2, [ONE], 'ht="15"'), row(3, [TWO]))}`,
      }),
    ).toEqual(SECOND);
  });

  test('whose own height is left out are doubtful: some programs write no nought', async () => {
    expect(await rowsOf({ sheet: list(0, 'customHeight="1"') })).toEqual(SECOND);
    expect(await rowsOf({ sheet: list(0, 'customHeight="0"') })).toEqual(ALL);
    expect(await rowsOf({ sheet: list(0, 'ht="15" customHeight="1"') })).toEqual(ALL);
  });

  test('columns without width are gone, of hardly any width doubtful', async () => {
    const sheet = (width: number): string =>
      `<cols><col min="2" max="3" width="${width}" customWidth="1"/></cols>${data(row(1, ['Number', 'Old']), row(2, [ONE, TWO]))}`;
    expect(await rowsOf({ sheet: sheet(0) })).toEqual([['Number'], [ONE]]);
    expect(await rowsOf({ sheet: sheet(0.4) })).toEqual([
      ['Number', 'Old'],
      [ONE, `~~${TWO}~~`],
    ]);
    expect(await rowsOf({ sheet: sheet(14) })).toEqual([
      ['Number', 'Old'],
      [ONE, TWO],
    ]);
  });

  test('what lies below a merged cell is doubtful', async () => {
    const sheet = `${data(row(1, ['Number']), row(2, [ONE]), row(3, [TWO]))}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
    expect(await rowsOf({ sheet })).toEqual(SECOND);
  });
});

describe('conditional formats', () => {
  const rule = (reference = 'A3:A9'): string =>
    `<conditionalFormatting sqref="${reference}"><cfRule type="expression" dxfId="0"><formula>TRUE</formula></cfRule></conditionalFormatting>`;
  test.each([
    ['white', '<font><color rgb="FFFFFFFF"/></font>', SECOND],
    ['struck out', '<font><strike/></font>', SECOND],
    ['without a value', '<numFmt numFmtId="170" formatCode=";;;"/>', SECOND],
    ['as a power of ten', '<numFmt numFmtId="170" formatCode="0.0E+00"/>', SECOND],
    ['black ground', '<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>', SECOND],
    [
      'dark red on pink',
      '<font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
      ALL,
    ],
  ])('%s', async (_, dxf, rows) => {
    expect(await rowsOf({ sheet: list() + rule(), dxfs: `<dxf>${dxf}</dxf>` })).toEqual(rows);
    expect(await rowsOf({ sheet: list() + rule('C1:C9'), dxfs: `<dxf>${dxf}</dxf>` })).toEqual(ALL);
  });

  test('in the newer way, and bars in place of values', async () => {
    const newer = `<extLst><ext xmlns:x14="x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><x14:dxf><font><color rgb="FFFFFFFF"/></font></x14:dxf></x14:cfRule><xm:sqref xmlns:xm="m">A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect(await rowsOf({ sheet: list() + newer })).toEqual(SECOND);
    const bars =
      '<conditionalFormatting sqref="A3"><cfRule type="dataBar"><dataBar showValue="0"/></cfRule></conditionalFormatting>';
    expect(await rowsOf({ sheet: list() + bars })).toEqual(SECOND);
  });
});

describe('number formats', () => {
  const formatted = (code: string, sheet: string): XlsxParts => ({
    numFmts: `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts>`,
    formats: '<xf numFmtId="170" fontId="0"/>',
    sheet,
  });
  const numbers = data(
    row(1, ['Number']),
    `<row r="2"><c r="A2"><v>4255550101</v></c></row><row r="3"><c r="A3" s="1"><v>4255550102</v></c></row>`,
  );
  test.each([
    [';;;', '~~4255550102~~'],
    ['[White]0', '~~4255550102~~'],
    ['000-000-0000', '425-555-0102'],
    ['[Red]0', '4255550102'],
    // Other digits are seen than those that are stored.
    ['#,##0,k', '~~4255550102~~'],
    ['#,##0.0,,"M"', '~~4255550102~~'],
    ['0,', '~~4255550102~~'],
    ['0%', '~~4255550102~~'],
    ['"agreed"', '~~4255550102~~'],
    ['[&gt;1000]"many";0', '~~4255550102~~'],
    ['yyyy-mm-dd', '~~4255550102~~'],
    ['0.0E+00', '~~4255550102~~'],
    ['0.00E+00', '~~4255550102~~'],
    ['##0.0E+0', '~~4255550102~~'],
    ['#,##0;0.0E+0', '4255550102'],
    // The same ones are seen.
    ['#,##0', '4255550102'],
    ['# ##0', '4255550102'],
    ['$#,##0.00', '4255550102'],
    ['"fax "0', 'fax 4255550102'],
    ['"fax "#,##0', 'fax 4255550102'],
    ['[&lt;=9999999]000-0000;(000) 000-0000', '(425) 555-0102'],
    ['"+1 "000-000-0000', '+1 425-555-0102'],
  ])('%s', async (code, text) => {
    expect(await rowsOf(formatted(code, numbers))).toEqual([['Number'], ['4255550101'], [text]]);
  });

  test.each([
    ['parts of a number that is not whole', '# ?/?', '4255550102.5', '~~4255550102 1/2~~'],
    ['hundredths', '0%', '42555501.02', '~~4255550102%~~'],
    ['the rest of a number, the head being drawn before it', '"425-555-"0000', '102', '425-555-0102'],
    ['a sum in thousands', '#,##0,k', '1250000', '1,250k'],
    ['what a program made of 4.25555E+09', '0.00E+00', '4255550000', '4.26E+09'],
  ])('%s', async (_, code, value, text) => {
    const sheet = data(row(1, ['Number']), row(2, [ONE]), `<row r="3"><c r="A3" s="1"><v>${value}</v></c></row>`);
    expect(await rowsOf(formatted(code, sheet))).toEqual([['Number'], [ONE], [text]]);
  });

  test('a text is shown by the fourth part of a format', async () => {
    const sheet = data(row(1, ['Number']), row(2, [ONE]), row(3, [[TWO, 1]]));
    for (const code of ['0;0;0;@', '@', '000-0000']) expect(await rowsOf(formatted(code, sheet))).toEqual(ALL);
    for (const code of [';;;', '0;0;0;', '0;0;0;"agreed"'])
      expect(await rowsOf(formatted(code, sheet))).toEqual(SECOND);
  });

  test.each([
    '#,##0,',
    '0%',
    '"agreed"',
    '[&gt;1000]"many";0',
    'yyyy',
    '# ?/?',
  ])('a conditional format that shows %s', async (code) => {
    const rule =
      '<conditionalFormatting sqref="A3:A9"><cfRule type="expression" dxfId="0"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const dxfs = `<dxf><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></dxf>`;
    expect(await rowsOf({ sheet: numbers + rule, dxfs })).toEqual([['Number'], ['4255550101'], ['~~4255550102~~']]);
  });
});

test.each([
  ['a filled shape', '<xdr:sp><xdr:spPr><a:solidFill/></xdr:spPr></xdr:sp>', SECOND],
  ['a picture', '<xdr:pic/>', SECOND],
  ['a frame', '<xdr:sp><xdr:spPr><a:noFill/></xdr:spPr></xdr:sp>', ALL],
])('%s over a cell', async (_, shape, rows) => {
  const corner = (name: string, column: number, line: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const drawing = `<xdr:twoCellAnchor>${corner('from', 0, 2)}${corner('to', 1, 3)}${shape}</xdr:twoCellAnchor>`;
  expect(await rowsOf({ sheet: `${list()}<drawing r:id="rId1"/>`, drawing })).toEqual(rows);
});
