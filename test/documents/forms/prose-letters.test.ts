import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../src/documents/forms/phrases.ts';
import { readProse } from '../../../src/documents/forms/prose-fields.ts';
import { layOutText } from '../../../src/documents/pages/text-page.ts';

const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readProse([{ number: 1, phrases: findPhrases(layOutText(text)) }])).map(([field, reading]) => [
      field,
      reading?.rival ? `${reading.text} or ${reading.rival}` : (reading?.text ?? ''),
    ]),
  );

describe('a letter in sentences', () => {
  test('says who has the numbers now, and under which account', () => {
    expect(
      said('Our current carrier is Bay Colony Telephone. The account number there is 0077-3141, as its bills show.'),
    ).toEqual({ currentProvider: 'Bay Colony Telephone', accountNumber: '0077-3141' });
    expect(
      said(
        'Please ask the losing provider, Vega Tel Inc., which bills us under account number VX-20 each month, for them.',
      ),
    ).toEqual({ currentProvider: 'Vega Tel Inc.', accountNumber: 'VX-20' });
  });

  test('says for whom it is written', () => {
    expect(said('Tern & Sons (company domain tern.example) has decided to move the numbers of its shops.')).toEqual({
      companyName: 'Tern & Sons',
      companyDomain: 'tern.example',
    });
    expect(said('The undersigned has the authority to sign this on behalf of Bank of Hilo. It is lasting.')).toEqual({
      companyName: 'Bank of Hilo',
    });
  });

  test('says the address in one piece, or with labels in it', () => {
    const address = { street: '12 Elm Street, Suite 4', city: 'Salem', state: 'MA', zip: '01970' };
    expect(said('The service address of these lines is 12 Elm Street, Suite 4, Salem, MA 01970.')).toEqual(address);
    expect(
      said('The service address on that account is 12 Elm Street, City: Salem, State: MA, Zip: 01970, as billed.'),
    ).toEqual({ ...address, street: '12 Elm Street' });
  });

  test('a line that wraps goes on in the next', () => {
    expect(said('We have been with our provider for years, and the current service\nprovider is Orion Tel.')).toEqual({
      currentProvider: 'Orion Tel',
    });
  });
});

describe('no field is taken from words that only speak of one', () => {
  test.each([
    'On behalf of the Customer I ask that the current service provider release the account without delay.',
    'Its account number is on file, and the new service provider is Harbor Voice from that day on.',
    'The service address is no longer 300 Rodgers Road, and our account number is not 0077-314 any more.',
    'Our billing street address is 5 Lake Road, and the former current carrier Vega knows nothing of all this.',
    'We never had a current carrier and will tell you the account number before the end of the month.',
    'Company names are protected, and the current provider will object to whatever is asked of it.',
  ])('%s', (text) => {
    expect(said(text)).toEqual({});
  });

  test('what is said twice and differently is not chosen between', () => {
    expect(
      said('Our current provider is Vega Tel. For the other site the current provider is Orion Tel, we believe.'),
    ).toEqual({ currentProvider: 'Vega Tel or Orion Tel' });
  });
});
