import { describe, expect, test } from 'vitest';
import { handedOnTo } from '../../../src/request/parties/handed-on.ts';
import { readOfContoso } from '../directory.ts';

describe('who gets the numbers afterwards is told by a pronoun for them', () => {
  test.each([
    ['and allow Brewline to pick them up on Friday', 'Brewline'],
    ['then sign them over to our friends at Brewline Two', 'Brewline Two'],
    ['Brewline will collect them the same day.', 'Brewline'],
    ['give Brewline all of them', 'Brewline'],
    ['and let our next carrier have both', 'our next carrier'],
    ['they then move on to Brewline Telecom', 'Brewline Telecom'],
    ['y luego cédanselos a Brewline', 'Brewline'],
    ['y que los recoja Brewline', 'Brewline'],
    ['Brewline se los llevará en mayo', 'Brewline'],
    ['puis confiez-les à Brewline', 'Brewline'],
    ['avant de les transmettre à Brewline', 'Brewline'],
    ['Brewline les récupère en mai', 'Brewline'],
    ['poi passateli a Brewline', 'Brewline'],
    ['e fateli avere a Brewline', 'Brewline'],
    ['dopo li ritira Brewline', 'Brewline'],
    ['そのあと、青海通信に引き渡してください', '青海通信'],
    ['そのあとブルーラインが引き取ります', 'ブルーライン'],
  ])('%s', (said, name) => expect(handedOnTo([said.replaceAll('ー', '-')])).toContain(name.replaceAll('ー', '-')));
});

describe('nobody gets them', () => {
  test.each([
    'and let me know when you are through',
    'let Marta know once they ring',
    'send us the confirmation, and a copy to Marta',
    'they are for the front desk',
    'the numbers go to Reception then',
    'y avísenle a Marta cuando estén',
    'el pasillo con Marta está libre',
    'las líneas son para Recepción',
    'puis prévenez Marta',
    'les passerelles vont à Lyon',
    'e fatelo sapere a Marta',
    'il portatile con Marta resta qui',
    '終わったら山田に連絡してください',
    'メールにて送ってください',
  ])('%s', (said) => expect(handedOnTo([said.replaceAll('ー', '-')])).toEqual([]));
});

const NUMBERS = '425-555-0101, 425-555-0102 and 425-555-0103';
const kindOf = (own: string): string => {
  const { kind, kindTrouble } = readOfContoso(`${own}\nPIN 8264017`);
  return kindTrouble ?? kind;
};

describe('a second wish in the tail of the first is a person’s', () => {
  test.each([
    `Please convert ${NUMBERS} to service numbers and let Brewline have them when you are done.`,
    `Please convert ${NUMBERS} to service numbers. Afterwards Harborline Freight gets them.`,
    `Please convert ${NUMBERS} to service numbers, then hand them to another carrier.`,
    `Please convert ${NUMBERS} to service numbers. When that is over, our new provider is welcome to them.`,
    `Please port ${NUMBERS} to Cascade Trunk and give them to Brewline Voice in June.`,
    `Please transfer the user numbers ${NUMBERS} to Harborline Freight and pass them on to Brewline Voice in June.`,
  ])('%s', (own) => expect(kindOf(own)).toBe('several-requests'));
});

test.each([
  [`Please convert ${NUMBERS} to service numbers and let Marta know when they ring.`, 'convert-to-service'],
  [`Please convert ${NUMBERS} to service numbers and give them back to Contoso.`, 'convert-to-service'],
  [`Please port ${NUMBERS} to Cascade Trunk. Cascade takes them over on Friday.`, 'port-out'],
  [`Please port ${NUMBERS} to Cascade Trunk and let Cascade have them by Friday.`, 'port-out'],
  [`Please transfer the user numbers ${NUMBERS} to Harborline Freight; Harborline gets them for good.`, 'org-transfer'],
])('one wish stays one: %s', (own, kind) => expect(kindOf(own)).toBe(kind));
