import { describe, expect, test } from 'vitest';
import { disownedLists } from '../../../src/request/lists/disowned-lists.ts';
import { table } from './reading.ts';

const ROWS = 'Number,Desk\n425-555-0101,Boats\n425-555-0102,Tents';
const below = (note: string) => disownedLists([table(`${ROWS}\n${note},`)]);
const above = (note: string) => disownedLists([table(`${note},\n${ROWS}`)]);

describe('a list that sets itself aside leaves its numbers to a person', () => {
  test.each([
    'Written down from memory on the train',
    'The correct sheet comes from Marta',
    'Superseded by the sheet of 9 March',
    'Marta has the final list',
    'Printed before the move',
    'For the exact rows ask Marta',
    'Only a first attempt at it',
    'Hecha a ojo en el tren',
    'La definitiva la tiene Marta',
    'Sustituida por la del 9 de marzo',
    'Impresa antes de la mudanza',
    'Dressée de mémoire',
    'La bonne arrive avec Marta',
    'Remplacée par celle du 9 mars',
    'Imprimée avant le déménagement',
    'Scritto a mente in treno',
    'Quella definitiva la porta Marta',
    'Sostituito dal foglio del 9 marzo',
    'Per le righe esatte sentite Marta',
    'Fa fede quello che manda Marta',
    'うろ覚えで作成',
    '正式なものは芹沢が持っています',
    '移転前の一覧です',
  ])('%s', (note) => {
    expect(below(note)).toMatchObject([{ about: 'numbers', source: 'attachment:list.csv' }]);
    expect(above(note)).toHaveLength(1);
  });
});

describe('a list that stands by itself holds nothing', () => {
  test.each([
    'Final list',
    'The right list for Cascade Trunk',
    'This is the valid list',
    'Replaces the old list of March',
    'Version 3 of March 9 - replaces version 2 of March 2',
    'Compiled from the contract and checked by Marta',
    'Old Town office',
    'Lista definitiva',
    'La lista definitiva de las líneas',
    'Esta lista es la buena',
    'Sustituye a la lista anterior',
    'Hecha con el contrato a la vista',
    'Liste définitive',
    'Cette liste est la bonne',
    'Remplace la liste précédente',
    'Elenco definitivo',
    'Questo elenco è quello giusto',
    'Sostituisce il vecchio elenco',
    'Redatto da Marta, ufficio sistemi',
    '最新版の一覧',
    '契約書から作成、芹沢が確認済み',
  ])('%s', (note) => {
    expect(below(note)).toEqual([]);
    expect(above(note)).toEqual([]);
  });
});
