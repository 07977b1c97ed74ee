import { expect, test } from 'vitest';
import { orderFields } from '../../../src/request/holds/order-fields.ts';

test.each([
  'Request type: comparison of records',
  'Request type: telephone numbers, comparison',
  'Order type ....: what-if',
  'Ticket status: parked with Jo',
  'Stage: drafting',
  'Phase: scoping',
  'Tipo de solicitud: cotejo',
  'Etapa: recogida de firmas',
  'Type de demande : rapprochement',
  'Statut : chez le juriste',
  'Tipo di richiesta: sondaggio',
  'Fase: raccolta firme',
  '手続き区分：名寄せ',
  'ステータス：下読み',
  'Stage: 1 of 3, talks',
])('a field that leaves open whether this is an order: %s', (field) => {
  expect(orderFields(`Customer: Adriatica\n${field}\nNumbers: below`)).toHaveLength(1);
});

test.each([
  'Request type: port-out, partial',
  'Order type ....: PORT',
  'Order type: C',
  'Ticket status: open',
  'Stage: 3 of 3, switch team',
  'Phase: implementation',
  'Type: hotel',
  'State: Wisconsin',
  'Estado: Puerto Rico',
  'Tipo de solicitud: salida de números',
  'Type de demande : portage sortant',
  'Statut : transmise',
  'Tipo di richiesta: ordine',
  '手続き区分：転出',
  'ステータス：受付済',
  '状態：有効・未割当',
])('a field of an order: %s', (field) => {
  expect(orderFields(`Customer: Adriatica\n${field}\nNumbers: below`)).toEqual([]);
});
