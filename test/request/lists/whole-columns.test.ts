import { describe, expect, test } from 'vitest';
import { N, readAttached, table } from './reading.ts';

const LIST = `Numero,Sede\n${N('0101')},Pavia\n${N('0102')},Lodi\n${N('0103')},Pavia`;
const WISH = 'Vi chiediamo di portare a Ligurnet i numeri allegati.';

describe('every value of a column in one breath is no part of it', () => {
  test.each([
    'Questa è la tabella di Pavia e Lodi: tutte le linee vanno portate a Ligurnet.',
    'Invece ecco le linee di Lodi e di Pavia, tutte da portare.',
    'This is instead the table of Pavia and Lodi: all lines are to be ported.',
  ])('%s', (words) => {
    const { numbers, unclear } = readAttached([table(LIST)], `${WISH} ${words}`);
    expect([numbers, unclear]).toEqual([['0101', '0102', '0103'], []]);
  });

  test.each([
    'Questa è la tabella di Pavia e Lodi, ma Lodi resta da voi.',
    'Le linee di Lodi invece passano a un altro operatore.',
    'Pavia va portata a Ligurnet e Lodi invece si vedrà in maggio.',
    'Pavia e Lodi: solo la prima sede va portata.',
    'Pavia moves to Ligurnet and Lodi has signed with somebody of its own.',
  ])('but what parts them is: %s', (words) => {
    expect(readAttached([table(LIST)], `${WISH} ${words}`).unclear).not.toEqual([]);
  });

  test('nor is it where a row bears none of them', () => {
    const list = table(`${LIST}\n${N('0104')},`);
    const words = 'Invece ecco la tabella di Pavia e Lodi: tutte le linee vanno portate.';
    expect(readAttached([list], `${WISH} ${words}`).unclear).not.toEqual([]);
  });
});

describe('a team that a line rings at is no label', () => {
  const rows = (remark: string) => table(`TN,Used by\n${N('0101')},pharmacy\n${N('0102')},${remark}`);
  test.each(['billing office', 'Billing dept 2', 'call center', '請求課'])('%s', (remark) => {
    const { numbers, unclear } = readAttached([rows(remark)], 'Please port the attached numbers to Juniper Voice.');
    expect([numbers, unclear]).toEqual([['0101', '0102'], []]);
  });

  test.each([
    'billing',
    'BTN',
    'billing number',
    'Contact for questions',
    'call before the port',
    'billing office: ask Ann',
  ])('a label leaves its row to a person: %s', (remark) => {
    const { unclear } = readAttached([rows(remark)], 'Please port the attached numbers to Juniper Voice.');
    expect(unclear).not.toEqual([]);
  });

  test('below no heads it may say how to reach it', () => {
    const list = table(`${N('0101')},pharmacy\n${N('0102')},billing office`);
    expect(readAttached([list], 'Please port the attached numbers to Juniper Voice.').unclear).not.toEqual([]);
  });
});
