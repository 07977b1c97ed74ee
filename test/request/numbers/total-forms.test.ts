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
