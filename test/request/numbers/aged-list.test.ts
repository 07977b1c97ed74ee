import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const ROWS = '\n425-555-0101\n425-555-0102\n';
const WISH = 'Please port our numbers to Prairie Fiber.';

describe('a list of another time leaves open what is meant', () => {
  test.each([
    `${WISH}\n\nWarehouse phone list, printed from the binder, as of the old building${ROWS}`,
    `${WISH}\n\nOld phone list, from the binder${ROWS}`,
    `${WISH}\n\nSample list${ROWS}`,
    `${WISH} The list is from last year.${ROWS}`,
    `${WISH} The list comes from Dale, who printed it for the auditors; two stores have opened since.${ROWS}`,
    `${WISH} The list is not up to date.${ROWS}`,
    `Pedimos portar nuestros números a Prairie Fiber. La lista es de hace dos años; desde entonces han abierto dos.${ROWS}`,
    `Merci de porter nos lignes. La liste, imprimée l'an dernier, est celle-ci ; deux cabinets ont ouvert depuis.${ROWS}`,
    `Chiediamo di portare i nostri numeri. L'elenco è dell'anno scorso.${ROWS}`,
    `下記の番号を転出してください。\n昨年の電話番号一覧${ROWS}`,
    `下記の番号を転出してください。\n座席表${ROWS}`,
  ])('%s', (text) => {
    expect(read(text).unclear).not.toEqual([]);
  });
});

describe('a list of today', () => {
  test.each([
    `${WISH}\n\nWarehouse phone list, printed this morning, nothing missing${ROWS}`,
    `${WISH} The list comes from Dale, who printed it this morning; two stores have opened since the last one, and he has all of that in.${ROWS}`,
    `${WISH} This list replaces last year's list.${ROWS}`,
    `${WISH}\nNumbers of the old building:${ROWS}`,
    `Pedimos portar nuestros números. La lista es de esta mañana e incluye las dos tiendas nuevas.${ROWS}`,
    `Merci de porter nos lignes. La liste, imprimée ce matin, est celle-ci.${ROWS}`,
    `Chiediamo di portare i nostri numeri. L'elenco è aggiornato a stamattina.${ROWS}`,
    `下記の番号を転出してください。\n今朝印刷した電話番号一覧${ROWS}`,
  ])('%s', (text) => {
    expect(read(text).unclear).toEqual([]);
  });
});
