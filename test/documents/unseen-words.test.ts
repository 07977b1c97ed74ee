import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paragraph, wordFile } from '../../fixtures/documents.ts';
import { read } from './reading.ts';

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { content, because } = await read(bytes);
  return content?.kind === 'text' ? content.text.replace(/\n+/g, '\n') : because;
};
const [ONE, TWO] = ['425-555-0101', '425-555-0102'];
const withStyles = (body: string, styles: string): Uint8Array =>
  zipSync({
    ...unzipSync(wordFile(body)),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles}</w:styles>`,
    ),
  });

describe('a run', () => {
  test.each([
    ['struck out', '<w:strike/>'],
    ['struck out twice', '<w:dstrike/>'],
    ['struck out, in words', '<w:dstrike w:val="true"/>'],
    ['white', '<w:color w:val="FFFFFF"/>'],
    ['white by the theme', '<w:color w:val="000000" w:themeColor="background1"/>'],
    ['almost white', '<w:color w:val="F8F8F8"/>'],
    ['a speck', '<w:sz w:val="2"/>'],
    ['narrow', '<w:w w:val="1"/>'],
    ['black on black', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'],
    ['black marked black', '<w:color w:val="000000"/><w:highlight w:val="black"/>'],
    ['without filling', '<w14:textFill xmlns:w14="w14"><w14:noFill/></w14:textFill>'],
  ])('%s is marked', async (_, look) => {
    expect(await textOf(wordFile(paragraph(ONE) + paragraph(TWO, look)))).toBe(`${ONE}\n~~${TWO}~~`);
  });

  test.each([
    ['a strike that is off', '<w:strike w:val="0"/><w:dstrike w:val="false"/>'],
    ['white on blue', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F497D"/>'],
    ['automatic on black', '<w:shd w:val="clear" w:fill="000000"/>'],
    ['grey', '<w:color w:val="7F7F7F" w:themeColor="background1" w:themeShade="80"/>'],
    ['black on yellow', '<w:highlight w:val="yellow"/>'],
    ['once struck out', '<w:rPrChange w:id="1"><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange>'],
    ['hidden in web pages', '<w:webHidden/>'],
  ])('%s is not', async (_, look) => {
    expect(await textOf(wordFile(paragraph(ONE) + paragraph(TWO, look)))).toBe(`${ONE}\n${TWO}`);
  });
});

describe('styles', () => {
  const style = (type: string, id: string, look: string, more = ''): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${look}</w:rPr></w:style>`;
  const base = '<w:basedOn w:val="Base"/>';
  const styled = `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr><w:r><w:t>${TWO}</w:t></w:r></w:p>`;
  const run = paragraph(TWO, '<w:rStyle w:val="R"/>');
  test.each([
    ['a paragraph style that hides', styled, style('paragraph', 'P', '<w:vanish/>'), ONE],
    ['a paragraph style that strikes', styled, style('paragraph', 'P', '<w:dstrike/>'), `${ONE}\n~~${TWO}~~`],
    ['a run style that strikes', run, style('character', 'R', '<w:strike/>'), `${ONE}\n~~${TWO}~~`],
    [
      'a style built on a white one',
      run,
      style('character', 'Base', '<w:color w:val="FFFFFF"/>') + style('character', 'R', '<w:b/>', base),
      `${ONE}\n~~${TWO}~~`,
    ],
    ['a style built on itself', run, style('character', 'R', '<w:b/>', '<w:basedOn w:val="R"/>'), `${ONE}\n${TWO}`],
  ])('%s', async (_, body, styles, text) => {
    expect(await textOf(withStyles(paragraph(ONE) + body, styles))).toBe(text);
  });
});

describe('tracked changes', () => {
  const run = (text: string, tag = 't'): string => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;
  const row = (text: string, more = ''): string => `<w:tr>${more}<w:tc>${paragraph(text)}</w:tc></w:tr>`;
  test.each([
    ['deleted', `<w:p><w:del w:id="1">${run(TWO, 'delText')}</w:del></w:p>`, ONE],
    ['moved away', `<w:p><w:moveFrom w:id="1">${run(TWO)}</w:moveFrom></w:p>`, ONE],
    ['moved here', `<w:p><w:moveTo w:id="1">${run(TWO)}</w:moveTo></w:p>`, `${ONE}\n${TWO}`],
    ['inserted', `<w:p><w:ins w:id="1">${run(TWO)}</w:ins></w:p>`, `${ONE}\n${TWO}`],
    [
      'a deleted row',
      `<w:tbl>${row('425-555-0103')}${row(TWO, '<w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl>`,
      `${ONE}\n425-555-0103`,
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(wordFile(paragraph(ONE) + body))).toBe(text);
  });
});

test('what the reader of Word files skips is text all the same', async () => {
  const field = `<w:p><w:fldSimple w:instr="REF x"><w:r><w:t>${TWO}</w:t></w:r></w:fldSimple></w:p>`;
  expect(await textOf(wordFile(paragraph(ONE) + field))).toBe(`${ONE}\n${TWO}`);
});

test('a document within the document is not passed over', async () => {
  const { trouble } = await read(wordFile(`${paragraph(ONE)}<w:altChunk r:id="x" xmlns:r="r"/>`));
  expect(trouble).toBe('unsupported');
});
