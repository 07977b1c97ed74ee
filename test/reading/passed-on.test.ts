import { describe, expect, test } from 'vitest';
import { splitWrittenText } from '../../src/message/written-text.ts';
import { findPassedOn } from '../../src/reading/passed-on.ts';

const REQUEST = 'Please port out 425-555-0101. PIN 0412978';
const below = (visibleText: string, subject: string, mails: { subject: string; text: string }[] = []) =>
  findPassedOn({ visibleText, subject }, splitWrittenText(visibleText), mails)?.own ?? null;

const OUTLOOK = `From: Dana <dana@contoso.example>\nSent: Friday, March 13, 2026 4:51 PM\nTo: Greg <greg@contoso.example>\nSubject: port out\n\n${REQUEST}`;
const GMAIL = `---------- Forwarded message ---------\nFrom: Dana <dana@contoso.example>\nDate: Fri, Mar 13, 2026 at 4:51 PM\nSubject: port out\nTo: Greg <greg@contoso.example>\n\n${REQUEST}`;
const APPLE = `Begin forwarded message:\n\n> From: Dana <dana@contoso.example>\n> Subject: port out\n> Date: March 13, 2026\n> To: Greg <greg@contoso.example>\n> \n> ${REQUEST}`;

describe('a forwarded request is the request', () => {
  test.each([
    ['Outlook, nothing written', `${OUTLOOK}`, 'FW: port out'],
    ['Outlook, a cover note', `Please process the request below, thanks.\n\nGreg\n\n${OUTLOOK}`, 'FW: port out'],
    ['Gmail', `Hi team,\n\nplease see below.\n\n${GMAIL}`, 'Fwd: port out'],
    [
      'Gmail in Spanish',
      `Les reenvío esta solicitud.\n\n${GMAIL.replace('Forwarded message', 'Mensaje reenviado').replace('From:', 'De:').replace('Subject:', 'Asunto:')}`,
      'RV: port out',
    ],
    ['Apple Mail', `Please handle this.\n\n${APPLE}`, 'Fwd: port out'],
    ['German prefix', `Bitte um Bearbeitung.\n\n${OUTLOOK}`, 'WG: port out'],
  ])('%s', (_, text, subject) => {
    expect(below(text, subject)).toBe(REQUEST);
  });

  test('as an attached mail', () => {
    expect(below('Please handle the attached request.', 'a request', [{ subject: 'port out', text: REQUEST }])).toBe(
      REQUEST,
    );
  });

  test('passed on twice', () => {
    expect(
      below(`Please see below.\n\n${GMAIL.replace(REQUEST, `Forwarding this.\n\n${OUTLOOK}`)}`, 'Fwd: Fwd: port out'),
    ).toBe(REQUEST);
  });
});

describe('the cover note is the sender’s own word', () => {
  test.each([
    'We did not ask for this. Who sent it?',
    'Is this legit?',
    'FYI',
    'Please do not process the request below.',
    'Please cancel the request below.',
    'What is the status of the request below?',
    'Please process the request below, except 425-555-0101.',
    'No hemos pedido esto, ¿es un fraude?',
    'Nous n’avons pas demandé cela, voir ci-dessous.',
    'Per conoscenza.',
    '下記の依頼は取り消してください。',
    `Please convert 425-555-0150 to a service number, we need it for the attendant that Greg and Ruth have set up on the second floor last week, since the one there is full and callers wait for minutes. Below is what Greg wrote about it when we talked on Friday, so that you have the background of the matter, and can see for yourself that there is some pressure here and that the attendants are waiting for your kind help with these.`,
  ])('%s', (note) => {
    expect(below(`${note}\n\n${GMAIL}`, 'Fwd: port out')).toBeNull();
  });

  test('a reply carries its earlier mail along for memory only', () => {
    expect(below(`Please see below.\n\n${OUTLOOK}`, 'RE: port out')).toBeNull();
    expect(below(`Please handle.\n\nOn Fri, Mar 13, 2026 Dana wrote:\n> ${REQUEST}`, 'Re: port out')).toBeNull();
  });
});

