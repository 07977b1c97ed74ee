import { describe, expect, test } from 'vitest';
import { listNotes } from '../../../src/request/lists/list-notes.ts';
import { readRequest } from '../../../src/request/read-request.ts';
import type { AttachedList } from '../../../src/request/text/written-mail.ts';
import { directory, PROVIDER } from '../directory.ts';
import { N, table } from './reading.ts';

const ROWS = `Number,Desk\n${N('0101')},Customs\n${N('0102')},Cold store`;
const ask = (list: AttachedList, own = 'Please port out the attached numbers to Prairie Fiber. PIN 8264017.') => {
  const mail = { subject: '', own, signature: '', lists: [list] };
  return readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 99 });
};

describe('words of a list that hold the request, over its rows and below', () => {
  test.each([
    'NOT RELEASED: legal has not signed off - do not process yet',
    'On hold until the lease is signed',
    'Do not start before you hear from me',
    'Approved by: ______',
    'En attente de validation par la direction',
    'No portar todavía, falta la firma del director',
    'In attesa di approvazione, da non eseguire',
    '社長の決裁後に実施してください',
  ])('%s', (note) => {
    for (const rows of [`${note}\n${ROWS}`, `${ROWS}\n${note}`]) {
      const { doubts } = ask(table(rows));
      expect(doubts).toContainEqual(expect.objectContaining({ source: 'attachment:list.csv' }));
    }
  });

  test('in a list that is a text', () => {
    const text = `Legal has not signed off on this list,\nso please wait for our word.\n\n${N('0101')}\n${N('0102')}`;
    expect(ask({ source: 'attachment:list.txt', title: 'list.txt', text }).doubts).not.toEqual([]);
  });

  test.each([
    'pending signature',
    'tenant has not agreed yet',
    'subject to board approval',
    "sous réserve d'accord",
  ])('beside a number: %s', (remark) => {
    const { doubts, numbers } = ask(table(`Number,Note\n${N('0101')},${remark}\n${N('0102')},`));
    expect(doubts.length + numbers.unclear.length).toBeGreaterThan(0);
  });

  test('a denial is heard as in the mail itself', () => {
    expect(ask(table(`We never authorised this port\n${ROWS}`)).kindTrouble).toBe('not-authorised');
  });
});

describe('what lists say of themselves holds nothing', () => {
  test.each([
    'RELEASED: legal has signed off - ready to process',
    'Contoso, list of March 2026',
    'Numbers to port to Prairie Fiber',
    'Last updated 2026-03-01 by Dana',
    'All lines checked by Dana, all ours',
    'Prepared by Dana Reyes, IT',
    'Lista de líneas de la sucursal, revisada el 3 de marzo',
    'Liste des lignes à porter, vérifiée ce matin',
    'Elenco numeri da portare, controllato il 3 marzo',
    '移行番号一覧（3月12日現在）',
  ])('%s', (note) => {
    const { doubts, numbers } = ask(table(`${note}\n${ROWS}`));
    expect({ doubts, open: numbers.unclear }).toEqual({ doubts: [], open: [] });
  });

  test.each([
    'Second floor',
    'Former user: Abel',
    'only rings inside',
    'voicemail only',
    'hunt group 2 - rings first',
    'Customs (moves to floor 2)',
    'Sin asignar',
    'Deuxième étage',
    'Secondo piano',
    '二階',
    'Waiting room',
    'Test line',
  ])('a label beside a number: %s', (label) => {
    const { doubts, numbers } = ask(table(`Number,Desk\n${N('0101')},${label}\n${N('0102')},Cold store`));
    expect({ doubts, open: numbers.unclear }).toEqual({ doubts: [], open: [] });
  });

  test('a list that is none of the request’s', () => {
    const list = { ...table(`Waiting for approval of the board\n${ROWS}`), title: 'bill.csv' };
    const own = `Please port out ${N('0105')} to Prairie Fiber. PIN 8264017. Attached is our last bill.`;
    expect(ask(list, own).doubts).toEqual([]);
  });
});

test('what is said on every row is weighed once', () => {
  const rows = Array.from({ length: 500 }, (_, i) => `${N(String(1000 + i))},front desk ${i}`).join('\n');
  expect(listNotes(table(`Number,Desk\n${rows}`))).toEqual([{ text: 'front desk 0', isBeside: true }]);
});
