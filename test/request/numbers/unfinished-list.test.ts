import { expect, test } from 'vitest';
import { read } from './reading.ts';

const list = (line: string): string =>
  `Please port these numbers to Trade Wind Telecom:\n\n425-555-0115\n425-555-0116\n425-555-0117\n${line}\n\nThank you.`;

test.each([
  '(continued overleaf)',
  '---> turn the page',
  '→ p. 2',
  'PTO',
  'The rest follows in a second mail.',
  '(sigue al dorso)',
  'continúa en la página 2',
  '---> tourner la page',
  '(suite au verso)',
  'T.S.V.P.',
  '(segue sul retro)',
  'voltare pagina',
  '(裏面に続く)',
  '2ページ目に続きます',
])('a list that ends with "%s" is not all there', (line) => {
  expect(read(list(line)).unclear).not.toEqual([]);
});

test.each([
  '---> that is all',
  '(end of list)',
  'More about us on our website',
  'Turn the lights off when you leave!',
  'Sigue siendo un placer.',
  "---> c'est tout",
  'Bonne suite à tous.',
  '以上です。',
])('a list that ends with "%s" is all there', (line) => {
  expect(read(list(line)).unclear).toEqual([]);
});

test.each([
  'P.S. My finger slipped on the third line, it ends in something else.',
  'I transposed two digits in one of these.',
  'The third number is wrong, I just noticed.',
  'P. D. Se me fue el dedo en el segundo.',
  'El último termina en otra cosa.',
  'P.-S. Mon doigt a glissé sur la troisième ligne.',
  'Le dernier finit autrement.',
  'P.S. Mi è scivolato il dito sulla terza riga.',
  '追伸 三行目で指が滑りました。',
])('"%s" owns to a wrong entry', (words) => {
  expect(read(`${list('')}\n\n${words}`).unclear).not.toEqual([]);
});

test.each([
  'Please excuse any typos, I am on the train.',
  'I checked each digit twice, no typo.',
  'If there is a typo, call me.',
  'There was a typo in my last mail; this list is right.',
  'Los cotejé y están bien, sin errata.',
  'Vérifié deux fois, aucune coquille.',
  'Controllato due volte, nessun refuso.',
  '入力ミスはありません。',
])('"%s" owns to none', (words) => {
  expect(read(`${list('')}\n\n${words}`).unclear).toEqual([]);
});
