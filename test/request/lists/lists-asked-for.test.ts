import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import type { AttachedList } from '../../../src/request/text/written-mail.ts';
import { directory, PROVIDER } from '../directory.ts';

const list = (title = 'numbers.csv', heads = ['Number', 'Site']): AttachedList => ({
  source: `attachment:${title}`,
  title,
  tables: [{ name: null, rows: [heads, ['425-555-0107', 'Annex'], ['425-555-0108', 'Annex']] }],
});

/** What becomes of the two numbers of an attached list: asked for, open, or neither. */
function listIn(
  own: string,
  { subject = 'Numbers', lists = [list()] }: { subject?: string; lists?: AttachedList[] } = {},
): string {
  const mail = { subject, own, signature: '', lists };
  const { numbers } = readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 20_000 });
  const of = (found: readonly string[]): boolean => found.includes('+14255550107');
  return of(numbers.numbers) ? 'asked' : of(numbers.unclear) ? 'open' : 'aside';
}

const WISH = 'Please port out our numbers to Prairie Fiber. PIN 8264017.';
const OWN_LIST = 'Please port out 425-555-0101 and 425-555-0102 to Prairie Fiber. PIN 8264017.';

describe('a list that the mail makes part of its request is asked for', () => {
  test.each([
    `${WISH} See the attached list.`,
    'Please port out the numbers of Trial Bikes (trial.example) in the attached file. PIN 8264017.',
    'Merci de porter les numéros de sample-shop.example du fichier joint. PIN 8264017.',
    'Porten los números del archivo adjunto de ejemplo.example, atiende prueba@ejemplo.example. PIN 8264017.',
    'Please port out the numbers in the attached file to Prairie Fiber. PIN 8264017.',
    `${WISH} Attached: 2 numbers to port.`,
    WISH,
    `${WISH} I attach them as a spreadsheet.`,
    'Please port out 425-555-0101 and the numbers of the enclosed list to Prairie Fiber.',
    `${WISH} The attached list is this week's, lines had come and gone since last year's.`,
    `${WISH} Please find attached the list; our last bill has been paid in full.`,
    `${WISH} The numbers are in numbers.csv.`,
    'Port out per attachment, please. PIN 8264017.',
    'Solicitamos la portabilidad a Prairie Fiber de los números de la lista adjunta. PIN 8264017.',
    'Favor de portar a Prairie Fiber los números del archivo adjunto. PIN 8264017.',
    'Merci de porter vers Prairie Fiber les numéros de la liste ci-jointe. Code PIN 8264017.',
    'Veuillez porter vers Prairie Fiber nos numéros (voir pièce jointe). Code PIN 8264017.',
    "Vogliamo portare a Prairie Fiber i numeri dell'elenco allegato. PIN 8264017.",
    '添付リストの番号をPrairie Fiberへ転出してください。PIN：8264017',
  ])('%s', (own) => {
    expect(listIn(own)).toBe('asked');
  });

  test.each([
    'Please port 425-555-0101 and 425-555-0102, and the two others in the attached file, to Prairie Fiber. PIN 8264017.',
    'Nous demandons le transfert des lignes 425-555-0101 et 425-555-0102, et des deux autres en pièce jointe. PIN 8264017.',
    'Nous demandons le transfert vers Prairie Fiber des lignes 425-555-0101 et\n425-555-0102, et des deux autres en pièce jointe.',
    'Por favor porten el 425-555-0101 a Prairie Fiber, y los otros dos del archivo adjunto. PIN 8264017.',
    'Vi prego di portare il 425-555-0101, e gli altri due del file allegato, a Prairie Fiber. PIN 8264017.',
    `${OWN_LIST} Allego un file con altre due righe, da portare insieme a questi.`,
    `${OWN_LIST} Je joins un fichier de deux lignes de plus, à porter aussi.`,
    `${OWN_LIST} Adjunto un archivo con dos líneas más, para portar junto con estas.`,
    `${OWN_LIST} I enclose a file of two more, to be ported together with these.`,
  ])('beside numbers in the text, told as their continuation: %s', (own) => {
    expect(listIn(own)).toBe('asked');
  });

  test.each(['numbers to port.csv', 'port-out list.csv'])('beside numbers in the text: %s', (title) => {
    expect(listIn(OWN_LIST, { lists: [list(title)] })).toBe('asked');
  });
});

