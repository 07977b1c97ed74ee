import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../src/request/holds/find-doubts.ts';
import { saysRestStays } from '../../../src/request/numbers/rest-stays.ts';

const WISH = 'Vi inoltro la lettera di autorizzazione per una parte dei numeri.';
const doubts = (words: string) =>
  findDoubts({ own: `${WISH} ${words}`, subject: '', signature: '' }, { pin: 'given', excluded: [], listsPart: true });

describe('beside a letter that lists some of the numbers, the others may stay', () => {
  test.each([
    'Gli altri rimangono dove sono.',
    'Il resto dei numeri resta al gestore attuale.',
    'The rest of the numbers stays with the present carrier.',
    'All the others remain where they are.',
    'Los demás se quedan donde están.',
    'Les autres lignes restent où elles sont.',
  ])('%s', (words) => {
    expect(saysRestStays(words)).toBe(true);
    expect(doubts(words)).toEqual([]);
  });
});

describe('what says more of it, or of something else, is heard', () => {
  test.each([
    'Gli altri rimangono dove sono finché non vi scriviamo, aspettate la nostra conferma.',
    'The ones that ring upstairs stay where they are.',
    'The first two stay where they are.',
    'Alcuni rimangono dove sono.',
    'The others stay until the director has approved this.',
  ])('%s', (words) => expect(doubts(words)).not.toEqual([]));

  test('without a letter that lists them', () => {
    const mail = { own: `${WISH} Gli altri rimangono dove sono.`, subject: '', signature: '' };
    expect(findDoubts(mail)).not.toEqual([]);
  });
});
