import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';

const CARRIER = 'Our customer Contoso, Ltd. is moving to us, Prairie Fiber. Please port out 425-555-0101. ';

const NAMELESS = 'For a business customer who is joining us please port out 425-555-0101 to Prairie Fiber. ';

type From = { readonly from?: string };

/** The state of the PIN in a whole mail: Contoso moves a number to a carrier that is called Prairie Fiber. */
function pinOf(wording: string, { from = 'contoso.example' }: From = {}): string {
  const own = wording.includes('425-555') ? wording : `Please port out 425-555-0101 to Prairie Fiber.\n\n${wording}`;
  const mail = { subject: 'Numbers', own: own.replaceAll('#', '8264017'), signature: '' };
  return readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 20_000, senderDomain: from }).pin
    .state;
}

const GIVEN: Readonly<Record<string, readonly string[]>> = {
  English: [
    'PIN #',
    'The PIN is #.',
    'Our current port-out PIN is #.',
    'Contoso PIN: #',
    "Contoso's port-out PIN is #.",
    'PIN of Contoso, Ltd.: #',
    'PIN (Contoso): #',
    'Could you please port 425-555-0101 to Prairie Fiber with PIN #?',
    'Can you release 425-555-0101 (PIN #)?',
    'PIN # (I guessed you would want it in the first mail, so there it is).',
    'The PIN is #; Dana set it last week in place of the old one.',
    'The valid PIN is #.',
    'The PIN that the previous administrator left us is #.',
    'PIN we set with Larkspur Voice: #',
    'Our PIN with Larkspur: #',
    'PIN for the Boston account: #',
    'port 425-555-0101 to Prairie Fiber pin # thanks',
    'Here is our seven-digit PIN: #. It is not the voicemail one.',
    'As for the PIN, it is #.',
    'PIN for these two lines is #',
    'The PIN we use for porting is #.',
    'I am sure that the PIN is #.',
    'The port-out PIN on our account is #, no doubt about it.',
    "My voicemail PIN is nobody's business; the port-out PIN is #.",
  ],
  Spanish: [
    'El PIN de Contoso es #.',
    'Nuestro PIN actual es #.',
    'Nuestro PIN de portabilidad, válido desde marzo, es #.',
    'PIN de nuestra empresa: #',
    'PIN de la organización de origen: #',
    '¿Pueden portar el 425-555-0101 a Prairie Fiber con el PIN #?',
    'El PIN que tenemos en Larkspur es #.',
    'PIN de quien entrega: #',
    'El PIN que nos dejó el encargado anterior es #.',
  ],
  French: [
    'Le code PIN de Contoso est #.',
    'Notre code PIN actuel : #',
    'PIN de portabilité, donné par la direction : #',
    'Pouvez-vous porter le 425-555-0101 chez Prairie Fiber (code PIN #) ?',
    "notre PIN c'est bien #, je l'ai sous les yeux",
    'Le code PIN est le #, recopié de la console et pas de tête.',
  ],
  Italian: [
    'Il PIN di Contoso è #.',
    'Il nostro PIN attuale è #.',
    'PIN del conto: #',
    'Potete portare il 425-555-0101 a Prairie Fiber con il PIN #?',
    'Il PIN della nostra azienda: #',
  ],
  Japanese: [
    '弊社のPINは#です。',
    '現在のPINは#です。',
    '当社の暗証番号：#',
    'Contosoの暗証番号は#です。',
    'ポートアウト用PIN：#',
    '移行元のPIN：#',
  ],
  'Portuguese and German': [
    'O nosso PIN é #.',
    'PIN da nossa conta: #',
    'O PIN da Contoso é #.',
    'Unsere PIN lautet #.',
    'Die PIN von Contoso ist #.',
    'Aktuelle PIN: #',
  ],
};

