import { describe, expect, test } from 'vitest';
import { newOnesIn } from '../../../src/request/kind/cues/new-ones.ts';

describe('so many numbers that nobody knows yet are a wish for new ones', () => {
  test.each([
    'While you are at it, open six extensions for the annex.',
    'Could we have a dozen lines for the call desk?',
    'Please reserve us a block of numbers in 503.',
    'We also need four numbers for the kiosk.',
    'We want eight numbers nobody has had before.',
    'Resérvennos un par de números para la cafetería.',
    'Habilítennos tres internos que nadie haya usado.',
    'También necesitamos cuatro líneas para el muelle.',
    'Ouvrez-nous trois lignes pour la réserve.',
    'Attribuez-nous-en trois autres à la place.',
    'Il nous faudrait aussi quatre postes.',
    'Nous voudrions deux numéros qui n’ont jamais servi'.replace('’', "'"),
    'Apriteci un paio di numeri per il magazzino.',
    'Ci occorrono anche tre interni.',
    'Vorremmo due linee mai assegnate.',
    'ついでに内線を三つ開通してください',
    'まだ使われていない番号を二つ割り当てていただけますか',
  ])('%s', (said) => expect(newOnesIn(said)).toBe('wished'));
});

describe('numbers that are there, are told of or are another’s are none', () => {
  test.each([
    'We need two numbers moved by Friday.',
    'We need the three numbers by Friday.',
    'I am to send you two more of our numbers that go to Cascade Trunk.',
    'We need three more of these lines moved.',
    'Our three extensions stay in the building.',
    'Drop us two lines when it is done.',
    'Next year we shall ask you for some lines.',
    'We do not need four numbers any more.',
    'Cascade Trunk gives us six numbers of its own.',
    'Necesitamos los dos números el lunes.',
    'Escríbannos dos líneas al terminar.',
    'Necesitamos dos números portados el lunes.',
    'Envoyez-nous deux lignes quand ce sera fait.',
    'Les deux numéros nous servent encore.',
    'In the three numbers nobody is assigned, I did the revision.',
    'En estos tres números que nadie usa pongan el menú.',
    'Sur les trois lignes libres mettez le menu.',
    'Scriveteci due righe a lavoro finito.',
    'I due numeri ci servono lunedì.',
    '番号を二つ転出してください',
    '内線は五つあります',
  ])('%s', (said) => expect(newOnesIn(said)).not.toBe('wished'));
});
