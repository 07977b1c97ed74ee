import { describe, expect, test } from 'vitest';
import { stayingCustomers } from '../../../src/request/holds/staying-customers.ts';
import { PROVIDER } from '../directory.ts';

const US = PROVIDER[0] ?? '';

describe('somebody says that they stay with this provider', () => {
  test.each([
    'P.S. My partner has read your offer, so we will stay with you for another two years.',
    `I am told the owner is staying with ${US} after all.`,
    'They seem quite happy where they are.',
    'PD: acabo de colgar con la dueña y nos quedamos con ustedes.',
    'El cliente dice que está bien donde está.',
    'P.-S. : le patron a tranché, nous restons finalement chez vous.',
    'Le client va bien, se sent bien où il est.',
    'La cliente est très contente là où elle est.',
    'P.S. Ha deciso il socio: restiamo ancora con voi.',
    'I colleghi stanno bene dove sono.',
    '追伸　社長の一存で、御社のままとなりました。',
    'ここまで書きましたが、結局御社に残ることになりました。',
  ])('%s', (said) => {
    expect(stayingCustomers(said, PROVIDER)).toHaveLength(1);
  });
});

describe('nobody stays', () => {
  test.each([
    'We are not staying with you, as you know.',
    'We stay with you until the day of the move.',
    'The rest of our lines stays with you.',
    'We hope to stay in touch with you.',
    'Nos quedamos con ustedes para internet.',
    'Quedamos en contacto con ustedes.',
    'On reste bons amis avec vous tous.',
    'Nous restons chez vous pour les mobiles.',
    'Restiamo a disposizione.',
    'Restiamo in contatto con voi.',
    'Seguimos muy contentos con ustedes.',
    'Je me demande bien où il est passé.',
    'Restiamo con voi fino al passaggio.',
    '他の回線は貴社に残ります。',
    '移転まで御社のままで結構です。',
  ])('%s', (said) => {
    expect(stayingCustomers(said, PROVIDER)).toEqual([]);
  });
});
