import { describe, expect, test } from 'vitest';
import { NO_NAMES, type PartyNames } from '../../../src/request/parties/party-names.ts';
import { findPin } from '../../../src/request/pin/find-pin.ts';

const NAMES: PartyNames = {
  ...NO_NAMES,
  ours: new Set(['contoso']),
  theirs: new Set(['anchor']),
  sender: 'contoso',
  writer: 'customer',
};
const stateOf = (own: string): string => findPin({ own, subject: '', signature: '' }, NAMES).state;

const OTHERS = [
  'Code PIN du portail',
  'Code PIN de la porte',
  'Code PIN du téléphone',
  'PIN of the gate',
  'PIN of the safe',
  'PIN of the phone',
  'Portal PIN',
  'Código PIN de la caja fuerte',
  'Código PIN del portal',
  'Codice PIN del cancello',
  'Codice PIN del telefono',
  '金庫の暗証番号',
  '電話の暗証番号',
];
const OURS = [
  'Port-out PIN of Contoso',
  'PIN of the account',
  'PIN (from the portal)',
  'Code PIN de portabilité',
  'Código PIN de la empresa',
  "Codice PIN dell'azienda",
  '弊社の暗証番号',
];

describe('the words behind a label say whose the PIN is', () => {
  test.each(OTHERS)('%s: no PIN of this desk', (head) => {
    expect([stateOf(`Number | ${head}\n425-555-0101 | 0412978`), stateOf(`${head} : 0412978`)]).toEqual([
      'missing',
      'missing',
    ]);
  });

  test.each(OURS)('%s', (head) => {
    expect([stateOf(`Number | ${head}\n425-555-0101 | 0412978`), stateOf(`${head} : 0412978`)]).toEqual([
      'given',
      'given',
    ]);
  });
});

test.each([
  ['Port-out PIN of Contoso | 0412978', 'given'],
  ['PIN of Anchor | 0412978', 'missing'],
  ['PIN of the gate | 0412978', 'missing'],
])('a label in the cell beside: %s', (row, state) => {
  expect(stateOf(row)).toBe(state);
});

test.each([
  ['Our port-out PIN begins with a zero, please do not drop it: 0412978', 'given'],
  ['Nuestro PIN empieza por cero, por favor no lo omitan: 0412978', 'given'],
  ['Il nostro PIN comincia con uno zero, non dimenticatelo: 0412978', 'given'],
  ['Our port-out PIN begins with 041, the rest you know: 0412978', 'missing'],
  ['Our port-out PIN begins with a zero, ask Ruth, her badge is: 0412978', 'missing'],
])('a remark on the zero it begins with: %s', (words, state) => {
  expect(stateOf(words)).toBe(state);
});

describe('a label beside which nothing stands heads no column', () => {
  const list = (text: string) => ({ source: 'attachment:a.xlsx' as const, title: 'a', text });
  const read = (text: string) =>
    findPin({ subject: '', own: 'Please port the list.', signature: '', lists: [list(text)] });

  test.each(['PIN | ', 'PIN de portabilidad |          ', 'Port-out PIN | ~~58310264~~'])('%s', (label) => {
    const { state, secrets } = read(`Northwind Traders\n${label}\nNumber | Office\n305-555-0110 | Doral`);
    expect(state).toBe('missing');
    expect(secrets.map((secret) => secret.reveal())).not.toContain('3055550110');
  });

  test('a telephone number in a column of PINs is none', () => {
    expect(read('Office | PIN\nDoral | 305-555-0110').state).toBe('missing');
    expect(read('Office | PIN\nDoral | 58310264')).toMatchObject({ state: 'given' });
  });
});
