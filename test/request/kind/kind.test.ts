import { expect, test } from 'vitest';
import { buildDirectory } from '../../../src/registry/directory.ts';
import type { IntakeRequest } from '../../../src/request/intake-request.ts';
import { readRequest } from '../../../src/request/read-request.ts';

const directory = buildDirectory([
  { id: 'tall', name: 'Tallgrass Outfitters, Inc.', domains: ['tallgrass.example'], tenantId: null },
  { id: 'harb', name: 'Harborline Freight LLC', domains: ['harborline.example'], tenantId: null },
  { id: 'cedar', name: 'Cedar Mesa Clinics', domains: ['cedarmesa.example'], tenantId: null },
]);

const desk = { providerNames: ['Larkspur Voice', 'Larkspur'] as [string, ...string[]] };
const requestOf = (own: string): IntakeRequest =>
  readRequest({ mail: { own, subject: '', signature: '' }, directory, desk, limit: 20_000 });
const kindOf = (own: string): string => {
  const { kind, kindTrouble } = requestOf(own);
  return kindTrouble === 'several-requests' ? 'several' : kind;
};

test.each<[string, string]>([
  ['port-out', 'We would like to move 608-555-0101 and 608-555-0102 to Bluebird. PIN 8264017'],
  ['port-out', 'Please proceed with the port-out of the numbers below.\n608-555-0101\nPIN: 8264017'],
  ['port-out', 'Kindly release 608-555-0101 for porting to Sundial Telecom.'],
  ['port-out', 'We are leaving Larkspur and taking our numbers with us: 608-555-0101.'],
  [
    'port-out',
    'Subject customer Tallgrass Outfitters has signed with us. Please port the attached 3 TNs: 608-555-0101, 608-555-0102',
  ],
  ['port-out', 'Porting 608-555-0101 to Sundial, port out PIN 8264017'],
  ['port-out', 'Transfer the following lines to our new carrier, Bluebird Tel: 608-555-0101'],
  ['port-out', 'I want to transfer my number 608-555-0101 away from Larkspur Voice to another provider.'],
  [
    'port-out',
    'FOC request: 608-555-0101, 608-555-0102. Gaining carrier: Bluebird Tel. Losing carrier: Larkspur Voice.',
  ],
  ['port-out', 'Please authorize the port of 608-555-0101 to Bluebird.'],
  ['org-transfer', 'Please transfer 608-555-0101 from Tallgrass Outfitters to Harborline Freight.'],
  [
    'org-transfer',
    'Move the user numbers 608-555-0101 to 0105 into the tenant of Harborline Freight (harborline.example). PIN of Tallgrass 8264017',
  ],
  [
    'org-transfer',
    'We sold a division to Cedar Mesa Clinics; the numbers 608-555-0101 and 608-555-0102 should be moved to their organization.',
  ],
  [
    'org-transfer',
    'tenant-to-tenant move: source Tallgrass Outfitters, destination Harborline Freight, numbers 608-555-0101. PIN 8264017',
  ],
  [
    'org-transfer',
    'Harborline Freight takes over 608-555-0101 from Tallgrass Outfitters. Please reassign the number to our tenant.',
  ],
  [
    'org-transfer',
    'Please move these numbers between our two organizations (Tallgrass -> Cedar Mesa Clinics): 608-555-0101',
  ],
  ['org-transfer', 'Following the merger please migrate 608-555-0101 from our org to Harborline Freight LLC'],
  ['convert-to-service', 'Please convert 608-555-0101 to a service number.'],
  ['convert-to-service', 'We need 608-555-0101 as a service number for our call queue. It is a user number now.'],
  ['convert-to-service', 'Change number type from user to service for 608-555-0101, PIN 8264017'],
  ['convert-to-service', 'Could the subscriber numbers 608-555-0101 and 608-555-0102 be switched to service type?'],
  ['convert-to-service', 'Please make 608-555-0101 and 0102 service numbers, PIN 8264017'],
  ['convert-to-service', 'Turn these user numbers into service numbers please: 608-555-0101'],
  ['convert-to-service', 'conversion to service numbers\n608-555-0101\nPIN 8264017'],
  [
    'convert-to-service',
    'Our new auto attendant needs a service number. Please reclassify 608-555-0101 accordingly (user to service).',
  ],
  ['several', 'Please port out 608-555-0101 to Bluebird and transfer 608-555-0102 to Harborline Freight tenant.'],
  ['several', 'Port 608-555-0101 to Bluebird Tel and 608-555-0102 to Sundial Telecom. PIN 8264017'],
  ['several', '1. Convert 608-555-0101 to service. 2. Port out 608-555-0105 to Bluebird.'],
  ['unknown', 'How do I set my port-out PIN?'],
  ['unknown', 'Our call queue at 608-555-0101 does not ring.'],
  ['unknown', 'Please send me the invoice for February.'],
  ['unknown', 'Thank you, all good now.'],
  ['unknown', 'What documents do you need to port out a number?'],
  ['unknown', 'We plan to port out some numbers in the fall, is there anything to prepare?'],
  ['withdraw', 'Please cancel the port-out of 608-555-0101.'],
  ['withdraw', 'We changed our mind, please withdraw our request PTN-2026-000012.'],
  ['status', 'What is the status of PTN-2026-000012?'],
  ['status', 'Any update on our transfer request?'],
  ['port-in', 'We want to port 312-555-0101 from Lakefront Tel to Larkspur Voice. LOA attached.'],
  ['port-in', 'Please port in the numbers on the attached letter of authorization.'],
  ['new-numbers', 'We need ten new numbers for our Seattle office.'],
  ['new-numbers', 'Please find attached our New Phone Number Request.'],
  ['port-out', 'Please do not convert anything; just port out 608-555-0101 to Bluebird. PIN 8264017'],
  ['port-out', 'Can you please let 608-555-0101 go to Bluebird Tel on March 30? PIN 8264017'],
  [
    'port-out',
    'In 2024 the number 608-555-0101 was converted to a service number. Now please port it out to Bluebird. PIN 8264017',
  ],
  [
    'convert-to-service',
    'We ported these in last year. Please convert 608-555-0101 to a service number now. Port-out PIN 8264017.',
  ],
])('%s: %j', (kind, text) => {
  expect(kindOf(text)).toBe(kind);
});

test.each([
  'Someone called us and wants to port 608-555-0101 and 608-555-0102. We did not authorize this!',
  'Test mail, please ignore: port out 608-555-0101 PIN 8264017',
  'Please confirm whether 608-555-0101 can be ported out.',
  'Would it be possible to hold off on porting 608-555-0101?',
  'Please send me the form to port 608-555-0101.',
  'Our company switches to Bluebird Business next month. Numbers: 608-555-0101, PIN 8264017.',
])('what is not asked, or in words that nobody here knows, goes to a person: %j', (text) => {
  const { kind, doubts } = requestOf(text);
  expect(kind === 'unknown' || doubts.length > 0).toBe(true);
});
