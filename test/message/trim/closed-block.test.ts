import { describe, expect, test } from 'vitest';
import { splitWrittenText } from '../../../src/message/written-text.ts';

const DESK = { name: 'Number Services', address: 'numbers@plains.example' };
const WISH = 'Hello,\n\nplease port out 316-555-0140 and 316-555-0141 to Redbud Cable.';
const FOOT =
  'Plains Cooperative answers within two working days and welcomes whatever you have to say about the service that it gives.';
const split = (text: string) => splitWrittenText(text, DESK);

describe('whoever signs below a closing phrase signs, whatever a company prints below', () => {
  test.each([
    ['Sincerely,\n\nDeborah Kitt\nCarrier Analyst II\nPlains Telephone & Data'],
    ['Un saludo,\nNuria Calatrava\nAtención al cliente'],
    ['Cordialement,\n\nAmélie Roux\nCellule technique\nTél. 316-555-0100'],
    ['Cordiali saluti\n\nIlaria Neri\nVetreria Neri S.n.c.\nP. IVA 00000000000'],
    ['Viele Grüße\nSven Tiede\nUSt-IdNr. DE000000000'],
    ['よろしくお願いいたします。\n戸田 直樹\n移行センター'],
  ])('%j', (block) => {
    const [closing = '', ...rest] = block.split('\n');
    const { own, signature } = split(`${WISH}\n\n${block}\n\n${FOOT}`);
    expect(signature).toBe(rest.join('\n').trim());
    expect(own).toContain(closing);
    expect(own).toContain(FOOT);
  });

  test.each([
    ['what limits', 'Thanks,\nDana Kitt\nonly the first of them'],
    ['what stays', 'Thanks,\nDana Kitt\n316-555-0149 stays'],
    ['a condition', 'Thanks,\nDana Kitt\nnot before Friday'],
    ['a label', 'Thanks,\nDana Kitt\nKeep: the fax'],
    ['a list of two numbers', 'Thanks,\nDana Kitt\n316-555-0142\n316-555-0143'],
    ['a number in a paragraph of its own', 'Thanks,\nDana Kitt\n\n316-555-0142'],
  ])('%s below the name is said', (_, block) => {
    const last = block.split('\n').at(-1) ?? '';
    expect(split(`${WISH}\n\n${block}\n\n${FOOT}`).own).toContain(last);
  });

  test('a greeting above the request is no closing', () => {
    expect(split(`Gracias\nDana Kitt\n\n${WISH}\n\n${FOOT}`).own).toContain('Dana Kitt');
  });
});

describe('what heads a list below a sign-off, and what counts it, is of the list', () => {
  const list = (head: string, foot: string): string =>
    `Hello,\n\nport the numbers below my card.\n\nBest,\nAaron\n\n-- \nAaron Fisk\nOffice 212-555-0140\n\n${head}\n212-555-0102    lobby\n212-555-0105    alarm\n${foot}`;
  test.each([
    ['NUMBERS TO PORT\n---------------', '---------------\n4 numbers'],
    ['NUMBERS THAT STAY', 'all others go'],
    ['=== keep these ===\n', 'Total 2'],
    ['残す番号', '以上2件'],
  ])('%j, %j', (head, foot) => {
    const { own, signature } = split(list(head, foot));
    for (const line of [...head.split('\n'), ...foot.split('\n')].filter(Boolean)) expect(own).toContain(line);
    expect(own).toContain('212-555-0105');
    expect(signature).toContain('Office 212-555-0140');
  });
});

test('one of several entries is a person that the mail speaks of', () => {
  const { own } = splitWrittenText('Who may call:\n\n  * Dora Lind\n  * Colin Weir\n\nFine, any time.', {
    name: 'Colin Weir',
    address: 'colin@weir.example',
  });
  expect(own).toContain('* Colin Weir');
  expect(own).toContain('Fine, any time.');
});

describe('below the name, what is asked for above and is no way to reach anybody is spoken of once more', () => {
  test.each([
    'Stays: 316-555-0140',
    'Keep 316-555-0140',
    'Reste chez nous : 316-555-0140',
    '316-555-0140 残',
    'not 0140',
  ])('%s', (line) => {
    expect(split(`${WISH}\n\nThanks,\nDana Kitt\n\n${line}`).own).toContain(line);
    expect(split(`${WISH}\n\n--\nDana Kitt\n${line}`).own).toContain(line);
  });

  test.each([
    'Tel. 316-555-0140',
    'Office: 316-555-0140',
    '316-555-0140',
    'Suite 0140',
  ])('a way to reach them signs: %s', (line) => {
    expect(split(`${WISH}\n\nThanks,\nDana Kitt\n${line}`).signature).toContain(line);
  });
});
