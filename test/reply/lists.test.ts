import { describe, expect, test } from 'vitest';
import { hintFor } from '../../src/reply/invalid-hint.ts';
import { csvLine, showList, showLists } from '../../src/reply/lists.ts';
import { foldLines } from '../../src/reply/number-list.ts';

const range = (from: string, to: string): string => `${from} to ${to}`;
/** Numbers that do not fold. */
const odd = (count: number): string[] => Array.from({ length: count }, (_, i) => `+1425555${1000 + i * 2}`);
const fileOf = ({ attachments }: { attachments: readonly { content: Uint8Array }[] }): string =>
  Buffer.from(attachments[0]?.content ?? []).toString('utf8');

describe('a list in an answer', () => {
  test('is folded and named whole where it is short', () => {
    const shown = showList(['+14255550100', '+14255550110', '+14255550111', '+14255550112'], range);
    expect(shown).toMatchObject({ list: ['+1 425-555-0100', '+1 425-555-0110 to 0112'], more: 0, attached: null });
  });

  test('is named in its first lines and attached whole where it is long', () => {
    const shown = showList(odd(120), range);
    expect(shown.list).toHaveLength(50);
    expect(shown).toMatchObject({ more: 70, attached: 'numbers.csv' });
    expect(fileOf(shown).trim().split('\r\n')).toEqual(['PhoneNumber', ...odd(120)]);
  });

  test('counts numbers and not lines in what it leaves to the file', () => {
    const block = Array.from({ length: 100 }, (_, i) => `+1503555${4000 + i}`);
    expect(showList([...odd(60), ...block], range).more).toBe(10 + 100);
  });

  test('shares one file with the reasons, each in the words of the reader', () => {
    const reason = { code: 'number-not-held' as const, numbers: odd(60) };
    const shown = showLists(['+14255550100', ...odd(60)], [reason], {
      range,
      linesOf: ({ numbers = [] }) => foldLines(numbers, range),
      titleOf: () => 'この組織の番号ではありません',
    });
    expect(shown.attachments).toHaveLength(1);
    expect(shown.reasons[0]).toMatchObject({ more: 10 });
    const lines = fileOf(shown).split('\r\n');
    expect(lines[0]).toBe('\ufeffPhoneNumber,Reason');
    expect(lines).toContain('+14255550100,');
    expect(lines).toContain('+14255551000,この組織の番号ではありません');
  });

  test.each(['=1+1', '@sum', '-1', '+1+cmd', '\tx'])('no cell is a formula: %s', (cell) =>
    expect(csvLine([cell])).toBe(`'${cell}\r\n`));
});

describe('what keeps a number from being one is said', () => {
  test.each([
    ['425-555-01', 'hint.digits', { n: '8' }],
    ['1 425 555 01000', 'hint.digits', { n: '12' }],
    ['(211) 555-0100', 'hint.area', { area: '211' }],
    ['1-199-555-0100', 'hint.area', { area: '199' }],
    ['+1 425-155-0100', 'hint.exchange', { exchange: '155' }],
    ['425-911-0100', 'hint.exchange', { exchange: '911' }],
    ['425-555-O1OO', 'hint.characters', {}],
    ['1-888-PORTNOW', 'hint.characters', {}],
    ['４２５－１５５－０１００', 'hint.exchange', { exchange: '155' }],
  ])('%s: %s', (written, key, values) => expect(hintFor(written)).toEqual({ key, values }));

  test.each([
    '•••••••',
    '+44 20 7946',
    '#N/A'.slice(0, 0),
    '425-555-0100',
  ])('nothing certain can be said of "%s"', (written) => expect(hintFor(written)).toBeNull());
});
