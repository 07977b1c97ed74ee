import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../src/request/holds/find-doubts.ts';
import { withoutListWords } from '../../../src/request/holds/list-statements.ts';
import { saysWhole } from '../../../src/request/holds/whole-sets.ts';
import type { AttachedList } from '../../../src/request/text/written-mail.ts';

describe('a set of which every one is taken is all of it', () => {
  test.each([
    [
      'Of the lines in the attached file, each and every one moves to Juniper.',
      'All the lines in the attached file moves to Juniper.',
    ],
    ['Of these numbers, all are to be ported.', 'All these numbers are to be ported.'],
    [
      'De los números de la hoja adjunta, todos y cada uno pasan a Faro.',
      'Todos los números de la hoja adjunta pasan a Faro.',
    ],
    [
      'Parmi les lignes du fichier joint, toutes sans exception passent chez Mistral.',
      'Tous les lignes du fichier joint passent chez Mistral.',
    ],
    [
      'Dei numeri nel foglio allegato, tutti quanti vanno a Ligurnet.',
      'Tutti numeri nel foglio allegato vanno a Ligurnet.',
    ],
    ['添付の番号のうち,すべて転出します.', '添付の番号はすべて転出します.'],
  ])('%s', (statement, whole) => expect(saysWhole(statement)).toBe(whole));

  test.each([
    'Of the numbers in the attached sheet, every other one goes to Juniper.',
    'Of the numbers in the attached sheet, every one that is idle goes to Juniper.',
    'Of the numbers in the attached sheet, every one but the fax goes to Juniper.',
    'Of the numbers in the attached sheet, all clinic lines go to Juniper.',
    'Of the numbers in the attached sheet, each one marked goes to Juniper.',
    'De los números de la hoja adjunta, todos los de Ponce pasan a Faro.',
    'Parmi les lignes du fichier joint, toutes celles du magasin passent chez Mistral.',
    'Dei numeri nel foglio allegato, tutti quelli di Lodi vanno a Ligurnet.',
  ])('and of which some are picked is not: %s', (statement) => expect(saysWhole(statement)).toBe(statement));

  test('a part stays a doubt', () => {
    const own = 'Of the numbers in the attached sheet, every one that is idle goes to Juniper Voice. PIN: 8264017.';
    expect(findDoubts({ own, subject: '', signature: '' })).not.toEqual([]);
  });
});

describe('how a list is laid out takes none of it out', () => {
  const list = (text: string): AttachedList => ({
    source: 'attachment:l.csv',
    title: 'l.csv',
    text,
    standing: 'asked',
  });
  const one = list('Number\n425-555-0101\n425-555-0102');
  const two = list('Number\n425-555-0101 425-555-0103\n425-555-0102');
  test.each([
    'Attached is the list of the TNs that move, one per row.',
    'Adjunto la lista de los números, uno por fila.',
    'Ci-joint la liste des numéros (un par ligne).',
    'Allego la lista dei numeri, uno per riga.',
  ])('%s', (statement) => {
    expect(withoutListWords([statement], [one])).not.toEqual([statement]);
    expect(withoutListWords([statement], [two])).toEqual([statement]);
  });

  test.each([
    'Of the attached list please take one per row.',
    'Attached is the list, one per row is enough.',
    'From the attached list move one per site.',
  ])('a choice is left to weigh: %s', (statement) => expect(withoutListWords([statement], [one])).toEqual([statement]));
});
