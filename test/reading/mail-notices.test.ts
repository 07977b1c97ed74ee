import { describe, expect, test } from 'vitest';
import { WISH, withoutNotices } from './notices.ts';

describe('a notice about the mail itself is no word of the sender', () => {
  test.each([
    '[EXTERNAL] This email originated outside your organization. Do not click links unless you know the sender.',
    'CAUTION: EXTERNAL EMAIL\nDo not click links or open attachments unless you recognize the sender.\nKind regards, your IT Security team',
    'PRIVILEGED AND CONFIDENTIAL - if you are not the intended recipient, please\nnotify Contoso, Ltd. at 425-555-0100 and delete all copies of this e-mail.\n***',
    'PRECAUCIÓN: correo externo. No abra adjuntos si no reconoce al remitente.\n----------',
    "ATTENTION : ce courriel provient de l'extérieur. Ne cliquez sur aucun lien si vous ne connaissez pas l'expéditeur.",
    'ATTENZIONE: messaggio esterno. Non aprite allegati se non conoscete il mittente.',
    '【注意】外部からのメールです。送信者に心当たりがない場合はリンクをクリックしないでください。',
  ])('%s', (notice) => {
    expect(withoutNotices(`${notice}\n\n${WISH}`)).toBe(WISH);
    expect(withoutNotices(`${WISH}\n\n${notice}`)).toBe(WISH);
  });
});

describe('what asks, limits, denies or gives numbers is heard', () => {
  test.each([
    'CAUTION: this message is confidential. Do not act on it before the sender confirms.',
    'Warning: this e-mail is only a draft for the recipient.',
    'The sender of this message is on holiday, wait for his call.',
    'ATENCIÓN: este correo del remitente todavía no es definitivo.',
    'This email with its attachment is external. We did not write it and do not want what it asks.',
    'Sender and recipient of this message agree that nothing happens this month.',
    "ATTENTION : l'expéditeur de ce message s'est trompé, tout cela est à oublier.",
    '【注意】このメールの送信者は当社の者ではありません。',
    'Attenzione: il mittente di questo messaggio non ha i poteri per chiederlo.',
    'Warning: this external message is a forgery.',
    'This message was sent by mistake, please delete it.',
    'Este correo es una copia antigua, bórrelo.',
    'External mail of the sender: please port out 305-555-0145 as well.',
    'Message of the sender, see the links: 305-555-0145',
  ])('%s', (words) => {
    expect(withoutNotices(`${words}\n\n${WISH}`)).toContain(words);
    expect(withoutNotices(`${WISH}\n\n${words}`)).toContain(words);
  });

  test('a mail that is nothing but a notice is what it says', () => {
    const notice = 'This email is external. Do not click links unless you know the sender.';
    expect(withoutNotices(notice)).toBe(notice);
  });
});

describe('between a banner and a rule above the greeting a gateway says whose mail it is, and whom to ask', () => {
  const BANNER =
    '[CAUTION: This email originated outside of your organization. Do not click links or open attachments.]';
  const below = (line: string): string =>
    withoutNotices(`${BANNER}\n\n${line}\n--------------------\n\nHello,\n\n${WISH}`);

  test.each([
    'Contoso | SENSITIVITY: BUSINESS',
    'Something looks wrong? Contoso Service Desk, 425-555-0103, day and night.',
    '¿Algo raro? Mesa de Ayuda Contoso, 425-555-0103',
  ])('%s', (line) => {
    expect(below(line)).toBe(`Hello,\n\n${WISH}`);
  });

  test.each([
    'HOLD: EVERYTHING',
    'ON HOLD',
    'DRAFT',
    'KEEP ALL',
    'Wrong numbers? Ruth Hall, 425-555-0103',
    'Something off? Then wait for Ruth Hall, 425-555-0103',
    'Something off? Leave out 425-555-0103',
    'Contoso Service Desk, 425-555-0103',
  ])('what limits or gives a number is heard: %s', (line) => {
    expect(below(line)).toContain(line);
  });
});
