import { describe, expect, test } from 'vitest';
import { openMoments } from '../../../src/request/holds/open-moments.ts';
import { PROVIDER } from '../directory.ts';

describe('a deed fixed to an event to come, and to no date', () => {
  test.each([
    'The day our landlord hands us the keys, please port 425-555-0101 to Prairie Fiber.',
    'Please port 425-555-0101 and 425-555-0102 the moment the inspector has signed.',
    'The second Prairie Fiber answers my test call, these go:',
    'Por favor porten el 425-555-0101 a Antilla Voz el día en que abra el local nuevo.',
    'En el momento en que nos llegue la luz verde, pasen el 425-555-0101 a Antilla Voz.',
    "Merci de porter le 425-555-0101 chez Nordvia le jour où l'assemblée votera.",
    'Veuillez transférer le 425-555-0101 au moment où le bail prendra fin.',
    'Vi prego di portare il 425-555-0101 a Tirreno Voce il giorno in cui il comune rilascia la licenza.',
    'Nel momento in cui il collaudo sarà chiuso, portate il 425-555-0101 a Tirreno Voce.',
    '新店舗が開く日に425-555-0101を虹の橋ネットへ転出してください。',
    '検査に通った時点で、425-555-0101を虹の橋ネットへ転出してください。',
  ])('%s', (said) => {
    expect(openMoments(said, PROVIDER)).toHaveLength(1);
  });
});

describe('a moment that has been, that has a date, that is left to this desk, or that is of something else', () => {
  test.each([
    'Please port 425-555-0101, which we got the day we moved in.',
    'Please port 425-555-0101 the day you receive this.',
    'Please port 425-555-0101 the day the lease ends, March 31.',
    'The minute they told me, I wrote to you: please port 425-555-0101.',
    'I will bake you a cake the day this is over.',
    'Porten el 425-555-0101 el día que les convenga.',
    'Porten el 425-555-0101, que pedimos el día que abrió la tienda.',
    'Portez le 425-555-0101 le jour où vous pourrez.',
    'Portez le 425-555-0101, que nous avons depuis le jour où nous avons ouvert.',
    'Portate il 425-555-0101, che abbiamo dal giorno in cui siamo arrivati.',
    'Nel momento in cui scrivo, il 425-555-0101 è attivo: portatelo a Tirreno Voce.',
    'ご都合のつく日に425-555-0101を虹の橋ネットへ転出してください。',
    '4月1日に425-555-0101を虹の橋ネットへ転出してください。',
  ])('%s', (said) => {
    expect(openMoments(said, PROVIDER)).toEqual([]);
  });
});
