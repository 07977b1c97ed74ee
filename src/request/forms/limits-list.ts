import { regexp } from '../../base/regexp.ts';
import { partsByPlace } from '../numbers/parts-of-list.ts';
import { SHORT } from '../numbers/words/part-words.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Beside a line's last four digits: words that limit. Years and times are written without such a word. */
const LIMITS = regexp(
  /(?<!\p{L})(?:only|just|solely|not|except|without|excluding|leave|keep|skip|later|for now|but|n['’]t|s[óo]lo|solamente|sin|salvo|excepto|menos|no|despu[ée]s|seulement|uniquement|sans|sauf|pas|plus tard|solo|soltanto|senza|tranne|eccetto|non|dopo)(?!\p{L})|だけ|のみ|以外|除|ない/iu,
);

/**
 * Whether the words beside a letter take a part of its list, or leave a part out, in a way that names no whole number: what the
 * letter lists is then not what is asked, and a person tells.
 */
export const limitsList = (words: string): boolean =>
  partsByPlace(words).length > 0 ||
  sentencesOf(words).some((sentence) => SHORT.test(sentence) && LIMITS.test(sentence));