describe('a list that is something else is not asked for', () => {
  test.each([
    'Liste des lignes. Nous demandons le transfert du 425-555-0101. Je joins pour vos archives la liste de 2024.',
    'Our list: 425-555-0101, please port it to Prairie Fiber. The file that came along is an old one.',
    `${OWN_LIST} Attached is our last bill.`,
    `${OWN_LIST} For your records, an inventory of our lines is enclosed.`,
    `${OWN_LIST} Please ignore the attached list.`,
    `${OWN_LIST} I attach a sample of how our exports look.`,
    `${OWN_LIST} The attached list is outdated.`,
    `${OWN_LIST} Attached, for information only, is last year's list.`,
    `${OWN_LIST} The enclosed spreadsheet shows how our lists look in future.`,
    `${OWN_LIST} The file that comes along is the list of lines that stay with you.`,
    `${OWN_LIST} Attached is your invoice for June, which we have paid.`,
    `${WISH} Attached you find your last bill, which has been paid in full.`,
    `${WISH} The attached list is last year's; Dana is drawing up a proper one.`,
    `${WISH} The attached inventory is for your information.`,
    'Solicitamos la portabilidad del 425-555-0101 a Prairie Fiber. PIN 8264017. Adjunto la última factura.',
    'Merci de porter le 425-555-0101 vers Prairie Fiber. Code PIN 8264017. Ci-joint notre dernière facture.',
    'Vogliamo portare il 425-555-0101 a Prairie Fiber. PIN 8264017. In allegato la vecchia lista, solo per conoscenza.',
    '425-555-0101をPrairie Fiberへ転出してください。PIN：8264017。ご参考までに請求書を添付します。',
  ])('%s', (own) => {
    expect(listIn(own)).toBe('aside');
  });

  test.each([
    'june bill.csv',
    'invoice 0326.csv',
    'sample.csv',
    'factura.csv',
    'lines-old.csv',
  ])('by its own name: %s', (title) => {
    expect(listIn(OWN_LIST, { lists: [list(title)] })).toBe('aside');
  });
});

describe('where it cannot be told a person tells', () => {
  test.each([
    ['a list that nobody speaks of, beside numbers in the text', OWN_LIST],
    ['a list that is to come', `${WISH} Dana will send the list tomorrow. Meanwhile I attach what we have with you.`],
    [
      'a list of which two things are said',
      'Please port out the numbers in the attached list, which is outdated. PIN 8264017.',
    ],
    ['a list that may be it', `${OWN_LIST} Attached is a list of our lines.`],
    [
      'a list that is named beside words of a format',
      'Convert 425-555-0101 (user number), and the numbers in the attached file, to service numbers. The format of the file is our own.',
    ],
  ])('%s', (_, own) => {
    expect(listIn(own)).not.toBe('asked');
  });

  test('a request whose numbers stand in no text, beside a bill by its name', () => {
    expect(listIn(WISH, { lists: [list('bill june.csv')] })).not.toBe('asked');
  });
});

describe('two lists', () => {
  const two = [
    list('list-v1.csv'),
    { ...list('list-v2.csv'), tables: [{ name: null, rows: [['Number'], ['425-555-0110']] }] },
  ];

  test('the one that is called outdated does not count', () => {
    const mail = {
      subject: '',
      signature: '',
      lists: two,
      own: 'Please port out the numbers in list v2 to Prairie Fiber. PIN 8264017. List v1 is outdated.',
    };
    const { numbers } = readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 20_000 });
    expect(numbers.numbers).toEqual(['+14255550110']);
    expect(numbers.unclear).toEqual([]);
  });

  test('both are asked for where the mail says "the attached lists"', () => {
    expect(listIn('Please port out the numbers in the attached lists to Prairie Fiber.', { lists: two })).toBe('asked');
  });
});

