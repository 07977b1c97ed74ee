import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory } from '../directory.ts';

const read = (own: string, subject = 'Numbers') => {
  const { kind, kindTrouble, organisations } = readRequest({
    mail: { subject, own, signature: '' },
    directory,
    desk: { providerNames: ['Larkspur Voice'] },
    limit: 20_000,
  });
  const unknown = organisations.some(({ value }) => value.role === 'destination' && value.id === null);
  return { kind, kindTrouble, unknown };
};

describe('one who has an organisation here receives in a transfer, known or not', () => {
  test.each([
    'Vendimos el almacén a Adatum Corporation, que también tiene su organización con ustedes. Les pedimos traspasarle el 608-555-0101.',
    'Please move 608-555-0101 over to Adatum Corporation, who have their own tenant with you.',
    'Nous avons vendu la boutique à Adatum SARL, qui a également son organisation chez vous. Merci de transférer le 608-555-0101 à Adatum.',
    'Vi chiediamo di trasferire il 608-555-0101 ad Adatum, che ha anche la sua organizzazione presso di voi.',
    '倉庫をアダタムに売却しました。同社も貴社に組織を持っています。608-555-0101を同社へ移管してください。',
  ])('%s', (own) => expect(read(own)).toEqual({ kind: 'org-transfer', kindTrouble: null, unknown: true }));

  test.each(['To tenant', 'To organization', 'Al tenant', '移管先テナント'])('a tenant id behind "%s"', (label) =>
    expect(
      read(`Please transfer between tenants:\n608-555-0101\n${label} | 3c9ad0f2-6b17-4e55-9d02-58b7c1a4ee90`).unknown,
    ).toBe(true));
});

describe('a word for transfer alone does not say that an owner is a carrier', () => {
  test.each([
    'Traspasen por favor el 608-555-0101 a Adatum Corporation, la nueva dueña del almacén.',
    'We sold the warehouse to Adatum Corporation. Please transfer 608-555-0101 to them.',
    'Adatum bought our warehouse. Please transfer 608-555-0101 to Adatum.',
    'Merci de transférer le 608-555-0101 à Adatum SARL, le repreneur de la boutique.',
    'Abbiamo ceduto il negozio ad Adatum. Vi chiediamo di trasferire il 608-555-0101 ad Adatum.',
    '倉庫を売却したため、608-555-0101を株式会社アダタムへ移管してください。',
  ])('%s', (own) => expect(read(own)).toMatchObject({ kind: 'unknown', kindTrouble: 'kind-unclear' }));
});

describe('a carrier receives', () => {
  test.each([
    'Please move 608-555-0101 to Sundial Telecom.',
    'Our organization would like to transfer 608-555-0101 to Evergreen Voice.',
    'We sold the warehouse. Please port 608-555-0101 out to Adatum.',
    'Please move 608-555-0101 to Adatum, our new carrier. We keep our account with you.',
    'Traspasen por favor el 608-555-0101 a Brisa Telecom.',
    'Merci de transférer le 608-555-0101 chez Opaline Télécom.',
    'Trasferite il 608-555-0101 a Ocean State Voice, per favore.',
    '608-555-0101を日の出テレコムへ移管してください。',
  ])('%s', (own) => expect(read(own)).toMatchObject({ kind: 'port-out', kindTrouble: null }));
});
