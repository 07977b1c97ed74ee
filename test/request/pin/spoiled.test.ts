import { expect, test } from 'vitest';
import { pinOf } from './reading.ts';

test.each([
  ['a footnote that ends it', 'Port-out PIN: 7304182 (*)\n\n(*) valid until the 3rd'],
  ['a footnote that does not speak of it', 'PIN de portabilidad: 7304182 †\n\n† según Rosa'],
  ['a mark without a footnote', 'PIN di portabilità: 7304182 (*)'],
  ['a heading of what is over', 'CODICI SUPERATI\n PIN di portabilità: 7304182'],
  ['a heading of what is planned', '■ 来期の予定\n  ポートアウトPIN | 7304182'],
  ['a twisted digit', 'PIN: 7304182\nThanks\nP.S. It has to read 7304128.'],
  [
    'a subject line that is taken back',
    'El PIN de arriba es el del año pasado.\nPIN: 7304182\nEl PIN de arriba lo cambiamos.',
  ],
  ['what is to be set', 'Our admin is going to set it on Friday: port-out PIN 7304182'],
  ['what the desk is asked to set', 'Vi chiediamo di impostare il PIN 7304182.'],
  ['what failed', 'PIN 7304182, essayé ce matin : refusé.'],
  ['what was called void', 'PIN 7304182 (nulo, lo miré hoy)'],
  ['what was taken without leave', 'Il PIN è 7304182. Il titolare non ne sa nulla.'],
  ['two nouns', 'ACCT NO OR PIN: 7304182'],
])('what a mail spoils elsewhere is not given: %s', (_, mail) => {
  expect(pinOf(mail)).not.toBe('7304182');
});

test.each([
  ['a footnote that confirms it', 'Port-out PIN: 7304182 (*)\n\n(*) valid since the 3rd'],
  ['a heading of what is in force', 'CODES EN VIGUEUR\n PIN de portabilité : 7304182'],
  ['a later word that it is right', 'PIN: 7304182\nP.S. What it says up there is correct.'],
  ['a slip of something else', 'PIN: 7304182\nP.S. I misspelled the name of the carrier, it is Prairie Fiber.'],
  ['what stands still', 'ポートアウトPINは今も 7304182 です。'],
])('what a mail confirms is given: %s', (_, mail) => {
  expect(pinOf(mail)).toBe('7304182');
});
