import { describe, expect, test } from 'vitest';
import { ruleSeparated } from '../../../src/request/text/separated-rows.ts';

describe('rows of a file pasted into a text', () => {
  test('are parted by bars below their heads, character for character', () => {
    expect(
      ruleSeparated('Port:\nseq,first_tn,last_tn\n1,4145550175,4145550179\n2,4145550190,4145550199\nThanks, Bo'),
    ).toBe('Port:\nseq|first_tn|last_tn\n1|4145550175|4145550179\n2|4145550190|4145550199\nThanks, Bo');
    expect(ruleSeparated('Numéro;Bureau\n504-555-0101;accueil')).toBe('Numéro|Bureau\n504-555-0101|accueil');
  });

  test.each([
    'Please port 425-555-0101, 425-555-0102\nand 425-555-0103, all of them',
    'Hello number desk, thank you,\n425-555-0101, 425-555-0102',
    'Number, name\nno row of it',
  ])('and no other lines are: %j', (text) => expect(ruleSeparated(text)).toBe(text));
});
