import { describe, expect, test } from 'vitest';
import { limitsList } from '../../../src/request/forms/limits-list.ts';

/** Notes beside a letter: those that take a part of its list by its place or its last digits, and others. */
describe('a part of the letter is meant by', () => {
  test.each([
    'Please see attached. Only 0140 for now.',
    'LOA attached, only the first number please.',
    'The second one later.',
    'Please bring these here, but leave the last line with the old carrier.',
    'Please port half of them now.',
    'Port in per the letter, not 0141.',
    'Adjunto la carta. Solo el primero, por favor.',
    'Adjunto la carta; el segundo no.',
    'Voici la lettre. Seulement le premier numéro.',
    "Le second reste chez l'ancien opérateur.",
    'In allegato la lettera. Solo il primo numero.',
    "L'ultimo resta dove è.",
    '委任状を添付します。最初の番号だけお願いします。',
    '2番目の番号は除いてください。',
    'One of these numbers is not ours.',
    'Only 0140 and 0141.',
  ])('%s', (words) => expect(limitsList(words)).toBe(true));
});

describe('the whole letter is meant by', () => {
  test.each([
    'Adjunto la carta de autorización firmada para traer a su servicio los números de nuestra oficina de Doral. El resto se queda con Golfo Telecom.',
    'signed LOA attached. These are the numbers we are bringing over from Salish Phone:',
    "Hi, here's the signed toll-free LOA, please bring these numbers over to us. Photo of page 1 and 2, the scanner is down.",
    'vi invio compilato il modulo per i nuovi numeri delle nostre due sedi. Ho messo tutto insieme, spero vada bene.',
    'we could not get these in the admin center, so please find our request form attached.',
    'Our second letter is attached.',
    'This is the first of two letters.',
    'Attached is the LOA of March 2026 for our office in suite 1200.',
    'The first letter was not signed, sorry.',
    "Voici la lettre, la première n'était pas signée.",
    'Allego la lettera, la prima non era firmata.',
    'Adjunto la carta; la primera no estaba firmada.',
    '署名済みの委任状 (LOA) を写真で添付いたします。',
  ])('%s', (words) => expect(limitsList(words)).toBe(false));
});