describe('beside an attached mail', () => {
  const attached = [{ subject: 'port out', text: REQUEST }];

  test.each([
    'Hello,\n\nsending the attached order once more in case it got lost. Please process it.\n\nThank you,\nPriya',
    'Hola:\n\nles reenvío el pedido adjunto. Por favor tramítenlo.\n\nGracias',
    "Buongiorno,\n\nvi inoltro l'ordine allegato. Grazie",
  ])('a note that sends it once more passes it on: %s', (note) => {
    expect(below(note, 'order', attached)).toBe(REQUEST);
  });

  test.each([
    'Here is my request again (report attached): Please port out 425-555-0113 to Evergreen Voice. PIN: 0412978',
    'Sending the attached order in case you need it. Thanks',
  ])('a note that asks by itself, or doubts, does not: %s', (note) => {
    expect(below(note, 'order', attached)).toBeNull();
  });
});

const block = (names: [from: string, sent: string, to: string, subject: string], divider: string): string =>
  `${divider}\n${names[0]}: Dana Ruiz <dana@contoso.example>\n${names[1]}: 2026-03-13 16:51\n${names[3]}: port out\n${names[2]}: Greg Ito 伊藤 <greg@contoso.example>\n\n${REQUEST}`;
const BLOCKS = {
  en: block(['From', 'Date', 'To', 'Subject'], '---------- Forwarded message ---------'),
  es: block(['De', 'Enviado', 'Para', 'Asunto'], '________________________________'),
  fr: block(['De', 'Envoyé', 'À', 'Objet'], '________________________________'),
  it: block(['Da', 'Data', 'A', 'Oggetto'], '---------- Messaggio inoltrato ----------'),
  ja: block(['差出人', '日時', '宛先', '件名'], '---------- 転送メッセージ ----------'),
};

describe('a note that tells from whom it came passes it on', () => {
  test.each([
    ['en', 'I got this from Dana yesterday. Please take care of it, thank you.'],
    ['en', 'This is Greg from Contoso. Please process the request below.'],
    ['es', 'Recibí esto de Dana hoy. Por favor tramítenlo, gracias.'],
    ['fr', "J'ai reçu cette demande de la comptabilité hier. Je vous la transmets, merci de la traiter."],
    ['it', 'Ricevuto questo da Dana stamattina. Ve lo inoltro: si prega di dare corso. Grazie'],
    ['ja', 'コントソの伊藤です。総務より以下の依頼を受け取りました。よろしくお願いします。'],
    ['ja', '伊藤です。経理から下のメールを預かりました。ご対応をお願いいたします。'],
  ] as const)('%s: %s', (language, note) =>
    expect(below(`${note}\n\n${BLOCKS[language]}`, 'Fwd: port out')).toBe(REQUEST));

  test.each([
    ['en', 'I got this from a stranger yesterday. Please take care of it, thank you.'],
    ['en', 'I got this from Dana, whom I could not reach. Please take care of it.'],
    ['es', 'Recibí esto de un desconocido hoy. Por favor tramítenlo, gracias.'],
    ['fr', "J'ai reçu cette demande de je ne sais qui hier. Je vous la transmets, merci."],
    ['fr', 'Reçu ceci de Dana hier. Je me demande où elle est allée chercher ces deux-là.'],
    ['it', 'Ricevuto questo da Dana stamattina. A me due sembrano molte.'],
    ['ja', 'これは経理の冗談です。下の依頼をお願いします。'],
    ['ja', '伊藤です。総務から下の依頼を預かりましたが、誰も覚えがないそうです。'],
  ] as const)('and a note that says more does not: %s: %s', (language, note) =>
    expect(below(`${note}\n\n${BLOCKS[language]}`, 'Fwd: port out')).not.toBe(REQUEST));
});
