import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('a range whose end is taken out is open', () => {
  test.each([
    'Please port 425-555-0101 to 425-555-0105, the last one not included, to Prairie Fiber.',
    'Please port 425-555-0101 to 425-555-0105 (exclusive) to Prairie Fiber.',
    'Please port 425-555-0101 through 0105, not including the last, to Prairie Fiber.',
    'Por favor porten del 425-555-0101 al 425-555-0105, este último no incluido.',
    'Por favor porten del 425-555-0101 al 0105, sin incluir este último.',
    'Merci de porter du 425-555-0101 au 425-555-0105, ce dernier non compris.',
    'Merci de porter du 425-555-0101 jusqu’au 0105 exclu.',
    'Vi prego di portare dal 425-555-0101 al 425-555-0105 escluso.',
    'Vi prego di portare dal 425-555-0101 al 425-555-0105, quest’ultimo non compreso.',
    '425-555-0101から425-555-0105未満を転出してください。',
    '425-555-0101～425-555-0105（末尾は含まず）を転出してください。',
  ])('%s', (text) => {
    expect(read(text).numbers).toEqual([]);
  });
});

describe('a range whose end is meant', () => {
  test.each([
    'Please port 425-555-0101 to 425-555-0105, the last one included, to Prairie Fiber.',
    'Por favor porten del 425-555-0101 al 425-555-0105, este último incluido.',
    'Merci de porter du 425-555-0101 au 425-555-0105, ce dernier compris.',
    'Vi prego di portare dal 425-555-0101 al 425-555-0105 compreso.',
    '425-555-0101～425-555-0105（末尾を含む）を転出してください。',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101-0105'), unclear: [] });
  });
});

describe('a number from which a range runs to no number is open', () => {
  test.each([
    'Please port our numbers to Prairie Fiber: from 425-555-0101 up to the fax.',
    'Por favor porten desde el 425-555-0101 hasta el fax.',
    "Merci de porter à partir du 425-555-0101 jusqu'au fax.",
    'Vi prego di portare dal 425-555-0101 fino al fax.',
    '転出してください。対象：425-555-0101から順に、ファックスの手前まで',
    '転出してください。\n対象：425-555-0101～\n',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: [], unclear: tns('0101') });
  });
});
