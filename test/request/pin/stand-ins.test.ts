import { describe, expect, test } from 'vitest';
import { NO_NAMES, type PartyNames } from '../../../src/request/parties/party-names.ts';
import { findPin } from '../../../src/request/pin/find-pin.ts';

const DENTAL: PartyNames = {
  ...NO_NAMES,
  ours: new Set(['harborline', 'dental', 'group']),
  theirs: new Set(['tidewater', 'fiber']),
  givers: [{ id: 'harborline', words: new Set(['harborline', 'dental', 'group']) }],
};
const stateOf = (own: string, names: PartyNames = DENTAL): string =>
  findPin({ own: own.replaceAll('#', '304417'), subject: '', signature: '' }, names).state;

describe('a business by its kind stands for the customer who gives', () => {
  test.each([
    "The practice has signed with Tidewater Fiber. The practice's port-out PIN: #",
    "I write for Harborline Dental Group: the clinic moves to Tidewater Fiber. The clinic's PIN is #.",
    'La clínica se cambia a Tidewater Fiber. El PIN de la clínica es #.',
    'La clinique passe chez Tidewater Fiber. Le code PIN de la clinique est #.',
    'La clinica passa a Tidewater Fiber. Il PIN della clinica è #.',
  ])('%s', (own) => expect(stateOf(own)).toBe('given'));
});

describe('nobody else is spoken of so', () => {
  test.each([
    "The practice's port-out PIN: #",
    "The bank pays for it. The bank's PIN is #.",
    "The landlord has a contract with Tidewater Fiber. The landlord's PIN is #.",
    "The clinic next door was quick. The clinic's PIN is #.",
    "The carrier's PIN is #.",
    "The new provider's PIN is #.",
  ])('%s', (own) => expect(stateOf(own)).not.toBe('given'));

  test('where the customer is another kind of business by its name', () => {
    const hotel = { ...DENTAL, ours: new Set(['hotel', 'palmas']) };
    expect(stateOf("The bank goes to Tidewater Fiber. The bank's PIN is #.", hotel)).toBe('missing');
  });

  test('where the receiver is of that kind, or writes', () => {
    const own = "The practice has signed with Tidewater Fiber. The practice's PIN is #.";
    expect(stateOf(own, { ...DENTAL, theirs: new Set(['tidewater', 'clinic']) })).toBe('missing');
    expect(stateOf(own, { ...DENTAL, writer: 'receiver' })).toBe('missing');
    expect(stateOf(own, { ...DENTAL, givers: [...DENTAL.givers, { id: 'other', words: new Set(['other']) }] })).toBe(
      'missing',
    );
  });
});

describe('a legal form in the name of whose PIN it is', () => {
  const firm = { ...DENTAL, ours: new Set(['okafor', 'stern']), givers: [] };
  test.each(['LLP', 'LP', 'PLLC', 'P.A.', 'SAS', 'S.n.c.', 'LLC'])('%s', (form) => {
    expect(stateOf(`The port-out PIN of Okafor & Stern ${form} is #. Thank you`, firm)).toBe('given');
    expect(stateOf(`The port-out PIN of Brightwater ${form} is #. Thank you`, firm)).not.toBe('given');
  });
});

describe('a PIN in the English of somebody who thinks in another language', () => {
  test.each([
    'The PIN from Harborline is reading 304 417.',
    'Our PIN has the number #.',
    'As PIN we have #.',
    'PIN for this you find here: #',
    'Our PIN number reads: #.',
  ])('%s', (own) => expect(stateOf(own)).toBe('given'));

  test.each([
    'The PIN from Tidewater is reading 304 417.',
    'As PIN they gave the bank #.',
    'The PIN has the account number #.',
    'As PIN we do not have #.',
  ])('not: %s', (own) => expect(stateOf(own)).not.toBe('given'));
});
