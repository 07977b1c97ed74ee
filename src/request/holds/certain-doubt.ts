import { quoteAround, type Source } from '../../base/evidence.ts';
import type { Doubt } from './find-doubts.ts';

/** So much of what was read is shown. */
const SHOWN = 120;

/** What a rule tells leaves no likelihood: a person hears it. @param text the words that say so */
export const certainDoubt = (about: Doubt['about'], source: Source, text: string): Doubt => ({
  about,
  source,
  quote: quoteAround(text, { start: 0, end: Math.min(text.length, SHOWN) }),
  probability: 1,
});
