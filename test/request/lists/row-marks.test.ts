import { describe, expect, test } from 'vitest';
import { N, readAttached, table } from './reading.ts';

describe('marks that only some rows bear', () => {
  const rows = (head: string, mark: string): string =>
    `Number,Desk,${head}\n${N('0101')},one,\n${N('0102')},two,${mark}\n${N('0103')},three,`;

  test.each([
    'x',
    'X',
    '✓',
    '*',
    '●',
  ])('"%s" below a head that does not say what it means leaves the rows open', (mark) => {
    expect(readAttached([table(rows('Mark', mark))])).toMatchObject({ numbers: [], unclear: ['0101', '0102', '0103'] });
  });

  test('below one that says that they stay, the others are asked for', () => {
    expect(readAttached([table(rows('Keep', 'x'))])).toMatchObject({ numbers: ['0101', '0103'], unclear: [] });
  });
});