const NOT_GIVEN: Readonly<Record<string, readonly string[]>> = {
  English: [
    "Prairie Fiber's PIN is #.",
    'Prairie Fiber PIN: #',
    'PIN of Prairie Fiber: #',
    'Their PIN is #.',
    'The PIN they gave us is #.',
    'The PIN with Prairie Fiber is #.',
    'The PIN that Prairie Fiber issued to us is #.',
    'New provider PIN #',
    'Winning carrier PIN: #',
    'Old PIN: #',
    'Our former PIN was #.',
    'The PIN used to be #.',
    'The PIN that a person at the new carrier gave us is #.',
    'The PIN that Verizon gave to the previous administrator is #.',
    'PIN until March: #',
    'Is our PIN #?',
    'Our PIN is #, right?',
    'PIN #?',
    'I guess the PIN is #.',
    'The PIN could be #.',
    'PIN (a shot in the dark): #',
    'PIN #, if I remember correctly.',
    'The PIN should be #, but I am not sure.',
    'PIN # - not sure that it is the right one.',
    'I believe our PIN is #.',
    'The PIN begins with #.',
    'PIN # without the last digit',
    'The last digits of our PIN are #.',
    'PIN # (expired)',
    'The PIN # is no longer valid.',
    'Our PIN was # before we changed it.',
    'Garage PIN #',
    "Dana's PIN is #.",
    'Harborline PIN: #',
    'The front door PIN is #.',
    'Safe PIN #',
    'The SIM PIN is #.',
    'The parking PIN: #',
    'Somebody told me that the PIN is #.',
    'I found PIN # on a sticky note.',
    'Try PIN #.',
    'The pin on the account should be #',
    'Sample PIN: #',
    'The former IT guy says that "PIN #" will do.',
    'PIN # may be wrong.',
    'PIN #. That one may be outdated.',
    'Bank PIN #',
    'I do not know our PIN for sure. PIN: #',
  ],
  Spanish: [
    'El PIN de Prairie Fiber es #.',
    'El PIN del nuevo operador: #',
    'Su PIN es #.',
    'PIN anterior: #',
    '¿Es # nuestro PIN?',
    'Creo que el PIN es #.',
    'El PIN podría ser #.',
    'El PIN empieza por #.',
    'El PIN # ya no es válido.',
    'PIN de la alarma: #',
    'Nuestro PIN era #, luego lo cambiaron.',
    'El PIN es #, si mal no recuerdo.',
  ],
  French: [
    'Le PIN de Prairie Fiber est #.',
    'Leur code PIN est #.',
    'Ancien code PIN : #',
    'Notre code PIN est-il # ?',
    'Je crois que le code PIN est #.',
    'Le code PIN commence par #.',
    'Code PIN # (périmé)',
    'Code PIN du coffre : #',
    "notre PIN c'est bien # ou je me trompe ?",
    'Le code PIN serait #.',
    'Code PIN : # sauf erreur',
  ],
  Italian: [
    'Il PIN di Prairie Fiber è #.',
    'Il loro PIN è #.',
    'Vecchio PIN: #',
    'Il nostro PIN è #?',
    'Penso che il PIN sia #.',
    'Il PIN dovrebbe essere #.',
    'Il PIN comincia con #.',
    'PIN # (scaduto)',
    'PIN del cancello: #',
  ],
  Japanese: [
    '先方のPINは#です。',
    'Prairie FiberのPINは#です。',
    '以前のPINは#です。',
    'PINは#でしょうか。',
    'PINは#だったと思います。',
    'PINはたぶん#です。',
    'PINは#かもしれません。',
    'PINは#から始まります。',
    '金庫の暗証番号は#です。',
  ],
  'Portuguese and German': [
    'O PIN da Prairie Fiber é #.',
    'PIN antigo: #',
    'Acho que o PIN é #.',
    'O PIN é #?',
    'Die PIN von Prairie Fiber ist #.',
    'Alte PIN: #',
    'Die PIN ist vermutlich #.',
    'Ist unsere PIN #?',
    'PIN vom Tresor: #',
  ],
};

for (const [language, wordings] of Object.entries(GIVEN))
  describe(`a plain label in an assertion gives the PIN, in ${language}`, () => {
    test.each(wordings)('%s', (wording) => {
      expect(pinOf(wording)).toBe('given');
    });
  });

