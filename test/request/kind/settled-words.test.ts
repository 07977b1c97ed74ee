import { describe, expect, test } from 'vitest';
import { conditionalWishes } from '../../../src/request/kind/find-kind.ts';
import { findHold } from '../../../src/request/kind/withheld-deeds.ts';

const mail = (own: string) => ({ subject: '', own, signature: '' });

describe('what was agreed is no condition', () => {
  test.each([
    'After our board meeting on Friday, where they agreed unanimously, please port out 480-555-0120 to Sonora Connect.',
    'Después de la junta del viernes, donde lo aprobaron, porten el 480-555-0120 a Sonora Connect.',
    'Après la réunion de vendredi, où ils ont approuvé, merci de porter le 480-555-0120 vers Opaline Télécom.',
    'Dopo il consiglio di venerdì, dove hanno approvato, portate il 480-555-0120 verso Ocean State Voice.',
  ])('%s', (own) => expect(conditionalWishes(mail(own), [])).toEqual([]));

  test.each([
    'After our board meeting on Friday, where they have to agree, please port out 480-555-0120 to Sonora Connect.',
    'After the board has agreed, please port out 480-555-0120 to Sonora Connect.',
    'Después de la junta del viernes, donde no aprobaron nada, porten el 480-555-0120 a Sonora Connect.',
  ])('but this is one: %s', (own) => expect(conditionalWishes(mail(own), [])).not.toEqual([]));
});

describe('what need not be waited for is not held', () => {
  test.each([
    'There is no need to hold this back any longer.',
    'You need not wait for us.',
    'Ya no hace falta esperar más.',
    'Inutile de mettre en attente, tout est en ordre.',
    'Non occorre attendere oltre.',
    'お待ちいただく必要はありません。',
  ])('%s', (own) => expect(findHold(mail(own))).toBeNull());

  test.each([
    'There is no need to hold this back, but please wait until Friday.',
    'Hold this back.',
    'Dejen esto en pausa.',
  ])('but this is: %s', (own) => expect(findHold(mail(own))).not.toBeNull());
});

describe('what its own sentence keeps back by number is not to be touched', () => {
  test.each([
    'The alarm 425-555-0150 stays with you, please do not touch it.',
    'Please port these:\n\n- 425-555-0101 (lobby)\n\nThe alarm 425-555-0150 stays with you, please do not touch it.',
    "425-555-0150 and 425-555-0151 remain here, so don't touch those.",
    'El ascensor, 425-555-0150, se queda con ustedes, por favor no lo toquen.',
    "L'alarme, 425-555-0150, reste chez vous, merci de ne pas y toucher.",
    "L'allarme, 425-555-0150, resta da voi, non toccatela.",
  ])('%s', (own) => expect(findHold(mail(own))).toBeNull());

  test.each([
    'Please do not touch these yet: 425-555-0150.',
    'The alarm stays with you, please do not touch anything before Monday.',
    'Please port 425-555-0150 where it stays, and do not touch it.',
    '425-555-0150 stays with you, but do not touch the others either.',
    'Do not touch those.',
  ])('but this is held: %s', (own) => expect(findHold(mail(own))).not.toBeNull());
});
