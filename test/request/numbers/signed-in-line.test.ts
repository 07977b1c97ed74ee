import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

const ASK = 'please port 425-555-0101 to Willow Fiber, PIN 0412978';

describe('a sign-off in the line of the request asks for nothing', () => {
  test.each([
    `${ASK}, thanks. Nina Holt, front desk, 425-555-0102`,
    `${ASK}. Thank you! Nina, Redbud port desk, 425-555-0102`,
    'Favor de portar el 425-555-0101 a Willow Fiber. Gracias, Nina Holt, recepción, 425-555-0102',
    'Merci de porter le 425-555-0101 chez Willow Fiber. Cordialement, Nina Holt, accueil, 425-555-0102',
    'Vi prego di portare il 425-555-0101 a Willow Fiber. Grazie, Nina Holt, segreteria, 425-555-0102',
  ])('%s', (text) => expect(read(text)).toMatchObject({ numbers: tns('0101'), unclear: [] }));

  test.each([
    `${ASK}. thx nina holt 425-555-0102`,
    `${ASK}. Thanks! 425-555-0102`,
    `${ASK}. Nina Holt, front desk, 425-555-0102`,
    '425-555-0101をWillow Fiberへ転出してください。よろしくお願いします。佐藤 425-555-0102',
  ])('or a person has to tell: %s', (text) =>
    expect(read(text)).toMatchObject({ numbers: tns('0101'), unclear: tns('0102') }));
});

describe('what goes on in the line is asked for', () => {
  test.each([
    `${ASK}. Also 425-555-0102.`,
    `${ASK}. Thanks, and port the lobby too, 425-555-0102`,
    `${ASK}. Please add 425-555-0102.`,
  ])('%s', (text) => expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] }));
});

describe('a label beside the line of the PIN is the request’s', () => {
  test.each([
    'Request: port out one number to Willow Fiber\nNumber: 425-555-0101\nPIN: 0412978',
    "Demande : convertir un numéro d'utilisateur en numéro de service\nNuméro : 425-555-0101 (non attribué)\nCode PIN : 0412978",
    'Trámite: convertir número de usuario a número de servicio\nNúmero: 425-555-0101\nPIN: 0412978',
    'please port our on-call line 425-555-0101 to Willow Fiber. PIN 0412978',
  ])('%s', (text) => expect(read(text, { pins: ['0412978'] })).toMatchObject({ numbers: tns('0101'), unclear: [] }));
});

describe('what may be the PIN is not shown', () => {
  test('an open number behind the word PIN', () => {
    const { evidence, unclear } = read('Please port out 425-555-0101 to Willow Fiber, PIN on file. 425-555-0178');
    expect(unclear).toEqual(tns('0178'));
    expect(JSON.stringify(evidence)).not.toContain('0178');
  });

  test('a number asked for behind it is', () => {
    const { evidence } = read('The PIN is on file. Please port 425-555-0101 to Willow Fiber.');
    expect(JSON.stringify(evidence)).toContain('+14255550101');
  });
});
