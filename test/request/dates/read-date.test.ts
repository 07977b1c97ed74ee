import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/request/dates/read-date.ts';

describe('dates as people write them', () => {
  test.each([
    '3/4/2026',
    '03/04/2026',
    '03-04-26',
    '3.4.2026',
    '3 / 4 / 2026',
    '2026-03-04',
    '2026/3/4',
    '2026.3.4',
    '20260304',
    '4 March 2026',
    'March 4th, 2026',
    'Mar. 4 2026',
    '4-Mar-2026',
    '4-Mar-26',
    '04MAR2026',
    'MARCH 4 2026.',
    'the 4th of March, 2026',
    'Wednesday, March 4, 2026',
    'Wed 3/4/2026',
    '4 de marzo de 2026',
    'marzo 4 de 2026',
    'miércoles, 4 de marzo de 2026',
    'mié 4 mar 2026',
    'le 4 mars 2026',
    'Mercredi 4 mars 2026',
    '4 marzo 2026',
    'mercoledì 4 marzo 2026',
    '4. März 2026',
    '2026年3月4日',
    '２０２６年３月４日',
    '2026年3月4日(水)',
    '令和8年3月4日',
    'R8.3.4',
    '3/4/2026 10:15 AM',
    '2026-03-04T10:15:00-08:00',
    '2026-03-04 10:15:00 UTC',
    "D:20260304101500-08'00'",
    '3\u20114\u20112026',
  ])('%s is the fourth of March 2026', (written) => {
    expect(readDate(written)).toEqual({ kind: 'date', date: '2026-03-04' });
  });

  test('month first on a US form, but a month has no number above 12', () => {
    expect(readDate('5/1/2026')).toEqual({ kind: 'date', date: '2026-05-01' });
    expect(readDate('13/3/2026')).toEqual({ kind: 'date', date: '2026-03-13' });
  });

  test.each([
    ['1er mars 2026', '2026-03-01'],
    ['1° marzo 2026', '2026-03-01'],
    ['2 août 2026', '2026-08-02'],
    ['29 février 2028', '2028-02-29'],
    ['31 dic 2026', '2026-12-31'],
    ['Sept 1, 2026', '2026-09-01'],
    ['15 agosto 2026', '2026-08-15'],
    ['10 mag 2026', '2026-05-10'],
  ])('%s', (written, date) => {
    expect(readDate(written)).toEqual({ kind: 'date', date });
  });

  test.each([
    '',
    'n/a',
    'today',
    'tomorrow',
    'ASAP',
    '2/30/2026',
    '2/29/2026',
    '13/13/2026',
    '0/4/2026',
    '31 April 2026',
    'March 2026',
    '3/4',
    '4 March',
    'Thursday, March 4, 2026',
    '木曜日 2026-03-04',
    '3/4/2026 and 3/5/2026',
    '3/4/20266',
    '3-4/2026',
    'March 4 or 5, 2026',
    'se0',
    '3/4/2O26',
    'March 4, 26 2026',
    '1/1/0026',
  ])('"%s" is not guessed', (written) => {
    expect(readDate(written)).toEqual({ kind: 'unclear' });
  });
});