for (const [language, wordings] of Object.entries(NOT_GIVEN))
  describe(`another's PIN, an old one and a guess give none, in ${language}`, () => {
    test.each(wordings)('%s', (wording) => {
      expect(pinOf(wording)).toBe('missing');
    });
  });

describe('whose PIN it is depends on who writes', () => {
  const TRANSFER = 'Please transfer 425-555-0101 from Contoso to Harborline Freight. ';
  test.each([
    ['"our" of the giving side', `${TRANSFER}Our PIN: #`, 'contoso.example', 'given'],
    ['"our" of the receiving side', `${TRANSFER}Our PIN: #`, 'harborline.example', 'missing'],
    ['"my" of the receiving side', `${TRANSFER}My PIN is #.`, 'harborline.example', 'missing'],
    ['no possessive, by the receiving side', `${TRANSFER}PIN: #`, 'harborline.example', 'given'],
    ["the receiving side's by its name", `${TRANSFER}Harborline PIN: #`, 'contoso.example', 'missing'],
    ["the giving side's by a shortened name", `${TRANSFER}Contoso PIN: #`, 'harborline.example', 'given'],
    ["the destination's", `${TRANSFER}PIN of the destination: #`, 'contoso.example', 'missing'],
    ["the source's", `${TRANSFER}PIN of the source: #`, 'contoso.example', 'given'],
    ["the customer's, by the carrier", `${CARRIER}The customer's PIN is #.`, 'prairiefiber.example', 'given'],
    ['"their" by the carrier', `${CARRIER}Their PIN is #.`, 'prairiefiber.example', 'given'],
    ['"their", of a customer without a name', `${NAMELESS}Their PIN is #.`, 'prairiefiber.example', 'given'],
    ['"leur", of a customer without a name', `${NAMELESS}Leur code PIN est #.`, 'prairiefiber.example', 'given'],
    ['"su", of a customer without a name', `${NAMELESS}Su PIN es #.`, 'prairiefiber.example', 'given'],
    ['"their" where a customer speaks of another', `${NAMELESS}Their PIN is #.`, 'contoso.example', 'missing'],
    [
      '"their" of nobody',
      'Please port out 425-555-0101 to Prairie Fiber. Their PIN is #.',
      'prairiefiber.example',
      'missing',
    ],
    ['"they gave us" by the carrier', `${CARRIER}The PIN they gave us is #.`, 'prairiefiber.example', 'given'],
    ['"they sent me" by the carrier', `${CARRIER}The port-out PIN they sent me: #`, 'prairiefiber.example', 'given'],
    ['"they gave us" by the customer', `${CARRIER}The PIN they gave us is #.`, 'contoso.example', 'missing'],
    [
      '"they gave us" of the carrier',
      'Please port 425-555-0101 of Contoso to Prairie Fiber. The PIN they gave us is #.',
      'ramanlegal.example',
      'missing',
    ],
    [
      '"they gave us" of nobody',
      'Please port out 425-555-0101 to Prairie Fiber. The PIN they gave us is #.',
      'prairiefiber.example',
      'missing',
    ],
    ['"our" by the carrier', `${CARRIER}Our PIN is #.`, 'prairiefiber.example', 'missing'],
    ['the name, by the carrier', `${CARRIER}Contoso PIN #`, 'prairiefiber.example', 'given'],
    ['"our client\'s" by a consultant', `${CARRIER}Our client's PIN is #.`, 'ramanlegal.example', 'given'],
  ])('%s', (_, wording, from, state) => {
    expect(pinOf(wording, { from })).toBe(state);
  });
});

describe('two values stay ambiguous, whatever is said of them', () => {
  test.each(['Old PIN 553310, new PIN #.', 'PIN # or 553310', 'I guess the PIN is 553310. PIN: #'])('%s', (wording) => {
    expect(pinOf(wording)).toBe('ambiguous');
  });

  test("another's PIN beside ours is no second value", () => {
    expect(pinOf("Prairie Fiber's PIN is 553310. Our PIN is #.")).toBe('given');
  });
});

