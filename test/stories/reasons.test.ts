import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REASON_CODES } from '../../src/decision/reasons.ts';
import { type Expectation, expectations, readExpectation } from './expectation.ts';

const CONVERSATIONS = join(import.meta.dirname, 'conversations');
/** What conversations expect, word for word: `codes(line)` is compared with a list of codes. */
const inConversations = readdirSync(CONVERSATIONS)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [
    ...readFileSync(join(CONVERSATIONS, file), 'utf8').matchAll(/expect\(codes\(.*\)\)\s*\.toEqual\(\[([^\]]*)\]\)/g),
  ])
  .flatMap(([, list = '']) => [...list.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code));
const inStories = expectations
  .map((file) => readExpectation(file) as Expectation)
  .flatMap((expected) => (expected.disposition === 'ignored' ? [] : expected.reasons));
const told = new Set<string>([...inStories, ...inConversations]);

test.each(REASON_CODES)('a story or a conversation comes to %s', (code) => {
  expect(told).toContain(code);
});
