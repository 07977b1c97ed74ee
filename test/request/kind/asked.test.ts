import { describe, expect, test } from 'vitest';
import { kindOf } from './reading.ts';

const N = '425-555-0101 and 425-555-0102';

describe('port-out', () => {
  test.each([
    `Please port out ${N} to Evergreen Voice. PIN 0412978`,
    `Port-out request for ${N}. PIN: 0412978`,
    `We would like to port away the following numbers: ${N}`,
    `Please release ${N} to Evergreen Voice.`,
    `Kindly release the numbers below to our new carrier.\n${N}`,
    `We are moving our phone service to Evergreen Voice. Please port ${N}.`,
    `Our numbers ${N} are moving to another provider. PIN 0412978.`,
    `We've decided to leave Larkspur. Please let ${N} go to Evergreen Voice, PIN 0412978.`,
    `Please transfer ${N} to our new provider Evergreen Voice.`,
    `Please transfer ${N} from Larkspur Voice to Evergreen Voice, PIN 0412978`,
    `This is the LNP desk of Evergreen Voice. Please port the following TNs to us: ${N}`,
    `Evergreen Voice submits this port request on behalf of Contoso. TNs: ${N}. PIN 0412978`,
    `We have a signed LOA from the customer and request release of ${N} to Evergreen Voice. PIN: 0412978`,
    `Port request\nLosing carrier: Larkspur\nGaining carrier: Evergreen Voice\nTNs: ${N}\nPIN: 0412978`,
    `Simple port request for Contoso, end user of ${N}.`,
    `Could you please port ${N} to Evergreen Voice by Friday?`,
    `I need ${N} ported to Evergreen.`,
    `We want to move ${N} over to Evergreen Voice.`,
    `Hi, we're switching carriers. Numbers to be ported: ${N}`,
    `Take ${N} off your platform, they move to Evergreen Voice next week. PIN 0412978`,
    `We request the port of ${N} away from you to Evergreen Voice.`,
    `Numbers to port out:\n425-555-0101\n425-555-0102\nNew carrier: Evergreen Voice`,
    `Please proceed with the port-out of our main line 425-555-0101.`,
    `Can you start a port out for ${N}?`,
    `Please authorize the port of ${N} to Evergreen Voice; our port-out PIN is 0412978.`,
    `Requesting port out: ${N}`,
    `We are changing our provider to Evergreen Voice and would like to take our numbers with us: ${N}`,
    `please port ${N}, pin 0412978`,
    `Our customer School of Fine Art wishes to port ${N} from Larkspur to Evergreen Voice.`,
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('port-out');
  });

  test('the subject says it where the text only lists', () => {
    expect(kindOf(`${N}\nPIN 0412978`, 'Port out request')).toBe('port-out');
    expect(kindOf(`Numbers and PIN below.\n${N}\nPIN 0412978`, 'Port-out of two numbers')).toBe('port-out');
  });

  test('the PIN words alone are no port-out', () => {
    expect(kindOf(`Our port-out PIN is 0412978.\n${N}`)).toBe('kind-unclear');
  });
});

describe('org-transfer', () => {
  test.each([
    `Please move ${N} from our tenant to the tenant of Harborline Freight. PIN 0412978`,
    `Please transfer the user numbers ${N} from Contoso to Harborline Freight.`,
    `Tenant to tenant transfer of ${N}. Port-out PIN 0412978.`,
    `We sold our Tacoma branch to Harborline Freight, both customers of yours. Please transfer ${N} to them. PIN 0412978.`,
    `Move these user numbers to another organization: ${N}. Destination: Harborline Freight`,
    `Please move ${N} into tenant 22222222-2222-4333-8444-222222222222.`,
    `Reassign ${N} to our sister company harborline.example, port-out PIN 0412978.`,
    `Transfer ${N} between our two organizations, from contoso.example to harborline.example.`,
    `Please hand ${N} over to Harborline Freight's tenant.`,
    `Source organization: Contoso\nDestination organization: Harborline Freight\nNumbers: ${N}`,
    `We are splitting our company. ${N} should go to the tenant harborline.example. The port out PIN is 0412978.`,
    `We take over ${N} from Contoso, which is a customer of yours like us.`,
    `Can ${N} be moved to Wingtip Toys' tenant please?`,
    `Please transfer ${N} to Harborline Freight. PIN 0412978`,
    `Number transfer to another tenant: ${N}, our port-out PIN: 0412978`,
    `Cross-tenant move of ${N} to harborline.example`,
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('org-transfer');
  });
});

describe('convert-to-service', () => {
  test.each([
    `Please convert ${N} to service numbers. PIN 0412978`,
    `Please change ${N} from user to service numbers, port-out PIN 0412978.`,
    `We need ${N} as service numbers for an auto attendant. They are user numbers today.`,
    `Could you turn these subscriber numbers into service numbers? ${N}`,
    `Switch the number type of ${N} from user to service.`,
    `Conversion of user numbers to service numbers: ${N}`,
    `Please make ${N} service numbers so that we can use them for a call queue.`,
    `Convert ${N} from subscriber to service.`,
    `${N}: please reclassify as service numbers.`,
    `The numbers ${N} are to become service numbers.`,
    `User to service conversion for ${N}, PIN 0412978`,
    `Our resource accounts need service numbers. Please convert ${N}.`,
    `Please convert ${N} so that we can assign them to a call queue.`,
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('convert-to-service');
  });
});

describe('port-in', () => {
  test.each([
    `We would like to port ${N} to Larkspur Voice. The LOA is attached.`,
    `Please port in ${N} from Evergreen Voice.`,
    `Port-in request, LOA attached: ${N}`,
    `We want to bring ${N} over to you from Evergreen Voice.`,
    `Attached is the letter of authorization for ${N}.`,
    `Please port our numbers ${N} from Evergreen Voice to Larkspur.`,
    `We are moving to Larkspur from our current carrier and would like to bring ${N}.`,
    `Move ${N} from Evergreen Voice to your service.`,
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('port-in');
  });
});

describe('new-numbers', () => {
  test.each([
    'We need 20 new numbers in Seattle, the form is attached.',
    'Please find attached our New Phone Number Request form.',
    'I would like to order ten additional phone numbers for area code 425.',
    'Can we get more subscriber numbers for our Tacoma office?',
    'Request for new toll-free numbers',
    'Please assign us 5 new service numbers.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('new-numbers');
  });
});

describe('status', () => {
  test.each([
    'What is the status of PTN-2026-000123?',
    'Any news on our port request?',
    'Where are we with case PTN-2026-000123?',
    'Could you give me an update on our transfer request?',
    'Has our port been completed?',
    'Is there any progress on PTN-2026-000123?',
    'When will our numbers be ported? PTN-2026-000123',
    'We have not heard back about our port-out request.',
    'Please advise the current status of our order.',
    'Just checking in on PTN-2026-000123.',
    'Following up on our port out request from last week.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('status');
  });
});

describe('withdraw', () => {
  test.each([
    'Please cancel our port-out request PTN-2026-000123.',
    'We want to withdraw our request.',
    'Please stop the port of 425-555-0101, we changed our minds.',
    'Kindly disregard our request of yesterday.',
    'We no longer want to port these numbers. Please cancel.',
    'We would like to take back our transfer request.',
    'Please do not proceed with PTN-2026-000123.',
    'Please abort the conversion.',
    'Cancel PTN-2026-000123 please.',
    'We have decided to stay. Please withdraw the port-out.',
    'Please put a stop to case PTN-2026-000123, we keep the numbers.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('withdraw');
  });
});
