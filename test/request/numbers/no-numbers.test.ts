import { expect, test } from 'vitest';
import { facts, numberFacts, read, tns } from './reading.ts';

const NOISE: readonly string[] = [
  'The due date is 2026-03-11.',
  'FOC 3/16/2026 at 10:30',
  'Due 03.11.26',
  'Due 3-16-2026',
  '2026/03/16 14:30:00',
  '2026-03-16T15:00:00Z',
  '20260316',
  'March 16, 2026 between 9:00 and 17:00',
  '16 March 2026, 8am-5pm',
  'We are at 4567 156th Ave NE, Redmond, WA 98052.',
  'One Contoso Way, Redmond WA 98052-6399',
  '15255 Example Street, Suite 1200, San Juan, PR 00901',
  'PO Box 100123, Seattle',
  'It cost $1,234,567.89 last year, 15.5 % more.',
  '€ 1.234.567',
  'Order 4255550199',
  'order number 88123456',
  'Order #: 425-555-01',
  'Case 425555',
  'Ticket INC0012345678',
  'ticket #2025550143',
  'PO 4500012345',
  'PO# 4500012345',
  'PON: AB425555010',
  'Reference: 2065550101234',
  'Ref 1234567',
  'Our reference is 20650123.',
  'Invoice no. 1234567890',
  'Account number: 425-555-0199',
  'Account number 4255550199',
  'Acct # 4255550199 001',
  'acct: 206 555 0143',
  'account 206.555.0143',
  'Customer ID 8005550199',
  'Case number PTN-2026-000123',
  'RE: [PTN-2026-000123]',
  '11111111-2222-4333-8444-555555555555',
  'tenant 11111111-2222-4333-8444-425555010155',
  'SBC 10.20.30.40',
  '192.168.100.200:5061',
  'https://portal.fabrikam.example/orders/4255550199',
  'see www.fabrikam.example/425-555-0199',
  'mail 4255550199@fax.example',
  'jane.4255550199@contoso.example',
  'IBAN DE89 3704 0044 0532 0130 00',
  'SSN 123-45-6789',
  'EIN 12-3456789',
  'Tax ID 12-3456789',
  'v3.1 of the form',
  'firmware 12.1.425.5550',
  'serial number 4255550199',
  'MAC 00:11:22:33:44:55',
  'ext. 2040',
  'x2040',
  '4 TNs',
  'about 20 lines',
  '10 numbers',
  '1,200 numbers at 35 sites',
  'SPID 1234, OCN 567A',
  'LRN 4255550000',
  'CLLI STTLWA06',
  'NPA-NXX 425-555',
  'LSR version 12345678',
  'The order was placed 20260311 and confirmed 20260312.',
  'a 10-digit number',
  '24/7 support, 365 days',
  'Windows 11 24H2 build 26100.4061',
  'UTC+01:00',
  'RFC 3834',
  '47 CFR 52.35',
  'Teams Meeting ID: 123 456 789 012',
  'Passcode: see below',
  'tracking number 1Z9994255550199',
  'UPS tracking 9400 1000 0000 0000 0000 00',
  'VAT GB123456789',
  'D-U-N-S 12-345-6789',
  'lat 47.6426, long -122.1368',
  '6,000,000 minutes',
  'ICCID 8901 2345 6789 0123 456',
  'IMEI 490154203237518',
];
test.each(NOISE)('%j holds no number, and no failed one', (text) => {
  expect(facts(read(text))).toEqual({});
  for (const mail of [
    `Please port 425-555-0101 and 425-555-0102.\n\n${text}\n\nThank you`,
    `${text}\n\nPlease port the following:\n425-555-0101\n425-555-0102`,
  ])
    expect(numberFacts(read(mail)), mail).toEqual({ numbers: tns('0101 0102') });
});