describe('what would suit the writer is no guess', () => {
  test.each([
    'Notre code PIN : #. Si cela pouvait être fait avant vendredi, ce serait formidable.',
    'Nuestro PIN es #. Si se puede esta semana, sería ideal.',
    'Il nostro PIN è #. Se si riuscisse entro venerdì sarebbe ottimo.',
  ])('%s', (wording) => {
    expect(pinOf(wording)).toBe('given');
  });

  test.each([
    'Notre code PIN : #. Ce serait celui de Ruth.',
    'Nuestro PIN es #. Sería ese, según Ruth.',
    'Il nostro PIN è #. Sarebbe quello di Ruth.',
    'Notre code PIN serait #.',
  ])('but it is one of the PIN: %s', (wording) => {
    expect(pinOf(wording)).toBe('missing');
  });
});

describe('further wordings, written when the first were read', () => {
  test.each([
    'You will find our PIN here: #',
    'Security PIN (six to ten digits): #',
    'PIN is #, set yesterday by our administrator',
    'Account number 44812, PIN #',
    'Use # as the port-out PIN, please.',
    "Contoso's account PIN with you: #",
    'The requested PIN: #',
    'PIN for porting: # (the old one was replaced)',
    'Here comes the PIN you asked about: #. Let me know if anything else is missing.',
    'Our PIN reads #. Should you have questions, call me.',
    'Aquí tienen el PIN: #. Si falta algo, avísenme.',
    'El PIN vigente de nuestra cuenta es #.',
    'Je vous communique notre code PIN : #',
    'Le PIN défini dans la console est #.',
    'Vi comunichiamo il nostro PIN: #',
    'PIN impostato nella console: #',
    'PINコードは#です。よろしくお願いいたします。',
    '暗証番号（ポートアウト）：#',
    'Unser Portierungs-PIN: #',
    'Segue o nosso PIN: #',
  ])('given: %s', (wording) => {
    expect(pinOf(wording)).toBe('given');
  });

  test.each([
    'The PIN for the storage unit is #',
    'Their support gave us # as a PIN',
    'PIN of the other company: #',
    'Prairie told us to use PIN #',
    'The PIN has lapsed: #',
    'PIN # (2019)',
    'PIN: # ???',
    'It was PIN # back then',
    'PIN # or something close',
    'I would bet on PIN #',
    'My husband thinks the PIN is #',
    'PIN # belonged to the previous tenant',
    'The courier PIN is #',
    'El PIN del banco es #',
    'Mi PIN del celular es #',
    'PIN de Verizon: #',
    'El PIN era #',
    'Code PIN de la carte bancaire : #',
    "Le code PIN, si je ne m'abuse, est #",
    'PIN della SIM: #',
    'Il PIN di mia moglie: #',
    '銀行の暗証番号は#です。',
    'PINは#だったはずです。',
    'Die PIN von der Bank: #',
    'O PIN do cofre é #',
    'What if the PIN is #?',
    'Customer says "PIN #", we could not verify it',
    'PIN as per an old e-mail: #',
    "The new provider's portal shows PIN #",
    'PIN (unverified): #',
  ])('not given: %s', (wording) => {
    expect(pinOf(wording)).not.toBe('given');
  });
});

describe('far below, what is said of the PIN above', () => {
  const below = (remark: string): string =>
    `Please port out 425-555-0101 to Prairie Fiber.\n\nPIN: #\n\nMany thanks for all of it. It was a long winter. We hope to see you soon. Our office is open.\n\n${remark}`;
  test.each([
    'P.S. The PIN above is that of Prairie Fiber, Odile read it to me.',
    'P.S. El PIN de arriba es el de Prairie Fiber.',
    "P.-S. Le PIN ci-dessus est celui de Prairie Fiber, c'est Odile qui me l'a dicté.",
    'P.S. Il PIN sopra è quello di Prairie Fiber.',
  ])('%s', (remark) => expect(pinOf(below(remark))).not.toBe('given'));
  test.each(['P.S. The PIN above has seven digits.', 'P.S. The lines above ring at the desk.'])('%s', (remark) =>
    expect(pinOf(below(remark))).toBe('given'));
});
