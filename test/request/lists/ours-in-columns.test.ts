import { describe, expect, test } from 'vitest';
import { oursInColumns } from '../../../src/request/lists/ours-in-columns.ts';

const PROVIDER = ['Larkspur Voice', 'Larkspur'];
const heard = (own: string) => oursInColumns({ subject: '', own, signature: '' }, PROVIDER);
const heardIn = (...rows: string[][]) =>
  oursInColumns(
    {
      subject: '',
      own: '',
      signature: '',
      lists: [{ source: 'attachment:list.csv', title: 'list.csv', tables: [{ name: '', rows }] }],
    },
    PROVIDER,
  );

describe('this provider in a column of companies', () => {
  test.each([
    'Number | From June\n608-555-0101 | Quillnet\n608-555-0102 | Larkspur\n608-555-0103 | Quillnet',
    'Línea | Operador en adelante\n608-555-0101 | Menta\n608-555-0102 | Menta\n608-555-0103 | Larkspur Voice',
    'linea           dopo il cambio\n480-555-0110    Rondine\n480-555-0111    Rondine\n480-555-0112    LARKSPUR',
    'Number | Carrier\n608-555-0101 | Quillnet\n608-555-0102 | "\n608-555-0103 | Larkspur\n608-555-0104 | "',
  ])('means that a row stays: %j', (own) => expect(heard(own)).toMatchObject([{ about: 'numbers' }]));

  test.each([
    'Number | Current carrier\n608-555-0101 | Larkspur\n608-555-0102 | Larkspur',
    'Number | New carrier\n608-555-0101 | Quillnet\n608-555-0102 | Quillnet',
    'Number | Desk\n608-555-0101 | Larkspur Street branch\n608-555-0102 | Market Street branch',
  ])('and nothing in any other: %j', (own) => expect(heard(own)).toEqual([]));
});

describe('the title of a list', () => {
  const ROW = ['414-555-0130', 'Counter'];
  test.each([
    'Lines that carry on with Larkspur',
    'Lignes conservées par l’hôtel chez Larkspur',
    'Líneas que siguen con Larkspur',
    'Linee che proseguono con Larkspur Voice',
    'Larkspurに残す回線',
  ])('says that its lines stay: %s', (title) => expect(heardIn([title], ROW)).toHaveLength(1));
  test.each([
    'Lines that carry on with Stellwagen',
    'Numbers now with Larkspur',
    'Our lines with Larkspur',
    'Moving from Larkspur to Stellwagen',
    'Lignes portées de Larkspur vers Vieques Telecom',
  ])('says nothing of the kind: %s', (title) => expect(heardIn([title], ROW)).toEqual([]));
});
