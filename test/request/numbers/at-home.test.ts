import { expect, test } from 'vitest';
import { read } from './reading.ts';

const FIVE = '425-555-0115\n425-555-0116\n425-555-0117\n425-555-0118\n425-555-0119';
const after = (words: string): string => `Please port these numbers to Trade Wind Telecom:\n\n${FIVE}\n\n${words}`;

test.each([
  'Marco takes three, the rest comes with me.',
  'Two of the five have a guard at the end, who is devoted to your voicemail.',
  'Among these are two that ring at the scales. The scales are under contract with you until 2028.',
  'The ones by the window are happy the way things are.',
  'The upper floor moves. The ground floor has a contract with you.',
  'Marco se queda con tres, el resto viene conmigo.',
  'Dos de los cinco están bien donde están.',
  'La gente de la ventana está a gusto como está.',
  'Marco en garde trois, le reste vient avec moi.',
  'Ceux de la fenêtre sont contents ainsi.',
  "L'aile nord s'en va. L'aile sud demeure chez vous.",
  'Marco ne prende tre, gli altri vengono con me.',
  'Tra questi ce ne sono due della pesa. La pesa ha un contratto con voi fino al 2028.',
  'マルコが三つを引き取り、残りは私と行きます。',
  'この中には計量所の番号が二つあります。計量所は御社のお世話になり続けます。',
  '窓ぎわの人たちは今の使い方が気に入っているので、そのままで働いてもらいます。',
])('"%s" leaves open which of the numbers move', (words) => {
  expect(read(after(words)).unclear).not.toEqual([]);
});

test.each([
  "0117 is the chaplain's and he is very happy where he is.",
  'El 0117 es del cura, y está feliz donde está.',
  'Le 0117 est celui du curé, il est très heureux là où il est.',
  "Lo 0117 è del parroco, che è felice dov'è.",
  '0117は神父様の番号で、今の場所が気に入っています。',
])('"%s" leaves that one open', (words) => {
  const { numbers, unclear } = read(after(words));
  expect(unclear).toContain('+14255550117');
  expect(numbers).toHaveLength(4);
});

test.each([
  "0117 is the chaplain's, and he is happy to go.",
  'We have been happy with you all these years.',
  'The ladies at the front desk say hello.',
  'Marco takes five minutes to reach, and the rest is easy.',
  'El 0117 es el fax y suena en recepción.',
  'La gente de recepción les manda saludos.',
  "Les gens de l'accueil vous saluent.",
  'Siamo stati molto contenti di voi.',
  'いつもお世話になっております。',
  'この中にFAX回線が二つあります。',
])('"%s" takes none out', (words) => {
  const { numbers, unclear } = read(after(words));
  expect({ unclear, count: numbers.length }).toEqual({ unclear: [], count: 5 });
});
