import { describe, expect, test } from 'vitest';
import { readOfContoso } from '../directory.ts';
import { kindOf } from './reading.ts';

describe('what has to be done with numbers, and numbers that stand in the verb', () => {
  test.each([
    'Le 425-555-0101 et le 425-555-0102 doivent être portés chez un concurrent, Keel Télécom.',
    'Les lignes 425-555-0101 et 425-555-0102 devront être portées chez Keel Télécom.',
    'Los números 425-555-0101 y 425-555-0102 deben portarse a otra compañía, Keel Telecom.',
    'Le linee 425-555-0101 e 425-555-0102 vanno portate via: Keel Telecom.',
    'Notre nouveau prestataire reprend ces numéros, merci de les porter : 425-555-0101',
    'Keel Telecom se queda con estos números, por favor, portarlos: 425-555-0101',
    'Keel Telecom prende questi numeri, vi prego di portarli: 425-555-0101',
  ])('%s', (own) => expect(kindOf(own)).toBe('port-out'));

  test.each([
    'Le 425-555-0101 et le 425-555-0102 ne doivent pas être portés chez Keel Télécom.',
    'Los números 425-555-0101 y 425-555-0102 no deben portarse a Keel Telecom.',
    'Le linee 425-555-0101 e 425-555-0102 non vanno portate a Keel Telecom.',
    'Le 425-555-0101 doit rester ; Keel Télécom voudrait les porter.',
    'Merci de ne pas les porter : 425-555-0101',
  ])('but this asks for none: %s', (own) => expect(kindOf(own)).not.toBe('port-out'));
});

describe('who takes over a task takes over no numbers', () => {
  test.each([
    'I took over the phone administration from a colleague. Where do I set a PIN?',
    'I took over these phones from Ruth last month and am still learning.',
  ])('%s', (own) => expect(kindOf(own)).toBe('kind-unclear'));
});

test('a telephone company in Italian is one by its network', () =>
  expect(kindOf('Vorrei passare il numero 425-555-0101 di Contoso a ReteChiara.')).toBe('port-out'));

test('one receiver with and without its genitive is one', () =>
  expect(
    kindOf('Kindly transfer the user number 425-555-0101 to the tenant of Proseware. We sold the shop to Proseware’s.'),
  ).toBe('org-transfer'));

describe('an order that is to be taken back', () => {
  test.each([
    ['Our order PTN-2026-000123 is to be taken back, the lines stay.', ''],
    ['Thank you', 'Order PTN-2026-000123: cancel'],
    ['今回の転出のお願いは取り消しとさせてください。', ''],
    ['先日の転出の依頼は撤回とします。', ''],
  ])('%s %s', (own, subject) => expect(kindOf(own, subject)).toBe('withdraw'));

  test.each([
    'Our order PTN-2026-000123 is not to be taken back.',
    '今回の転出のお願いは取り消しにしないでください。',
  ])('but not this: %s', (own) => expect(kindOf(own)).not.toBe('withdraw'));
});

describe('one new carrier, whatever stands around its name', () => {
  test.each([
    'Release to us:\nLosing carrier | Larkspur Voice\nWinning carrier | Keel Voice\nTelephone numbers | 425-555-0101\nWinning carrier PIN | 30586621',
    '来月より通信会社をマカニ通信に切り替えるため、次の番号をマカニ通信へ転出してください。\n425-555-0101',
    'Contoso is taking 425-555-0101 to Keel Communications. Kindly release it.',
  ])('%s', (own) => expect(readOfContoso(own).kind).toBe('port-out'));

  test.each([
    'Please release:\nWinning carrier | Keel Voice\nTelephone numbers | 425-555-0101\nWinning carrier | Anchor Fiber\nTelephone numbers | 425-555-0102',
    'Please port them. Keel Voice takes the first two with them, Anchor Fiber takes the rest: 425-555-0101, 425-555-0102',
    '425-555-0101をマカニ通信へ、425-555-0102をカイ通信へ転出してください。',
  ])('but two here: %s', (own) => expect(readOfContoso(own).kindTrouble).toBe('several-requests'));
});
