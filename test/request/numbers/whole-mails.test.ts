import { expect, test } from 'vitest';
import { facts, read, tns } from './reading.ts';

/** Text, what is meant, and whether something is left to a person. */
const MAILS: readonly (readonly [text: string, numbers: string, unclear?: string])[] = [
  [
    'Hi team,\n\nwe are the new carrier for Contoso and would like to port out the following numbers on 3/20/2026:\n\n425-555-0101\n425-555-0102\n\nPlease let me know if anything is missing. Our porting desk is at 503-555-0122.',
    '0101 0102',
  ],
  [
    'PON: FAB2026031101, VER 01, BTN 425-555-0100, DDD 03/25/2026, TNs 425-555-0101 - 425-555-0103. Account 88123456.',
    '0101-0103',
  ],
  [
    'Name: Contoso\nAddress: 123 Example Street, Redmond, WA 98052\nPhone: 425-555-0100\nEmail: it@contoso.example\n\nNumbers to port:\n425-555-0101 (Jane Doe)\n425-555-0102 (John Roe)',
    '0101 0102',
  ],
  [
    "Please transfer 425-555-0101 and 425-555-0102 to Contoso Retail. If questions arise, I'm at 503-555-0122.",
    '0101 0102',
  ],
  [
    'Please port our main number (425) 555-0100 and fax (425) 555-0101.\n\nJane Doe\nTelecom Manager\n503-555-0122',
    '0100 0101',
  ],
  ['I tried to call you from 503-555-0122 this morning but no one answered. Please port 425-555-0101.', '0101'],
  ['We have ported 425-555-0150 last month already. Now please port 425-555-0151.', '0151', '0150'],
  [
    'Please convert these user numbers to service numbers:\n+1 425-555-0101 Sales queue\n+1 425-555-0102 Support queue\nDo not change +1 425-555-0104.',
    '0101 0102',
  ],
  [
    'List of DIDs:\nRange 1: 425-555-0100 to 425-555-0109\nRange 2: 425-555-0200 to 425-555-0209\nTotal: 20 numbers',
    '0100-0109 0200-0209',
  ],
  ['Numbers: 425-555-0100 - 0119 (20), 425-555-0200 - 0219 (20)', '0100-0119 0200-0219'],
  ['Port out request:\nNumber: 425-555-0101\nPIN: see subject\nContact: Jane Doe\nPhone: 503-555-0122', '0101'],
  [
    'TN: 425-555-0101\nBTN: 425-555-0100\nAccount: 12345678\nName on account: Contoso\nContact TN: 503-555-0122',
    '0101',
  ],
  [
    'Current service provider: Northwind Voice\nAccount number 4255550100\nTelephone numbers: 425-555-0101, 425-555-0102\nAuthorized signer: Jane Doe 503-555-0122',
    '0101 0102',
  ],
  ['Please port 425-555-0101 and forward 425-555-0102 to 425-555-0103 until then.', '0101', '0102 0103'],
  ['425-555-0101 is our number, and we want to port it. My phone is 503-555-0122.', '0101'],
  [
    'Please port our lines: 425 555 0101, 425 555 0102. We moved from 1200 Main St to 1500 Oak Ave. in 2019.',
    '0101 0102',
  ],
  ['Please cancel 425-555-0150 and port 425-555-0151.', '0151', '0150'],
  ['Please disconnect 425-555-0150. Port 425-555-0151.', '0151', '0150'],
  ['Sorry, wrong number in my last mail: not 425-555-0101 but 425-555-0102.', '0102'],
  ['Old list: 425-555-0101, 425-555-0102\nNew list: 425-555-0103, 425-555-0104', '0103 0104', '0101 0102'],
  [
    'As per your rejection of 425-555-0150, here is the corrected list:\n425-555-0151\n425-555-0152',
    '0151 0152',
    '0150',
  ],
  ['Phone: 425-555-0101\nPlease port this number out.', '0101'],
  ['Please port 425-555-0101 now and 425-555-0102 next month.', '0101', '0102'],
  ['I, Jane Doe (503-555-0122), request the port of 425-555-0101.', '0101'],
  ['Jane Doe, 503-555-0122, will be on site. Numbers: 425-555-0101.', '0101', '5035550122'],
  [
    'Please move 425-555-0101 (Jane Doe, jane@contoso.example, ext. 101) and 425-555-0102 (John Roe, ext. 102).',
    '0101 0102',
  ],
  ['Our conference bridge 425-555-0103 should be ported too, along with 425-555-0101.', '0101 0103'],
  ['Please port our conference line 425-555-0103.', '', '0103'],
  ['Please port the contact center number 425-555-0103.', '0103'],
  [
    'Number | Name | Ext | Mobile\n425-555-0101 | Jane Doe | 101 | 503-555-0122\n425-555-0102 | John Roe | 102 | 503-555-0123',
    '0101 0102',
  ],
  [
    'TN | BTN | Service address\n425-555-0101 | 425-555-0100 | 123 Example St\n425-555-0102 | 425-555-0100 | 123 Example St',
    '0101 0102',
  ],
  ['Start | End | Qty\n425-555-0100 | 425-555-0109 | 10\n425-555-0200 | 425-555-0204 | 5', '0100-0109 0200-0204'],
  ['From | To\n425-555-0100 | 425-555-0109', '0100-0109'],
  ['Please port the following numbers:\nMain: 425-555-0101\nFax: 425-555-0102\nPIN: on file', '0101 0102'],
  ['Please port the following numbers:\n425-555-0101\n425-555-0102\nContact: 503-555-0122', '0101 0102'],
  ['Thanks for your help.\n\n425-555-0101\n425-555-0102', '0101 0102'],
  ['Please port 425-555-0101.\n\nThanks\n503-555-0122', '0101'],
  ['Hello,\n\nplease port\n425-555-0101, 425-555-0102,\n425-555-0103, 425-555-0104\n\nBest\nJane', '0101-0104'],
  [
    'We would like to move the following range from your platform to ours on the 20th: 425-555-0100\n- 425-555-0109',
    '0100-0109',
  ],
  ['425-555-0100\n- 425-555-0109', '', '0100-0109'],
  ['Please port 425-555-0101, but hold off on 425-555-0102.', '0101', '0102'],
  ['Please remove 425-555-0102 from the request. Port 425-555-0101.', '0101', '0102'],
  ['We no longer want to port 425-555-0102, only 425-555-0101.', '0101'],
  ['We decided against porting 425-555-0102. Please go ahead with 425-555-0101.', '0101', '0102'],
  ['I do not want 425-555-0102 ported. Port 425-555-0101.', '0101'],
  ['[x] 425-555-0101\n[ ] 425-555-0102\n[x] 425-555-0103', '0101 0103'],
  ['425-555-0101 - PORT\n425-555-0102 - KEEP\n425-555-0103 - PORT', '0101 0103'],
  ['425-555-0101: port\n425-555-0102: disconnect', '0101', '0102'],
  ['~~425-555-0102~~\n425-555-0101', '0101', '0102'],
  ['Port 425-555-0100 thru 0104.\nExceptions:\n0101\n0102', '0100 0103 0104'],
  ['Port 425-555-0100 thru 0104, less 0101. We are keeping 0103.', '0100 0102 0104'],
  ['Everything in 425-555-0100 to 0104 but 0102, please port it.', '0100 0101 0103 0104'],
  ['All numbers but 425-555-0103 are to be ported: 425-555-0101, 425-555-0102, 425-555-0103', '0101 0102'],
  ['Please port 425-555-0101 and 425-555-0102 while 425-555-0103 is to remain in service with you.', '0101 0102'],
  ['Please port only 425-555-0101. Do not port any other numbers.', '0101'],
  ['The numbers are 425-555-0101 and 425-555-0102; all other numbers stay with you.', '0101 0102'],
  ['Nothing except 425-555-0101 should be ported.', '', '0101'],
  ['Port the following, not including toll free: 425-555-0101, 425-555-0102', '', '0101 0102'],
  ['Do not release our numbers to anyone without the PIN. Please port 425-555-0101.', '0101'],
  ['Numbers not in use: 425-555-0105. Numbers to port: 425-555-0101.', '0101', '0105'],
];
test.each(MAILS)('%j asks for %s', (text = '', numbers = '', unclear = '') => {
  const { excluded: _, ...found } = facts(read(text));
  expect(found).toEqual({ ...(numbers && { numbers: tns(numbers) }), ...(unclear && { unclear: tns(unclear) }) });
});

