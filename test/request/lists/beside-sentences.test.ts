import { describe, expect, test } from 'vitest';
import { besideSentences } from '../../../src/request/lists/beside-sentences.ts';

const N = (end: string): string => `956-555-${end}`;
const E = (...ends: string[]): string[] => ends.map((end) => `+1956555${end}`);
const table = (remark: string): string =>
  `Please convert the lines of this table:\n\nNumber | Place | Remarks\n${N('0121')} | Laredo | two phones\n${N('0122')} | Mines Rd. | ${remark}\n${N('0123')} | Zapata | night shift\n`;
const ALL = E('0121', '0122', '0123');

describe('a remark that keeps its row', () => {
  test.each([
    'not converted, belongs to the warehouse',
    'stays as it is',
    'not this one',
    'no se convierte, es de la bodega',
    'esta no',
    'ne se convertit pas',
    'non si converte, è del magazzino',
    '対象外',
  ])('"%s" is a doubt where the number is asked for, and where another is kept with it', (remark) => {
    expect(besideSentences({ subject: '', own: table(remark) }, { numbers: ALL, excluded: [] })).toHaveLength(1);
    const one = { numbers: E('0121'), excluded: E('0122', '0123') };
    expect(besideSentences({ subject: '', own: table(remark) }, one)).toHaveLength(1);
    const right = { numbers: E('0121', '0123'), excluded: E('0122') };
    expect(besideSentences({ subject: '', own: table(remark) }, right)).toEqual([]);
  });

  test.each(['by the window', 'hay dos aparatos', 'poste de nuit', '夜勤'])('"%s" keeps none', (remark) => {
    expect(besideSentences({ subject: '', own: table(remark) }, { numbers: ALL, excluded: [] })).toEqual([]);
  });
});

describe('a subject that keeps a number back', () => {
  test.each([
    'Port out of our lines (except 0122)',
    'Portabilità in uscita (tranne 0122)',
    'Portabilidad, salvo el 956-555-0122',
    'Portabilité sortante, sauf le 0122',
    'Port out of 12 lines, 0122 stays',
  ])('"%s" is a doubt where the text does not', (subject) => {
    expect(besideSentences({ subject, own: '' }, { numbers: ALL, excluded: [] })).toHaveLength(1);
    expect(besideSentences({ subject, own: '' }, { numbers: E('0121', '0123'), excluded: E('0122') })).toEqual([]);
  });

  test.each(['Port out of 12 lines', 'Also 0122', 'Port out without delay by 3/14'])('"%s" keeps none', (subject) => {
    expect(besideSentences({ subject, own: '' }, { numbers: ALL, excluded: [] })).toEqual([]);
  });
});
