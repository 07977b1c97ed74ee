import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/request/numbers/read-text.ts';

const ASK = 'Please port out 425-555-0108 to Sundial Telecom.';
const read = (text: string): { meant: number; unclear: number } => {
  const { meant, unclear } = readText(text, 'body', []);
  return { meant: meant.length, unclear: unclear.length };
};

describe('a sentence without a verb adds to what the one before says', () => {
  test.each([
    'And 425-555-0109 too, that is the fax in Redmond.',
    'And 425-555-0109 too.',
    '425-555-0109 as well, please.',
    'Also 425-555-0109, the fax in Redmond.',
    'Plus 425-555-0109.',
    'Y el 425-555-0109 también, es el fax.',
    'Et le 425-555-0109 aussi, c’est le fax.',
    'E anche il 425-555-0109, il fax.',
  ])('%s', (added) => {
    expect(read(`${ASK}\n${added}`)).toEqual({ meant: 2, unclear: 0 });
  });

  test.each([
    'Keep 425-555-0107.\nAnd 425-555-0109 too.',
    'Keep 425-555-0107.\nAlso 425-555-0109.',
    'Do not port 425-555-0107.\nAnd 425-555-0109 too, that is the fax.',
    'The number 425-555-0107 stays with you.\n425-555-0109 as well.',
  ])('to what stays, too: %s', (words) => {
    expect(read(`${ASK} ${words}`)).toEqual({ meant: 1, unclear: 1 });
  });

  test.each([
    'You can reach me at 425-555-0109 too.',
    'Also 425-555-0109, my direct number, for questions.',
  ])('a way to reach somebody is none: %s', (words) => {
    expect(read(`${ASK}\n${words}`)).toEqual({ meant: 1, unclear: 0 });
  });
});
