import { describe, expect, test } from 'vitest';
import { mixedTypes } from '../../../src/request/lists/mixed-types.ts';

const heard = (own: string) => mixedTypes({ subject: '', own, signature: '' });

describe('a column that says service of some rows and user of others', () => {
  test.each([
    'Numéro | À l’arrivée\n504-555-0125 | service\n504-555-0126 | utilisateur, comme au départ',
    'Number | Type after\n504-555-0125 | Service number\n504-555-0126 | User',
    'Número | Tipo\n504-555-0125 | de servicio\n504-555-0126 | de usuario',
    'Numero           Poi\n504-555-0125     servizio\n504-555-0126     utente',
    '番号 | 変更後\n504-555-0125 | サービス番号\n504-555-0126 | ユーザー番号',
  ])('is a person’s: %j', (own) => expect(heard(own)).toMatchObject([{ about: 'numbers' }]));

  test.each([
    'Number | Type\n504-555-0125 | user\n504-555-0126 | user',
    'Number | Type today | Type after\n504-555-0125 | user | service\n504-555-0126 | user | service',
    'Number | Desk\n504-555-0125 | Customer service\n504-555-0126 | Front desk',
  ])('and no other column is: %j', (own) => expect(heard(own)).toEqual([]));
});
