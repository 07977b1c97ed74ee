import { describe, expect, test } from 'vitest';
import { readAttached, table } from '../lists/reading.ts';
import { read } from './reading.ts';

const above = 'Please port to Cascade Trunk:\n\n425-555-0101 Boats\n425-555-0102 Tents\n';
const CALLED = [
  'Marta, can tell you more',
  'Marta, in case anything is missing',
  'to talk to us',
  'Marta, runs this order',
  'here you find Marta',
  'rispondo io',
  'aquí contesto yo',
  'Marta, les explica lo demás',
  'por si surge algo',
  'para llamarme',
  'Marta, suit ce dossier',
  'pour nous joindre',
  'Marta, à votre service',
  'Marta, segue la pratica',
  'per trovarmi',
  'Marta, vi spiega il resto',
  '芹沢（ご質問はこちらまで）',
  '本件の担当',
];
const LINES = [
  'Marta',
  'Marta, front desk',
  'answering machine',
  'customer questions',
  'you assigned it',
  'mostrador de Marta',
  'contestador',
  'bureau de Marta',
  'répondeur',
  'libres toutes les deux',
  'le directeur',
  'rendez-vous',
  'scrivania di Marta',
  'segreteria',
  '芹沢の席',
  '留守番電話',
];

describe('a remark that speaks to the desk leaves its number open', () => {
  test.each(CALLED)('%s', (remark) => {
    const { numbers, unclear } = read(`${above}425-555-0140 ${remark}`);
    expect(numbers).not.toContain('+14255550140');
    expect(unclear).toContain('+14255550140');
  });

  test.each(CALLED)('in a cell: %s', (remark) => {
    const { unclear } = readAttached([
      table(
        `Number;Desk\n425-555-0101;Boats\n425-555-0140;${remark}`
          .replaceAll(';', '|')
          .replaceAll(',', ' -')
          .replaceAll('|', ','),
      ),
    ]);
    expect(unclear).toContain('0140');
  });
});

test('numbers that a sentence asks for are no contact', () =>
  expect(read('Please release 425-555-0101, 425-555-0102 and 425-555-0140 to us.').numbers).toHaveLength(3));

describe('the name of a line is none', () => {
  test.each(LINES)('%s', (remark) => {
    expect(read(`${above}425-555-0140 ${remark}`).numbers).toContain('+14255550140');
  });
});
