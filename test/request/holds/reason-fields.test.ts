import { expect, test } from 'vitest';
import { orderFields } from '../../../src/request/holds/order-fields.ts';

const told = (field: string): string[] => orderFields(`Customer: Contoso\n${field}\nNumbers: below`);

test.each([
  'Reason code: 9 - display of the account data',
  'Reason: CSR request',
  'Request reason: 14 - alignment of directories',
  'Transaction code: K4 (subscriber profile)',
  'Request type: 7 - read-out of the service record',
  'Motivo: 08 - copia de los datos de la cuenta',
  'Código de motivo: 3 - rectificación de domicilio',
  'Code opération : 12 = extrait du dossier',
  'Motif : 02 - mise à jour des coordonnées',
  'Motif (code) : 03 - interrogation de la fiche',
  'Causale: 44 - rettifica anagrafica',
  'Codice operazione: V2 - visura',
  'Causale: interrogazione della scheda',
  '理由コード：07　契約者情報の参照',
  '取引コード：B1　名義の照合',
])('a reason that moves no number is heard: %s', (field) => expect(told(field)).toHaveLength(1));

test.each([
  'Reason code: 1 - port to the new provider',
  'Reason: the lease of our office ends in May',
  'Reason for request: cost',
  'Reason code: 10 - customer request',
  'Transaction code: P1',
  'Request type: CB - LNP',
  'Order type: C',
  'Motivo: 01 - portabilidad saliente',
  'Motivo: mudanza de la tienda',
  "Motif : 01 - changement d'opérateur",
  'Motif : fermeture du magasin',
  'Causale: 01 - passaggio ad altro gestore',
  'Causale: cambio gestore',
  '理由コード：01　番号の転出',
  '理由：料金が安いため',
])('a reason to leave, or a bare code, holds nothing: %s', (field) => expect(told(field)).toEqual([]));
