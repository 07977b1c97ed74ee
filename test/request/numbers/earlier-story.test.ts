import { describe, expect, test } from 'vitest';
import { cpuSeconds } from '../../setup/cpu-time.ts';
import { read } from './reading.ts';

const ends = (numbers: readonly string[]): string[] => numbers.map((one) => one.slice(-4));

describe('a number told of in a clause of what was done is not asked for beside one that is', () => {
  test.each([
    'You were quick with 425-555-0116, which was transferred to us by our parent in May. Today please port 425-555-0117 to Kona Fiber.',
    'Our fax 425-555-0116 had been moved to Kona Fiber in the spring and all went well. Now please port 425-555-0117 as well.',
    'In the spring we had our line 425-555-0116 ported to Kona Fiber. Now please port 425-555-0117 too.',
    'En mayo pasamos el 425-555-0116 a Isla Fibra y todo fue bien. Esta vez porten el 425-555-0117 a Isla Fibra.',
    'Estamos contentos con el 425-555-0116, que habíamos llevado a Isla Fibra. Esta vez porten el 425-555-0117.',
    'Tout va bien avec le 425-555-0116, que nous avions porté chez Delta. Merci de porter maintenant le 425-555-0117 chez Delta.',
    'Siamo contenti del 425-555-0116, che avevamo passato a Quahog in primavera. Questa volta portate a Quahog il 425-555-0117.',
    '春に移転していただいた425-555-0116は好調です。今回は425-555-0117をコナへ移転してください。',
  ])('%s', (own) => {
    const { numbers, unclear } = read(own);
    expect([ends(numbers), ends(unclear)]).toEqual([['0117'], ['0116']]);
  });
});

describe('what is told of a number that is asked for takes nothing away', () => {
  test.each([
    ['Please port 425-555-0116 and 425-555-0117, which we have used for years, to Kona Fiber.', '0116 0117'],
    ['Our line 425-555-0116, which we have decided to port, goes to Kona Fiber.', '0116'],
    ['The number 425-555-0116, which should have been moved in May, must be ported now.', '0116'],
    ['Please port 425-555-0116. We have moved house, and 425-555-0117 is to be ported too.', '0116 0117'],
    ['Ya nos mudamos. Por favor porten el 425-555-0116 y el 425-555-0117, que hemos comprado.', '0116 0117'],
    ['Nous avons été transférés. Merci de porter le 425-555-0116 et le 425-555-0117.', '0116 0117'],
  ])('%s', (own, asked) => {
    expect(ends(read(own).numbers).join(' ')).toBe(asked);
  });
});

test('a long page of such stories is read in linear time', async () => {
  const story = 'In May we had moved 425-555-0116 and then the others, which had been moved too. ';
  const text = `${story.repeat(150)}Please port 425-555-0117.`;
  expect(await cpuSeconds(() => read(text))).toBeLessThan(3);
});