describe('what stands in an attached mail', () => {
  const mail: AttachedList = {
    source: 'attachment:request.eml',
    title: 'request.eml',
    inMail: true,
    text: '425-555-0107\n425-555-0108',
  };

  test.each([
    [
      'counts where the cover points to it',
      'Please port out the numbers listed in the attached mail. PIN 8264017.',
      'asked',
    ],
    ['is not asked for beside a request that does not point to it', OWN_LIST, 'aside'],
    ['is not asked for where it is for the record', `${OWN_LIST} The attached mail is for your records.`, 'aside'],
  ])('%s', (_, own, state) => {
    expect(listIn(own, { lists: [mail] })).toBe(state);
  });
});

describe('a list that came along for orientation, or while the one that counts is being made, is not asked for', () => {
  test.each([
    `${WISH} I attach January's list to give you an idea; the right one is being finished by Tom.`,
    `${WISH} Attached is our inventory, for orientation.`,
    'Pedimos portar a Prairie Fiber nuestros números. PIN 8264017. Adjunto la lista de enero para que se hagan una idea.',
    'Pedimos portar a Prairie Fiber nuestros números. PIN 8264017. Anexo tres renglones para que su sistema conozca el acomodo de las columnas.',
    'Pedimos portar a Prairie Fiber los números de la lista adjunta. PIN 8264017. La buena la está terminando Paty.',
    'Merci de porter vers Prairie Fiber nos numéros. Code PIN 8264017. Pour vous situer, je joins notre relevé de février avec nos lignes.',
    'Merci de porter vers Prairie Fiber nos numéros. Code PIN 8264017. Je joins la liste ; la bonne est en préparation.',
    "Vogliamo portare a Prairie Fiber i nostri numeri. PIN 8264017. In allegato l'elenco di gennaio, per farvi un'idea delle quantità.",
    "Vogliamo portare a Prairie Fiber i nostri numeri. PIN 8264017. In allegato l'elenco; quello giusto lo finisce il collega domani.",
    '番号をPrairie Fiberへ転出してください。PIN：8264017。一月の一覧を目安として添付します。',
  ])('%s', (own) => {
    expect(listIn(own)).not.toBe('asked');
  });
  test.each([
    `${WISH} I attach the list of the numbers to port; Tom finished the right one yesterday.`,
    'Pedimos portar a Prairie Fiber los números de la lista adjunta. PIN 8264017. Paty la terminó ayer.',
    'Merci de porter vers Prairie Fiber nos numéros. Code PIN 8264017. Je joins la liste à jour des lignes à porter.',
    "Vogliamo portare a Prairie Fiber i numeri dell'elenco allegato. PIN 8264017. Il collega ha finito di correggerlo ieri, quindi è quello giusto.",
  ])('asked: %s', (own) => {
    expect(listIn(own)).toBe('asked');
  });
});

describe('a word of the name of a list, said of something else', () => {
  const named = [list('Ravenna depot.csv')];

  test.each([
    'The Ravenna depot has moved and is no longer ours to run. Please port the numbers in the enclosed file to Prairie Fiber.',
    'Ravenna was painted in blue, and the old sign is gone. Please port the attached numbers to Prairie Fiber.',
  ])('takes nothing from it: %s', (own) => expect(listIn(own, { lists: named })).toBe('asked'));

  test.each([
    'Please port the numbers in the enclosed files to Prairie Fiber. The Ravenna one is outdated.',
    'Please port 425-555-0101 to Prairie Fiber. Ravenna is only for your records.',
  ])('does where it is said of the list: %s', (own) => expect(listIn(own, { lists: named })).not.toBe('asked'));
});
