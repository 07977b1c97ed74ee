import { describe, expect, test } from 'vitest';
import { kindOf } from './reading.ts';

const N = '425-555-0101 and 425-555-0102';

describe('what keeps numbers where they are is no port-out', () => {
  test.each([
    `Please put the port-out freeze on ${N}, Keel Networks has been calling our drivers. PIN 0412978`,
    `Please add a port-out lock to ${N}.`,
    `Kindly activate port-out protection for ${N}.`,
    `Turn on the port-out block on ${N} please.`,
    `Please lock ${N} against porting to Keel Networks.`,
    `Por favor, activen el bloqueo de portabilidad en el 425-555-0101.`,
    `Merci d'activer le blocage de la portabilité sortante pour le 425-555-0101.`,
    `Vi preghiamo di attivare il blocco della portabilità in uscita per il 425-555-0101.`,
    '425-555-0101の転出ブロックを有効にしてください。',
    '425-555-0101に転出ロックをかけてください。',
  ])('%s', (text) => expect(kindOf(text)).toBe('kind-unclear'));

  test.each([
    `Please port out ${N} to Keel Networks, there is no freeze on them. PIN 0412978`,
    `There is no port-out lock on ${N}. Please port them out to Keel Networks. PIN 0412978`,
    `Please port out the block ${N} to Keel Networks. PIN 0412978`,
  ])('%s', (text) => expect(kindOf(text)).toBe('port-out'));
});

describe('thanks for what is done ask for nothing', () => {
  test.each([
    `Thank you for having ported ${N} to Keel Networks. PIN 0412978`,
    'Les agradecemos por haber portado el 425-555-0101 a Keel Networks.',
    "Nous vous remercions d'avoir porté le 425-555-0101 chez Keel Networks.",
    "Merci d'avoir converti le 425-555-0101 en numéro de service.",
    'Vi ringraziamo di aver convertito in numeri di servizio il 425-555-0101.',
    '425-555-0101をKeel Networksへ転出していただき、ありがとうございました。',
  ])('%s', (text) => expect(kindOf(text)).toBe('kind-unclear'));

  test.each([
    `Thank you for porting ${N} to Keel Networks. PIN 0412978`,
    'Merci de porter le 425-555-0101 vers Keel Networks. PIN 0412978',
    'Vi ringrazio in anticipo: portate per favore il 425-555-0101 a Keel Networks. PIN 0412978',
  ])('%s', (text) => expect(kindOf(text)).toBe('port-out'));
});

describe('what a port costs is a question, however politely it is asked', () => {
  test.each([
    '425-555-0101をKeel Networksへ転出する際の費用につきまして、お知らせをお願いいたします。',
    '425-555-0101の転出の料金をご案内いただけますでしょうか。',
    `Please tell us the cost of porting ${N} to Keel Networks.`,
  ])('%s', (text) => expect(['kind-unclear', 'status']).toContain(kindOf(text)));
});
