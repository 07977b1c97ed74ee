import { describe, expect, test } from 'vitest';
import { readLetter } from '../../../src/request/forms/read-letter.ts';
import { attached, LETTER } from './filled.ts';

const OURS = ['Larkspur Voice', 'Larkspur'];
const read = (...args: Parameters<typeof attached>) => readLetter(attached(...args), OURS, 20_000);
const scanned = { text: '', isSure: false, rival: null, page: 1 };

describe('a letter of authorization', () => {
  test('in order', () => {
    expect(read('loa-user-service', LETTER)).toMatchObject({
      missing: [],
      signed: 'yes',
      moves: 'all',
      unclear: [],
      leavesUs: false,
      isTollFree: false,
    });
  });

  test('names what is empty, "N/A" and dashes included', () => {
    const { missing } = read('loa-user-service', {
      ...LETTER,
      accountNumber: 'N/A',
      zip: '-',
      street: '______',
      city: '',
    });
    expect(missing).toEqual(['accountNumber', 'street', 'city', 'zip']);
  });

  test('city, state and ZIP may stand together', () => {
    const { city: _, state: __, zip: ___, ...rest } = LETTER;
    expect(read('loa-user-service', { ...rest, cityStateZip: 'Madison, WI 53703' }).missing).toEqual([]);
    expect(read('loa-user-service', { ...rest, cityStateZip: 'Madison, WI' }).missing).toEqual(['zip']);
  });

  test('a toll-free letter asks neither for an account number nor what moves', () => {
    const { accountNumber: _, ...rest } = LETTER;
    const none = { asked: false, ticked: [], isUnclear: false };
    expect(read('loa-toll-free', rest, { scope: none, numberKind: none }).missing).toEqual([]);
    expect(read('loa-user-service', rest, { scope: none, numberKind: none }).missing).toEqual([
      'accountNumber',
      'scope',
      'numberKind',
    ]);
  });

  test("a letter that is not the provider's own lacks nothing without its boxes", () => {
    const none = { asked: false, ticked: [], isUnclear: false };
    expect(read('loa-user-service', LETTER, { scope: none, numberKind: none, isOwn: false })).toMatchObject({
      missing: [],
      moves: null,
    });
  });

  test('both boxes ticked say nothing', () => {
    const both = { asked: true, ticked: ['all', 'some'] as const, isUnclear: false };
    expect(read('loa-user-service', LETTER, { scope: both })).toMatchObject({ missing: ['scope'], moves: null });
  });

  test('on a scan, ink that is not read and a label that is not found are doubts, not empty fields', () => {
    const { zip: _, ...rest } = LETTER;
    const form = attached('loa-user-service', rest, { isScan: true });
    const doubtful = { ...form, form: { ...form.form, fields: { ...form.form.fields, street: scanned } } };
    expect(readLetter(doubtful, OURS, 10)).toMatchObject({ missing: [], unclear: ['street', 'zip'] });
    expect(read('loa-user-service', rest, { signature: 'no-line', isScan: true }).signed).toBe('unclear');
    const empty = { signature: 'none', isScan: true } as const;
    expect(read('loa-user-service', LETTER, empty).signed).toBe('no');
    expect(read('loa-user-service', LETTER, { ...empty, areNumbersSure: false }).signed).toBe('unclear');
    expect(read('loa-user-service', LETTER, { ...empty, isScan: false, areNumbersSure: false }).signed).toBe('no');
  });

  test('boxes that were not found on a scan, or are both inked there, are doubts', () => {
    const lost = { asked: false, ticked: [], isUnclear: false };
    const both = { asked: true, ticked: ['users', 'services'] as const, isUnclear: false };
    const form = { isScan: true, scope: lost, numberKind: both };
    expect(read('loa-user-service', LETTER, form)).toMatchObject({ missing: [], unclear: ['scope', 'numberKind'] });
    const empty = { asked: true, ticked: [], isUnclear: false };
    expect(read('loa-user-service', LETTER, { isScan: true, scope: empty }).missing).toEqual(['scope']);
  });

  test('a company is sure where its name or its domain was read surely', () => {
    expect(read('loa-user-service', LETTER).isCompanySure).toBe(true);
    const { companyName: _, ...rest } = LETTER;
    expect(read('loa-user-service', rest, { isScan: true }).isCompanySure).toBe(false);
  });

  test('a number that was read in two ways makes the list unclear', () => {
    expect(read('loa-user-service', LETTER, { isScan: true, areNumbersSure: false }).unclear).toEqual(['numbers']);
  });

  test.each([
    ['312-555-0140', '+13125550140'],
    ['(312) 555-0140', '+13125550140'],
    ['SUB 4471', null],
    ['4471-22', null],
    ['', null],
  ])('the billing number "%s"', (btn, wanted) => {
    expect(read('loa-user-service', { ...LETTER, btn }).btn).toBe(wanted);
  });

  test.each([
    ['Larkspur Voice', true],
    ['LARKSPUR VOICE, INC.', true],
    ['Larkspur', true],
    ['Larkspur Dental', false],
    ['', false],
  ])('"%s" as the current provider', (currentProvider, leavesUs) => {
    expect(read('loa-user-service', { ...LETTER, currentProvider }).leavesUs).toBe(leavesUs);
  });
});
