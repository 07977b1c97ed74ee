import { findItems, type Item } from './find-items.ts';
import { findTokens } from './find-tokens.ts';
import { dropUnseen, foldCharacters } from './fold-characters.ts';

/** Every number and range in a few words by themselves, whatever is around them. */
export function itemsIn(words: string): readonly Item[] {
  if (!/\p{Nd}/u.test(words)) return [];
  const text = foldCharacters(dropUnseen(words));
  return findItems(text, findTokens(text));
}
