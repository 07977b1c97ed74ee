import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/page/blocks.ts';
import { cutLabel, cutLine } from '../../src/page/cells.ts';
import { documentPages } from '../../src/page/document-pages.ts';
import { mailPage } from '../../src/reading/mail-page.ts';
import { cpuSeconds } from '../setup/cpu-time.ts';

const said = (text: string) => {
  const lines = text.split('\n');
  return blocksOf(
    lines,
    lines.map(() => 'said'),
  ).map(({ kind, lines: rows }) => [kind, ...rows.map(({ cells, text: line }) => cells ?? line)]);
};

describe('blocks', () => {
  test('are told by how their lines are laid out', () => {
    expect(
      said(
        [
          'We leave the annex in May.',
          '',
          'Number          Desk',
          '--------------  ------',
          '603-555-0110    porch',
          '603-555-0111    attic',
          '',
          'Account: 88-213',
          'New carrier ........ Lantern Voice',
          '',
          '- 603-555-0120',
          '- 603-555-0121 (hall)',
          'Thanks!',
        ].join('\n'),
      ),
    ).toEqual([
      ['prose', 'We leave the annex in May.'],
      ['table', ['Number', 'Desk'], '--------------  ------', ['603-555-0110', 'porch'], ['603-555-0111', 'attic']],
      ['labels', ['Account', '88-213'], ['New carrier', 'Lantern Voice']],
      ['list', '- 603-555-0120', '- 603-555-0121 (hall)'],
      ['prose', 'Thanks!'],
    ]);
  });

  test('a line of two blanks after its full stop is no row', () => {
    expect(said('Please port both.  We leave in May.')).toEqual([['prose', 'Please port both.  We leave in May.']]);
  });

  test('every line that is not empty is in one block, at its own place', () => {
    const text = 'Hi\n\n\n603-555-0110\n603-555-0111\n\nBye\n-- \nLea\n\n> old\n> older';
    const { page } = mailPage({ text, subject: 'x', signer: null });
    const lines = page.blocks.flatMap((block) => block.lines);
    expect(lines.map(({ at }) => at)).toEqual([1, 4, 5, 7, 8, 9, 11, 12]);
    for (const { at, text: line } of lines) expect(line).toBe(text.split('\n')[at - 1]);
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['prose', 'list', 'sign-off', 'quoted']);
  });

  test('what is passed on is another thing than what is quoted, and a notice another than who signs', () => {
    const head =
      '---------- Forwarded message ---------\nFrom: Lea <lea@inn.example>\nDate: Mon\nSubject: y\nTo: a@inn.example';
    const text = `CAUTION: this email comes from outside. Do not click links or open attachments.\n\nPlease handle.\n\nRegards,\nOle\n555-0100\n\n${head}\n\nPort 603-555-0110.`;
    const kinds = (subject: string, body: string) =>
      mailPage({ text: body, subject, signer: null }).page.blocks.map(({ kind }) => kind);
    expect(kinds('Fwd: y', text)).toEqual(['notice', 'prose', 'sign-off', 'passed-on']);
    expect(kinds('Re: y', 'Yes.\n\nOn Mon, Lea <lea@inn.example> wrote:\n> Port?')).toEqual(['prose', 'quoted']);
  });
});

describe('cells', () => {
  test.each([
    ['a | b |', ['a', 'b']],
    ['a\tb', ['a', 'b']],
    ['a   b', ['a', 'b']],
    ['番号　名前', ['番号', '名前']],
    ['one cell', null],
  ])('of %j', (line, cells) => expect(cutLine(line)?.cells ?? null).toEqual(cells));

  test.each([
    ['PIN: 4', ['PIN', '4']],
    ['- Código PIN : 4', ['Código PIN', '4']],
    ['暗証番号：4', ['暗証番号', '4']],
    ['Account . . . . . 8', ['Account', '8']],
    ['https://desk.example', null],
    ['A sentence that is far too long to be the label of anything: yes', null],
    ['the following:', null],
  ])('of the label in %j', (line, cells) => expect(cutLabel(line)).toEqual(cells));

  test('a line of a million signs is cut in no time', async () => {
    const cut = (size: number): void => {
      for (const sign of [' ', '.', ':', '|', 'a', '. ', 'a:'])
        said(`${sign.repeat(size / sign.length)}\n${sign.repeat(size / sign.length)}`);
    };
    expect(await cpuSeconds(() => cut(1_000_000))).toBeLessThan(2);
  });
});

test('a sheet keeps its rows, and parts where a row is empty', () => {
  const rows = [
    ['Number', 'Desk'],
    ['603-555-0110', ''],
    ['', ''],
    ['Keep', ''],
    ['603-555-0199', ''],
  ];
  const [page] = documentPages({ name: 'a.xlsx', content: { kind: 'tables', tables: [{ name: 'Main', rows }] } });
  expect(page?.title).toBe('Main');
  expect(page?.blocks.map(({ lines }) => lines.map(({ at }) => at))).toEqual([
    [1, 2],
    [4, 5],
  ]);
});

test.each([
  ['numbers', '603-555-0110\n'],
  ['one-letter lines', 'a\n'],
  ['labels', 'x: y\n'],
  ['notices', 'This message is confidential and intended only for its recipient.\n\n'],
  ['attributions', 'On Monday Lea wrote:\n'],
  ['rules', '-----\n'],
])('a page of %s twice as long takes about twice as long', async (_, shape) => {
  const pageOf = (size: number): void => {
    mailPage({
      text: shape.repeat(size / shape.length),
      subject: 'x',
      signer: { name: 'Lea Fern', address: 'lea@inn.example' },
    });
  };
  pageOf(50_000);
  const half = await cpuSeconds(() => pageOf(250_000));
  expect(await cpuSeconds(() => pageOf(500_000))).toBeLessThan(half * 3.5 + 0.3);
});
