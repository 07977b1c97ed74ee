import { describe, expect, test } from 'vitest';
import { undoneDeeds } from '../../../src/request/holds/undone-deeds.ts';

describe('a deed is named and denied behind its noun', () => {
  test.each([
    'Le départ du 504-555-0116 chez Bayou Télécom n’a plus lieu d’être.',
    "La sortie du 504-555-0116 vers Bayou Télécom n'est plus nécessaire.",
    'Le transfert du 504-555-0116 ne se fera pas.',
    'La salida del 305-555-0144 hacia Brisa Telecom ya no procede.',
    'La portabilidad del 305-555-0144 ya no hace falta.',
    "L'uscita del 401-555-0121 non ha più ragione d'essere.",
    'La portabilità del 401-555-0121 non serve più.',
    'The port-out of 425-555-0101 to Sundial Telecom is no longer needed.',
    'The planned release of 425-555-0101 has become unnecessary.',
    'The port of 425-555-0101 is off.',
    '401-555-0121のプレーリー通信への転出は不要になりました。',
  ])('%s', (own) => expect(undoneDeeds(own, [])).not.toEqual([]));
});

describe('something else is needed no more', () => {
  test.each([
    'Please port out 425-555-0101 to Sundial Telecom, as it is no longer needed here.',
    'The move is happening because the line is no longer needed at the branch.',
    'The port-out PIN is no longer needed by our old supplier.',
    'Pedimos la portabilidad del 305-555-0144 a Brisa Telecom, que ya no hace falta en la tienda.',
    "Merci de procéder au portage du 504-555-0116 ; cette ligne n'est plus utile à la boutique.",
    'Vi chiediamo la portabilità del 401-555-0121. Il numero non serve più al negozio.',
    '401-555-0121をプレーリー通信へ転出してください。倉庫では不要になりました。',
  ])('%s', (own) => expect(undoneDeeds(own, [])).toEqual([]));
});

describe('a deed that nobody means, or that is taken back at once, is heard', () => {
  test.each([
    '425-555-0101 を他社へ移すつもりはございません。',
    '当社は番号を移管する予定はありません。',
    '乗り換える考えは今のところ持っておりません。',
    'Port 425-555-0101 to Cedar Fiber, PIN 8264017. No, I jest.',
    'Porten el 425-555-0101 a Cedar Fiber. Ja, ja, no, era un chiste.',
    'Portez le 425-555-0101 chez Cedar Fiber. Mais non, je vous taquine !',
    'Trasferite il 425-555-0101 a Cedar Fiber. Ma no, scherzavo.',
    '425-555-0101 を転出してください。いや、言ってみただけです。',
  ])('%s', (own) => expect(undoneDeeds(own, [])).not.toEqual([]));
});

describe('a "no" that takes nothing back', () => {
  test.each([
    'Port 425-555-0101 to Cedar Fiber. No rush, any day next week is fine.',
    'Port 425-555-0101 to Cedar Fiber. Any contract left? No, it ended in May.',
    'Porten el 425-555-0101 a Cedar Fiber. No, gracias, no hace falta llamar.',
    'Portez le 425-555-0101 chez Cedar Fiber.\nToll-free: no',
    'No, we have no question. Port 425-555-0101 to Cedar Fiber.',
    '425-555-0101 を転出してください。急ぐつもりはありません。',
    '425-555-0101 を転出してください。番号の変更はありません。',
  ])('%s', (own) => expect(undoneDeeds(own, [])).toEqual([]));
});
