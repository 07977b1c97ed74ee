/**
 * A wish that its writer has struck out, or that not everybody sees: the sender's words in, what was taken back out. A person sees a
 * page, not a file (desk rules, section 3).
 */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { DEED } from '../numbers/words/part-words.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { MARKED } from '../text/marked.ts';

/** @returns nothing where only numbers, names or other words are struck out */
export function struckWishes(own: string): Found<'hold'>[] {
  const text = foldCharacters(own);
  return [...text.matchAll(MARKED)].flatMap((found): Found<'hold'>[] => {
    const words = (found[1] ?? '').replace(/\d/g, ' ');
    if (!DEED.test(words) && !asksForDeed(words)) return [];
    return [
      {
        value: 'hold',
        source: 'body',
        quote: quoteAround(text, { start: found.index, end: found.index + found[0].length }),
      },
    ];
  });
}