const CONTACTS: readonly string[] = [
  'BTN: 503-555-0122',
  'BTN 503-555-0122',
  'BTN is 503-555-0122',
  'The BTN on the account is 503-555-0122.',
  'Billing telephone number: (503) 555-0122',
  'Billing number 503-555-0122',
  'Billing TN: 5035550122',
  'Billing Telephone Number (BTN): 503-555-0122',
  'ATN: 503-555-0122',
  'EATN 503-555-0122',
  'Account telephone number: 503-555-0122',
  'BTN | 503-555-0122',
  'BTN:\n503-555-0122',
  'Main billing number: 503-555-0122',
  'Conference bridge: 503-555-0122',
  'Conference dial-in 503-555-0122, code 12345',
  'Dial-in: +1 503-555-0122',
  'Dial in by phone: +1 503-555-0122,,123456789#',
  'Join by phone +1 503 555 0122',
  'Bridge number is 503-555-0122',
  'Teams dial-in +1 503-555-0122 Conference ID: 123 456 789#',
  'Questions: 503-555-0122, ask for Inge.',
  'Questions? 503-555-0122',
  'Any questions, 503-555-0122.',
  'If you have questions please call 503-555-0122.',
  'Please call me at 503-555-0122 if anything is unclear.',
  'Call me: 503-555-0122',
  'You can reach me at 503-555-0122 or 503-555-0123.',
  'You can reach me on my cell, 503-555-0122.',
  'I can be reached at (503) 555-0122.',
  'My number is 503-555-0122 if you need anything.',
  'My direct line is 503-555-0122.',
  'My cell is 503-555-0122',
  'Cell: 503-555-0122',
  'Mobile 503-555-0122',
  'Contact: Jane Doe, 503-555-0122',
  'Contact Jane Doe at 503-555-0122.',
  'Contact person: Jane Doe (503-555-0122)',
  'Contact name: Jane Doe\nContact number: 503-555-0122',
  'Contact phone: 503-555-0122',
  'Callback number: 503-555-0122',
  'Best number to reach me: 503-555-0122',
  'Feel free to ring 503-555-0122.',
  'Text me at 503-555-0122.',
  'Please phone our office at 503-555-0122 before the cut-over.',
  'Authorized by Jane Doe, phone 503-555-0122',
  'Authorised contact Jane Doe tel. 503-555-0122',
  'Site contact: Sam Roe 503-555-0122',
  'On-site contact Sam Roe (503) 555-0122',
  'Escalations: 503-555-0122',
  'Our NOC: 503-555-0122',
  'Porting department: 503-555-0122',
  'Fax the confirmation to 503-555-0122.',
  'Please fax it to 503-555-0122',
  'Tel: 503-555-0122 | Fax: 503-555-0123',
  'T: 503-555-0122  F: 503-555-0123',
  'Office 503-555-0122 / Cell 503-555-0123',
  'Phone: +1 503 555 0122',
  'Fabrikam Porting Team, Tel. 503-555-0122',
  'Kind regards\nJane Doe\nPorting Specialist\nT 503-555-0122',
  'Customer service 1-800-555-0199',
  'For help call 1-800-555-0199.',
  "Let me know if you'd rather talk: 503-555-0122",
  'Bitte rufen Sie mich unter 503-555-0122 an.',
  'Pour toute question : 503-555-0122',
  'Vous pouvez me joindre au 503-555-0122.',
  'Puede llamarme al 503-555-0122.',
  'Para cualquier duda: 503-555-0122',
  'Per domande: 503-555-0122',
  'Mi chiami al 503-555-0122.',
  '連絡先：503-555-0122',
  'お問い合わせ：503-555-0122',
  'Numéro de facturation : 503-555-0122',
  'Número de facturación: 503-555-0122',
];
test.each(CONTACTS)('%j is a way to reach somebody, or the account', (text) => {
  expect(facts(read(`Please port 425-555-0101 and 425-555-0102.\n\n${text}\n`))).toEqual({ numbers: tns('0101 0102') });
  expect(facts(read(`${text}\n\nPlease port the following numbers:\n425-555-0101\n425-555-0102`))).toEqual({
    numbers: tns('0101 0102'),
  });
});
test.each(CONTACTS)('%j alone moves nothing', (text) =>
  expect(read(`Please port our number.\n${text}`).numbers).toEqual([]));

test.each([
  ['BTN: 425-555-0101\nNumbers: 425-555-0101, 425-555-0102', '0101 0102'],
  ['425-555-0101 (BTN)\n425-555-0102', '0101 0102'],
  ['Please port 425-555-0101 (this is also the BTN).', '0101'],
  ['Please port 425-555-0101, you can call me at 425-555-0101 too', '0101'],
] as const)('%j: a number that is listed counts, whatever else it is', (text, numbers) =>
  expect(facts(read(text))).toEqual({ numbers: tns(numbers) }));

test('the signature is not read', () =>
  expect(facts(read('Please port 425-555-0101.', { signature: 'Jane Doe\n503-555-0122' }))).toEqual({
    numbers: tns('0101'),
  }));
test('the subject names the number when the text does not', () =>
  expect(facts(read('Our PIN is on its way.', { subject: 'Port out 425-555-0101' }))).toEqual({
    numbers: tns('0101'),
  }));
test('a subject that repeats the list adds nothing', () =>
  expect(facts(read('425-555-0101\n425-555-0102', { subject: 'Port out 425-555-0101 ff' }))).toEqual({
    numbers: tns('0101 0102'),
  }));
test('a subject with a number that the text does not list is for a person', () => {
  const found = read('Please port 425-555-0102.', { subject: 'Port out 425-555-0101' });
  expect([found.numbers, found.unclear]).toEqual([tns('0102'), tns('0101')]);
});
test('an exclusion in the text takes from the range in the subject', () => {
  const found = read('Please port these, except 0103.', { subject: 'Port out 425-555-0101 to 0104' });
  expect([found.numbers, found.excluded, found.unclear]).toEqual([tns('0101 0102 0104'), tns('0103'), []]);
});
