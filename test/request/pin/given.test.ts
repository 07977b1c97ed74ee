import { describe, expect, test } from 'vitest';
import { findPin } from '../../../src/request/pin/find-pin.ts';
import { pinOf } from './reading.ts';

/** One mail, one value: labels, places and marks as IT people and carriers write them. */
describe('a labelled value is read', () => {
  test.each([
    ['behind the word alone', 'PIN 0412978', '0412978'],
    ['behind a colon', 'PIN: 553310', '553310'],
    ['behind an equals sign', 'PIN=0093184', '0093184'],
    ['behind a number sign', 'PIN# 771204', '771204'],
    ['behind "PIN #:"', 'Port PIN #: 771204', '771204'],
    ['behind "no."', 'PIN no. 771204', '771204'],
    ['behind "number is"', 'Our PIN number is 771204.', '771204'],
    ['behind "code"', 'Pin code 66120934', '66120934'],
    ['behind a dash', 'PIN - 553310', '553310'],
    ['behind a long dash', 'Port-out PIN – 553310', '553310'],
    ['in brackets', 'Please port 425-555-0101 away (PIN 553310).', '553310'],
    ['behind a bracket of its own', 'PIN (port-out): 0412978', '0412978'],
    ['behind a bracket that explains', 'PIN (the one from the Voice panel) 0412978', '0412978'],
    ['in quotation marks', 'The PIN is "0412978".', '0412978'],
    ['in typographic quotation marks', 'the port-out PIN is “0412978”', '0412978'],
    ['between bold marks', 'PIN: *0412978*', '0412978'],
    ['with a bold label', '*PIN:* 0412978', '0412978'],
    ['with a bold label and a bold value', '**Port out PIN** : **0412978**', '0412978'],
    ['between back-ticks', 'PIN `0412978`', '0412978'],
    ['behind an arrow', 'PIN -> 0412978', '0412978'],
    ['in one word with the label', 'PIN0412978', '0412978'],
    ['below the label', 'Port-out PIN:\n0412978', '0412978'],
    ['below the label with a line between', 'Port-out PIN\n\n0412978', '0412978'],
    ['in the next cell', 'PIN | 041 2978', '0412978'],
    ['in a row of cells', 'Company | Contoso\nPort-out PIN | 0412978\nLines | 3', '0412978'],
    ['in capitals', 'PORT OUT PIN CODE: 0412978', '0412978'],
    ['in small letters', 'our pin is 0412978', '0412978'],
    ['with dots in the label', 'P.I.N.: 0412978', '0412978'],
    ['as porting PIN', 'Porting PIN 0412978', '0412978'],
    ['as transfer PIN', 'transfer pin: 0412978', '0412978'],
    ['as number transfer PIN', 'Number Transfer PIN 0412978', '0412978'],
    ['as port-out passcode', 'Port-out passcode: 0412978', '0412978'],
    ['as pass code', 'Pass code for the port: 0412978', '0412978'],
    ['as porting code', 'Porting code 0412978', '0412978'],
    ['as account PIN', 'Account PIN: 0412978', '0412978'],
    ['as PIN/passcode', 'PIN/Passcode: 0412978', '0412978'],
    ['as "PIN or passcode"', 'PIN or passcode: 0412978', '0412978'],
    ['as the code of port-out', 'The code for port-out is 0412978.', '0412978'],
    ['with where it was set', 'The port-out PIN set on our account is 553310.', '553310'],
    ['with words between', 'The PIN of the source organization is 553310.', '553310'],
    ['with "for this account"', 'Our PIN for this account is 553310.', '553310'],
    ['with "you asked for"', 'The PIN you asked for: 553310', '553310'],
    ['with "for both"', 'PIN for both: 0412978', '0412978'],
    ['with "to use"', 'PIN to use: 0412978', '0412978'],
    ['with "to authorise"', 'PIN to authorise this move is 0412978', '0412978'],
    ['with a company between', 'Port-out PIN of Harborline Freight: 0093184', '0093184'],
    ['with "as follows"', 'The PIN is as follows: 0093184', '0093184'],
    ['with "set to"', 'Our port-out PIN is set to 0093184.', '0093184'],
    ['with "we have is"', 'The PIN we have on record is 0093184', '0093184'],
    ['in front of its label', '0412978 is our PIN', '0412978'],
    ['in front of its label with words', '0412978 is the current port-out PIN of Contoso.', '0412978'],
    ['with "use"', 'Please use 553310 as the PIN.', '553310'],
    ['with "as"', 'We have 553310 as our port-out PIN.', '553310'],
    ['in front of a bracketed label', '553310 (PIN)', '553310'],
    ['in front of a bracketed longer label', 'Authorised with 553310 (our port-out PIN).', '553310'],
    ['behind "PIN here:"', 'PIN here: 553310', '553310'],
    ['with an HTML list mark', '• PIN: 553310\n• Numbers: 425-555-0101', '553310'],
    ['of six digits', 'PIN 000001', '000001'],
    ['of ten digits', 'PIN 0123456789', '0123456789'],
    ['shaped like a telephone number', 'PIN 912-033-6478', '9120336478'],
    ['of ten digits in one piece', 'port out pin 4255550142', '4255550142'],
    ['given twice alike', 'PIN 0412978\n\nAgain, the PIN is 0412978.', '0412978'],
    ['given twice in different typography', 'PIN 041-2978. To repeat: PIN 041 2978', '0412978'],
  ])('%s', (_, text, value) => {
    expect(pinOf(text)).toBe(value);
  });

  test('in the subject', () => {
    expect(pinOf('Please port out 425-555-0101 to Evergreen Voice.', { subject: 'Port out, PIN 0412978' })).toBe(
      '0412978',
    );
  });

  test('in the lines that were taken for a signature', () => {
    expect(pinOf('Please port out 425-555-0101.', { signature: 'Dana Reyes\nPIN: 0412978' })).toBe('0412978');
  });

  test('the same in subject and text is one value', () => {
    expect(pinOf('PIN: 041 2978', { subject: 'port-out, PIN 0412978' })).toBe('0412978');
  });
});

