import { describe, expect, test } from 'vitest';
import { partsByPlace, partsByQuality } from '../../../src/request/numbers/parts-of-list.ts';

const parts = (words: string): string[] => [...partsByPlace(words), ...partsByQuality(words)];

describe('a part that no list shows is told by', () => {
  test.each([
    'Please port these two to Crescent Tel, the quieter of the pair will do me nicely.',
    'Porten la más tranquila de las dos.',
    'Portez la plus calme des deux.',
    'Portate la più tranquilla delle due.',
    'より静かな方を転出してください。',
    'Please port to Prairie Fiber, one will do.',
    'Con una me basta, la que sea.',
    'Une me suffit.',
    'Per il furgone me ne basta una.',
    '一つで足りますので転出してください。',
    'Please port the numbers below, stopping where the warehouse ends.',
    'Porten los números de abajo hasta donde termina el almacén.',
    "Portez les numéros ci-dessous jusqu'au point où commence l'administration.",
    'Portate i numeri qui sotto, fermandovi dove finisce il magazzino.',
    'Off to Bluestem Telecom with everything of ours that the attached list leaves out.',
    'Please port all our lines that are not on the attached list.',
    'Porten todas las líneas que no figuran en la lista.',
    'Portez toutes les lignes qui ne figurent pas sur la liste.',
    'Portate tutte le linee che non figurano nella lista.',
    '一覧に載っていない番号を転出してください。',
    'I made ours bold, the rest belongs to the pro shop.',
    'Puse las nuestras en negrita.',
    'J’ai mis les nôtres en gras.',
    'Ho messo i nostri in grassetto.',
    'Page two is still with Ravi.',
    'La segunda hoja llegará mañana.',
    'La page deux suivra.',
    'Il secondo foglio arriverà domani.',
    '2枚目は追ってお送りします。',
    'Please port the upstairs phones to Prairie Fiber.\nHere is the whole house:\n',
    'Por favor porten los números de la planta alta.\nLa sucursal completa es:\n',
    'Merci de porter les lignes du premier étage.\nVoici tout le bâtiment :\n',
  ])('%s', (words) => {
    expect(parts(words)).not.toEqual([]);
  });
});

describe('no part is told by', () => {
  test.each([
    'Please port these two to Crescent Tel, a quiet pair that will do me nicely.',
    'The busiest of the three is the front desk.',
    'Per il furgone una non mi basta.',
    'One reminder is enough.',
    'Your website says that a plain mail like this one is enough.',
    'One is enough to confirm by mail.',
    'Nos basta con una confirmación.',
    'The tallest of the three towers is ours.',
    'All that the list does not show is the room names.',
    'We will stop where we are.',
    'Our next list will follow in May.',
    'Please port the numbers below; the road ends where the warehouse stands.',
    'Please port everything of ours that the attached list sets out.',
    'What is not on the list stays with you.',
    'Lo que no figura en la lista se queda.',
    'I made nothing bold, it all belongs to us.',
    'There is no page two.',
    'Page two shows the rooms.',
    'Please port the upstairs phones to Prairie Fiber.\nHere they are, the whole floor:\n',
    'Por favor porten los números de la planta alta.\nLa planta alta completa es:\n',
    'We have moved upstairs.\nHere is the whole list:\n',
  ])('%s', (words) => {
    expect(parts(words)).toEqual([]);
  });
});

describe('a part that is somebody’s, one a room, or known to somebody', () => {
  test.each([
    'My brother’s desk phone stays where it is, he is stubborn.',
    'El teléfono de mi hermano se queda donde está.',
    'Le téléphone de mon frère reste où il est.',
    'Il telefono di mio fratello resta dov’è.',
    '兄の電話はそのまま残します。',
    'Wilmer knows which.',
    'Wilmer sabe cuál.',
    'Wilmer sait lequel.',
    'Wilmer sa quale.',
    'どちらかは西野が知っています。',
    'A half share in these numbers falls to Mr. Menon; his sister’s half remains with you.',
    'La mitad de mi hermana se queda con ustedes.',
    'La part de ma sœur reste chez vous.',
    'La metà di mia sorella resta da voi.',
    '妹の持ち分は御社に残ります。',
    'One per room will do.',
    'Con uno por sala nos basta.',
    'Un par cabinet nous suffit.',
    'Ne basta uno per sala.',
    '一部屋に一つあれば足ります。',
  ])('%s', (words) => {
    expect(parts(words)).toHaveLength(1);
  });
  test.each([
    'My brother’s fishing boat stays where it is, he is stubborn.',
    'The phones stay on our desks.',
    'El barco de mi hermano se queda donde está.',
    'His part of the work remains to be done.',
    'Tom knows which desks they ring on.',
    'Un coup de fil me suffit si quelque chose manque.',
    'A half share in the firm falls to Mr. Menon.',
    '電話機はそのまま残します。',
  ])('none: %s', (words) => {
    expect(parts(words)).toEqual([]);
  });
});
