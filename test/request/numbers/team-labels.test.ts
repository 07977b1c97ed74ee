import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('the name of a line is no word of reaching', () => {
  test.each([
    [
      'Merci de porter vers Acadia les numéros ci-dessous.\n\nUrgences | 425-555-0101\nKiné | 425-555-0102',
      '0101 0102',
    ],
    ['Merci de porter les numéros suivants :\nAccueil : 425-555-0101\nUrgences : 425-555-0102', '0101 0102'],
    ['Merci de porter les numéros suivants :\nSalle de réunion : 425-555-0101\nKiné : 425-555-0102', '0101 0102'],
    ['Por favor porten estos números:\nUrgencias: 425-555-0101\nRecepción: 425-555-0102', '0101 0102'],
    ['Vi prego di portare i numeri seguenti:\nEmergenze\t425-555-0101\nBanco\t425-555-0102', '0101 0102'],
    ['次の番号をPrairie Fiberへ転出してください。\n受付 425-555-0101\n会議室 425-555-0102', '0101 0102'],
    ['Please port the numbers below:\nEmergency | 425-555-0101\nPharmacy | 425-555-0102', '0101 0102'],
  ])('%j', (text, asked) => {
    expect(read(text)).toMatchObject({ numbers: tns(asked), unclear: [] });
  });
});

describe('a name that may as well tell whom to call is left open, not dropped', () => {
  test.each([
    'Merci de porter les numéros suivants :\nFacturation : 425-555-0101\nKiné : 425-555-0102',
    'Merci de porter les numéros suivants :\nRéunion | 425-555-0101\nKiné | 425-555-0102',
    'Por favor porten estos números:\nFacturación: 425-555-0101\nRecepción: 425-555-0102',
    'Vi prego di portare i numeri seguenti:\nResponsabile | 425-555-0101\nBanco | 425-555-0102',
    '次の番号をPrairie Fiberへ転出してください。\n窓口 425-555-0101\n受付 425-555-0102',
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0102'), unclear: tns('0101') });
  });
});

test.each([
  'Merci de porter le 425-555-0102 vers Acadia.\n\nEn cas de question, urgences : 425-555-0101',
  'Por favor porten el 425-555-0102 a Acadia.\n\nEmergencias: 425-555-0101',
  'Merci de porter le 425-555-0102 vers Acadia.\nUrgences : 425-555-0101',
])('outside of what is asked for it stays a way to reach somebody: %j', (text) => {
  expect(read(text).numbers).toEqual(tns('0102'));
});