describe('the label in other languages', () => {
  test.each([
    ['Spanish NIP', 'El NIP es 0412978', '0412978'],
    ['Spanish código PIN', 'Código PIN: 0412978', '0412978'],
    ['Spanish código PIN de portabilidad', 'código PIN de portabilidad: 0412978', '0412978'],
    ['Spanish clave', 'Nuestra clave de portabilidad es 0412978', '0412978'],
    ['Spanish PIN de salida', 'PIN de salida: 0412978', '0412978'],
    ['Spanish without accent', 'CODIGO PIN 0412978', '0412978'],
    ['French code PIN', 'Notre code PIN est le 0412978.', '0412978'],
    ['French code confidentiel', 'Code confidentiel : 0412978', '0412978'],
    ['French code de portabilité', 'code de portabilité : 0412978', '0412978'],
    ['French NIP', 'NIP : 0412978', '0412978'],
    ['French code secret', 'le code secret est 0412978', '0412978'],
    ['Italian codice PIN', 'Il codice PIN è 0412978', '0412978'],
    ['Italian PIN di portabilità', 'PIN di portabilità: 0412978', '0412978'],
    ['Italian PIN di uscita', 'Il nostro PIN di uscita è il seguente: 0412978', '0412978'],
    ['Italian codice segreto', 'codice segreto 0412978', '0412978'],
    ['Japanese ankshō bangō', '暗証番号は0412978です。', '0412978'],
    ['Japanese PIN bangō', 'PIN番号：０４１２９７８', '0412978'],
    ['Japanese PIN kōdo', 'PINコードは 041-2978 です', '0412978'],
    ['Japanese port-out PIN', 'ポートアウトPIN: 0412978', '0412978'],
    ['Japanese brackets', '暗証番号「0412978」', '0412978'],
    ['German PIN-Nummer', 'Unsere PIN-Nummer lautet 0412978', '0412978'],
    ['German Portierungs-PIN', 'Portierungs-PIN: 0412978', '0412978'],
    ['German Geheimzahl', 'Die Geheimzahl ist 0412978', '0412978'],
    ['Portuguese código PIN', 'O código PIN é 0412978', '0412978'],
    ['Portuguese senha', 'senha de portabilidade: 0412978', '0412978'],
  ])('%s', (_, text, value) => {
    expect(pinOf(text)).toBe(value);
  });
});

