import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decision/decide.ts';
import type { Letter } from '../../src/request/forms/letter.ts';
import { facts, numbers, request } from './facts.ts';

const LETTER: Letter = {
  source: 'attachment:LOA.pdf',
  isTollFree: false,
  missing: [],
  signed: 'yes',
  date: { kind: 'date', date: '2026-03-09' },
  desiredDueDate: null,
  btn: null,
  moves: 'all',
  numbers: numbers(['+13125550140']),
  refersToList: false,
  leavesUs: false,
  numberType: 'user',
  isCompanySure: true,
  namesProvider: true,
  unclear: [],
};
const decided = (changes: Partial<Letter>, list = ['+13125550140'], conflicting: string[] = []) =>
  decide(
    facts({
      pin: 'not-needed',
      numbers: new Map(),
      request: request({ kind: 'port-in', numbers: numbers(list), letters: [{ ...LETTER, ...changes }], conflicting }),
    }),
  );
const codes = (...args: Parameters<typeof decided>): string[] => decided(...args).reasons.map(({ code }) => code);
const day = (date: string) => ({ kind: 'date', date }) as const;

describe('a port-in by its letter; today is 2026-03-16', () => {
  test('in order is accepted', () => {
    expect(decided({}).disposition).toBe('accepted');
  });

  test.each([
    ['60 days old', '2026-01-15', []],
    ['61 days old', '2026-01-14', ['loa-expired']],
    ['of tomorrow', '2026-03-17', []],
    ['of the day after tomorrow', '2026-03-18', ['loa-postdated']],
  ])('a letter %s', (_, date, wanted) => expect(codes({ date: day(date) })).toEqual(wanted));

  test.each([
    ['five business days ahead', '2026-03-23', ['due-date-out-of-window']],
    ['six business days ahead', '2026-03-24', []],
    ['thirty business days ahead', '2026-04-27', []],
    ['thirty-one business days ahead', '2026-04-28', ['due-date-out-of-window']],
    ['in the past', '2026-03-02', ['due-date-out-of-window']],
  ])('a wish %s', (_, date, wanted) => expect(codes({ desiredDueDate: day(date) })).toEqual(wanted));

  test.each([
    ['all', '+13125550140', []],
    ['all', '+13125550177', ['btn-not-listed']],
    ['some', '+13125550140', ['btn-listed']],
    ['some', '+13125550177', []],
    [null, '+13125550177', []],
    ['all', null, []],
  ] as const)('%s move, the billing number is %s', (moves, btn, wanted) =>
    expect(codes({ moves, btn })).toEqual(wanted));

  test('everything that is wrong is said at once', () => {
    const all = codes(
      { signed: 'no', date: null, missing: ['accountNumber', 'zip'], btn: '+13125550177' },
      ['+13125550140', '+18665550101'],
      ['+13125550141'],
    );
    expect(all).toEqual([
      'btn-not-listed',
      'loa-incomplete',
      'loa-undated',
      'loa-unsigned',
      'loa-wrong-form',
      'numbers-conflict',
    ]);
  });

  test.each([
    ['a signature', { signed: 'unclear' }],
    ['a number', { unclear: ['numbers'] }],
    ['a date that OCR lost', { unclear: ['date'], date: null }],
    ['a date that OCR misread', { unclear: ['date'], date: { kind: 'unclear' } }],
  ] as const)('%s that can’t be told is a person’s', (_, changes) => {
    expect(decided(changes)).toMatchObject({ disposition: 'review', reasons: [{ code: 'scan-unclear' }] });
  });

  test('a date that no calendar has is a person’s', () => {
    expect(decided({ date: { kind: 'unclear' } })).toMatchObject({
      disposition: 'review',
      reasons: [{ code: 'date-unclear' }],
    });
  });

  test('on a port-out the letter is not judged, but digits that are not sure count', () => {
    const portOut = (unclear: string[]) =>
      decide(facts({ request: request({ letters: [{ ...LETTER, signed: 'no', date: null, unclear }] }) }));
    expect(portOut([]).disposition).toBe('accepted');
    expect(portOut(['scope']).disposition).toBe('accepted');
    expect(portOut(['pin'])).toMatchObject({ disposition: 'review', reasons: [{ code: 'scan-unclear' }] });
  });
});

test.each([
  [true, 'organisation-unknown'],
  [false, 'scan-unclear'],
])('nobody knows the company, and the letter shows it surely: %s', (isCompanySure, wanted) => {
  const letter = { ...LETTER, isCompanySure };
  const { parties } = facts({});
  const decision = decide(
    facts({
      pin: 'not-needed',
      numbers: new Map(),
      parties: { ...parties, source: null },
      request: request({ kind: 'port-in', numbers: numbers(['+13125550140']), letters: [letter] }),
    }),
  );
  expect(decision.reasons.map(({ code }) => code)).toEqual([wanted]);
});
