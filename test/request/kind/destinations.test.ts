import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';

function read(own: string, subject = 'Numbers') {
  const mail = { subject, own, signature: '' };
  const { kindTrouble, organisations } = readRequest({
    mail,
    directory,
    desk: { providerNames: PROVIDER },
    limit: 20_000,
  });
  const ids = (...roles: string[]): string[] => [
    ...new Set(organisations.filter(({ value }) => roles.includes(value.role)).flatMap(({ value }) => value.id ?? [])),
  ];
  return {
    kindTrouble,
    destinations: ids('destination', 'unsaid').filter((id) => id !== 'contoso'),
    all: ids('destination', 'unsaid', 'mentioned'),
  };
}

describe('an organisation that is only mentioned receives nothing', () => {
  test.each([
    'Please transfer 425-555-0101 of Contoso to the new organisation. Harborline Freight recommended it.',
    'Please transfer 425-555-0101 of Contoso to our sister company. Harborline Freight, our shipper, did the same in spring.',
    'At the recommendation of Harborline Freight we ask you to transfer 425-555-0101 of Contoso to our second organisation.',
    'Transfer 425-555-0101 from Contoso to the buyer. Harborline Freight reads this in copy.',
    'From: Contoso\nTo: the new organisation\nAuditor: Harborline Freight\nTransfer the user number 425-555-0101.',
    'Our reseller Harborline Freight writes that 425-555-0101 of Contoso can be transferred to our subsidiary. Please do so.',
    'Contoso (formerly Harborline Freight) wants to transfer 425-555-0101 to the new owner.',
    'Transfieran el 425-555-0101 de Contoso a la organización de mi cuñado. Harborline Freight hizo lo mismo el año pasado.',
    "Merci de transférer le 425-555-0101 de Contoso à la nouvelle entité. C'est la directrice de Harborline Freight qui m'a appris que cela se faisait.",
    'Trasferite il 425-555-0101 di Contoso alla nuova società. Harborline Freight ce lo ha consigliato.',
    '425-555-0101をContosoから新しい組織へ移管してください。Harborline Freightの紹介です。',
    'The depot belongs to us now and no longer to Harborline Freight. Please transfer the user number 425-555-0101 of Contoso to ours.',
    'Please transfer 425-555-0101 of Contoso to the new tenant, not to Harborline Freight.',
    'El almacén pertenece a nuestra casa y ya no a Harborline Freight. Transfieran el 425-555-0101 de Contoso a la nuestra.',
    "L'entrepôt appartient à notre maison et plus à Harborline Freight. Merci de transférer le 425-555-0101 de Contoso vers la nôtre.",
  ])('%s', (own) => {
    expect(read(own).destinations).not.toContain('harborline');
  });
});

describe('the organisation that numbers are sent to is the destination', () => {
  test.each([
    'Please transfer 425-555-0101 from Contoso to Harborline Freight.',
    'Please transfer 425-555-0101 of Contoso to the buyer, Harborline Freight.',
    'Please transfer 425-555-0101 from Contoso over to the organisation of the purchaser, Harborline Freight.',
    'Our sister company Harborline Freight has just become a customer, and 425-555-0101 of Contoso should be transferred to it.',
    'From: Contoso\nTo: Harborline Freight\nAuditor: the foundation\nTransfer the user number 425-555-0101.',
    'Please transfer 425-555-0101 from Contoso to Harborline.',
    'Transfieran el 425-555-0101 de Contoso a la organización Harborline Freight.',
    'Merci de transférer le 425-555-0101 de Contoso à Harborline Freight. Sa directrice, une amie, vous salue.',
    'Trasferite il 425-555-0101 da Contoso a Harborline Freight.',
    '425-555-0101をContosoからHarborline Freightへ移管してください。',
  ])('%s', (own) => {
    expect(read(own).destinations).toEqual(['harborline']);
  });
});

describe('two who receive are two requests', () => {
  test.each([
    'Please port out 425-555-0101 to Prairie Fiber, while 425-555-0102 goes to Anchor Telecom.',
    'Please port out 425-555-0101 to Prairie Fiber. 425-555-0102 shall go to Anchor Telecom.',
    'Port out:\n425-555-0101 to Prairie Fiber\n425-555-0102 to Anchor Telecom',
    'Please port these out:\n| Number | New carrier |\n| 425-555-0101 | Prairie Fiber |\n| 425-555-0102 | Anchor Telecom |',
    'Please transfer these user numbers from Contoso to two organisations:\n| User number | goes to |\n| 425-555-0101 | Harborline Freight |\n| 425-555-0102 | School of Fine Art |',
    'Please transfer these user numbers from our tenant to other tenants:\n425-555-0101 : Harborline Freight\n425-555-0102 : School of Fine Art',
    'Please port out 425-555-0101 and 425-555-0102. The new carrier is Prairie Fiber, or Anchor Telecom, whichever is cheaper.',
    'Porten el 425-555-0101 a Prairie Fiber; el 425-555-0102 va a Anchor Telecom.',
    'Queremos portar el 425-555-0101. El proveedor que lo recibe es Prairie Fiber, o Anchor Telecom, según el precio.',
    'Merci de porter le 425-555-0101 vers Prairie Fiber et le 425-555-0102 vers Anchor Telecom.',
    'Vogliamo portare il 425-555-0101 a Prairie Fiber e il 425-555-0102 ad Anchor Telecom.',
  ])('%s', (own) => {
    expect(read(own).kindTrouble).toBe('several-requests');
  });

  test.each([
    'We had two offers, from Prairie Fiber and from Anchor Telecom. Please port out 425-555-0101 to Anchor Telecom, and 425-555-0102 to Anchor Telecom as well.',
    'Please port out 425-555-0101 to Prairie Fiber; Anchor Telecom was too dear.',
    'Please port out 425-555-0101 to Prairie Fiber. We talked to Anchor Telecom too, but chose Prairie.',
    'Please transfer these user numbers from our tenant to the tenant of the buyer:\n| User number | goes to |\n| 425-555-0101 | Harborline Freight |\n| 425-555-0102 | Harborline |',
    'Please port these out:\n| Number | New carrier |\n| 425-555-0101 | Prairie Fiber |\n| 425-555-0102 | Prairie Fiber |',
    'Please port out 425-555-0101 to Prairie Fiber. Send the confirmation to Dana Whitfield.',
    'El proveedor que lo recibe es Prairie Fiber; Anchor Telecom quedó fuera. Porten el 425-555-0101 a Prairie Fiber.',
  ])('but not %s', (own) => {
    expect(read(own).kindTrouble).toBe(null);
  });
});