describe('typography between the digits is dropped', () => {
  test.each([
    ['spaces', 'PIN: 041 29 78', '0412978'],
    ['a space between all digits', 'PIN 0 4 1 2 9 7 8', '0412978'],
    ['hyphens', 'PIN: 041-2978', '0412978'],
    ['a hyphen between all digits', 'PIN: 0-4-1-2-9-7-8', '0412978'],
    ['no-break spaces', 'PIN: 041\u00a029\u00a078', '0412978'],
    ['narrow no-break spaces', 'PIN:\u202f041\u202f2978', '0412978'],
    ['no-break hyphens', 'PIN: 041\u20112978', '0412978'],
    ['odd dashes', 'PIN: 041–2978', '0412978'],
    ['zero-width spaces', 'PIN: 041\u200b2978', '0412978'],
    ['a zero-width space in front', 'PIN: \u200b0412978', '0412978'],
    ['direction marks', 'PIN: \u200e0412978\u200f', '0412978'],
    ['a word joiner', 'PIN: 041\u20602978', '0412978'],
    ['a byte order mark', 'PIN: \ufeff0412978', '0412978'],
    ['a soft hyphen', 'PIN: 041\u00ad2978', '0412978'],
    ['full-width digits', 'PIN：０４１２９７８', '0412978'],
    ['a zero-width space in the label', 'P\u200bIN: 0412978', '0412978'],
    ['a full-width label', 'ＰＩＮ：０４１２９７８', '0412978'],
    ['a tab', 'PIN:\t0412978', '0412978'],
    ['three spaces', 'PIN:   0412978', '0412978'],
    ['a hyphen with spaces', 'PIN: 041 - 2978', '0412978'],
    ['two spaces between groups', 'PIN: 041  2978', '0412978'],
  ])('%s', (_, text, value) => {
    expect(pinOf(text)).toBe(value);
  });
});

describe('what stands beside the value is left alone', () => {
  test.each([
    ['a telephone number on the same line', 'PIN 0412978 425-555-0101', '0412978'],
    ['a telephone number behind spaced groups', 'PIN 041 2978 425-555-0101', '0412978'],
    ['a bracketed telephone number', 'PIN 041 2978 (425) 555-0101', '0412978'],
    ['a telephone number of ten digits in one piece', 'PIN 0412978 4255550101', '0412978'],
    ['an international number', 'PIN 0412978 +1 425 555 0101', '0412978'],
    ['a company in brackets', 'PIN: 041 2978 (Contoso)', '0412978'],
    ['a count', 'PIN 0412978, 3 numbers', '0412978'],
    ['a count without comma', 'PIN 041 2978 3 numbers', '0412978'],
    ['a count of two digits', 'PIN: 0412978 - 12 lines', '0412978'],
    ['a full stop and a date', 'PIN 0412978. 3/16/2026 is fine for us.', '0412978'],
    ['a date', 'PIN 0412978 by 3/16/2026', '0412978'],
    ['an ISO date', 'PIN 0412978 2026-03-16', '0412978'],
    ['the next cell', 'PIN | 0412978 | 425-555-0101', '0412978'],
    ['the next line', 'PIN: 0412978\n425-555-0101\n425-555-0102', '0412978'],
    ['a telephone number in front', '425-555-0101 PIN 0412978', '0412978'],
    ['a telephone number and a comma in front', '425-555-0101, PIN 0412978', '0412978'],
    ['an account number in front', 'Account 88412, PIN 0412978', '0412978'],
    ['an account number behind', 'PIN 0412978 account 88412', '0412978'],
    ['an account number behind a slash', 'PIN: 0412978 / Acct: 8841255', '0412978'],
    ['a ticket', 'Ticket 5501234: PIN 0412978', '0412978'],
    ['a ZIP code', 'Seattle, WA 98101\nPIN: 0412978', '0412978'],
  ])('%s', (_, text, value) => {
    expect(pinOf(text)).toBe(value);
  });
});

describe('the PIN box of a form', () => {
  const inBox = (text: string) => {
    const { state, value } = findPin({
      subject: '',
      own: '',
      signature: '',
      pinBoxes: [{ source: 'attachment:a.pdf', text }],
    });
    return [state, value?.reveal() ?? null];
  };

  test.each([
    ['4821390', ['given', '4821390']],
    ['48 21 39 0', ['given', '4821390']],
    ['４８２１３９０', ['given', '4821390']],
    // Written like a telephone number, or a date: it stands in the box.
    ['480 555 0178', ['given', '4805550178']],
    ['20260316', ['given', '20260316']],
    ['48213', ['malformed', null]],
    ['48213901234', ['malformed', null]],
    ['N/A', ['missing', null]],
    ['on file', ['missing', null]],
    ['support PIN 4821390', ['support-pin', null]],
    ['482139O', ['malformed', null]],
  ])('%s', (text, expected) => expect(inBox(text)).toEqual(expected));

  test('beside another value in the mail is ambiguous', () => {
    const { state } = findPin({
      subject: '',
      own: 'Our PIN is 553310.',
      signature: '',
      pinBoxes: [{ source: 'attachment:a.pdf', text: '4821390' }],
    });
    expect(state).toBe('ambiguous');
  });
});
