import { describe, expect, test } from 'vitest';
import { readOfContoso } from '../directory.ts';

const pinOf = (own: string) => {
  const { pin, numbers } = readOfContoso(own);
  return { value: pin.value?.reveal() ?? null, numbers: numbers.numbers };
};

describe('a PIN of ten digits whose label names its organization is no telephone number', () => {
  const given = { value: '4255550177', numbers: ['+14255550101', '+14255550102'] };
  test.each([
    'Please port 425-555-0101 and 425-555-0102 to Sundial Telecom.\nPIN of contoso.example: 4255550177',
    'Please port 425-555-0101 and 425-555-0102 to Sundial Telecom.\nThe PIN for contoso.onmicrosoft.example is 4255550177.',
    'Please port 425-555-0101 and 425-555-0102 to Sundial Telecom.\n4255550177 is the PIN of contoso.example.',
    'Por favor porten el 425-555-0101 y el 425-555-0102 a Brisa Telecom.\nPIN de portabilidad de contoso.example: 4255550177',
    'Por favor porten el 425-555-0101 y el 425-555-0102 a Brisa Telecom.\ncontoso.example, PIN: 4255550177',
    'Merci de porter le 425-555-0101 et le 425-555-0102 vers Opaline Télécom.\nCode PIN de contoso.example : 4255550177',
    'Merci de porter le 425-555-0101 et le 425-555-0102 vers Opaline Télécom.\nLe PIN de contoso.example est le 4255550177.',
    'Vi chiediamo di portare il 425-555-0101 e il 425-555-0102 a Ponente Telecom.\nIl PIN di contoso.example è 4255550177.',
    'Vi chiediamo di portare il 425-555-0101 e il 425-555-0102 a Ponente Telecom.\nPIN contoso.example: 4255550177',
    '425-555-0101 と 425-555-0102 を日の出テレコムへ転出してください。\ncontoso.example の PIN：4255550177',
    '425-555-0101 と 425-555-0102 を日の出テレコムへ転出してください。\nPIN（contoso.example）：4255550177',
    '425-555-0101 と 425-555-0102 を日の出テレコムへ転出してください。\n暗証番号（contoso.example のもの）は 4255550177 です。',
  ])('%s', (own) => expect(pinOf(own)).toEqual(given));

  test.each([
    'Please port 425-555-0101 to Sundial Telecom. PIN of evergreen.example: 4255550177',
    'Por favor porten el 425-555-0101 a Brisa Telecom. PIN de brisa.example: 4255550177',
    '425-555-0101 を日の出テレコムへ転出してください。hinode.example の PIN：4255550177',
  ])("another's stays another's: %s", (own) => expect(pinOf(own).value).toBeNull());

  test.each([
    'Please port 425-555-0101 to Sundial Telecom. We know the PIN.Call us at our office: 4255550177',
    'Please port 425-555-0101 to Sundial Telecom. You have the PIN of Contoso.Call us at our office: 4255550177',
    'Please port 425-555-0101 to Sundial Telecom. You have the PIN of Contoso.Phone: 4255550177',
  ])('a telephone number behind the end of a sentence is none: %s', (own) => expect(pinOf(own).value).toBeNull());
});
