import { expect, test } from 'vitest';
import { parseMail } from '../../src/message/parse.ts';
import { readMail } from '../../src/reading/read-mail.ts';
import { directory } from '../request/directory.ts';
import { DESK, LIMITS } from './known.ts';

const read = async (text: string) =>
  readMail(
    await parseMail(
      Buffer.from(
        `From: a@b.example\nTo: ptn@desk.example\nSubject: Orden 55\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`,
      ),
    ),
    [],
    { desk: DESK, limits: LIMITS, directory },
  ).request;

test('the deed of an order stands behind the leader of its label', async () => {
  const { kind, numbers } = await read(
    'Orden de salida 55-1490\n-----------------------\nDonante ...... Northwind\nRango ........ 414-555-0130 - 414-555-0136\nPIN .......... 8264017\nAcción ....... portar\n-----------------------',
  );
  expect(kind).toBe('port-out');
  expect(numbers.numbers).toHaveLength(7);
});

test('heads of columns are no words of anybody', async () => {
  const { doubts } = await read(
    'Les ruego que porten los números de la tabla. PIN de portabilidad: 8264017\n\nPuesto         Número          Puesto      Número\n-------------  --------------  ----------  --------------\nRecepción      414-555-0130    Almacén     414-555-0132\nVentas         414-555-0131    Taller      414-555-0133\n-------------  --------------  ----------  --------------',
  );
  expect(doubts).toEqual([]);
});

test.each([
  'with gaining SP',
  'of the new service provider',
  "gaining local service provider's",
])('a PIN in an order that is "%s" is not the one here', async (remark) => {
  const { pin } = await read(`Please port out 414-555-0130.\nPIN .............. 603188 (end user's ${remark})`);
  expect(pin.state).not.toBe('given');
});
