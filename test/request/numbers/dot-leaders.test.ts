import { describe, expect, test } from 'vitest';
import { labelLeaders } from '../../../src/page/cells.ts';
import { read } from './reading.ts';

const ends = (numbers: readonly string[]): string => numbers.map((one) => one.slice(-4)).join(' ');

describe('what dots lead on from is a label, as with a colon', () => {
  test.each([
    'PORT REQUEST\nPON ............ KX-204\nBTN ............ 425-555-0160\nTNs ............ 425-555-0171\n                 425-555-0172\n\nPlease port out the above TNs.',
    'Order\nEATN .......... 425-555-0160\n\nPlease port these numbers to us:\n425-555-0171\n425-555-0172\n\nCONTACT\nINIT .......... R. Amato   TEL NO ...... 425-555-0188\nIMPCON ........ Port desk  TEL NO ...... 425-555-0189\nEMAIL ......... lnp@redwillow.example',
    'Numéros à porter :\n425-555-0171\n425-555-0172\n\nDemandeur .......... Luc Arnaud   Tél. no ........ 425-555-0188',
    'Números a portar:\n425-555-0171\n425-555-0172\n\nSolicitante ……………… Iris Peña   Tel. no. ……………… 425-555-0188',
    'Numeri da portare:\n425-555-0171\n425-555-0172\n\nReferente __________ Gino Sala   Telefono __________ 425-555-0188',
    '移転する番号:\n425-555-0171\n425-555-0172\n\n担当者 ·········· 森 一郎   電話 ·········· 425-555-0188',
  ])('%j', (own) => {
    const { numbers, unclear } = read(own);
    expect([ends(numbers), ends(unclear)]).toEqual(['0171 0172', '']);
  });

  test.each([
    ['BTN ..... 425-555-0160', 'BTN:      425-555-0160'],
    ['Lobby … 425-555-0160', 'Lobby … 425-555-0160'],
    ['425-555-0100 ..... 425-555-0119', '425-555-0100 ..... 425-555-0119'],
    ['We will see .. or not', 'We will see .. or not'],
  ])('of %j the reader makes %j, as long as it was', (line, seen) => {
    expect(labelLeaders(line, false)).toBe(seen);
  });
});

describe('a label with leaders takes nothing else with it', () => {
  test.each([
    // A list with leaders is asked for whole.
    ['Please port these numbers:\nFront desk ........ 425-555-0171\nKitchen ........... 425-555-0172', '0171 0172', ''],
    // The label says nothing of what it is for.
    ['Please port these numbers:\n425-555-0171\n425-555-0172\n\nDuchess ........ 425-555-0173', '0171 0172', '0173'],
    // Nothing but a contact: whether it is asked for a person tells.
    ['Please release the line.\nINIT ......... R. Amato   TEL NO ........ 425-555-0171', '', '0171'],
  ])('%j', (own, asked, open) => {
    const { numbers, unclear } = read(own);
    expect([ends(numbers), ends(unclear)]).toEqual([asked, open]);
  });
});

describe('what a label with leaders keeps back stays', () => {
  test.each([
    ['Please port:\nTNs ........ 425-555-0134\n             425-555-0135\nKEEP ....... 425-555-0136', '0134 0135'],
    ['Please port:\nTNs ........ 425-555-0134\nREMAINS .... 425-555-0135', '0134'],
    [
      'TN ........ 425-555-0134   ACTION ........ PORT\nTN ........ 425-555-0135   ACTION ........ KEEP\nPlease port as above.',
      '0134',
    ],
    [
      'TN ........ 425-555-0135   ACTION ........ KEEP\nTN ........ 425-555-0134   ACTION ........ PORT\nPlease port as above.',
      '0134',
    ],
    ['TN: 425-555-0134; Action: port\nTN: 425-555-0135; Action: keep\nPlease port as told above.', '0134'],
  ])('%j', (own, asked) => {
    const { numbers, unclear } = read(own);
    expect([ends(numbers), ends(unclear)]).toEqual([asked, '']);
  });

  test('and both ends of a range are read', () => {
    expect(read('Please port.\nFROM ..... 425-555-0134  TO ..... 425-555-0139').numbers).toHaveLength(6);
  });
});

describe('lines of a label and a number each, below words that ask, are one list', () => {
  const list = (names: readonly string[], sign = ' ........ '): string =>
    names.map((name, i) => `  ${name}${sign}425-555-017${i}`).join('\n');
  test.each([
    ['Kindly release what is listed\nhere so that Larkspur can take it over.', 'Reception|Accounts payable|Elevator'],
    ['Les pedimos que liberen lo que figura a continuación.', 'Recepción|Muelle|Compras'],
    ['Merci de libérer les lignes suivantes.', 'Accueil|Quai|Comptabilité'],
    ['Vi chiediamo di rilasciare le linee elencate qui sotto.', 'Portineria|Magazzino|Redazione'],
    ['下記の番号を転出したいので、手続きをお願いいたします。', '受付|倉庫|営業部'],
  ])('%j', (wish, names) => {
    for (const sign of [' ........ ', ': ']) {
      const { numbers, unclear } = read(`${wish}\n\n${list(names.split('|'), sign)}`);
      expect([ends(numbers), ends(unclear)]).toEqual(['0170 0171 0172', '']);
    }
  });

  test.each([
    ['ways to reach somebody', 'We would like to port out.', 'Desk|Cell|Fax'],
    ['nothing that asks above', 'Here is our house.', 'Reception|Muelle|Accueil'],
  ])('%s are none', (_, wish, names) => {
    expect(read(`${wish}\n\n${list(names.split('|'))}`).numbers).toEqual([]);
  });

  test.each([
    'maybe stays',
    'quizás se queda',
    'reste peut-être',
    'forse resta',
  ])('one of them "%s" is a person’s to tell', (remark) => {
    const { unclear } = read(`Please port these lines.\n\n${list(['Lobby', 'Kitchen', 'Sales'])} (${remark})`);
    expect(ends(unclear)).toContain('0172');
  });
});
