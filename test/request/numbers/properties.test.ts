import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuSeconds } from '../../setup/cpu-time.ts';
import { read } from './reading.ts';
import { e164, expanded, range, ten, written } from './writing.ts';

const BEFORE = ['', '- ', '• ', '* ', '#. ', '#) ', '   '];
const AFTER = ['', ' main line', ' (Jane Doe)', ' - lobby', ' ext. 204', ',', ' | Jane Doe | room', '*'];
const entry = fc.record({
  digits: ten,
  how: fc.nat(),
  after: fc.constantFrom(...AFTER),
});

test('a list of numbers is read back exactly, one a line, in any mix of notations', () => {
  const check = fc.property(
    fc.array(entry, { minLength: 1, maxLength: 30 }),
    fc.constantFrom(...BEFORE),
    (list, before) => {
      const lines = list.map(({ digits, how, after }, i) => {
        const mark = before.replace('#', String(i + 1));
        return `${mark}${written(digits, how)}${after}`;
      });
      const found = read(`Please port these numbers:\n\n${lines.join('\n')}\n`);
      expect(found.numbers).toEqual(e164(list.map(({ digits }) => digits)));
      expect([found.invalid, found.invalidRanges, found.unclear, found.excluded]).toEqual([[], [], [], []]);
    },
  );
  fc.assert(check, { numRuns: 300 });
});

test('a list of numbers is read back exactly in one line, with any separators, and wrapped behind them', () => {
  const separator = fc.constantFrom(
    ', ',
    '; ',
    ' and ',
    ' & ',
    ',\n',
    ' / ',
    ',',
    ' and\n',
    ' plus ',
    ' y ',
    ' y el ',
    ' et le ',
    ' e il ',
    ' und ',
    ' e o ',
    '、',
    'と',
    '及び',
    '；',
    ' así como ',
    ' ainsi que ',
    ' nonché ',
    ' sowie ',
    ' y\n',
    ' et\n',
  );
  const check = fc.property(fc.array(fc.tuple(ten, fc.nat(), separator), { minLength: 1, maxLength: 30 }), (list) => {
    const text = list
      .map(([digits, how, joint], i) => written(digits, how) + (i < list.length - 1 ? joint : '.'))
      .join('');
    const found = read(`Please port ${text}`);
    expect(found.numbers).toEqual(e164(list.map(([digits]) => digits)));
    expect([found.invalid, found.invalidRanges, found.unclear]).toEqual([[], [], []]);
  });
  fc.assert(check, { numRuns: 300 });
});

test('any range is its expansion', () => {
  const joint = fc.constantFrom(
    ' - ',
    '-',
    ' to ',
    ' thru ',
    ' through ',
    ' – ',
    '..',
    ' ~ ',
    ' to\n',
    ' bis ',
    ' à ',
    ' al ',
    ' up to ',
    ' hasta el ',
    ' hasta ',
    ' au ',
    " jusqu'au ",
    ' a ',
    ' fino al ',
    ' ao ',
    ' até ',
    'から',
    '〜',
    '～',
    ' ～ ',
    '—',
    ' −',
    ' bis zur ',
  );
  const check = fc.property(range, joint, fc.nat(), fc.nat(), (given, between, how, other) => {
    const all = expanded(given);
    const text = `Please port ${written(given.from, how)}${between}${written(all.at(-1) ?? '', other)}.`;
    const found = read(text);
    expect([found.numbers, found.invalidRanges, found.invalid], text).toEqual([e164(all), [], []]);
  });
  fc.assert(check, { numRuns: 300 });
});

test('a range with a short end of four digits is its expansion', () => {
  const joint = fc.constantFrom(
    ' - ',
    '-',
    ' to ',
    ' thru ',
    '–',
    ' al ',
    ' au ',
    ' a ',
    ' hasta el ',
    ' fino al ',
    ' bis ',
    'から',
    '～',
    '〜',
    ' ao ',
  );
  fc.assert(
    fc.property(range, joint, (given, between) => {
      const all = expanded(given);
      const text = `Numbers: ${written(given.from, 0)}${between}${all.at(-1)?.slice(6)}`;
      expect(read(text).numbers, text).toEqual(e164(all));
    }),
  );
});

test('a range that runs backwards gives no number', () => {
  fc.assert(
    fc.property(
      range.filter(({ count }) => count > 1),
      fc.constantFrom(' - ', ' to ', ' through '),
      (given, between) => {
        const found = read(`${written(expanded(given).at(-1) ?? '', 0)}${between}${written(given.from, 0)}`);
        expect([found.numbers, found.invalidRanges.length]).toEqual([[], 1]);
      },
    ),
  );
});

test('any text gives a result without delay, and only numbers that it holds', () => {
  const scraps = fc.constantFrom(
    '425',
    '555',
    '0101',
    '-',
    ' ',
    '\n',
    '(',
    ')',
    '+',
    '.',
    ' to ',
    ' except ',
    '|',
    ':',
    '1',
    'x',
    '/',
    ' keep ',
    ' and ',
    'PIN',
    '~',
  );
  const check = fc.property(
    fc.oneof(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.array(scraps, { maxLength: 120 }).map((list) => list.join('')),
    ),
    (text) => {
      const found = read(text);
      for (const number of found.numbers) expect(number).toMatch(/^\+\d{7,15}$/);
      expect(found.numbers.filter((n) => found.excluded.includes(n) || found.unclear.includes(n))).toEqual([]);
    },
  );
  fc.assert(check, { numRuns: 2000 });
});

test.each([
  [
    'thirty thousand lines',
    Array.from({ length: 30_000 }, (_, i) =>
      written(`425${200 + Math.floor(i / 10_000)}${String(i % 10_000).padStart(4, '0')}`, 0),
    ).join('\n'),
  ],
  ['digits', '4'.repeat(300_000)],
  ['spaced digits', '4 '.repeat(150_000)],
  ['dashed digits', '4-'.repeat(150_000)],
  ['spaces', ' '.repeat(300_000)],
  ['empty lines', '\n'.repeat(300_000)],
  ['brackets', '(425) '.repeat(50_000)],
  ['ranges', '425-555-0000 to 9999, '.repeat(15_000)],
  ['exceptions', `425-555-0000 to 9999 ${'except 0105, '.repeat(25_000)}`],
  ['keeping', 'keep '.repeat(60_000)],
  ['addresses', 'a@'.repeat(150_000)],
  ['labels', 'account = '.repeat(30_000)],
])('a hostile text of %s ends', async (_, text) => {
  const spent = await cpuSeconds(() => expect(read(text).numbers.length).toBeLessThanOrEqual(20_000));
  expect(spent).toBeLessThan(15);
});
