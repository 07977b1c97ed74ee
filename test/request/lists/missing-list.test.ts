import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';
import { table } from './reading.ts';

const missing = (own: string, lists = [table('Number\n425-555-0107')]) => {
  const mail = { subject: '', own, signature: '', lists };
  return readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 99 }).numbers.differingTotals;
};
const ASKS = [
  'Please port 425-555-0101 and the numbers in the attached list to Prairie Fiber. PIN 8264017.',
  'Please port 425-555-0101 to Prairie Fiber, and the two others in the attached file. PIN 8264017.',
  'Please port 425-555-0101 to Prairie Fiber, see the attached sheet for the other lines. PIN 8264017.',
  'Por favor porten el 425-555-0101 a Prairie Fiber, y los otros dos del archivo adjunto. PIN 8264017.',
  'Nous demandons le transfert du 425-555-0101, et des deux autres en pièce jointe. PIN 8264017.',
  "Vi prego di portare il 425-555-0101, e gli altri due dell'elenco allegato, a Prairie Fiber. PIN 8264017.",
  '425-555-0101と添付の一覧の番号をPrairie Fiberへ転出してください。PIN 8264017',
];

test.each(ASKS)('a list that did not come along: %s', (own) => {
  expect(missing(own, [])).toHaveLength(1);
  expect(missing(own)).toEqual([]);
});

describe('nothing is missing', () => {
  test.each([
    'Please port 425-555-0101 to Prairie Fiber, the signed letter of authorization is attached. PIN 8264017.',
    'Please port 425-555-0101 to Prairie Fiber. PIN 8264017. Attached is our last bill with all lines.',
    'Please port the following numbers to Prairie Fiber: 425-555-0101. PIN 8264017. No files attached.',
    'Please port 425-555-0101, 425-555-0102 and the others below to Prairie Fiber: 425-555-0103. PIN 8264017.',
    'Merci de porter le 425-555-0101 vers Prairie Fiber, le mandat signé est en pièce jointe. PIN 8264017.',
  ])('%s', (own) => {
    expect(missing(own, [])).toEqual([]);
  });
});

describe('a mail that is passed on as a file', () => {
  const passed = (cover: string, below = 'Please port 425-555-0101 to Prairie Fiber.') => {
    const mail = { subject: '', own: `${cover}\n\nNumbers\n${below}`, signature: '', cover, isAttached: true };
    return readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 99 }).numbers.differingTotals;
  };
  test.each([
    'Attached is the request with the list of the numbers to port. PIN 8264017.',
    "In allegato trovate la richiesta con l'elenco dei numeri da portare. PIN 8264017.",
    'Adjunto va la solicitud con la lista de los números. PIN 8264017.',
  ])('is what the note calls attached: %s', (cover) => {
    expect(passed(cover)).toEqual([]);
  });
  test('is no sheet', () => {
    expect(passed('Please port the numbers in the attached Excel sheet. PIN 8264017.')).toHaveLength(1);
  });
  test('may miss a list itself', () => {
    expect(passed('See attached. PIN 8264017.', ASKS[0])).toHaveLength(1);
  });
});
