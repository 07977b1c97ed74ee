import { describe, expect, test } from 'vitest';
import { kindOf } from './reading.ts';

const N = '425-555-0101 and 425-555-0102';
const Y = '425-555-0101 y 425-555-0102';
const ET = '425-555-0101 et 425-555-0102';
const E = '425-555-0101 e 425-555-0102';

describe('a prohibition of any form asks for nothing', () => {
  test.each([
    `On no account are the lines below to be signed over to Keel Networks: ${N}`,
    `By no means may ${N} be ported to Keel Networks.`,
    `At no point do we want ${N} ported out to Keel Networks.`,
    `You are not, whatever their agent says, to port ${N} to Keel Networks.`,
    `We hereby prohibit the release of ${N} to Keel Networks.`,
    `Any port-out of ${N} to Keel Networks is off limits.`,
    `Porting ${N} to Keel Networks is out of the question.`,
    `None of the following may be released to Keel Networks: ${N}`,
    `Nobody is entitled to have ${N} ported to Keel Networks.`,
    `We oppose the porting of ${N} to Keel Networks.`,
    `Port ${N} to Keel Networks: never.`,
    `We want ${N} to go to Keel Networks under no circumstances.`,
    `I want anything but a port-out of ${N} to Keel Networks.`,
    `We would sooner pay double than have ${N} ported to Keel Networks.`,
    `We prefer keeping ${N} as user numbers to having them turned into service numbers.`,
    `We do not want to keep ${N} with you or port them to Keel Networks.`,
    `De ningún modo deben portarse a Keel Networks los números ${Y}.`,
    `Prohibimos la portabilidad de salida de ${Y} a Keel Networks.`,
    `Ninguno de estos números puede ser portado a Keel Networks: ${Y}`,
    `Portar ${Y} a Keel Networks es inaceptable.`,
    `Me niego a portar ${Y} a Keel Networks.`,
    `No deben, por mucho que insistan, portar ${Y} a Keel Networks.`,
    `Preferimos dejar ${Y} como están que convertirlos en números de servicio.`,
    `À aucun prix les numéros ${ET} ne doivent être portés chez Keel Networks.`,
    `Nous interdisons le portage de ${ET} vers Keel Networks.`,
    `Nous refusons que soient portés ${ET} chez Keel Networks.`,
    `Porter ${ET} chez Keel Networks, il n'en est pas question.`,
    `A nessun costo vanno portati a Keel Networks i numeri ${E}.`,
    `Proibiamo la portabilità in uscita di ${E} verso Keel Networks.`,
    `Portare ${E} a Keel Networks è inaccettabile.`,
    `Meglio lasciare ${E} così che convertirli in numeri di servizio.`,
    '425-555-0101をKeel Networksへ転出することは許可しません。',
    '425-555-0101のKeel Networksへの移管は拒否します。',
    '425-555-0101をKeel Networksへ転出してはいけません。',
    '425-555-0101のKeel Networksへの転出は控えてください。',
  ])('%s', (text) => expect(kindOf(text)).toMatch(/unclear|hold/));
});

describe('what is denied beside a deed leaves it asked for', () => {
  test.each([
    `We have no objection to porting ${N} to Keel Networks, please do it.`,
    `None of them is needed here any more, so please port ${N} to Keel Networks.`,
    `Please port ${N}, which are assigned to nobody, to Keel Networks.`,
    `We never liked the old phones, but we would like to port ${N} to Keel Networks.`,
    `Por favor, porten ${Y}, que no están asignados a nadie, a Keel Networks.`,
    `Merci de porter ${ET}, qui ne sont attribués à personne, chez Keel Networks.`,
    `Portate ${E}, che non usa nessuno, a Keel Networks.`,
    '425-555-0101をKeel Networksへ転出していただけませんか。',
    '425-555-0101をKeel Networksへ転出してかまいません。転出をお願いします。',
  ])('%s', (text) => expect(kindOf(text)).toBe('port-out'));
});

describe('staying that is denied denies no deed', () => {
  test.each([
    `They are not to stay with you: please port ${N} to Keel Networks.`,
    `We do not want to keep these with you and ask you to port ${N} to Keel Networks.`,
    `No queremos que se queden con ustedes: porten ${Y} a Keel Networks.`,
    `Las líneas no siguen con ustedes: pásenlas a Keel Networks. Son ${Y}.`,
    `Elles ne doivent plus rester chez vous : merci de porter ${ET} chez Keel Networks.`,
    `Non devono restare da voi: vanno portate a un altro operatore, Keel Networks: ${E}.`,
    '425-555-0101は御社に残さず、Keel Networksへ転出させてください。',
  ])('%s', (text) => expect(kindOf(text)).toBe('port-out'));

  test('the goal counts, not what they are no longer to be', () =>
    expect(kindOf(`We would rather have ${N} turned into service numbers than keep them as user numbers.`)).toBe(
      'convert-to-service',
    ));

  test.each([
    `We do not want to stay quiet about it: under no circumstances port ${N} to Keel Networks.`,
    `Non devono restare dubbi: in nessun caso portate ${E} a Keel Networks.`,
    `We would rather keep ${N} as user numbers than have them turned into service numbers.`,
  ])('but this forbids: %s', (text) => expect(kindOf(text)).toMatch(/unclear|hold/));
});

describe('a wish for where numbers are to be', () => {
  test.each([
    `We want ${N} to go to Keel Networks, please.`,
    `We need these lines to move over to Keel Networks: ${N}`,
  ])('%s', (text) => expect(kindOf(text)).toBe('port-out'));
});
