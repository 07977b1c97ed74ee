import { expect, test } from 'vitest';
import { judgePage, type SightResult } from '../../bench/exam-sight.ts';

const faults = (results: readonly SightResult[]): SightResult[] =>
  results.filter(({ truth, desk }) => (truth === 'seen' ? desk !== 'plain' : desk === 'plain'));

test.each(
  Array.from({ length: 16 }, (_, i) => 1000 + i),
)('what is read of a page is what a person sees of it: page %i', async (seed) => {
  const results = await judgePage(seed, false);
  expect(results).toHaveLength(22);
  expect(faults(results)).toEqual([]);
});

test('OCR of the same pages sees what is said to be seen, and nothing else', async () => {
  const results = [...(await judgePage(2)), ...(await judgePage(3)), ...(await judgePage(4))];
  const [seen, hidden] = [
    results.filter(({ truth }) => truth === 'seen'),
    results.filter(({ truth }) => truth === 'hidden'),
  ];
  expect(seen.filter(({ ocr }) => ocr).length).toBeGreaterThan(seen.length * 0.8);
  expect(hidden.filter(({ ocr }) => ocr)).toEqual([]);
});
