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
