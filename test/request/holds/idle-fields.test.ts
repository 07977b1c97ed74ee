import { expect, test } from 'vitest';
import { orderFields } from '../../../src/request/holds/order-fields.ts';

test.each([
  'ENV: CTE',
  'Environment: UAT',
  'Action for Larkspur: note only',
  'Action required: none',
  'Action: for your records',
  'Status: On hold',
  'Status: Cancelled 03/14',
  'Test order: Y',
  'Purpose: information only',
  'Expected result: "accepted"',
  'Production: no',
  'Test case: 31',
  'Distribution: FYI',
  'Entorno: pruebas',
  'Acción para Larkspur: tomar nota',
  'Acción requerida: ninguna',
  'Estado: en espera',
  'Estado: anulado',
  'Prueba: sí',
  'Environnement : recette',
  'Action pour Larkspur : prise de connaissance',
  'Action demandée : aucune',
  'Statut : en suspens',
  'État : annulé',
  'Copie : pour information',
  'Ambiente: collaudo',
  'Azione per Larkspur: presa visione',
  'Azione richiesta: nessuna',
  'Stato: sospeso',
  'Stato: annullato',
  'Scopo: per conoscenza',
  '環境:検証',
  '対応:不要',
  '状態:保留',
  '状態:取消',
  '目的:情報共有',
  '御社への依頼:参考まで',
])('a field that leaves nothing to do is told: %s', (field) => {
  expect(orderFields(`Numbers: 425-555-0101\n${field}\nRemarks: Please port out.`)).toEqual([expect.any(String)]);
});

test.each([
  'ENV: PROD',
  'Action for Larkspur: port out',
  'Action required: please process',
  'Status: Open',
  'Status: Released to carrier',
  'Priority: normal',
  'Test order: N',
  'Expected: answer within 15 min, thank you',
  'Purpose: consolidation of voice with one carrier',
  'Production: yes',
  'Entorno: producción',
  'Acción para Larkspur: ejecutar',
  'Estado: abierto',
  'Environnement : production',
  'Action pour Larkspur : exécution',
  'Statut : ouvert',
  'Ambiente: produzione',
  'Azione per Larkspur: esecuzione',
  'Stato: aperto',
  '環境:本番',
  '対応:転出',
  '状態:受付',
])('a field that does not is none: %s', (field) => {
  expect(orderFields(`Numbers: 425-555-0101\n${field}\nRemarks: Please port out.`)).toEqual([]);
});

test('the cell of an order without colons is read as well', () => {
  expect(orderFields('ORDER       NF100045\nENV         CTE\nOLD SP      Larkspur Voice')).not.toEqual([]);
});
