import { describe, expect, test } from 'vitest';
import { orderFields } from '../../../src/request/holds/order-fields.ts';

const form = (fields: string): string => `Request: port out\n${fields}\nNumbers: see below`;

describe('an approval that is not plainly given is open', () => {
  test.each([
    'Approval: going round',
    'Client sign-off: chased twice, he is in Oslo',
    'Board approval: on the agenda',
    'Approvals: 2 of 3',
    'Legal approval: M. Ito has not signed',
    'Approval: Mr Ruiz, on holiday',
    'Validation : M. Roy, parti à Oslo',
    '承認　　　課長　済\n　　　　　常務　審議中',
    'Aprobación: se la llevé al jefe',
    'Visto bueno de compras: en la bandeja de Marta',
    'Autorización del dueño: solicitada el lunes',
    'Visa de la direction : en lecture',
    'Validation : Mme Roy, pas avant jeudi',
    'Approvazione: in giro per firme',
    'Benestare del direttore: chiesto ieri',
    '決裁: 回覧中',
    '承認：上申済',
    '部長承認 : 出張中につき未',
    '決裁      課長 済\n          部長 回付中',
    'Approvals      Line manager   approved\n               Finance        circulating',
    'Visas     1 chef : M. Roy, le 12/03\n          2 direction : en lecture',
  ])('%s', (fields) => {
    expect(orderFields(form(fields))).not.toEqual([]);
  });
});

describe('an approval that is given, or none', () => {
  test.each([
    'Approval: granted',
    'Approval: requested 3/2, received 3/4',
    'Approvals: 3 of 3',
    'Sign-off: T. Okafor, 3/12',
    'Board approval: Lena Marsh (chair), March 12',
    'Approval: no objection',
    'Authorization: port-out PIN 0093184',
    'Letter of authorization: to follow if you need one',
    'Approval required: if the board says so',
    'Aprobación: concedida por gerencia',
    'Visto bueno: dado, 13/03 (Sr. Ortiz)',
    'Visa de la direction : Mme Arceneaux, le 13/03',
    'Validation : accordée',
    'Approvazione: R. Squarcia (direzione filiale), 13/03/2026',
    'Benestare: sollecitato il 4, pervenuto il 9',
    '決裁: 部長決裁済(3/12)',
    '承認: 山田部長',
    '社内承認 : 済(3/13 与信担当)',
    '承認番号: 申請中のもの',
    '決裁      課長 済\n          部長 済',
    'Approvals      Line manager   approved\n               Finance        approved',
  ])('%s', (fields) => {
    expect(orderFields(form(fields))).toEqual([]);
  });
});

describe('of whatever kind an order is, it moves nothing', () => {
  test.each([
    'Order type: data match (no numbers move)',
    'Stage: step 1, no release',
    'Tipo: cotejo de datos (sin portabilidad)',
    'Nature : rapprochement (aucun transfert)',
    'Fase: riscontro, nessun rilascio',
    '処理区分: 名義照合(番号の移行なし)',
    '受付区分: 事前突合',
  ])('%s', (fields) => {
    expect(orderFields(form(fields))).not.toEqual([]);
  });

  test.each([
    'Order type: port out, no order pending',
    '処理区分: 本申込(番号の移動あり)',
    'Tipo: portabilidad sin cambios de titular',
    '申込区分: 転出',
    'Type: partial, no truck roll',
  ])('%s does', (fields) => {
    expect(orderFields(form(fields.replace(', no order pending', '')))).toEqual([]);
  });
});
