import { dropUnseen, foldCharacters } from '../text/fold-characters.ts';
import { findItems } from './find-items.ts';
import { findTokens } from './find-tokens.ts';
import type { Item } from './item.ts';

/** Every number and range in a few words by themselves, whatever is around them. */
export function itemsIn(words: string): readonly Item[] {
  if (!/\p{Nd}/u.test(words)) return [];
  const text = foldCharacters(dropUnseen(words));
  return findItems(text, findTokens(text));
}
