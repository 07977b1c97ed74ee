import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

const head = 'Numeri da portare a Tramontana Tel:\n';

describe('a word among names that could mean "keep"', () => {
  test('leaves its number to a person', () => {
    const found = read(`${head}425-555-0101   Formaggi\n425-555-0102   Salumi\n425-555-0103   Conserve`);
    expect(found.numbers).toEqual(tns('0101 0102'));
    expect(found.unclear).toEqual(tns('0103'));
  });

  test('keeps it back beside other deeds', () => {
    const found = read('425-555-0101 Portar\n425-555-0102 Conservar\n425-555-0103 Portar');
    expect(found.numbers).toEqual(tns('0101 0103'));
    expect(found.unclear).toEqual([]);
  });
});
