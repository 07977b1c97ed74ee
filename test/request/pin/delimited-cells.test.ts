import { describe, expect, test } from 'vitest';
import { findPin } from '../../../src/request/pin/find-pin.ts';
import { hiddenIn, pinOf } from './reading.ts';

/** Lines of a sheet that is told as text: its head is a label and a value, its list one column wide. */
const sheet = (...head: string[]): string => [...head, '', 'Number', '425-555-0131', '425-555-0132'].join('\n');

describe('a line with a label and a value, as programs write them', () => {
  test.each([
    ['semicolon', sheet('Client;Contoso', 'Port-out PIN;0412978')],
    ['semicolons of a wider sheet', sheet('Client;Contoso;;', 'PIN;0412978;;')],
    ['tab', sheet('Azienda\tContoso', 'Codice PIN\t0412978')],
    ['cells in quotes', sheet('"Cliente","Contoso, Inc."', '"PIN de portabilidad","0412978"')],
    ['cells in quotes, and semicolons', sheet('"暗証番号";"0412978"')],
    ['an empty cell between', sheet('Code PIN;;041-2978')],
    ['a formula that keeps the nought', sheet('PIN;="0412978"')],
  ])('%s', (_, text) => {
    expect(pinOf(text)).toBe('0412978');
    expect(hiddenIn(text)).toEqual(['0412978']);
  });

  test('one in the text and another in the head of a list are two', () => {
    const list = { source: 'attachment:lines.csv', title: 'lines.csv', text: sheet('Code PIN;412979') } as const;
    const found = findPin({ subject: '', own: 'The PIN is 412978.', signature: '', lists: [list] });
    expect(found.state).toBe('ambiguous');
    expect(found.secrets.map((one) => one.reveal())).toEqual(['412978', '412979']);
  });

  test.each([
    ['another label', sheet('Account;0412978'), 'missing'],
    ['a support PIN', sheet('Support PIN;0412978'), 'support-pin'],
    ['a PIN of the voicemail', sheet('Voicemail PIN;0412978'), 'missing'],
    ['an old one', sheet('Old PIN;0412978'), 'missing'],
    ['too few digits', sheet('PIN;04129'), 'malformed'],
    ['no value', sheet('PIN;'), 'missing'],
    ['a heading beside another', 'PIN;Number\n;425-555-0131', 'missing'],
  ])('not %s', (_, text, state) => {
    expect(pinOf(text)).toBe(state);
  });
});
