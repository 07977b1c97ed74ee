import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { read } from './reading.ts';

const [ONE, TWO] = ['425-555-0101', '425-555-0102'];
const cell = (text: string, look = ''): string =>
  `<table:table-cell office:value-type="string" ${look}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, look = ''): string => `<table:table-row ${look}>${cells}</table:table-row>`;
const style = (name: string, family: string, properties: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${properties}</style:style>`;
const ods = (rows: string, styles = '', table = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'styles.xml': strToU8('<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
    'META-INF/manifest.xml': strToU8(
      '<?xml version="1.0"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
    ),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Lines" ${table}>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const rowsOf = async (bytes: Uint8Array): Promise<unknown> => {
  const { content, because } = await read(bytes);
  return content?.kind === 'tables' ? content.tables.flatMap(({ rows }) => rows) : because;
};
const HIDDEN = [['Number'], [ONE]];
const MARKED = [['Number'], [ONE], [`~~${TWO}~~`]];
const ALL = [['Number'], [ONE], [TWO]];
const head = row(cell('Number')) + row(cell(ONE));
const second = row(cell(TWO, 'table:style-name="x"'));
const text = (properties: string): string => style('x', 'table-cell', `<style:text-properties ${properties}/>`);
const ground = (colour: string): string => `<style:table-cell-properties fo:background-color="${colour}"/>`;

test.each<[string, string, string, unknown]>([
  ['plain', second, '', ALL],
  ['a row that is hidden', row(cell(TWO), 'table:visibility="collapse"'), '', HIDDEN],
  ['a row that is filtered out', row(cell(TWO), 'table:visibility="filter"'), '', HIDDEN],
  [
    'a row without height',
    row(cell(TWO), 'table:style-name="r"'),
    style('r', 'table-row', '<style:table-row-properties style:row-height="0cm"/>'),
    HIDDEN,
  ],
  [
    'a row of a closed group',
    `<table:table-row-group table:display="false">${row(cell(TWO))}</table:table-row-group>`,
    '',
    HIDDEN,
  ],
  ['struck out', second, text('style:text-line-through-style="solid"'), MARKED],
  ['a strike that is off', second, text('style:text-line-through-style="none"'), ALL],
  ['white', second, text('fo:color="#ffffff"'), MARKED],
  [
    'white on blue',
    second,
    style('x', 'table-cell', `<style:text-properties fo:color="#ffffff"/>${ground('#1f497d')}`),
    ALL,
  ],
  [
    'white by the style below',
    second,
    style('w', 'table-cell', '<style:text-properties fo:color="#ffffff"/>') +
      style('x', 'table-cell', '', 'style:parent-style-name="w"'),
    MARKED,
  ],
  [
    'white where a condition holds',
    second,
    style('w', 'table-cell', '<style:text-properties fo:color="#ffffff"/>') +
      style('x', 'table-cell', '<style:map style:condition="x" style:apply-style-name="w"/>'),
    MARKED,
  ],
  [
    'a part struck out',
    row(cell(`<text:span text:style-name="t">${TWO}</text:span>`)),
    style('t', 'text', '<style:text-properties style:text-line-through-style="solid"/>'),
    MARKED,
  ],
  [
    'a value that is not shown',
    row('<table:table-cell office:value-type="float" office:value="4255550102"><text:p></text:p></table:table-cell>'),
    '',
    [['Number'], [ONE], ['~~4255550102~~']],
  ],
])('%s', async (_, rows, styles, expected) => {
  expect(await rowsOf(ods(head + rows, styles))).toEqual(expected);
});

test('a column that is hidden, and one whose cells are white', async () => {
  const columns = (look: string): string => `<table:table-column/><table:table-column ${look}/>`;
  const rows = row(cell('Number') + cell('Old')) + row(cell(ONE) + cell(TWO));
  expect(await rowsOf(ods(columns('table:visibility="collapse"') + rows))).toEqual(HIDDEN);
  expect(await rowsOf(ods(columns('table:default-cell-style-name="x"') + rows, text('fo:color="#ffffff"')))).toEqual([
    ['Number', 'Old'],
    [ONE, `~~${TWO}~~`],
  ]);
});

test('a sheet that is hidden', async () => {
  const styles = style('h', 'table', '<style:table-properties table:display="false"/>');
  expect(await rowsOf(ods(head, styles, 'table:style-name="h"'))).toEqual([]);
});

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const NAMES = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const document = (rows: string): string =>
  `<office:document-content ${NAMES}><office:body><office:spreadsheet><table:table table:name="Lines">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
const packed = (content: string, others: Record<string, string> = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8(MIME), { level: 0 }],
    ...Object.fromEntries(
      Object.entries({ 'content.xml': content, ...others }).map(([name, text]) => [name, strToU8(text)]),
    ),
  });
const three = document(head + row(cell(TWO)));

test.each<[string, Uint8Array]>([
  ['nothing but its content', packed(three)],
  [
    'a manifest on one line',
    packed(three, { 'META-INF/manifest.xml': `<manifest><file-entry media-type="${MIME}"/></manifest>` }),
  ],
  ['single quotes', packed(three.replaceAll('"', "'"))],
  ['line ends and indents', packed(three.replaceAll('><', '>\n  <'))],
  ['other prefixes', packed(three.replaceAll(/(<\/?)text:/g, '$1t:').replace('xmlns:text', 'xmlns:t'))],
  ['cells without a type', packed(three.replaceAll(' office:value-type="string"', ''))],
  ['spans without a style', packed(three.replaceAll(TWO, `<text:span>${TWO}</text:span>`))],
  [
    'texts in attributes',
    packed(three.replace(`><text:p>${TWO}</text:p></table:table-cell>`, ` office:string-value="${TWO}"/>`)),
  ],
  [
    'rows without end',
    packed(
      document(
        `${head}${row(cell(TWO))}<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>`,
      ),
    ),
  ],
])('a workbook by another program, or by hand, is read: %s', async (_, bytes) => {
  expect(await rowsOf(bytes)).toEqual(ALL);
});

test.each([
  ['it ends in the middle', packed(three.slice(0, -60))],
  ['it holds no sheet', packed(document('').replace(/<table:table.*table>/u, ''))],
])('a damaged one is not read in part: %s', async (_, bytes) => {
  expect(await rowsOf(bytes)).toBe('it is damaged');
});

test('a cell that shows an error, and a formula that came to nothing, are shown as such', async () => {
  const error = row(
    '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
  );
  const empty = row(
    '<table:table-cell table:formula="of:=VLOOKUP([.A1])" office:value-type="string"><text:p/></table:table-cell>',
  );
  expect(await rowsOf(packed(document(head + error + empty)))).toEqual([
    ['Number'],
    [ONE],
    ['#N/A'],
    ['=VLOOKUP([.A1])'],
  ]);
});

test('a column of repeated cells, and one that covers rows', async () => {
  const rows =
    row(cell('Number') + cell('Stays')) +
    row(cell(ONE) + cell('no', 'table:number-rows-spanned="2"')) +
    row(`${cell(TWO)}<table:covered-table-cell/>`);
  expect(await rowsOf(packed(document(rows)))).toEqual([
    ['Number', 'Stays'],
    [ONE, 'no'],
    [TWO, 'no'],
  ]);
  expect(await rowsOf(packed(document(row(cell(ONE, 'table:number-columns-repeated="2"')))))).toEqual([[ONE, ONE]]);
});
