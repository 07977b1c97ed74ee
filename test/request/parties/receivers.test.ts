import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import type { AttachedList } from '../../../src/request/text/written-mail.ts';
import { directory, PROVIDER } from '../directory.ts';
import { N, table } from '../lists/reading.ts';

const WISH = 'Please port out the numbers of the attached list; the new carrier stands beside each. PIN 8264017.';
const TO_ONE = 'Please port out the numbers of the attached list to Prairie Fiber. PIN 8264017.';
const ask = (own: string, lists: readonly AttachedList[] = []) => {
  const mail = { subject: '', own, signature: '', lists };
  const { kind, kindTrouble, numbers } = readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 99 });
  return { kind, kindTrouble, asked: numbers.numbers.length, open: numbers.unclear.length };
};
const rows = (head: string, first: string, second: string): AttachedList =>
  table(`${head}\n${N('0101')},${first}\n${N('0102')},${second}`);
const SEVERAL = { kind: 'unknown', kindTrouble: 'several-requests', asked: 2 };
const ONE = { kind: 'port-out', kindTrouble: null, asked: 2, open: 0 };

describe('a list whose rows go to two companies is two requests', () => {
  test.each([
    ['Number,New carrier', 'Birchfield Voice', 'Hollow Creek Voice', WISH],
    ['Number,New carrier', 'Birchfield Voice', 'Birchfield Telecom', WISH],
    ['Number,Goes to', 'Birchfield Voice', 'Hollow Creek Voice', WISH],
    ['Number,Then', 'goes to Northfork', 'goes to Southfork', WISH],
    ['Number,New carrier', 'Hollow Creek', 'Hollow Creek', TO_ONE],
    ['Number,New carrier', 'Birchfield Voice', PROVIDER[0] ?? '', WISH],
    ['Número,Operador receptor', 'Antilla Voz', 'Caribe Móvil', 'Favor de portar los números adjuntos. PIN 8264017'],
    ['Numéro,Nouvel opérateur', 'Acadia Télécom', 'Delta Voix', 'Merci de porter les numéros ci-joints. PIN 8264017'],
    ['Numero,Nuovo gestore', 'Tirreno Voce', 'Pontile Voce', 'Vi prego di portare i numeri allegati. PIN 8264017'],
    ['番号,移行先', '虹の橋ネット', '潮騒ネット', '添付の番号を転出してください。PIN 8264017'],
    [
      'Number,New organization',
      'Harborline Freight',
      'Cedar Mesa',
      'Please transfer the attached user numbers to them.',
    ],
  ])('%s: %s, %s', (head, first, second, own) => {
    expect(ask(own, [rows(head, first, second)])).toMatchObject(SEVERAL);
  });

  test('in sections of the list, and in a table of the text', () => {
    expect(ask(WISH, [table(`Number\nTo Northfork\n${N('0101')}\nTo Southfork\n${N('0102')}`)])).toMatchObject(SEVERAL);
    const head = 'Number         New carrier';
    expect(ask(`${WISH}\n\n${head}\n${N('0101')}   Birchfield\n${N('0102')}   Hollow Creek`)).toMatchObject(SEVERAL);
  });
});

describe('one company, however it is written', () => {
  test.each([
    ['Number,New carrier', 'Birchfield Voice', 'Birchfield Voice', WISH],
    ['Number,New carrier', 'Birchfield Voice', 'Birchfield Voice LLC', WISH],
    ['Number,Goes to', 'Prairie Fiber', 'Prairie Fiber', TO_ONE],
    ['Number,Carrier', PROVIDER[0] ?? '', PROVIDER[0] ?? '', TO_ONE],
    ['Number,Rings', 'goes to voicemail', 'goes to the front desk', TO_ONE],
    ['番号,新事業者', '虹の橋ネット', '虹の橋ネット', '添付の番号を転出してください。PIN 8264017'],
  ])('%s: %s, %s', (head, first, second, own) => {
    expect(ask(own, [rows(head, first, second)])).toEqual(ONE);
  });

  test('a list that is none of the request’s names nobody', () => {
    const bill = { ...rows('Number,New carrier', 'Birchfield', 'Hollow Creek'), title: 'bill.csv' };
    expect(
      ask(`Please port out ${N('0105')} to Prairie Fiber. PIN 8264017. Attached is our last bill.`, [bill]),
    ).toEqual({
      ...ONE,
      asked: 1,
    });
  });
});

test('a row that goes nowhere beside rows that do is left open', () => {
  expect(ask(WISH, [rows('Number,New carrier', 'Birchfield Voice', '')])).toMatchObject({ asked: 1, open: 1 });
});

test('numbers below "Destination" are no companies', () => {
  const list = table(`Number,Destination\n${N('0101')},${N('0191')}`);
  expect(ask(TO_ONE, [list])).toEqual({ ...ONE, asked: 1, open: 1 });
});
