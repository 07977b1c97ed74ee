import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/request/numbers/read-text.ts';

const read = (text: string): { meant: number; bad: readonly string[] } => {
  const { meant, bad, unclear } = readText(text, 'body', []);
  expect(unclear).toEqual([]);
  return { meant: meant.length, bad };
};

describe('a word or a sign without a space beside a number', () => {
  test.each([
    'TN4255550143',
    '#4255550143',
    'tel4255550143',
    'tél4255550143',
    'nº4255550143',
    'N°4255550143',
    '4255550143(main)',
    '4255550143fax',
    '425-555-0143(front desk)',
    '=4255550143',
    '[4255550143]',
  ])('%s', (entry) => {
    expect(read(`Please port out: 425-555-0142, ${entry}, 425-555-0144.`)).toEqual({ meant: 3, bad: [] });
    expect(read(`Please port out these:\n425-555-0142\n${entry}\n425-555-0144`)).toEqual({ meant: 3, bad: [] });
  });

  test.each(['電話4255550143', 'TEL4255550143', '番号:4255550143'])('%s', (entry) => {
    expect(read(`4255550142、${entry}の転出をお願いします。`)).toEqual({ meant: 2, bad: [] });
  });

  test.each(['Lobby4255550143', 'Redmond425-555-0143'])('the name of its line: %s', (entry) => {
    expect(read(`Please port out these:\n425-555-0142\n${entry}\n425-555-0144`)).toEqual({ meant: 3, bad: [] });
  });
});

test.each([
  'SKU4255550143',
  'XA4255550143',
  'Ab4255550143',
])('an entry that looks like a code is shown back: %s', (entry) => {
  expect(read(`Please port out these:\n425-555-0142\n${entry}\n425-555-0144`)).toEqual({ meant: 2, bad: [entry] });
});

test.each([
  'our order PO4255550143',
  'ticket#4255550143',
  'Account4255550143',

  'SKU4255550143',
])('a code in a sentence is none: %s', (code) => {
  expect(read(`Please port out 425-555-0142 to Sundial. This is ${code}.`)).toEqual({ meant: 1, bad: [] });
});
