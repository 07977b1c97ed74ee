import { describe, expect, test } from 'vitest';
import { mailPage } from '../../src/reading/mail-page.ts';

const DANA = { name: 'Dana Whitfield', address: 'dana@contoso.example' };
const WISH = 'Hello,\n\nplease port out 425-555-0118 and 425-555-0119. PIN 0412978.';
const SIGNED = `${WISH}\n\nThanks,\nDana Whitfield\nContoso`;
const QUOTED = 'On Mon, Mar 16, 2026 at 9:12 AM Number desk <ptn@desk.example> wrote:\n> Which lines?';
const read = (text: string, subject = 'Re: [#20871] Our lines') => mailPage({ text, subject, signer: DANA });
const kindOf = (text: string, line: string, subject?: string): string | undefined =>
  read(text, subject).page.blocks.find(({ lines }) => lines.some((one) => one.text.includes(line)))?.kind;

describe('what a system prints around a mail is no word of its sender, and is weighed with the sign-off', () => {
  test.each([
    ['the ticket and its address', 'Ticket: https://help.contoso.example/tickets/20871'],
    ['the ticket in a label', 'Ticket Id: 20871 | See this ticket in the portal'],
    [
      'the same in Spanish',
      'Su número de ticket es 20871. Consulte el estado en\nhttps://help.contoso.example/t/20871',
    ],
    ['the same in French', 'Numéro de ticket : 20871 — Pour suivre votre dossier, consultez le portail.'],
    ['the same in Japanese', 'チケット番号: 20871\nhttps://help.contoso.example/t/20871'],
    ['a question with answers to choose from', 'How did we do? Great Okay Bad'],
    ['the same in Italian', 'Le è piaciuta la risposta?\nOttima | Buona | Scarsa'],
  ])('below the earlier mail: %s', (_, foot) => {
    const text = `${SIGNED}\n\n${QUOTED}\n\n${foot}`;
    expect(kindOf(text, foot.split('\n')[0] ?? '')).toBe('notice');
    expect(read(text).own).not.toContain(foot.split('\n')[0]);
    expect(read(text).signature).toContain(foot.split('\n')[0]);
  });

  test('links stand in a row where more of the system’s stands below', () => {
    const text = `${SIGNED}\n\nView request · Turn off notifications\n\nShared with the desk and Ana Ruiz in Boston.\n\nPowered by Deskbird`;
    expect(['View request', 'Shared with', 'Powered by'].map((line) => kindOf(text, line))).toEqual(
      Array(3).fill('notice'),
    );
  });

  test('a head that names the ticket and who writes lets that person sign', () => {
    const text =
      'Ticket #20871 was updated by Ana Ruiz.\n\nHello,\n\nport 425-555-0118.\n\nAna Ruiz\nCarrier team\n\nTicket #20871: Our lines\n\nAuthor: Ben Ott\nState: open\n\nWe need new telephones.';
    expect(
      ['was updated', 'port 425', 'Carrier team', 'State: open', 'new telephones'].map((at) => kindOf(text, at)),
    ).toEqual(['notice', 'prose', 'sign-off', 'notice', 'quoted']);
  });
});

describe('what could be the request is said, wherever it stands', () => {
  test.each([
    ['what limits', 'Ticket 20871: only the first line.'],
    ['what keeps back', 'Ticket 20871: the fax stays.'],
    ['the same in French', 'Ticket 20871 : le fax reste chez nous.'],
    ['the same in Japanese', 'チケット番号: 20871、FAXは移行しないでください。'],
    ['what puts off', 'Ticket 20871: please wait until Friday.'],
    ['a number', 'Ticket 20871: 425-555-0119 too'],
    ['a PIN alone, below what was asked', '390 117'],
    ['the end of a number', 'Ticket 20871: not 0119'],
    ['an answer in one word', 'Tidewater Voice'],
    ['an answer below the earlier mail', 'Front desk | Billing'],
    ['a choice that is made', 'Both lines? Sales yes, fax no.'],
    ['a wish', 'Ticket 20871: please cancel the fax.'],
  ])('%s', (_, foot) => {
    const text = `Hello,\n\nsee below.\n\n${QUOTED}\n\n${foot}`;
    expect(read(text).own).toContain(foot);
    expect(['prose', 'list', 'labels', 'table']).toContain(kindOf(text, foot));
  });

  test.each([
    ['limits', 'Ticket #20871: only the first of them.'],
    ['gives a number', 'Ticket #20871\n425-555-0117 stays'],
  ])('a head that %s', (_, head) => {
    expect(read(`${head}\n\n${SIGNED}`).own).toContain(head);
  });

  test('a sheet that gives numbers or a PIN is no frame', () => {
    const text = `Ticket #20871 was updated by Ana Ruiz.\n\n${SIGNED}\n\nTicket #20871: Our lines\n\nAuthor: Ben Ott\nStays: 425-555-0119`;
    expect(read(text).own).toContain('Stays: 425-555-0119');
  });

  test('a mail of nothing else is what it says', () => {
    expect(read('Ticket Id: 20871 | See this ticket in the portal').own).toContain('20871');
  });
});

describe('what stands below the name in a sign-off is a notice for the page, and weighed all the same', () => {
  test.each([
    ['a sentence about the ticket', 'Please mention our ticket number in the subject of your answer.'],
    ['a scanner’s line between rules', '__________ Information from Nordshield Antivirus, database 41207 __________'],
    ['a scanner’s link', 'Virus-free.www.nordshield.example'],
  ])('%s', (_, foot) => {
    const text = `${WISH}\n\n--\nDana Whitfield\nContoso\n\n${foot}`;
    expect(kindOf(text, foot)).toBe('notice');
    expect(read(text).signature).toContain(foot);
  });

  test.each([
    'Please keep the fax line with us until we write again.',
    'The fax line never leaves this house, of course.',
  ])('what limits keeps its place: %s', (foot) => {
    expect(kindOf(`${WISH}\n\n--\nDana Whitfield\nContoso\n\n${foot}`, foot)).not.toBe('notice');
  });
});