test.each([
  [
    'Number | Name | Port?\n425-555-0101 | Ana | X\n425-555-0102 | Luis | \n425-555-0103 | Eva | X',
    '0101 0103',
    '0102',
  ],
  ['Number | Action\n425-555-0101 | port\n425-555-0102 | disconnect', '0101', '0102'],
  ['Number | Name | Use\n425-555-0101 | Ana | X\n425-555-0102 | Luis | Y', '0101 0102', ''],
  ['Order\nNumber 4255550101\nNumber 4255550102', '0101 0102', ''],
])('%j: what a table leaves open, a person tells', (text, numbers, unclear) => {
  const found = read(text);
  expect([found.numbers, found.unclear]).toEqual([tns(numbers), tns(unclear)]);
});

test.each([
  'Port 425-555-0100 to 0109 and the fax line.',
  'Please port 425-555-0101 and our main number.',
  '425-555-0100 to 0109: everything except 0105 stays with you.',
  '425-555-0100 to 0109: all but 425-555-0105 stay with you.',
  'Do not port anything except 425-555-0105. 425-555-0100 to 0109',
  'Port 425-555-0101 and 425-555-0102, 0102 only if it is unassigned.',
])('%j is for a person', (text) => expect(read(text).unclear).not.toEqual([]));

test.each([
  ['Port 425-555-0100 thru x0109', '0100-0109'],
  ['Port 425-555-0100 to 0109: sales', '0100-0109'],
  ['Port 425-555-0100 to 0109 except 0105,0107', '0100-0104 0106 0108 0109'],
  ['Port 425-555-0100 to 0109 except 0105/0107', '0100-0104 0106 0108 0109'],
  ['Exceptions: 0103 and 0104\nRange: 425-555-0101 to 425-555-0105', '0101 0102 0105'],
  ['Please port my number 425-555-0101.', '0101'],
])('%j gives %s', (text, numbers) => {
  const found = read(text);
  expect([found.numbers, found.unclear]).toEqual([tns(numbers), []]);
});

test.each([
  'Please port all except 425-555-0103.',
  'Do not port 0103.',
  '0103 stays with you.',
  'All but 0103, please.',
  'Exclude: 0103',
  'Por favor porten todos menos el 0103.',
  'Tutti tranne lo 0103.',
  'Tous sauf le 0103, merci.',
  '0103を除いてください。',
])('%j takes from the range in the subject', (text) => {
  const found = read(text, { subject: 'Port out 425-555-0101 to 0104' });
  expect([found.numbers, found.excluded, found.unclear]).toEqual([tns('0101 0102 0104'), tns('0103'), []]);
});
