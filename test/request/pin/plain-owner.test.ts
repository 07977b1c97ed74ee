import { describe, expect, test } from 'vitest';
import { NO_NAMES, type PartyNames } from '../../../src/request/parties/party-names.ts';
import { findPin } from '../../../src/request/pin/find-pin.ts';

const HOTEL: PartyNames = {
  ...NO_NAMES,
  ours: new Set(['hotel', 'palmas', 'larkspur', 'voice', '日の出トレディング']),
  theirs: new Set(['coqui', 'enlace', 'clinique', '青空通信']),
  sender: 'palmas',
  writer: 'customer',
};
const stateOf = (own: string): string =>
  findPin({ own: own.replaceAll('#', '44172908'), subject: '', signature: '' }, HOTEL).state;

describe('a PIN of the writer, by what its company is, where it is kept and who gave it', () => {
  test.each([
    "Il PIN dell'albergo è #.",
    "Le code PIN de l'hôtel : #",
    'ホテルの転出用PINは#です。',
    '日の出さんのPINは#です。',
    'PIN del hotel #',
    'PIN organizzazione #',
    "PIN de l'organisation #",
    'El PIN de la empresa, #.',
    'Le code PIN nôtre est #.',
    'Our PIN for such things is #; Phones pulled it out of the safe for me.',
    'Port-out PIN from our safe: #',
    'The PIN Ruth wrote down for me is #.',
    'El PIN me lo acaba de leer Marisol de recepción: #.',
    "Le PIN de notre hôtel, que Corinne m'a dicté, est le #.",
    'El PIN me lo pasó el señor Tanabe, de su área de sistemas, para este trámite: #.',
    'El PIN del hotel es # (parece teléfono, pero es el PIN, no se asusten).',
    'PIN #. How long till it shows in the console?',
    'You need our PIN # from us, correct to the last digit.',
    '貴社に登録済みのPINは#です。',
  ])('%s', (own) => expect(stateOf(own)).toBe('given'));
});

describe("another's, whatever it is called", () => {
  test.each([
    "The clinic's PIN is #.",
    'クリニックのPINは#です。',
    '金庫のPINは#です。',
    '青空のPIN:#',
    '同社のPIN:#',
    'PIN de la caja fuerte: #',
    'PIN du coffre : #',
    'PIN for our safe: #',
    'PIN de Coquí Enlace #',
    'PIN off the Skyline portal: #',
    'The PIN Skyline gave us is #.',
    'El PIN del comprador, #.',
  ])('%s', (own) => expect(stateOf(own)).not.toBe('given'));
});

describe('digits that the writer made out, or bets on', () => {
  test.each([
    'PIN #, by the look of it: that was on the note under the keyboard.',
    'PIN #. My money is on the long one.',
    'PIN: #. The note has a coffee ring on it; the 9 and the 3 I put in by their shape.',
    'PIN: # (the 8 is my own reading).',
    'PIN: #. El papelito tiene una mancha; el 4 y el 0 los pongo yo por la forma que les veo.',
    'PIN: #, a juzgar por lo que queda en la hoja.',
    "PIN : #. Le papier est taché ; le 3 et le 8, je les mets d'après la forme.",
    'PIN : #. Je mise sur le plus long.',
    'PIN: #. Il foglietto ha una macchia; il 7 e il 5 li metto io per come li vedo.',
    'PINは#と読めます。',
    'PINは#です。メモに染みがあり、5と7は形から補いました。',
  ])('%s', (own) => expect(stateOf(own)).toBe('missing'));
  test.each([
    'PIN: #. The note had a coffee stain on it, so I took it from the console, where I set it myself.',
    'PIN: #. El papelito tenía una mancha, así que lo saqué de la consola, donde lo puse yo mismo.',
    "PIN : #. Le papier était taché, alors je l'ai repris sur la console, où je l'avais mis moi-même.",
    'PIN: #, seven digits, I counted them twice.',
  ])('are none: %s', (own) => expect(stateOf(own)).toBe('given'));
});
