import { describe, expect, test } from 'vitest';
import { markNotices } from '../../src/reading/mail-notices.ts';
import { WISH, withoutNotices } from './notices.ts';

describe('what a program or a company adds', () => {
  test.each([
    "You don't often get email from ann@x.example. Learn why this is important",
    'No suele recibir correo electrónico de ann@x.example. Por qué es esto importante',
    'This Message Is From an External Sender\nThis message came from outside your organization.',
    '[EXTERNO] Correo de un remitente ajeno a la organización',
    'ACHTUNG EXTERN: Diese E-Mail kommt von außerhalb der Firma. Bitte Links und Anhänge nur öffnen, wenn der Absender bekannt ist.',
    'EXTERNAL SENDER - Be careful with links. Report suspicious',
  ])('above: %j', (notice) => {
    expect(withoutNotices(`${notice}\n\n${WISH}`)).toBe(WISH);
  });

  test.each([
    'This message came from outside your organization.',
    "You don't often get email from ann@x.example. Learn why this is important",
  ])('right upon what is written: %j', (notice) => {
    for (const words of [WISH, 'Yes please, go on with them.'])
      expect(withoutNotices(`${notice}\n${words}`)).toBe(words);
  });

  test.each([
    'Questa email è stata esaminata alla ricerca di virus da Guardiano Antivirus.\nwww.guardiano.example',
    'Diese E-Mail wurde von Wachturm auf Viren geprüft und archiviert.',
    'Correo analizado por Escudo. Sin virus.',
    'Dock mailing list\nDock@lists.x.example\nhttps://lists.x.example/mailman/listinfo/dock',
    'You received this message because you are subscribed to the Groups "Tel" group.\nTo unsubscribe, send an email to tel+unsubscribe@x.example.',
    'AVISO LEGAL: Este mensaje va dirigido exclusivamente a su destinatario. Si lo ha recibido por error, le rogamos que lo elimine.',
    'Le informazioni contenute in questo messaggio sono riservate e destinate esclusivamente al destinatario.',
    'Sitz der Gesellschaft: Köln · Amtsgericht Köln HRB 00000 · Geschäftsführer: Dr. Ada Lind',
    'E-mail to and from this office may be subject to the Public Records Act.',
    'Escudo! Antivirus: mensaje saliente limpio.',
    'Virus database: 4410118-3, 5/11/2026\nChecked on: 5/11/2026 9:12:44\n(c) 1999-2026 Wachturm Software',
    'No virus found in this outgoing message.\nChecked by Wachturm - www.wachturm.example Version: 7.1.2 / Virus Database: 99.1/28 - 5/11/26 7:15:00 PM',
    'Mails of this county are public records and may be disclosed.',
    'ref:_00D3k0T9x._5003kAbQ7u:ref',
    '{#HS:2410097731-118402#}',
    'このメールは Google グループのグループ「tel」に登録しているユーザーに送られています。',
  ])('below: %j', (notice) => {
    expect(withoutNotices(`${WISH}\n\n${notice}`)).toBe(WISH);
    expect(withoutNotices(`${WISH}\n\n_______________________\n${notice}`).replace(/\s+_+$/u, '')).toBe(WISH);
  });

  test.each([
    ["View request · Turn off this request's notifications", true],
    ['This is shared with ann@x.example and Tellwood.', true],
    ['Powered by Some Desk', true],
    ['Not before Friday, please.', false],
    ['Keep 0145.', false],
  ])('below what a ticket system sends: %j', (words, isNotice) => {
    expect(markNotices([WISH, '', words], { isFramed: true })[2]).toBe(isNotice);
  });
});

describe('what its sender says is heard, whatever it speaks of', () => {
  test.each([
    'Yes please',
    'Not before Friday.',
    'Only the first two.',
    'If you are the addressee, keep 0144 until I confirm.',
    'This e-mail is confidential and not binding until we confirm it.',
    'This mail was sent by Mallory, it is not ours.',
    'The privileged lines stay with you, the mail of May is void.',
    'This message is subject to approval by our board.',
    'Diese Nachricht ist vertraulich, bitte erst am 12. Mai ausführen.',
    'If this message reached you by mistake, port 305-555-0145 instead.',
    'Our external lines stay.',
    'An unknown sender wrote that mail from outside, ignore it.',
    'I checked the mail for viruses: hold the order.',
    'ref: 305-555-0145',
    'PIN:58310264',
    'Please unsubscribe 305-555-0145 as well.',
    'Registered office moves too: 305-555-0145',
  ])('%j', (words) => {
    expect(withoutNotices(`${words}\n\n${WISH}`)).toContain(words);
    expect(withoutNotices(`${WISH}\n\n${words}`)).toContain(words);
    expect(withoutNotices(`${WISH}\n${words}`)).toContain(words);
  });
});

test('in time that grows with the mail', () => {
  const time = (count: number): number => {
    const start = process.cpuUsage().user;
    for (const line of ['ref:_00D3k0T9x._500', 'Dock mailing list\n', 'From an External Sender.', '____\n'])
      markNotices(`${WISH}\n\n${`${line}\n`.repeat(count)}`.split('\n'));
    return process.cpuUsage().user - start;
  };
  time(500);
  expect(time(4000)).toBeLessThan(6 * time(1000) + 600_000);
});

describe('labels of scanners are no labels of a request', () => {
  test.each([
    'Antivirus: 305-555-0145',
    'Tested on: 305-555-0145',
    'No virus lines, keep 305-555-0145.',
    'Date: 5/11/2026',
    'Please keep the virus hotline: it stays with us.',
  ])('%j', (words) => {
    expect(withoutNotices(`${WISH}\n\n${words}`)).toContain(words);
  });
});
