import { regexp } from '../../base/regexp.ts';
import { holdsNumber } from '../text/sentences.ts';
import { wholeWord } from '../text/word-pattern.ts';
import { STAYS } from './words/exclusion-words.ts';

/** What is not among those that are listed. */
const THE_REST = wholeWord({
  en: ['(?:all )?(?:the|our|my) (?:others|rest|remainder|(?:other|remaining) (?:numbers|lines|ones))'],
  es: ['(?:l[oa]s|nuestr[oa]s) (?:otr[oa]s|demás)(?: (?:números|líneas))?', 'el resto'],
  fr: ['(?:les|nos) autres(?: (?:numéros|lignes))?', 'le reste'],
  it: [
    '(?:gli|le|i nostri|le nostre) altr[ie](?: (?:numeri|linee))?',
    '(?:i|le) (?:numeri |linee )?restanti',
    'il resto',
  ],
});
const OF_OURS = '(?: (?:of|de|des|d[aeo]i|delle) (?:(?:the|our|l[oa]s|nuestr[oa]s|nos|nostr[ei]) )?\\p{L}+)?';
const REST_STAYS = regexp(
  `^\\W*(?:(?:and|but|while|y|pero|mientras|et|mais|tandis que|e|ma|mentre) )?${THE_REST}${OF_OURS} (?:(?:will|shall|should|all|todos|todas|tous|toutes|tutti|tutte|devono|deben|doivent) )?(?:${STAYS.source})`,
  'iu',
);
/** A sentence with more words says more. */
const MOST_WORDS = 14;

/** "The others stay where they are": all that a sentence says is that what is not listed does not move. @param words characters folded */
export const saysRestStays = (words: string): boolean =>
  REST_STAYS.test(words) && !holdsNumber(words) && words.trim().split(/\s+/u).length <= MOST_WORDS;
