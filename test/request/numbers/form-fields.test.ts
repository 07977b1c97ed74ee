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
  'Order BC-1\nTelephone numbers | 425-555-0135\nCoordinator | Shauna Keel, 425-555-0136',
  'Orden\nNúmeros de teléfono: 425-555-0135\nCoordina: Yolanda Ruiz, 425-555-0136',
  'Commande\nNuméros | 425-555-0135\nSuivi par | Odile Ferrand, 425-555-0136',
])('beside a label that only says "numbers", what stands behind a person’s name is not asked for: %j', (own) => {
  const { numbers, unclear } = read(`Please port out the numbers listed to Bluecreek.\n\n${own}`);
  expect([ends(numbers), ends(unclear)]).toEqual(['0135', '']);
});

test.each([
  'Telephone numbers | 425-555-0135\nLine of | Shauna Keel, 425-555-0136',
  'Telephone numbers | 425-555-0135\nAlso | Shauna Keel, 425-555-0136',
  'Telephone numbers | 425-555-0135\nFront desk | 425-555-0136',
  'Telephone numbers\nShauna Keel | 425-555-0136\nMarc Tessier | 425-555-0135',
])('and nothing is dropped that may be an entry: %j', (own) => {
  const { numbers, unclear } = read(`Please port out the numbers listed to Bluecreek.\n\n${own}`);
  expect([...numbers, ...unclear].join(' ')).toContain('0136');
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

describe('a form is read in whichever way it sets its labels', () => {
  const ABOVE = 'Requested by\nMarge Tolliver\n\nPhone\n425-555-0136\n\n';
  test.each([
    // Each label above its value; a footer names whom to ask about the form.
    `Request type\nPort out\n\n${ABOVE}Numbers to port\n425-555-0135\n\nComment\n-\n\n------\nThis form is kept by facilities. Help line: 425-555-0137.`,
    'Demandeur\nOdile Ferrand\n\nTéléphone du demandeur\n425-555-0136\n\nPersonne sur place\nMarc Tessier, 425-555-0137\n\nNuméros à porter\n425-555-0135\n\n*****\nAssistance : 425-555-0138.',
    'Solicitante\nYolanda Ruiz\n\nTeléfono del solicitante\n425-555-0136\n\nNúmeros a portar\n425-555-0135\n\n____\nFormulario interno. Ayuda: 425-555-0137',
    'Richiedente\nOrnella Ricci\n\nTelefono del richiedente\n425-555-0136\n\nNumeri da portare\n425-555-0135\n\n=====\nAssistenza moduli: 425-555-0137',
    '申請者\n田中 一郎\n\n申請者電話番号\n425-555-0136\n\n移転する番号\n425-555-0135',
    // A dump of an order: capitals and gaps, one field beside the other.
    'INIT D REYES      TEL NO 312-555-0144   FAX NO 312-555-0145\nLCON  J MARSH     TEL NO 425-555-0136\n\nLNUM   NPT  PORTED NBR      RTI\n00001  D    425-555-0135     -',
    'INIT D REYES      TEL NO 312-555-0144\nLCON  J MARSH     TEL NO 425-555-0136\n\nLNUM   LNA  NPT  PORTED NBR\n00001  V    D    425-555-0135',
    'INIT       D REYES\nTEL NO     312-555-0144\nLCON       J MARSH\nTEL NO     425-555-0136\nLNUM       0001\nPORTED NBR 425-555-0135',
    ' 7. INIT       D REYES\n 8. TEL NO     312-555-0144\n30. PORTED NBR 425-555-0135',
    'INIT: D Reyes\nTEL NO: 312-555-0144\nLCON: J Marsh\nTEL NO: 425-555-0136\nPORTED NBR: 425-555-0135',
  ])('%j', (own) => {
    const { numbers, unclear } = read(`Please port this out.\n\n${own}`);
    expect([ends(numbers), ends(unclear)]).toEqual(['0135', '']);
  });

  test.each([
    ['another field without a colon', 'Numbers to port\n425-555-0135\n\n-----\nForgotten above: 425-555-0136'],
    [
      'a second table under other heads',
      'LNUM   NPT  PORTED NBR\n00001  D    425-555-0135\n\nLNUM   DISC NBR\n00001  425-555-0136',
    ],
    ['what a comment adds', 'Numbers to port\n425-555-0135\n\nComment\nalso 425-555-0136 if it is still ours'],
  ])('%s is a person’s to tell', (_, own) => {
    const { numbers, unclear } = read(`Please port this out.\n\n${own}`);
    expect(ends(numbers)).not.toContain('0136');
    expect(unclear).not.toEqual([]);
  });

  test('a total of the order is one', () => {
    const { differingTotals } = read(
      'Please port.\nNP       TOT NUM 0003\nPORTED NBR 425-555-0135\nPORTED NBR 425-555-0136',
    );
    expect(differingTotals).toHaveLength(1);
  });
});
