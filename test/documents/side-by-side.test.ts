import { afterAll, beforeAll, expect, test } from 'vitest';
import { papers, render } from '../../fixtures/papers/render.ts';
import { openReaderPool, type ReaderPool } from '../../src/documents/reader-pool.ts';

let reader: ReaderPool;
beforeAll(() => {
  reader = openReaderPool({ seconds: 60, memoryMb: 512, workers: 2 });
});
afterAll(() => reader.close());

test('scans that are read side by side do not count against each other', async () => {
  const chosen = papers().filter(({ name }) => /^(?:tall-boxes-2|misnamed-3)$/.test(name));
  const scans = await Promise.all(
    chosen.map(async (paper) => (await render(paper, 'scan')).files[0] ?? new Uint8Array()),
  );
  const read = await Promise.all(scans.map((bytes) => reader.read({ bytes, type: 'pdf' })));
  expect(read.map(({ because }) => because)).toEqual(['', '']);
});
