import { describe, expect, test } from 'vitest';
import { findLabels } from '../../../src/documents/forms/find-labels.ts';
import { LETTER_LABELS } from '../../../src/documents/forms/letter-labels.ts';
import { findPhrases } from '../../../src/documents/forms/phrases.ts';
import type { Word } from '../../../src/documents/pages/page-layout.ts';

/** Lines as a form prints them, one below the other from the same edge. */
function printed(...lines: readonly string[]): Word[] {
  return lines.flatMap((line, row) => {
    let left = 50;
    return line.split(' ').map((text): Word => {
      const word = { text, left, right: left + text.length * 5, top: 100 + row * 12, bottom: 110 + row * 12 };
      left = word.right + 4;
      return { ...word, confidence: 100 } as Word;
    });
  });
}
const fieldsIn = (...lines: readonly string[]): string[] =>
  findLabels(findPhrases({ words: printed(...lines) }), LETTER_LABELS, false).map(
    ({ field, words }) => `${field}: ${words.map(({ text }) => text).join(' ')}`,
  );

describe('a label is the same where its words are cut short', () => {
  test.each([
    ['Billing tel. no.', 'btn'],
    ['Billing Tel. Nbr:', 'btn'],
    ['Contact ph. no.:', 'contactPhone'],
    ['Current svc. prov.:', 'currentProvider'],
    ['Req. due date:', 'desiredDueDate'],
  ])('%s', (line, field) => expect(fieldsIn(line)).toEqual([`${field}: ${line}`]));

  test.each(['No', 'Yes No', 'Co.', 'We port your phone no. today', 'Auth'])('and other words are none: %s', (line) => {
    expect(fieldsIn(line)).toEqual([]);
  });
});

describe('the letter of a section heads a list', () => {
  test.each([
    'C. Toll-free numbers to be ported (ranges welcome)',
    'IV. Numbers to port:',
    'B) Telephone numbers to be ported',
  ])('%s', (line) => expect(fieldsIn(line)).toEqual([`numbers: ${line.replace(/^\S+ /u, '')}`]));

  test.each([
    'A. Customer',
    'B. Contact phone',
    'D. Street',
  ])('and no field, though it parts what stands around it: %s', (line) => {
    expect(fieldsIn(line)).toEqual([`other: ${line}`]);
  });

  test('a sentence heads nothing', () => {
    expect(fieldsIn('C. Numbers are moved by us')).toEqual([]);
  });
});

test('a hint below a label belongs to it, also where it is printed twice to look bold', () => {
  expect(fieldsIn('~~Billing Telephone Number or~~ sub ~~account number~~', '~~(ifapplicable):~~')).toEqual([
    'btn: ~~Billing Telephone Number or~~ sub ~~account number~~ ~~(ifapplicable):~~',
  ]);
});

test('a label goes on in another language, with a comma as its own', () => {
  const line = 'Service address, street / Adresse de service, rue';
  expect(fieldsIn(line)).toEqual([`street: ${line}`]);
});
