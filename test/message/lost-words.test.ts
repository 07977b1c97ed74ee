import { expect, test } from 'vitest';
import { hasLostWords } from '../../src/message/lost-words.ts';

test.each([
  ['425-555-0105 \ufffd 0107', true],
  ['0105\ufffd0107', true],
  ['\ufffd\ufffd\ufffd\ufffd 0105', true],
  ['les num\ufffdros', false],
  ['Espa\ufffda y ma\ufffdana', false],
  ['nothing is lost', false],
])('%j', (text, has) => {
  expect(hasLostWords(text)).toBe(has);
});
