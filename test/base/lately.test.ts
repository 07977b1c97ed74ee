import { expect, test } from 'vitest';
import { lately } from '../../src/base/lately.ts';

test('what was asked lately is not worked out again, what was asked long ago is', () => {
  const asked: string[] = [];
  const length = lately((text) => {
    asked.push(text);
    return text.length;
  }, 2);

  expect(['a', 'bb', 'a', 'ccc', 'bb', 'a'].map(length)).toEqual([1, 2, 1, 3, 2, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

test('an answer that is nothing is remembered, too', () => {
  let count = 0;
  const nothing = lately((): undefined => {
    count += 1;
  });
  nothing('a');
  nothing('a');
  expect(count).toBe(1);
});
