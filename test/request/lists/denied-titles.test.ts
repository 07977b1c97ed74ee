import { describe, expect, test } from 'vitest';
import { deniedTitles } from '../../../src/request/lists/denied-titles.ts';

const NUMBERS = ['939-555-0131', '939-555-0132'];
const ASKED = ['+19395550131', '+19395550132'];
const inText = (title: string) =>
  deniedTitles({ subject: '', own: [title, ...NUMBERS].join('\n'), signature: '' }, ASKED);
const inList = (title: string) =>
  deniedTitles(
    {
      subject: '',
      own: '',
      signature: '',
      lists: [
        {
          source: 'attachment:list.csv',
          title: 'list.csv',
          tables: [{ name: '', rows: [[title, ''], ['Number', 'Desk'], ...NUMBERS.map((one) => [one, 'desk'])] }],
        },
      ],
    },
    ASKED,
  );

describe('a title that denies what its numbers are asked for', () => {
  test.each([
    'Lines not leaving:',
    'Numbers that do not move',
    'Números que no se portan:',
    'Líneas que nunca salen de la casa',
    'Numéros qui ne partent pas :',
    'Numeri che non vengono portati',
    'Linee da lasciare dove sono',
    '転出しない番号：',
    'そのままの回線',
  ])('leaves them to a person: %s', (title) => {
    expect(inText(title)).toMatchObject([{ about: 'numbers' }]);
    expect(inList(title)).toMatchObject([{ about: 'numbers', source: 'attachment:list.csv' }]);
  });

  test.each(['Lines that stay', 'Lignes à conserver', 'Numeri che restano'])('in a list also: %s', (title) =>
    expect(inList(title)).toHaveLength(1));

  test.each([
    'Numbers to port:',
    'User numbers, not assigned to anybody:',
    'Números de usuario no asignados:',
    'Numéros non attribués :',
    'Numeri non assegnati',
    '割り当てのない番号：',
    'No. / Desk',
    'Nos lignes de Metairie :',
  ])('and no other does: %s', (title) => {
    expect(inText(title)).toEqual([]);
    expect(inList(title)).toEqual([]);
  });

  test('nor one whose numbers are kept back already', () =>
    expect(deniedTitles({ subject: '', own: 'Not leaving:\n939-555-0199', signature: '' }, ASKED)).toEqual([]));
});
