import { expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';

function pinOf(field: string): string {
  const own = `Action: port out\nTo: Prairie Fiber\nNumbers: 425-555-0101\nPIN: 8264017\n${field}`;
  const mail = { subject: 'Ticket', own, signature: '' };
  return readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 20_000 }).pin.state;
}

test.each([
  'PIN source: guessed from the main number',
  "PIN source: tried the clinic's main number, people often take that",
  "Origin of PIN: tried the owner's birthday",
  'Origen del PIN: probamos con el número principal, la gente suele usarlo',
  'Origine du PIN : essayé avec le numéro principal, on prend souvent celui-là',
  'Origine del PIN: provato con il numero principale',
  '暗証番号の出所：代表番号を試した',
])('a field that says that the PIN is guessed: %s', (field) => {
  expect(pinOf(field)).not.toBe('given');
});

test.each([
  'PIN source: admin center, Port orders panel, looks like a phone number but is none',
  'PIN source: console',
  'Origen del PIN: consola de administración',
  'Origine du PIN : console',
  'Note: we tried the main number, nobody answered',
])('given: %s', (field) => {
  expect(pinOf(field)).toBe('given');
});
