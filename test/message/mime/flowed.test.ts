import { describe, expect, test } from 'vitest';
import { unflow } from '../../../src/message/mime/flowed.ts';

describe('lines that go on in the next one', () => {
  test.each([
    ['a soft line end', 'Please port \n425-555-0101.', 'Please port 425-555-0101.'],
    ['a hard line end', 'Please port\n425-555-0101.', 'Please port\n425-555-0101.'],
    ['a quote and the answer', '> Which? \nThese.', '> Which? \nThese.'],
    ['an answer and a quote', 'These: \n> Which?', 'These: \n> Which?'],
    ['a quote of two lines', '> Which \n> lines? \nThese.', '> Which lines? \nThese.'],
    ['a quote within a quote', '>> Which \n> These \nNone.', '>> Which \n> These \nNone.'],
    ['the delimiter of a signature', 'Thanks \n-- \nDana \nContoso', 'Thanks \n-- \nDana Contoso'],
    ['a quoted delimiter', '> -- \n> Dana', '> -- \n> Dana'],
    ['a stuffed line', ' From 425-555-0101 \n on', 'From 425-555-0101 on'],
    ['a stuffed mark is the writer’s', ' > 425-555-0101', '› 425-555-0101'],
    ['an empty line in between', 'one \n\ntwo', 'one \ntwo'],
    ['windows line ends', 'one \r\ntwo\r\n', 'one two\n'],
  ])('%s', (_, text, seen) => {
    expect(unflow(text, false)).toBe(seen);
  });

  test('the last blank is none where the header says so', () => {
    expect(unflow('555-01 \n01 and  \nmore', true)).toBe('555-0101 and more');
  });
});
