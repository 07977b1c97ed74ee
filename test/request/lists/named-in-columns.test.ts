import { describe, expect, test } from 'vitest';
import { readOfContoso } from '../directory.ts';

const goalsOf = (own: string): (string | null)[] => [
  ...new Set(
    readOfContoso(own)
      .organisations.filter(({ value }) => value.role === 'destination')
      .map(({ value }) => value.id),
  ),
];

describe('a column says to whom the numbers of a transfer go', () => {
  test.each([
    'Please transfer these to the organization in the last column.\n\nNumber | Use | New organization\n425-555-0101 | sales | Harborline Freight\n425-555-0102 | desk | Harborline Freight\n\nPIN 8264017',
    'Favor de transferir estos números a la organización de la última columna.\n\nNúmero | Uso | Nueva organización\n425-555-0101 | ventas | Harborline Freight\n425-555-0102 | caja | Harborline Freight\n\nPIN 8264017',
    "Merci de transférer ces numéros à l'organisation de la dernière colonne.\n\nNuméro | Nouvelle organisation\n425-555-0101 | Harborline Freight\n425-555-0102 | Harborline Freight\n\nPIN 8264017",
    "Vi chiediamo di trasferire questi numeri all'organizzazione indicata.\n\nNumero         Nuova organizzazione\n425-555-0101   Harborline Freight\n425-555-0102   Harborline Freight\n\nPIN 8264017",
    '次の番号を表の組織へ移管してください。\n\n番号 | 移管先\n425-555-0101 | Harborline Freight\n425-555-0102 | Harborline Freight\n\nPIN 8264017',
  ])('%s', (own) => {
    expect(readOfContoso(own).kind).toBe('org-transfer');
    expect(goalsOf(own)).toEqual(['harborline']);
  });

  test('two of them are two requests', () =>
    expect(
      readOfContoso(
        'Please transfer these to the organization in the last column.\n\nNumber | New organization\n425-555-0101 | Harborline Freight\n425-555-0102 | School of Fine Art\n\nPIN 8264017',
      ).kindTrouble,
    ).toBe('several-requests'));

  test('a column that tells who had them names no receiver', () =>
    expect(
      goalsOf(
        'Please transfer these to another organization.\n\nNumber | Former organization\n425-555-0101 | Harborline Freight\n425-555-0102 | Harborline Freight\n\nPIN 8264017',
      ),
    ).toEqual([]));
});
