import { expect, test } from 'vitest';
import { read } from './reading.ts';

const FIVE = '425-555-0115\n425-555-0116\n425-555-0117\n425-555-0118\n425-555-0119';
const after = (words: string): string => `Please port these numbers out:\n\n${FIVE}\n\n${words}`;

test.each([
  'Our fitter will hook up the half dozen on the 30th.',
  'The whole dozen rings at the desk.',
  'Number of lines ..... six',
  'QTY: six (6)',
  'El técnico conectará la media docena de una vez.',
  'Cantidad: seis',
  "Le monteur branchera la demi-douzaine d'un seul tenant.",
  'La demi-douzaine doit sonner lundi.',
  'Nombre de lignes : six',
  'La mezza dozzina suona in ufficio.',
  'Quantità: sei',
  '回線数........ 弐拾',
  '件数:拾九件',
  'この半ダースをまとめてお願いします。',
])('five are listed, and "%s" counts others', (words) => {
  expect(read(after(words)).differingTotals).not.toEqual([]);
});

test.each([
  'We buy pens by the dozen.',
  'The fitter gets half a dozen doughnuts.',
  'The dozen eggs are for you.',
  'QTY: five (5)',
  'La docena de churros es para ustedes.',
  'avec une demi-douzaine de croissants.',
  'Nous les achetons à la douzaine.',
  'Quantità: cinque',
  '回線数........ 伍',
  '半ダースのビールをどうぞ。',
])('five are listed, and "%s" counts none but them', (words) => {
  expect(read(after(words)).differingTotals).toEqual([]);
});

const TWICE = `${FIVE}\n425-555-0116`;
test.each([
  ['our six telephones', true],
  ['all six numbers', true],
  ['our five telephones', false],
  ['six rows', false],
] as const)('of six lines one is there twice: "%s"', (said, differing) => {
  expect(read(`Please port ${said} out:\n\n${TWICE}\n`).differingTotals.length > 0).toBe(differing);
});

const RANGES = '(1) 425-555-0115 ~ 425-555-0117\n(2) 425-555-0121 ~ 425-555-0122';
const BEHIND: readonly (readonly [said: string, quantity: readonly [wrong: string, right: string]])[] = [
  ['番号{}件は当社で受け入れます。', ['6', '5']],
  ['今回の回線は全{}本です。', ['七', '五']],
  ['お客様の電話番号({}件)は次のとおりです。', ['６', '５']],
  ['移す番号が{}つあります。', ['六', '五']],
  ['Their numbers ({}) are as below.', ['six', 'five']],
  ['We take over the lines, {} of them.', ['6', '5']],
  ['Our people count on these lines: {} in number.', ['6', '5']],
  ['Recibimos las líneas ({}) del cliente.', ['seis', 'cinco']],
  ['Se trata de sus números, {} en número.', ['6', '5']],
  ['Ce sont leurs lignes, au nombre de {}.', ['six', 'cinq']],
  ['Nous reprenons ses numéros ({}).', ['6', '5']],
  ['Accogliamo le loro linee, {} di numero.', ['sei', 'cinque']],
  ['Subentriamo nei numeri ({}) del cliente.', ['6', '5']],
];
test.each(BEHIND)('a count behind its noun, in a statement that asks nothing: %s', (said, [wrong, right]) => {
  const mail = (count: string): string => `${said.replace('{}', count)}\n\nPlease port out:\n${RANGES}\n`;
  expect(read(mail(wrong)).differingTotals).not.toEqual([]);
  expect(read(mail(right)).differingTotals).toEqual([]);
});

test.each([
  '番号の件でご連絡しました。',
  '先ほど番号2件目の担当からお電話しました。',
  'The lines (2nd floor) ring today.',
  'Questions about the numbers (1) to Dana.',
  'Les lignes (rez-de-chaussée) sonnent.',
])('five are listed, and "%s" counts nothing', (words) => {
  expect(read(after(words)).differingTotals).toEqual([]);
});
