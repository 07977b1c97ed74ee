import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/request/numbers/read-text.ts';
import { read } from './reading.ts';

const LIST = '425-555-0101\n425-555-0102';
const LISTED = ['+14255550101', '+14255550102'];

describe('words that exclude take nothing out of a clause that asks anew', () => {
  test.each([
    'Without news from you I am sending our request again, please port out to Anchor:',
    'Without any break in service, please port out to Anchor:',
    'Hello, these lines leave us for Anchor, please port them out:',
    'Apart from that, please port these to Anchor:',
    'Sans nouvelles de votre part, je vous renvoie notre demande de portabilité sortante vers Anchor :',
    "Nous laissons notre bureau d'Everett comme prévu ; merci de porter vers Anchor :",
    'Sauf erreur de ma part, voici la liste à porter vers Anchor :',
    'Sin noticias suyas, reenvío nuestra solicitud de portabilidad saliente a Anchor:',
    'Dejamos la oficina de Everett tal cual; por favor porten a Anchor:',
    'Lasciamo da voi un grazie e chiediamo di portare verso Anchor:',
  ])('%s', (words) => {
    expect(read(`${words}\n${LIST}`).numbers).toEqual(LISTED);
  });

  test.each([
    'Please port all numbers except these, we port them later:',
    'Everything moves except the following, please port the rest to Anchor:',
    'Sauf ces lignes, merci de porter vers Anchor tout le bloc :',
    'Excepto estas líneas, por favor porten todo a Anchor:',
    'Tranne queste linee, vi preghiamo di portare tutto verso Anchor:',
    'Tout part sauf les suivants, merci de porter le reste vers Anchor :',
  ])('%s: which are meant is open', (words) => {
    const { numbers, unclear } = read(`${words}\n${LIST}`);
    expect([numbers, unclear.length > 0]).toEqual([[], true]);
  });
});

test.each([
  'Please leave these lines alone:',
  'Do not port:',
  'Ne pas porter :',
])('"%s": what takes out all that a mail names is never silent', (words) => {
  expect(read(`${words}\n${LIST}`).unclear).toEqual(LISTED);
});

describe('what stays is named in any order, by number', () => {
  const ASK = 'Please port 425-555-0110 to Anchor.\n\n';
  test.each([
    "La ligne de l'accueil (425-555-0101) et le fax 425-555-0102 restent chez vous.",
    'Le 425-555-0101 (accueil) et le 425-555-0102 (fax) restent chez vous.',
    'The front desk line (425-555-0101) and the fax 425-555-0102 stay with you.',
    'La línea de recepción (425-555-0101) y el fax 425-555-0102 se quedan con ustedes.',
    'La linea della reception (425-555-0101) e il fax 425-555-0102 restano da voi.',
    '受付の回線(425-555-0101)とFAX 425-555-0102はそのまま残します。',
    'Reste en revanche chez vous le 425-555-0101, et le 425-555-0102.',
  ])('%s', (words) => {
    const { numbers, unclear } = read(ASK + words);
    expect([numbers, unclear]).toEqual([['+14255550110'], []]);
  });
});

test.each([
  'We do NOT want to keep these two lines with you any longer. Please port them to Anchor:',
  'Nous ne souhaitons plus garder ces deux lignes chez vous. Merci de les porter vers Anchor :',
  'Ya no queremos mantener estas dos líneas con ustedes. Por favor pórtenlas a Anchor:',
  'Non vogliamo più tenere queste due linee da voi. Vi preghiamo di portarle verso Anchor:',
])('"%s" keeps nothing back', (words) => {
  expect(read(`${words}\n${LIST}`)).toMatchObject({ numbers: LISTED, unclear: [] });
});

test.each([
  '“425-555-0101” and “425-555-0102”',
  '« 425-555-0101 » and « 425-555-0102 »',
  '"425-555-0101", "425-555-0102"',
  '「425-555-0101」,「425-555-0102」',
])('marks around a number are typography: %s', (numbers) => {
  expect(read(`Please port ${numbers} to Anchor.`).numbers).toEqual(LISTED);
});

test.each([
  ['Please port (425) 555-0101, 0102 to Anchor. In full:\n', 0],
  ['Please port (425) 555-0101, 0102 and 0103 to Anchor. In full:\n', 1],
])('an end that is written out in full elsewhere is read: %s', (words, bad) => {
  expect(readText(words + LIST, 'body', []).bad).toHaveLength(bad);
});

test.each([
  'If you are not the recipient, please notify Contoso, Ltd. at 425-555-0199 and delete this mail.',
  "Si vous n'êtes pas le destinataire, merci d'avertir Contoso au 425-555-0199.",
  'Se non siete il destinatario, avvisate Contoso al 425-555-0199.',
  'FAX 03/16 09:05AM | FROM: 425-555-0199 LUCERNE | PAGE 1/1',
])('"%s" asks for nothing', (words) => {
  expect(read(`${words}\n\nPlease port 425-555-0101, 425-555-0102 to Anchor.`)).toMatchObject({
    numbers: LISTED,
    unclear: [],
  });
});
