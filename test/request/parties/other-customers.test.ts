import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory } from '../directory.ts';

const read = (own: string, senderDomain: string) => {
  const { kind, kindTrouble, organisations } = readRequest({
    mail: { subject: '', own, signature: '' },
    directory,
    desk: { providerNames: ['Larkspur Voice'] },
    limit: 20_000,
    senderDomain,
  });
  const goals = organisations.filter(({ value }) => value.role === 'destination').map(({ value }) => value.id);
  return { kind, kindTrouble, goals };
};

describe('a customer that introduces itself and is called the receiver below receives in a transfer', () => {
  test.each([
    '梅田商事の佐藤です。次のユーザー番号を Contoso, Ltd. から梅田商事株式会社へ移管してください。\n425-555-0101',
    'いつもお世話になっております。梅田商事株式会社です。Contoso, Ltd. の 425-555-0101 を梅田商事株式会社へ移管してください。',
  ])('%j', (own) =>
    expect(read(own, 'umeda.example')).toEqual({ kind: 'org-transfer', kindTrouble: null, goals: ['umeda'] }));
});

describe('a port-out of another customer’s numbers to the writing one is no port-out', () => {
  test.each([
    ['Please port out 425-555-0101 of Contoso to us. PIN of Contoso: 8264017', 'harborline.example'],
    ['Por favor porten a nosotros el 425-555-0101 de Contoso. PIN de Contoso: 8264017', 'rioseco.example'],
    ['Contoso の 425-555-0101 を弊社へポートアウトしてください。', 'umeda.example'],
    ['Contoso の 425-555-0101 をハーバーライン運輸へ移管してください。', 'harborline.example'],
  ])('%j', (own, domain) => expect(read(own, domain).kind).not.toBe('port-out'));

  test.each([
    ['Please port out 425-555-0101 of Contoso, our subsidiary, to Anchor Telecom.', 'harborline.example'],
    ['Please port out 425-555-0101 to Anchor Telecom and send the date to us.', 'contoso.example'],
    ['Contoso の 425-555-0101 を青空通信へ移転してください。', 'umeda.example'],
  ])('but %j is one', (own, domain) =>
    expect(read(own, domain)).toMatchObject({ kind: 'port-out', kindTrouble: null }));
});

test.each([
  "Merci de transférer de Contoso, Ltd. vers l'organisation Harborline Freight, cliente chez vous également, le numéro d'utilisateur 425-555-0101.",
  'Please transfer the user number 425-555-0101 from Contoso to Harborline Freight, a customer with you as well.',
  'Vi chiediamo di trasferire da Contoso a Harborline Freight, cliente anche da voi, il numero utente 425-555-0101.',
])('whose customer the receiver is says nothing of a port-in: %s', (own) =>
  expect(read(own, 'contoso.example')).toMatchObject({ kind: 'org-transfer', kindTrouble: null }));

test.each([
  'Please port the number in the subject to Anchor Telecom.',
  'Please port the number from the subject to Anchor Telecom, thank you.',
])('the subject of a mail is no condition: %s', (own) => {
  const mail = { subject: 'Port out 425-555-0101', own, signature: '' };
  const { doubts, kind } = readRequest({ mail, directory, desk: { providerNames: ['Larkspur Voice'] }, limit: 20_000 });
  expect([kind, doubts.filter(({ probability }) => probability === 1)]).toEqual(['port-out', []]);
});

test('but what is subject to something depends on it', () => {
  const mail = { subject: '', own: 'Subject to approval, please port 425-555-0101 to Anchor Telecom.', signature: '' };
  expect(readRequest({ mail, directory, desk: { providerNames: ['Larkspur Voice'] }, limit: 20_000 }).isReserved).toBe(
    true,
  );
});
