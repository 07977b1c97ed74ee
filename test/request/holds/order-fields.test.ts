import { expect, test } from 'vitest';
import { tickedEnquiries } from '../../../src/request/holds/marked-forms.ts';
import { orderFields } from '../../../src/request/holds/order-fields.ts';
import { cpuSeconds } from '../../setup/cpu-time.ts';

test.each([
  'PON: CL-77120-A   VER: 02\nREQTYP: CB  ACT: V   SUP: 1 (CAN)',
  'PON: BV260316-07   VER: 02   SUP: 1 (anular)\nNNSP: Borinquen Voz',
  'PON ................ 4471\nVER ................ 2\nSUP ................ 01',
  'PON NL-30077 | SUP 1 | ACT V | DDD 2026-03-26',
  'PON=NL-30077\nVER=02\nSUP=1 (CANCEL)',
  'PON: 1\nVER: 2\nSupplement: cancel',
  'PON: KN-4471   REQTYP: C   ACT: D\nNNSP: Keel Networks',
  'PON NL-30077 | REQTYP CB | ACT C | DDD 2026-03-26',
  'Order type: feasibility check',
  'Tipo .............. PS - prefattibilità (nessun rilascio)',
  'Tipo de solicitud: consulta',
  'Type de demande : devis',
  '区分　　事前相談',
  'Type de demande : Étude de faisabilité',
  'Objet : étude technique avant portage',
  'Request type | Portability check only',
  'Oggetto: richiesta di preventivo',
  'Tipologia: Verifica di portabilità',
  'Objeto: solicitud de cotización',
  'Tipo de trámite: Estudio de viabilidad',
  'Tipo: sólo validación',
  'Kind of order: cost estimate',
  '種別：可否確認',
  '依頼区分　　実現性調査',
  'REQTYP:     PRE-ORDER / PORTABILITY INQUIRY',
  'Stage           2 Assess   (1 New > 2 Assess > 3 Authorize > 4 Implement > 5 Close)',
  'Stage: 3 Authorize\nStages: 1 New > 2 Assess > 3 Authorize > 4 Implement',
  'Estado: Evaluación (Nueva > Evaluación > Aprobación > Ejecución)',
  'Étape : Étude (Saisie → Étude → Approbation → Exécution)',
  'Stato: Valutazione\nFlusso: Bozza > Valutazione > Approvazione > Esecuzione',
  '状態：評価（起案 → 評価 → 承認 → 実施）',
  'CHG0031877\nState           Assess',
])('a field that puts the order off is told: %j', (text) => {
  expect(orderFields(text)).not.toEqual([]);
});

test.each([
  'PON: CL-77120-A   VER: 01\nREQTYP: CB  ACT: V   SUP:\nD/TSENT: 2026-03-16 0912',
  'PON: BV260316-07   VER: 01   SUP: (ninguno)\nNNSP: Borinquen Voz\nACT: V   (portabilidad)',
  'PON ................ 4471\nVER ................ 1\nSUP ................ NONE (NEW)',
  'PON ................ 4471\nVER ................ 2\nSUP ................ 3 (OTHER: corrected EU name)',
  'PON=NL-30077\nSUP=NONE\nACT=PORT-OUT',
  'PON NL-30077 | REQTYP CB | ACT V | DDD 2026-03-26',
  'ACT ................ PORT OUT\nPON ................ 12',
  'Objet : validation du portage et libération des lignes',
  'Oggetto: Studio Rossi, portabilità',
  'Objet : Étude Martin, portage de deux lignes',
  'Objeto: portabilidad de dos números',
  'Type: Port-out (validated)',
  'Request type: request for port-out',
  '種別：番号移転',
  'ACT: W\nPON: 12',
  'Type            Normal',
  'Tipo .............. PE - esecuzione (prefattibilità chiusa)',
  'TIPO ............... Portabilidad, de Larkspur Voice a Antilla Telecom',
  'Type: Information desk lines',
  'Stage           4 Implement   (1 New > 2 Assess > 3 Authorize > 4 Implement > 5 Close)',
  'Stage: Approved (New > Review > Approved > Work)',
  'Estado: Ejecución (Nueva > Evaluación > Aprobación > Ejecución)',
  '状態：実施（起案 → 評価 → 承認 → 実施）',
  'CHG0031877\nState           Implement',
  'Status: New\nOrder 1234',
  'Please support our staff. Sup 1 of the team says hello.',
])('a field of an order that stands is passed over: %j', (text) => {
  expect(orderFields(text)).toEqual([]);
});

test.each([
  '区分　　　　□申込　☑事前相談',
  '[ ] order   [x] enquiry',
  '( ) Pedido  (x) Consulta',
  '☐ Commande ☑ Devis',
  '[ ] Ordine\n[x] Preventivo',
])('an enquiry that is ticked beside an order that is not: %j', (text) => {
  expect(tickedEnquiries(text)).not.toEqual([]);
});

test.each([
  '区分　　　　☑申込　□事前相談',
  '[x] order   [ ] enquiry',
  '[x] test calls made\n[ ] fax line',
])('an order that is ticked: %j', (text) => {
  expect(tickedEnquiries(text)).toEqual([]);
});

test('a long line is read in a time that grows with its length', async () => {
  const texts = ['> a '.repeat(20_000), `Stage: ${'x > '.repeat(20_000)}`, 'SUP '.repeat(20_000), ' '.repeat(60_000)];
  expect(await cpuSeconds(() => texts.forEach(orderFields))).toBeLessThan(1.5);
});
