import { describe, expect, test } from 'vitest';
import { findBarePin, saysOnlyPin } from '../../../src/request/pin/bare-pin.ts';
import { findPin } from '../../../src/request/pin/find-pin.ts';

const bare = (own: string): string | undefined =>
  findBarePin({ own, subject: 'Re: your request', signature: '' })?.value?.reveal();

describe('a mail that is nothing but one value', () => {
  test.each([
    '0412978',
    'Sure, here you go, Ruth just read it to me over the phone:\n\n04 12 978',
    'Voici, Ruth vient de me le donner par téléphone :\n\n0412978',
    'Aquí está, Ruth me lo acaba de dar por teléfono:\n\n0412978',
    'Ecco, Ruth me lo ha appena dato al telefono:\n\n0412978',
    'Straight from our office manager: 0412978',
    "I didn't know we had one. Our IT people say the port-out PIN is 0412978.",
    'Directo de nuestro administrador: 0412978',
    'Direttamente dal nostro amministratore: 0412978',
    'Directement de notre administratrice : 0412978',
    ' 0412978. ',
    '041 2978',
    '041-2978',
    '０４１２９７８',
    '041\u200b2978',
    '*0412978*',
    '"0412978"',
    'Hi,\n\n0412978\n\nThanks',
    'Hi Sam,\n0412978',
    'Hello team, sorry, forgot that: 0412978',
    'Here it is: 0412978',
    'Here you go – 0412978',
    "It's 0412978. Thanks!",
    '0412978\n\nDana',
    '0412978\nDana Reyes',
    '0412978 - Dana',
    'As requested: 0412978. Best regards',
    'Bonjour, voici : 0412978. Merci',
    'Hola, aquí está: 0412978. Gracias',
    'Buongiorno, ecco: 0412978',
    '0412978です。よろしくお願いします。',
    'Buenas tardes:\n\nDisculpen, lo olvidamos: 0412978\n\nUn saludo cordial\nAna Ruiz',
    'Bonsoir madame,\nvoilà : 0412978\nBien cordialement',
    'Gentili signori,\neccolo: 0412978\nDistinti saluti',
    'Guten Tag, hier bitte: 0412978. Viele Grüße',
    '申し訳ございません。0412978です。どうぞよろしくお願いいたします。',
    'Our admin just texted it: 0412978',
    'Thanks for waiting, Dana found it in the safe: 0412978',
    'Apologies for the delay, here it is: 0412978',
    'Perdón por la espera, Dana me lo acaba de pasar: 0412978',
    'Désolée de vous avoir fait attendre, le voici : 0412978',
    "Scusate per l'attesa, me lo ha dato Dana: 0412978",
    'お待たせしました。0412978です。',
    'Hi, I finally found it in the welcome letter: 0412978. Thanks for your patience!',
    'Got it from our IT guy, 0412978, sorry for the trouble.',
    'Ruth looked it up for me and says it is 0412978. Have a great day!',
    '0412978, this is what our administrator gave me.',
    'Dana in accounting sent me this: 0412978',
    'Hola, nuestra administradora me lo acaba de mandar: 0412978. ¡Gracias por la paciencia!',
    'Lo encontramos en el contrato, es 0412978. Un saludo',
    "Bonjour, notre administratrice vient de me l'envoyer : 0412978. Bonne journée !",
    "Je l'ai retrouvé dans mes papiers : 0412978",
    'Buongiorno, il nostro amministratore me lo ha appena mandato: 0412978. Grazie della pazienza!',
    '管理者から教えてもらいました。0412978です。よろしくお願いいたします。',
    'Unser Admin hat es mir gerade geschickt: 0412978',
  ])('%j', (own) => {
    expect(bare(own)).toBe('0412978');
  });

  test('ten digits in one piece are one', () => {
    expect(bare('9120336478')).toBe('9120336478');
  });

  test('the value stands in no evidence', () => {
    expect(JSON.stringify(findBarePin({ own: 'Here: 041 2978', subject: '', signature: '' }))).not.toMatch(
      /0412978|041 2978/,
    );
  });
});

