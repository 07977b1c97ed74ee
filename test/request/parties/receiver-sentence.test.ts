import { describe, expect, test } from 'vitest';
import { roleAt } from '../../../src/request/parties/organisation-role.ts';
import { foldCharacters } from '../../../src/request/text/fold-characters.ts';

const NAME = 'Harborline Freight';
const roleOf = (written: string): string => {
  const text = foldCharacters(written);
  const start = text.indexOf(NAME);
  return roleAt(text, start, start + NAME.length, false);
};
const ASK = {
  en: 'Please transfer 425-555-0101 to another customer of yours. ',
  es: 'Queremos traspasar el 425-555-0101 a otro cliente suyo. ',
  fr: 'Merci de transférer le 425-555-0101 à un autre de vos clients. ',
  it: 'Vi chiediamo di trasferire il 425-555-0101 a un altro vostro cliente. ',
  ja: '425-555-0101 を別の組織へ移管してください。',
};

describe('a sentence of its own says who receives', () => {
  test.each([
    `${ASK.en}The company that will receive them is Harborline Freight.`,
    `${ASK.en}Harborline Freight is the one who takes them over.`,
    `${ASK.en}These then go to Harborline Freight, who are expecting them.`,
    `${ASK.es}Quien los recibirá es Harborline Freight.`,
    `${ASK.es}Harborline Freight es la empresa que los acoge.`,
    `${ASK.es}Pasan todos a Harborline Freight.`,
    `${ASK.fr}Celle qui les reprend, c'est Harborline Freight.`,
    `${ASK.fr}Harborline Freight sera la société qui les accueillera.`,
    `${ASK.fr}Le repreneur est Harborline Freight.`,
    `${ASK.fr}La repreneuse est notre société sœur Harborline Freight.`,
    `${ASK.it}Chi li riceve è Harborline Freight.`,
    `${ASK.it}Harborline Freight è la società che li prende.`,
    `${ASK.it}Vanno ad Harborline Freight.`,
    `${ASK.ja}引き継ぐのは Harborline Freight です。`,
    `${ASK.ja}譲り受ける会社は Harborline Freight になります。`,
  ])('%s', (text) => expect(roleOf(text)).toBe('destination'));
});

describe('who received others, is asked about, or is not the one does not receive', () => {
  test.each([
    `${ASK.en}The company that received the last ones is Harborline Freight.`,
    `${ASK.en}Is it right that the one who receives them is Harborline Freight?`,
    `${ASK.en}The company that receives them is not Harborline Freight.`,
    `${ASK.en}Harborline Freight is the one who told us how it is done.`,
    `${ASK.es}La empresa que nos lo explicó es Harborline Freight.`,
    `${ASK.es}La organización que los recibe no es Harborline Freight.`,
    `${ASK.fr}Harborline Freight n'est pas la société qui les reçoit.`,
    `${ASK.fr}Celle qui nous a conseillés est Harborline Freight.`,
    `${ASK.fr}Le repreneur n'est pas Harborline Freight.`,
    `${ASK.fr}Le repreneur est-il Harborline Freight ?`,
    `${ASK.fr}Le repreneur de nos bureaux nous a été présenté par Harborline Freight.`,
    `${ASK.it}La società che li ha ricevuti a giugno è Harborline Freight.`,
    `${ASK.it}L'organizzazione che li riceve è Harborline Freight?`,
    `${ASK.ja}やり方を教えてくれたのは Harborline Freight です。`,
    `${ASK.ja}先月受け取ったのは Harborline Freight です。`,
    `${ASK.ja}受け取るのは Harborline Freight ですか。`,
  ])('%s', (text) => expect(roleOf(text)).not.toBe('destination'));
});
