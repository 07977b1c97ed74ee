import { describe, expect, test } from 'vitest';
import { newOnesIn } from '../../../src/request/kind/cues/new-ones.ts';

describe('new numbers are wished from this desk', () => {
  test.each([
    'Please port NUM to Cascade Trunk, PIN, and in their place give us three new numbers in Tacoma.',
    'Please port NUM to Cascade Trunk (PIN) and assign us two new numbers for the yard.',
    'Two additional numbers for dispatch would be welcome as well.',
    'and set us up with three new user numbers',
    'We are opening a yard and need six additional lines there.',
    'Favor de portar NUM a Coquí Enlace (PIN), y en su lugar nos asignan ustedes tres números nuevos de Ponce.',
    'A cambio nos dan dos líneas nuevas.',
    'Y pásennos dos números adicionales.',
    'Merci de porter NUM chez Bayou Fibre, et de nous attribuer à la place trois nouveaux numéros.',
    'En échange, vous nous donnez deux numéros neufs.',
    'Pourriez-vous aussi nous ouvrir trois lignes supplémentaires ?',
    'Vi chiedo di portare NUM a Ligurie Tel, e di assegnarci al loro posto tre numeri nuovi.',
    'In cambio ci date due numeri nuovi.',
    '代わりに五つほど真新しい番号も頂戴いたしたく存じます',
    '空いた分として番号を三つ新たにいただけますか',
    'また,三本ほど増設もお願いいたします',
  ])('%s', (said) => expect(newOnesIn(said)).toBe('wished'));
});

describe("they are another's to give, denied or done", () => {
  test.each([
    'Cascade Trunk gives us three new numbers in Tacoma as well.',
    'and they will give us three new numbers in Tacoma',
    'We need no new numbers from you.',
    'We have ordered three new lines from Cascade Trunk.',
    'Taíno nos asigna además tres números nuevos de Ponce.',
    'No necesitamos números nuevos.',
    'Ya tenemos tres números nuevos con Coquí Enlace.',
    'Bayou Fibre nous attribue en outre trois nouveaux numéros.',
    "Nous n'avons pas besoin de nouveaux numéros.",
    'Nous avons commandé trois nouvelles lignes chez Bayou Fibre.',
    'Ligurie Tel ci assegna inoltre tre numeri nuovi.',
    'Non ci servono numeri nuovi.',
    '青空通信から新しい番号も三つ割り当てられます',
    '新しい番号は不要です',
  ])('%s', (said) => expect(newOnesIn(said)).toBe('not wished'));
});

test.each([
  'Please port NUM to Cascade Trunk.',
  'Our customers already know the new numbers.',
  'The new lines at the yard are fine, thank you.',
  'Las líneas nuevas quedaron muy bien.',
  'Le nuove linee sono belle.',
])('nothing is said of them: %s', (said) => expect(newOnesIn(said)).toBe(null));