describe('a mail that says more is none', () => {
  test.each([
    ['from the other carrier', 'Straight from the new carrier: 0412978'],
    ['an old one by its name', 'Our IT people say the old port-out PIN is 0412978.'],
    ['a guess by its name', 'Our IT people say the port-out PIN is probably 0412978.'],
    ['from support', 'Straight from our support: 0412978'],
    ['from a customer', 'Direttamente dal nostro cliente: 0412978'],
    ['two values', '0412978\n553310'],
    ['one of two values', '0412978 or 553310'],
    ['too few digits', '5831'],
    ['too many digits', '12345678901'],
    ['letters among digits', '12AB34'],
    ['a telephone number', '425-555-0101'],
    ['a telephone number with brackets', '(425) 555-0101'],
    ['a telephone number and a value', '425-555-0101 0412978'],
    ['a label of another thing', 'Ticket 0412978'],
    ['an account', 'our account is 0412978'],
    ['a sentence behind', '0412978 is the order I mean'],
    ['a further wish', '0412978. Also cancel the other one.'],
    ['an amount', '$0412978'],
    ['a date', '2026-03-16'],
    ['a name in front, with a colon', 'Contoso: 0412978'],
    ['a label behind', '0412978 Invoice'],
    ['nothing', ''],
    ['no digits', 'Thanks!'],
    ['a guess', 'I think our admin said it is 0412978'],
    ['a question', 'Our admin sent this: 0412978. Is that the right one?'],
    ['an old value', 'Here is the old one: 0412978'],
    ['another thing, in a sentence', 'Our admin sent me the invoice: 0412978'],
    ['a reservation', 'It is 0412978, but wait until Dana agrees'],
    ['a further wish, in a sentence', 'Here it is: 0412978. Please also add the fax line'],
    ['nobody who gives it', 'Dana and Ruth met at the office 0412978'],
    ['a guess in Spanish', 'Creo que es 0412978'],
    ['a guess in French', "Je crois que c'est 0412978"],
    ['a guess in Italian', 'Forse è 0412978'],
    ['a guess in Japanese', 'たぶん0412978だと思います。'],
    ['the other carrier’s', 'Their administrator gave me this: 0412978'],
    ['a long text', `${'Thanks! '.repeat(40)}0412978`],
  ])('%s', (_, own) => {
    expect(bare(own)).toBeUndefined();
  });
});

describe('a mail that says only its PIN, by its name', () => {
  const only = (own: string): boolean => {
    const mail = { own, subject: 'Re: your request', signature: '' };
    return saysOnlyPin(mail, findPin(mail));
  };
  test.each([
    'Sorry, forgot that. The PIN is 0412978.',
    'Hi,\n\noops, here is our port-out PIN: 0412978. Thanks!\n\nDana',
    'Perdón, lo olvidamos. El PIN de portabilidad es 0412978.\n\nAna Ruiz',
    'Pardon, oublié ! Code PIN : 0412978. Merci',
    'Scusate, dimenticato. Il codice PIN è 0412978. Grazie',
    '暗証番号は0412978です。申し訳ありませんでした。',
    '0412978 is the PIN, sorry',
  ])('%j', (own) => {
    expect(only(own)).toBe(true);
  });

  test.each([
    ['an old one', 'Sorry, the old PIN is 0412978.'],
    ['a support PIN', 'Sorry, forgot that. The support PIN is 0412978.'],
    ['a number that stays', 'Sorry, forgot that. The PIN is 0412978. Keep the fax.'],
    ['a wait', 'Sorry. The PIN is 0412978, please wait for Ruth.'],
    ['a doubt', 'Sorry, forgot that. The PIN should be 0412978?'],
    ['two values', 'Sorry, the PIN is 0412978. Or 0412979.'],
    ['another value behind it', 'Sorry, the PIN is 0412978, order 88412.'],
  ])('not with %s', (_, own) => {
    expect(only(own)).toBe(false);
  });
});
