import { describe, expect, test } from 'vitest';
import { roleAt } from '../../../src/request/parties/organisation-role.ts';

const roleOf = (text: string, name = 'Harborline Freight'): string => {
  const start = text.indexOf(name);
  return roleAt(text, start, start + name.length);
};

describe('a name behind a comma says who receives', () => {
  test.each([
    'Please transfer 425-555-0101 to the people who took over our counter, Harborline Freight, PIN 8264017.',
    'Please transfer 425-555-0101 to the other organization of our owner, which is Harborline Freight.',
    'Transfieran el 425-555-0101 a la empresa que compró el spa, Harborline Freight, también cliente.',
    "Merci de transférer 425-555-0101 à l'organisation de celui-ci, Harborline Freight, également cliente.",
    "Trasferite 425-555-0101 all'organizzazione che ci ha rilevato il magazzino, Harborline Freight, anche lei vostra cliente.",
  ])('%s', (text) => expect(roleOf(text)).toBe('destination'));
});

test.each([
  'Please transfer 425-555-0101 to the people who took over our counter. They once worked for Harborline Freight.',
  'Please transfer 425-555-0101 to the other organization of our owner, as Harborline Freight has done.',
  "Trasferite 425-555-0101 all'organizzazione che ci ha rilevato il magazzino, Harborline Freight ve la raccomanda.",
])('no receiver: %s', (text) => expect(roleOf(text)).not.toBe('destination'));

test.each([
  'Our new customer Harborline Freight would like to port 425-555-0101 to Prairie Fiber.',
  'Please release 425-555-0101 of our new client Harborline Freight to Prairie Fiber.',
])('who is new to the writer receives nothing here: %s', (text) => expect(roleOf(text)).not.toBe('destination'));

test('a new customer who receives', () =>
  expect(roleOf('Please transfer 425-555-0101 to our new customer Harborline Freight.')).toBe('destination'));

describe('a customer is only mentioned', () => {
  test.each([
    'Please transfer the user numbers to another organization. We took heart because to Harborline Freight you gave the same service.',
    'Please transfer 425-555-0101 to another organization. Please send the bill for it to Harborline Freight.',
    'Deseamos transferir los números a otra organización. Nos animamos porque a Harborline Freight les atendieron una gestión igual.',
    'Deseamos transferir los números a otra organización. Las facturas envíenlas a Harborline Freight.',
    "Nous souhaitons transférer les numéros à une autre organisation. Nous écrivons parce qu'à Harborline Freight vous avez rendu le même service.",
    'Nous souhaitons transférer les numéros. Les frais sont à envoyer à Harborline Freight.',
    'Vorremmo trasferire i numeri. La fattura mandatela a Harborline Freight.',
    'Vorremmo trasferire i numeri. Scriviamo perché a Harborline Freight avete fatto lo stesso.',
    'Trasferite i numeri a Harborline Logistica (da non confondere con Harborline Freight).',
    '番号を別組織へ移管してください.手数料のご請求だけはHarborline Freight様へお回しください.',
    '番号を別組織へ移管してください.完了のご連絡はHarborline Freight様へお願いします.',
  ])('%s', (text) => expect(roleOf(text)).toBe('mentioned'));
});

describe('where numbers are at present is the side that gives', () => {
  test.each([
    "Les numéros indiqués, aujourd'hui rattachés à l'organisation Harborline Freight, sont à transférer vers notre organisation.",
    'The user numbers in the list, currently assigned to Harborline Freight, are to be transferred to our organization.',
    'Los números de la lista, actualmente asignados a la organización Harborline Freight, deben traspasarse a la nuestra.',
    'I numeri indicati, oggi assegnati a Harborline Freight, sono da trasferire alla nostra organizzazione.',
  ])('%s', (text) => expect(roleOf(text)).toBe('source'));
});

describe('where they are to be is the side that receives', () => {
  test.each([
    "Merci de transférer le 425-555-0101, à partir d'aujourd'hui rattaché à l'organisation Harborline Freight.",
    'Trasferite i numeri, da oggi assegnati a Harborline Freight.',
    "Les numéros indiqués sont à rattacher à l'organisation Harborline Freight.",
    'The user numbers in the list should be transferred now to Harborline Freight.',
    'Los números de la lista deben quedar asignados a la organización Harborline Freight.',
    'Please transfer now to Harborline Freight the user numbers 425-555-0101.',
  ])('%s', (text) => expect(roleOf(text)).toBe('destination'));
});
