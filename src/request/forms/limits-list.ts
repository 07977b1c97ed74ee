import { foldCharacters } from '../numbers/fold-characters.ts';
import { partsByPlace } from '../numbers/parts-of-list.ts';

/** A line by its last four digits, with a word that limits. Years and times are written without such a word. */
const SHORT = /(?<![\d.,:/-])\d{4}(?![\d,:/-]|\.\d)/;
const LIMITS =
  /(?<!\p{L})(?:only|just|solely|not|except|without|excluding|leave|keep|skip|later|for now|but|n['’]t|s[óo]lo|solamente|sin|salvo|excepto|menos|no|despu[ée]s|seulement|uniquement|sans|sauf|pas|plus tard|solo|soltanto|senza|tranne|eccetto|non|dopo)(?!\p{L})|だけ|のみ|以外|除|ない/iu;

/**
 * Whether the words beside a letter take a part of its list, or leave a part out, in a way that names no whole number: what the
 * letter lists is then not what is asked, and a person tells.
 */
export const limitsList = (words: string): boolean =>
  partsByPlace(words).length > 0 ||
  foldCharacters(words)
    .split(/(?<=[.!?。！？])\s+|(?<=[。！？])|\n+/u)
    .some((sentence) => SHORT.test(sentence) && LIMITS.test(sentence));
