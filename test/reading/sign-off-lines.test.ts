import { describe, expect, test } from 'vitest';
import { mailPage } from '../../src/reading/mail-page.ts';

const DANA = { name: 'Dana Whitfield', address: 'dana@contoso.example' };
const SAID = 'Hello,\n\nplease port out 425-555-0118. PIN 0412978.';
const SIGNED = `${SAID}\n\nThanks,\nDana Whitfield\nContoso`;
const FROM =
  'From: Number desk <ptn@desk.example>\nSent: Monday, March 16, 2026 9:12 AM\nTo: Dana Whitfield <dana@contoso.example>\nSubject: Lines';
const read = (text: string, subject = 'Re: Lines') => mailPage({ text, subject, signer: DANA });
const kindOf = (text: string, line: string, subject?: string): string | undefined =>
  read(text, subject).page.blocks.find(({ lines }) => lines.some((one) => one.text.includes(line)))?.kind;

describe('what stands below a name is the sign-off or a notice, as whose words they are', () => {
  test.each([
    ['sign-off', 'Sent from my iPhone'],
    ['sign-off', 'Enviado desde mi Galaxy'],
    ['sign-off', 'Télécharger Outlook pour iOS'],
    ['sign-off', 'Von meinem Handy gesendet'],
    ['sign-off', 'iPhoneから送信'],
    ['sign-off', 'Geschäftsführer: Karl Albrecht'],
    ['sign-off', 'Sitz der Gesellschaft: Musterhafen, HRB 5512'],
    ['notice', 'Sent with Proton Mail secure email.'],
    ['notice', 'Enviado con el programa de atención de Deskbird'],
    ['notice', 'Envoyé avec le logiciel de support de Deskbird'],
    ['notice', 'Tell us what you think of our support. Rate us'],
    ['notice', '¿Qué le ha parecido nuestra atención? Valórenos'],
    ['notice', 'Notre réponse vous a-t-elle aidé ? Donnez votre avis'],
  ])('%s: %s', (kind, line) => {
    expect(kindOf(`${SIGNED}\n\n${line}\n\n${FROM}\n\nWhich lines?`, line)).toBe(kind);
  });

  test('how to answer, above more of the system’s', () => {
    const text = `${SIGNED}\n\nView and reply in Contoso\n\nPowered by Deskbird\n\nThis is shared with Number desk.\n\nUnsubscribe from our emails`;
    expect(['View and', 'Powered', 'shared with', 'Unsub'].map((line) => kindOf(text, line))).toEqual(
      Array(4).fill('notice'),
    );
    const alone = `${SIGNED}\n\nView and reply in Contoso`;
    expect(kindOf(alone, 'View and')).toBe('sign-off');
  });

  test.each([
    'The fax line stays for now. Please',
    'Only one of them moves. Dana',
    'Enviado con la excepción de Fabrikam',
  ])('what limits is weighed: %s', (line) => {
    const { own, signature } = read(`${SIGNED}\n\n${line}\n\n${FROM}\n\nWhich lines?`);
    expect(`${own}\n${signature}`).toContain(line);
  });

  test('a system’s token, whoever signs above it', () => {
    const text = `${SAID}\n\nRenata Castellanos\nNivel 2, Meridian\nDirecto: 702-555-0106\n\nthread::Qm3xR7bTeL2kYh0::`;
    expect(['Renata', 'Directo', 'thread'].map((line) => kindOf(text, line))).toEqual([
      'sign-off',
      'sign-off',
      'notice',
    ]);
    expect(read(text).own).toBe(SAID);
  });

  test.each(['account:88213345', 'PIN:55667788', 'order: Qm3xR7bTeL2kYh0'])('what is no token is read: %s', (line) => {
    const { own, signature } = read(`${SAID}\n\n${line}`);
    expect(`${own}\n${signature}`).toContain(line);
  });

  test.each([
    'Reception: 425-555-0101',
    'Almacén: 425-555-0102',
    'Línea 2: 425-555-0103',
  ])('a line of several below a name is said: %s', (line) => {
    expect(read(`${SAID}\n\nAna Ruiz\n${line}`).own).toContain(line);
  });
});

describe('below what is carried along', () => {
  const forward = (foot: string): string =>
    `Please handle.\n\n${FROM.replace('Number desk <ptn@desk', 'Ben Ott <ben@fabrikam')}\n\nHello Dana,\n\nthe code is 31877.\n\nBen Ott\n\n${foot}`;

  test.each([
    [
      'several notices',
      'This message is confidential and intended solely for the addressee.\n\nPensez à l’environnement avant d’imprimer ce courriel.',
    ],
    ['a scanner’s link', 'Virus-free.www.nordshield.example'],
    [
      'a heading above its notice, set apart',
      '\nDisclaimer\n\nThe information in this communication is confidential and intended solely for the recipient.',
    ],
  ])('of a forward: %s', (_, foot) => {
    for (const line of foot.split('\n').filter((one) => one !== ''))
      expect(kindOf(forward(foot), line, 'Fwd: Lines')).toBe('notice');
    expect(kindOf(forward(foot), 'Ben Ott', 'Fwd: Lines')).toBe('passed-on');
  });

  test('one notice may be of the mail that is forwarded', () => {
    const foot = 'This message is confidential and intended solely for the addressee.';
    expect(kindOf(forward(foot), foot, 'Fwd: Lines')).toBe('passed-on');
  });

  test('its sender signs behind a delimiter', () => {
    expect(kindOf(forward('--\nDana Whitfield\nContoso'), 'Contoso', 'Fwd: Lines')).toBe('sign-off');
    expect(kindOf(forward('--\nBen Ott\nFabrikam'), 'Fabrikam', 'Fwd: Lines')).toBe('passed-on');
  });

  test('a program puts the words of another language into its own', () => {
    const lead = 'On 月, 16 3月 で 1:12 PM に 、Number desk <ptn@desk.example> が書きました:';
    expect(kindOf(`${SIGNED}\n\n${lead}\nWhich lines?`, 'Which lines?')).toBe('quoted');
    const said = 'At 9:12 we wrote to <ptn@desk.example> about these:';
    expect(read(`${said}\n\n425-555-0118`).own).toContain('425-555-0118');
  });
});
