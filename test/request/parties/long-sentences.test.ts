import { expect, test } from 'vitest';
import { carriersTowards } from '../../../src/request/parties/new-carriers.ts';
import { cpuSeconds } from '../../setup/cpu-time.ts';

test.each([
  'Je sors d un appel avec M. Castaing qui administre le compte et qui m a dicté le code de portabilité chiffre par chiffre ce matin même',
  'w'.repeat(4000),
  'カ'.repeat(4000),
  '漢'.repeat(400),
])('a long sentence without a receiver costs no time (%#)', async (sentence) => {
  expect(carriersTowards(sentence, false)).toEqual([]);
  expect(await cpuSeconds(() => void carriersTowards(sentence, false))).toBeLessThan(1);
});

test.each([
  ['番号を青空通信へ', ['青空通信']],
  ['番号をPrairie Fiber様へ', ['Prairie Fiber']],
  ['回線をカスケード通信株式会社に', ['カスケード通信']],
])('a Japanese receiver is found in front of its particle: %s', (sentence, names) => {
  expect(carriersTowards(sentence, false)).toEqual(names);
});
