import { describe, expect, test } from 'vitest';
import type { PartyNames } from '../../../src/request/parties/party-names.ts';
import { findPin } from '../../../src/request/pin/find-pin.ts';
import { NAMES } from './reading.ts';

const stateOf = (own: string, writer: PartyNames['writer']): string =>
  findPin({ own, subject: '', signature: '' }, { ...NAMES, writer }).state;

describe('a PIN that a label keeps at the writer of the side that receives is the account there', () => {
  test.each([
    'Customer PIN with us: 8264017',
    'PIN of the customer on our side: 8264017',
    'PIN: 8264017 (from our portal)',
    'PIN du client chez nous : 8264017',
    'PIN del cliente con nosotros: 8264017',
    'PIN del cliente nel nostro sistema: 8264017',
    '弊社でのお客様PIN: 8264017',
  ])('%s', (own) => expect(stateOf(own, 'receiver')).toBe('missing'));
});

test.each([
  'Customer PIN with us: 8264017',
  'PIN du client chez nous : 8264017',
])('a stranger may be that side: %s', (own) => expect(stateOf(own, 'stranger')).toBe('missing'));

describe('what was shared with the writer, or is the writing customer’s own, is given', () => {
  test.each([
    ['The PIN the customer shared with us is 8264017', 'receiver'],
    ['PIN left with us by Contoso: 8264017', 'receiver'],
    ['PIN que el cliente compartió con nosotros: 8264017', 'receiver'],
    ['PIN condiviso con noi: 8264017', 'receiver'],
    ['You have these numbers with us. PIN: 8264017', 'receiver'],
    ['PIN of our account: 8264017', 'stranger'],
    ['PIN chez nous : 8264017', 'customer'],
  ] as const)('%s', (own, writer) => expect(stateOf(own, writer)).toBe('given'));
});
