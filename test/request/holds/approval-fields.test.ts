import { expect, test } from 'vitest';
import { orderFields } from '../../../src/request/holds/order-fields.ts';

test.each([
  '2nd approval: G. Hutchins, no, Mar 13',
  'Approval: rejected by finance',
  'Final approval: declined',
  'Sign-off: not approved',
  'Status: denied',
  '2ª aprobación: G. Ruiz, no, 13 mar',
  'Visto bueno: denegado por dirección',
  '2e approbation : G. Hébert, non, 13 mars',
  'Validation : refusée par la direction',
  'Approvazione: respinta dal direttore',
  'Seconda approvazione: no',
  '部長承認：否（3月13日）',
  '承認結果：却下',
])('an approval that was refused: %s', (field) => {
  expect(orderFields(`Request: port out\n${field}`)).toHaveLength(1);
});

test.each([
  '2nd approval: G. Hutchins, yes, Mar 13',
  'Approval: G. Hutchins, no objection, Mar 13',
  'Approval: no. 4417',
  'Approval required: no',
  '2ª aprobación: G. Ruiz, sí, 13 mar',
  'Approbation : Nonet, oui',
  'Approvazione: Norma Bassi, sì',
  '部長承認：可（3月13日）',
])('no refusal: %s', (field) => {
  expect(orderFields(`Request: port out\n${field}`)).toEqual([]);
});
