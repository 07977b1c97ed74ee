import { describe, expect, test } from 'vitest';
import { kindOf } from './reading.ts';

const LIST = '\n\n1) 215 555 0114\n2) 215 555 0115\n\nPIN: 402876';

describe('who releases numbers in favour of a company lets them go, whoever writes', () => {
  test.each([
    "Notre cliente Margie's Travel nous a donné mandat de reprendre ses lignes. Nous vous prions de libérer, au profit de Novaligne :",
    'Nous avons repris la téléphonie de notre client. Merci de libérer en faveur de Novaligne :',
    'Nuestra clienta nos ha encargado recuperar sus líneas. Les rogamos liberar, a favor de Novalinea:',
    'Nuestra clienta nos ha encargado recuperar sus líneas. Les pedimos que liberen, a favor de Novalinea:',
    'La nostra cliente ci ha incaricato di riprendere le sue linee. Vi preghiamo di rilasciare, a favore di Novalinea:',
    'Our customer has asked us to take over her lines. Please release, in favor of Novaline:',
    'Our customer has asked us to bring her lines over. Please release to Novaline:',
  ])('%s', (text) => expect(kindOf(text + LIST)).toBe('port-out'));
});

describe('what is brought here is', () => {
  test.each([
    'Nous souhaitons reprendre nos lignes chez vous :',
    'Merci de rapatrier chez vous les numéros suivants, que Novaligne doit libérer :',
  ])('%s', (text) => expect(kindOf(text + LIST)).toBe('port-in'));
});

describe('what is denied is not asked', () => {
  test.each([
    'Nous vous prions de ne pas libérer, au profit de Novaligne :',
    'Les rogamos no liberar, a favor de Novalinea:',
    'Please do not release, in favor of Novaline:',
  ])('%s', (text) => expect(kindOf(text + LIST)).not.toBe('port-out'));
});
