import { describe, expect, test } from 'vitest';
import { hiddenIn, pinOf } from './reading.ts';

describe('no PIN is given', () => {
  test.each([
    ['nothing is said', 'Please port out 425-555-0101 to Evergreen Voice.'],
    ['a bare number stands there', 'Please port out 425-555-0101. 0412978'],
    ['the box says N/A', 'PIN: N/A'],
    ['the box says n/a beside a number', 'PIN: n/a\nAccount 8841255'],
    ['the box says none', 'Port-out PIN: none'],
    ['the box is dashed', 'PIN: ---\nNumbers: 425-555-0101'],
    ['the box is blank', 'PIN:\n\nNumbers:\n425-555-0101\n425-555-0102'],
    ['the box is blank above the list', 'Port out these numbers. PIN:\n425-555-0101\n425-555-0102\n425-555-0103'],
    ['the box is underlined', 'PIN: ________\nNumbers: 425-555-0101'],
    ['it is on file', 'PIN: on file'],
    ['it will follow', 'PIN will follow tomorrow, ticket 884120'],
    ['it will be sent', 'The PIN will be sent by phone. Order 5512340.'],
    ['it is to be announced', 'PIN: TBD'],
    ['it is pending', 'PIN pending, order no. 4412345'],
    ['it is in the attachment', 'PIN: see attached letter 20260316'],
    ['it is unknown', 'PIN unknown (account 123456)'],
    ['the writer asks for it', 'What is our PIN? We port 425-555-0101.'],
    ['the writer asks which', 'Which PIN do you need? Our order is 884120.'],
    ['the writer has none', 'We do not have a PIN for 425-555-0101.'],
    ['the writer asks how to set it', 'How do I set my PIN? Call me at 425-555-0101.'],
    ['a question mark stands there', 'PIN: ? Order 884120'],
    ['only the account is numbered', 'PIN and account number 88412: please see the letter.'],
    ['only the account is numbered, with a colon', 'The PIN is in our letter, account number: 8841255'],
    ['only the ticket is numbered', 'PIN in the portal, ticket 8841255.'],
    ['a fax number follows', 'PIN attached, our fax: 425-555-0142'],
    ['a callback number follows', 'Call me for the PIN, my cell is 425-555-0142.'],
    ['a date follows', 'PIN as of 3/16/2026 in the portal'],
    ['a telephone number is meant', 'The PIN for 425-555-0101 is in the attachment.'],
    ['the letters are part of a word', 'Shipping 0412978, pinned 884120, pinging 553310, SPIN 553310'],
    ['the letters begin a longer word', 'Pinpoint 553310 and pinned: 884120'],
    ['another code is labelled', 'Confirmation code 553310, ZIP code 98101, promo code: 771204'],
  ])('where %s', (_, text) => {
    expect(pinOf(text)).toBe('missing');
  });
});

describe('a malformed value is told as such', () => {
  test.each([
    ['four digits', 'PIN 5831'],
    ['five digits', 'port-out PIN: 58312'],
    ['eleven digits', 'PIN 12345678901'],
    ['letters among digits', 'PIN: 12AB34'],
    ['letters in front', 'PIN: AB1234'],
    ['a prefix', 'PIN: US-0412978'],
    ['a "4-digit PIN"', 'Our 4-digit PIN is 1234.'],
    ['dots between digits', 'PIN: 041.29.78'],
    ['a slash between digits', 'PIN: 041/2978'],
    ['an underscore', 'PIN: 041_2978'],
    ['a star', 'PIN: 041*2978'],
    ['a comma', 'PIN: 412,978'],
    ['a number sign', 'PIN: 0412#978'],
    ['brackets', 'PIN: (041) 2978'],
    ['stars instead of digits', 'PIN: ****2978'],
    ['three digits', 'PIN: 123'],
    ['groups that make twelve', 'PIN: 1234 5678 9012'],
    ['a stray group behind', 'PIN: 041297 80'],
    ['too short in the subject too', 'PIN 5831'],
  ])('%s', (_, text) => {
    expect(pinOf(text)).toBe('malformed');
  });
});

describe('two different values are ambiguous', () => {
  test.each([
    ['with "or"', 'PIN: 0412978 or 553310'],
    ['with a slash', 'PIN 0412978 / 553310'],
    ['with "and"', 'PINs 0412978 and 553310'],
    ['with a comma', 'PIN: 0412978, 553310'],
    ['with a second try', 'PIN 0412978, or maybe 0412987'],
    ['with "if that fails"', 'PIN 0412978 - if that fails try 553310'],
    ['in two sentences', 'The PIN is 0412978. Alternatively the PIN is 553310.'],
    ['old and new', 'The old PIN was 111111, the new PIN is 222222.'],
    ['of two organisations', 'Contoso PIN 0412978, Harborline PIN 0093184'],
    ['in two rows', 'PIN | 0412978\nPIN | 553310'],
    ['in a column', 'Number | PIN\n425-555-0101 | 0412978\n425-555-0102 | 553310'],
    ['in two languages', 'PIN: 0412978 / code PIN : 553310'],
    ['one of them malformed', 'PIN 0412978, passcode 5831'],
    ['a zero more', 'PIN 0412978. Sorry, PIN 00412978'],
  ])('%s', (_, text) => {
    expect(pinOf(text)).toBe('ambiguous');
  });

  test('in subject and text', () => {
    expect(pinOf('PIN: 553310', { subject: 'Port out, PIN 0412978' })).toBe('ambiguous');
  });

  test('in text and signature', () => {
    expect(pinOf('PIN: 553310', { signature: 'Dana\nPort-out PIN 0412978' })).toBe('ambiguous');
  });
});

