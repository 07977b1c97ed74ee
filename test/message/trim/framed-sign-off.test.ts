import { describe, expect, test } from 'vitest';
import { splitWrittenText } from '../../../src/message/written-text.ts';
import { mailPage } from '../../../src/reading/mail-page.ts';

const DESK = { name: 'Juniper Porting', address: 'porting@juniper.example' };
const framed = (head: string, block: string, foot: string, list = '425-555-0108\n425-555-0109') =>
  mailPage({
    text: `${head}\n\nHello,\n\nplease port these lines to us:\n\n${list}\n\nWaiting for your date.\n\n${block}\n\n${foot}`,
    subject: 'PO-1',
    signer: DESK,
  });

describe('whoever a ticket names may sign above what is printed below it', () => {
  test.each([
    [
      'Ticket #PO-48812 - Port-out - normal\n\nIna Brandt (Juniper Voice) wrote:',
      'Ina Brandt\nJuniper Voice, Porting\n+1 425 555 0188',
    ],
    ['Case 20931: port\n\nIna Brandt wrote:', 'Ina Brandt\nPort Desk, Juniper Voice\n425-555-0188 x 4'],
    ['Caso n.º 20931\n\nIna Brandt (Juniper Voice) escribió:', 'Ina Brandt\nJuniper Voice\nTel. 425-555-0188'],
    ['Demande n° 20931\n\nIna Brandt a écrit :', 'Ina Brandt\nJuniper Voice\nTél. 425-555-0188'],
    ['Richiesta 20931\n\nIna Brandt ha scritto:', 'Ina Brandt\nJuniper Voice\nTel. 425-555-0188'],
  ])('%j', (head, block) => {
    const { own, signature } = framed(
      head,
      block,
      'Please keep the ticket number in your subject. Juniper Voice, Boston',
    );
    expect(signature).toBe(block);
    expect(own).toContain('0109');
    expect(own).toContain('Please keep the ticket number');
  });

  test.each([
    // Somebody else signs than is named.
    ['Ticket #PO-48812\n\nIna Brandt wrote:', 'Kurt Vogel\nWarehouse\n425-555-0188', 'Thank you.'],
    // A mail that no ticket heads.
    ['Good morning\n\nIna Brandt wrote:', 'Kurt Vogel\n425-555-0188', 'That is all.'],
    // What it says asks for the number.
    ['Ticket #PO-48812\n\nIna Brandt wrote:', 'Ina Brandt\n425-555-0188 too', 'Thank you.'],
    ['Ticket #PO-48812\n\nIna Brandt wrote:', 'Ina Brandt: port 425-555-0188', 'Thank you.'],
    // The list goes on below.
    ['Ticket #PO-48812\n\nIna Brandt wrote:', 'Ina Brandt\n425-555-0188', '425-555-0189 is to go as well.'],
  ])('nothing that may be asked for is signed: %j', (head, block, foot) => {
    expect(framed(head, block, foot).own).toContain('0188');
  });

  test('what stands below is said, whatever it is', () => {
    const { own } = framed(
      'Ticket #PO-48812\n\nIna Brandt wrote:',
      'Ina Brandt\nTel. 425-555-0188',
      'The second line stays.',
    );
    expect(own).toContain('The second line stays.');
  });
});

describe('where somebody works is no order', () => {
  const signed = (block: string): string =>
    splitWrittenText(`Please port 425-555-0108 to us.\n\nHave a lovely week!\n\n${block}`, DESK).signature;
  test.each([
    'Ingrid Falk\nJuniper Voice | Port Center\n425-555-0188 x 4',
    'Ingrid Falk\nPorting Team, Juniper Voice\n425-555-0188 ext. 12',
    'Ingrid Falk\nNumber Portability, Juniper Voice\n425-555-0188',
  ])('%j', (block) => expect(signed(block)).toBe(block));

  test.each([
    'Ingrid Falk\nPlease port\n425-555-0188',
    'Ingrid Falk\nPort 425-555-0188',
    'Ingrid Falk\nPort center line too:\n425-555-0188',
    'Ingrid Falk\n425-555-0188 x 4\n425-555-0189 main line\n425-555-0190 fax, PIN 0412978',
  ])('an order below a name is one: %j', (block) => expect(signed(block)).toBe(''));
});
