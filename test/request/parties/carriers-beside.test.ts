import { expect, test } from 'vitest';
import { withoutSeveralCarriers } from '../../../src/request/kind/several-carriers.ts';
import { carriersBeside, maskPhones } from '../../../src/request/parties/carriers-beside.ts';
import { findNewCarriers } from '../../../src/request/parties/new-carriers.ts';
import { foldCharacters } from '../../../src/request/text/fold-characters.ts';
import { cpuSeconds } from '../../setup/cpu-time.ts';

const kindTrouble = (own: string): string | null => {
  const carriers = findNewCarriers({ subject: '', own, signature: '' }, ['Larkspur Voice'], []);
  return withoutSeveralCarriers({ kind: 'port-out', kindTrouble: null, evidence: [] }, carriers).kindTrouble;
};

test.each([
  'Port out:\n608-555-0132 ... Brightwater Resale\n608-555-0133 ... Sandhill Mobile',
  'Please port 608-555-0132 (Brightwater Telecom) and 608-555-0133 (Sandhill Networks).',
  'Port out:\nCoqui Telecom:\n939-555-0110\n939-555-0111\n\nBahia Fiber:\n939-555-0112',
  'Brightwater Resale: 608-555-0132\nSandhill Mobile: 608-555-0133',
  'Port to Coqui Telecom:\n939-555-0110 rooms\n939-555-0111 Bahia Fiber (beach bar)',
  'Please port:\n939-555-0110 to 939-555-0113 - Coqui Telecom (rooms)\n939-555-0114 to 0117 - Bahia Fiber',
  'Porten, por favor:\n939-555-0110 al 0113, operador Coqui\n939-555-0114 al 0117, operador Bahía',
  'Porten, por favor:\n939-555-0110 - Cordillera Fibra\n939-555-0114 - Bahía Telecom',
  'Portate:\n401-555-0131 | Plover Voce\n401-555-0133 | Livenza Comunicazioni',
  'Port these out:\n\nTN | NSP\n401-555-0131 | Plover\n401-555-0133 | Livenza',
  'Portez :\n| Ligne | Destinataire |\n| 504-555-0123 | Bayou |\n| 504-555-0125 | Delta |',
  'Portez, svp :\n504-555-0123, preneur Bayou Télécom\n504-555-0125, preneur Delta',
  '転出をお願いします。\n808-555-0101 みなとテレコム行き\n808-555-0105 ホノ光通信行き',
  '・本店　808-555-0101〜808-555-0104　みなとテレコム\n・支店　808-555-0105〜0108　南国モバイル',
])('lines that name two carriers are two requests: %j', (own) => {
  expect(kindTrouble(own)).toBe('several-requests');
});

test.each([
  'Port out:\n608-555-0132 ... Brightwater Resale\n608-555-0133 ... Brightwater Resale, Inc.',
  'Port these out:\nTN | Recipient\n401-555-0131 | Plover\n401-555-0133 | Plover, Inc.',
  'Port to Plover Voice:\n401-555-0131 Olive hall\n401-555-0133 Sandbar room',
  'Port to Plover Voice:\n401-555-0131 Main Voice\n401-555-0132 Sales Mobile\n401-555-0133 Fax Line',
  'Port these out:\n401-555-0131 Maria Cruz\n401-555-0132 Server Room\n401-555-0133 Beach Bar',
  'Port these out:\n401-555-0131 Main Voice\n401-555-0132 Main Fax\n401-555-0133 Guest Wireless',
  'Please port to Northlake Voice:\n414-555-0170\n\nAna Diaz\nNorthlake Voice\n414-555-0199',
  'Please port 414-555-0170.\n\nAna Diaz | Northlake Voice | 414-555-0199 | Larkspur Voice desk',
  'Portez :\n504-555-0123, preneur Bayou Télécom (Delta Voix était trop cher)\n504-555-0124, preneur Bayou Télécom',
  'Port out:\n608-555-0132, formerly Sandhill Mobile, to Brightwater Fiber\n608-555-0133, to Brightwater Fiber',
  '本店 808-555-0101〜0104 みなとテレコム\n支店 808-555-0105〜0108 みなとテレコム株式会社',
  '移転先は南国ラインです。\n808-555-0101 営業モバイル\n808-555-0105 社内ネット',
])('lines that name uses, users or one carrier are one request: %j', (own) => {
  expect(kindTrouble(own)).toBeNull();
});

test('a long line is read in a time that grows with its length', async () => {
  const text = maskPhones(foldCharacters(`608-555-0132 ${'Brightwater '.repeat(4000)}`));
  const spent = await cpuSeconds(() => expect(carriersBeside(text, false)).toEqual([]));
  expect(spent).toBeLessThan(0.5);
});