describe('what the text denies is not tried', () => {
  test.each([
    ['our PIN is not 123456', 'missing'],
    ['our PIN is not 123456 but 654321', '654321'],
    ['The PIN is no longer 123456.', 'missing'],
    ["The PIN isn't 123456, it is 654321.", '654321'],
  ])('%s', (text, value) => {
    expect(pinOf(text)).toBe(value);
    expect(hiddenIn(text)).toContain('123456');
  });
});

describe('a PIN for something else', () => {
  test.each([
    ['Our support PIN is 44718820.', 'support-pin'],
    ['Support-PIN: 44718820', 'support-pin'],
    ['PIN (support): 44718820', 'support-pin'],
    ['PIN for calling support: 44718820', 'support-pin'],
    ["PIN d'assistance : 44718820", 'support-pin'],
    ['PIN de soporte: 44718820', 'support-pin'],
    ['PIN di assistenza: 44718820', 'support-pin'],
    ['サポートPIN：44718820', 'support-pin'],
    ['44718820 is our support PIN', 'support-pin'],
    ['Support PIN 44718820, port-out PIN: N/A', 'support-pin'],
    ['Support PIN 44718820\nPort-out PIN 0412978', '0412978'],
    ['Port-out PIN 0412978 (support PIN 44718820)', '0412978'],
    ['Support PIN: 44718820, port-out PIN: 5831', 'malformed'],
    ['Voicemail PIN: 4471882', 'missing'],
    ['PIN for the voicemail is 447188', 'missing'],
    ['The PIN 447188 is for voicemail.', 'missing'],
    ['Conference PIN 447188#', 'missing'],
    ['host pin: 447188', 'missing'],
    ['SIM PIN 447188', 'missing'],
    ['Meeting ID: 912 033 6478\nPasscode: 881204', 'missing'],
    ['Dial-in 800-555-0199, PIN 4471882', 'missing'],
    ["the new carrier's PIN is 771204", 'missing'],
    ['PIN of the receiving organisation: 771204', 'missing'],
    ['Destination PIN 771204, source PIN 0412978', '0412978'],
    ['Voicemail PIN 447188 stays. Our port-out PIN is 0412978.', '0412978'],
    ['PIN del buzón de voz: 447188', 'missing'],
    ['PIN de la messagerie : 447188', 'missing'],
    ['留守番電話の暗証番号は447188です。', 'missing'],
  ])('%s', (text, value) => {
    expect(pinOf(text)).toBe(value);
    for (const run of text.match(/(?<!\d)\d{6,8}(?!\d)/g) ?? []) expect(hiddenIn(text)).toContain(run);
  });

  test.each([
    ['Please move these to the new tenant with PIN 0412978', '0412978'],
    ['Port to the destination carrier Evergreen Voice using PIN 0412978', '0412978'],
    ['They go to the receiving organization, our PIN 0412978', '0412978'],
    ['Losing carrier PIN: 0412978', '0412978'],
    ["The customer's port-out PIN is 0412978", '0412978'],
    ['Voicemail can be switched off. PIN 0412978', '0412978'],
    ['Thanks for your support, PIN 0412978', '0412978'],
    ['PIN 0412978 for port-out to the new carrier', '0412978'],
  ])('the words around belong to something else: %s', (text, value) => {
    expect(pinOf(text)).toBe(value);
  });
});

describe('tables and forms', () => {
  test.each([
    ['a column', 'Number | PIN\n425-555-0101 | 0412978\n425-555-0102 | 0412978', '0412978'],
    ['a first column', 'PIN | Number\n041 2978 | 425-555-0101', '0412978'],
    ['a column with an explained heading', 'Company | Port-out PIN (6-10 digits)\nContoso | 0412978', '0412978'],
    ['pasted CSV', 'number,pin\n4255550101,0412978\n4255550102,0412978', '0412978'],
    ['pasted semicolons', 'Number;PIN;Type\n4255550101;0412978;user', '0412978'],
    ['a column without values', 'Number | PIN\n425-555-0101 | \n425-555-0102 | ', 'missing'],
    ['an explained box', 'Port-out PIN (6 to 10 digits): 0412978', '0412978'],
    ['an explained length', 'Our 7-digit PIN: 0412978', '0412978'],
    ['a dotted leader', 'PIN ........ 0412978', '0412978'],
    ['an underlined box', 'PIN: __0412978__', '0412978'],
    ['account and PIN in one box', 'Account / PIN: 884125 / 0412978', '0412978'],
    ['PIN and account in one box', 'PIN / Account number: 0412978 / 884125', '0412978'],
    ['a numbered form', '1) PIN: 0412978\n2) Numbers: 425-555-0101', '0412978'],
    ['a wrapped sentence', 'our port-out PIN for this\naccount is 0412978', '0412978'],
    ['the number it is for', 'PIN for 4255550101 is 0412978', '0412978'],
    ['a list behind', 'PIN and numbers: 0412978, 425-555-0101, 425-555-0102', '0412978'],
    ['a change with its date', 'PIN changed on 3/10/2026 to 0412978', '0412978'],
    ['the record', 'The PIN on file is 0412978', '0412978'],
  ])('%s', (_, text, value) => {
    expect(pinOf(text)).toBe(value);
  });
});
