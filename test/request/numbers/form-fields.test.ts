import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const ends = (numbers: readonly string[]): string => numbers.map((one) => one.slice(-4)).join(' ');

describe('beside a label for what is to be moved, a telephone to speak over is not asked for', () => {
  test.each([
    'Port request KS-12\nCustomer: Contoso\nNumber to port: 425-555-0135\nPhone for scheduling with the customer: 425-555-0136\nPIN: see subject',
    'Porting form\nNumbers to be ported: 425-555-0135\nMobile of the site manager: 425-555-0136',
    'Formulario\nNúmeros a portar:\n425-555-0135\nTeléfono donde se puede hablar con el dueño: 425-555-0136',
    'Demande\nNuméro à porter : 425-555-0135\nTéléphone pour convenir du jour : 425-555-0136',
    'Modulo\nNumero da portare: 425-555-0135\nRecapito per accordi: 425-555-0136',
    'Modulo\nNumeri da portare:\n1. (425) 555-0135\nIncaricato di Baia Chiara: Marta Lodi, 425-555-0136',
    '番号移転依頼書\n移転番号：425-555-0135\n日程調整用の電話：425-555-0136',
    'Solicitud\nNúmeros a portar:\n1. (425) 555-0135\nPersona a cargo en Brisa: Wilfredo Arce, 425-555-0136',
  ])('%j', (own) => {
    const { numbers, unclear } = read(own);
    expect([ends(numbers), ends(unclear)]).toEqual(['0135', '']);
  });
});

test.each([
  'Port request\nNumber to port: 425-555-0135\nReception: 425-555-0136',
  'Formulario\nNúmero a portar: 425-555-0135\nUsuario: Ana Díaz, 425-555-0136',
])('another field that says nothing of speaking is a person’s to tell: %j', (own) => {
  const { numbers, unclear } = read(own);
  expect([ends(numbers), ends(unclear)]).toEqual(['0135', '0136']);
});

describe('a list whose entries are called something is asked for whole', () => {
  test.each([
    'Numbers to port:\nLobby: 425-555-0135\nKitchen: 425-555-0136',
    'Números a portar:\n425-555-0135\nNúmero 2: 425-555-0136',
    'Numbers to port: 425-555-0135\nNumbers to port: 425-555-0136',
    'Numéros à porter :\nAccueil : 425-555-0135\nAtelier : 425-555-0136',
    'Number to port 1: 425-555-0135\nNumber to port 2: 425-555-0136',
  ])('%j', (own) => expect(ends(read(own).numbers)).toBe('0135 0136'));
});
