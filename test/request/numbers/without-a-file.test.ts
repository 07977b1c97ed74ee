import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('a mail that comes without a file takes no number out', () => {
  test.each([
    'Once more without the file: please port out to Marlow Net: 425-555-0121 and 425-555-0122.',
    'Otra vez, sin el archivo: por favor porten a Marlow Net el 425-555-0121 y el 425-555-0122.',
    'À nouveau, sans la pièce jointe : merci de porter vers Marlow Net le 425-555-0121 et le 425-555-0122.',
    'Di nuovo, senza allegato: vi chiediamo di portare a Marlow Net il 425-555-0121 e il 425-555-0122.',
  ])('%s', (own) => expect(read(own).numbers).toEqual(tns('0121-0122')));

  test.each([
    'Please port out 425-555-0120 to 425-555-0129 to Marlow Net without 425-555-0121.',
    'Please port out 425-555-0120 to 425-555-0129 to Marlow Net, without these: 425-555-0121.',
    'Please port out 425-555-0120 to 425-555-0129 to Marlow Net, without the file room: 425-555-0121.',
    'Please port out 425-555-0120 to 425-555-0129 to Marlow Net, without the scan: 425-555-0121.',
    'Porten del 425-555-0120 al 425-555-0129 a Marlow Net, sin el archivo: 425-555-0121.',
    'Porten del 425-555-0120 al 425-555-0129 a Marlow Net, sin la línea del salón, 425-555-0121.',
    'Porten del 425-555-0120 al 425-555-0129 a Marlow Net, sin nuestra recepción (425-555-0121).',
  ])('but a line that is named so stays: %s', (own) => expect(read(own).numbers).not.toContain('+14255550121'));
});
