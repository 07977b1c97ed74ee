import { describe, expect, test } from 'vitest';
import { N, readAttached, table } from './reading.ts';

const LIST = `Number,Department,Then\n${N('0101')},Boats,counter\n${N('0102')},Footwear,back office\n${N('0103')},Tents,counter`;
const WISH = 'Please port the attached numbers to Prairie Fiber.';
const ALL = ['0101', '0102', '0103'];

describe('words that speak of a cell that only some rows bear leave the part to a person', () => {
  test.each([
    'The Tents department stays.',
    'Footwear keeps its phones for now.',
    'The rows with "counter" are today\'s and tomorrow\'s.',
    'We leave the back office as it is.',
    "«Tents» n'est pas du voyage.",
    'Los de Tents se quedan con ustedes.',
  ])('%s', (words) => {
    const { numbers, unclear } = readAttached([table(LIST)], `${WISH} ${words}`);
    expect([numbers, unclear.length > 0]).toEqual([ALL, true]);
  });

  test('in a table of the text, whatever parts its cells', () => {
    for (const gap of [' | ', '\t', '     ']) {
      const rows = [
        ['Numero', 'Dove', 'Come'],
        [N('0101'), 'centralino', 'servizio'],
        [N('0102'), 'stanza', 'utente'],
      ];
      const text = `${WISH} Le righe con "utente" rimangono così.\n\n${rows.map((row) => row.join(gap)).join('\n')}`;
      const { unclear, excluded } = readAttached([], text);
      expect([...unclear, ...excluded]).not.toEqual([]);
    }
  });

  test.each([
    'Because of the sale of Tents, please leave it there and port the rest of the attached numbers.',
    '倉庫の廃止に伴い、倉庫は残し、添付の番号を転出してください。',
  ])('beside a reason: %s', (words) => {
    const list = table(`番号,Use\n${N('0101')},受付\n${N('0102')},倉庫\n${N('0103')},Tents`);
    expect(readAttached([list], words).unclear).not.toEqual([]);
  });

  test.each([
    '倉庫の閉鎖に伴い、添付の一覧の番号を転出してください。',
    '倉庫の業務委託により、添付の番号を転出していただけますでしょうか。',
    'Following the sale of Tents, please port the attached numbers to Prairie Fiber.',
    'Suite à la vente de Tents, merci de porter les numéros du fichier joint.',
    'Debido al traslado de Tents, por favor porten los números del archivo adjunto.',
    'A seguito della vendita di Tents, portate i numeri del file allegato.',
  ])('a reason that names one takes none of them: %s', (words) => {
    const list = table(`番号,Use\n${N('0101')},受付\n${N('0102')},倉庫\n${N('0103')},Tents`);
    expect(readAttached([list], words).unclear).toEqual([]);
  });

  test('in Japanese', () => {
    const list = table(`番号,用途\n${N('0101')},受付\n${N('0102')},倉庫`);
    expect(readAttached([list], '添付の番号を転出してください。倉庫は残します。').unclear).not.toEqual([]);
  });
});

describe('a cell that leaves its row as it is does so without a word', () => {
  test.each([
    'no change',
    'unchanged',
    'as is',
    'same as today',
    'sin cambios',
    'igual que hoy',
    'inchangé',
    'comme avant',
    'uguale a oggi',
    'invariato',
    '変更なし',
    '現状のまま',
  ])('%s', (cell) => {
    const rows = [
      ['Number', 'Use', 'Wanted'],
      [N('0101'), 'desk', 'service'],
      [N('0102'), 'room', cell],
    ];
    expect(readAttached([table(rows.map((row) => row.join(',')).join('\n'))]).unclear).not.toEqual([]);
    for (const gap of [' | ', '\t', '     '])
      expect(readAttached([], `${WISH}\n\n${rows.map((row) => row.join(gap)).join('\n')}`).unclear).not.toEqual([]);
  });

  test('on every row it tells no part', () => {
    const list = table(`Number,Caller name\n${N('0101')},unchanged\n${N('0102')},unchanged`);
    expect(readAttached([list])).toMatchObject({ numbers: ['0101', '0102'], unclear: [] });
  });
});

describe('what is asked for as a whole stays so', () => {
  test.each([
    '',
    'Nobody in these departments uses the phones today.',
    'The counter phones are old and will be scrapped.',
    'Thank you, and greetings from the counter!',
  ])('%j', (words) => {
    expect(readAttached([table(LIST)], `${WISH} ${words}`)).toMatchObject({ numbers: ALL, unclear: [] });
  });

  test('where the rows have been taken out by what the list says', () => {
    const list = table(`Number,Then\n${N('0101')},port\n${N('0102')},keep`);
    const own = `${WISH} The rows marked "keep" stay with you.`;
    expect(readAttached([list], own)).toMatchObject({ numbers: ['0101'], excluded: ['0102'], unclear: [] });
  });

  test('an answer in a cell is no word of the text', () => {
    const list = table(`Number,Toll-free\n${N('0101')},no\n${N('0102')},yes`);
    expect(readAttached([list], `${WISH} No, we do not need a letter.`).unclear).toEqual([]);
  });
});
