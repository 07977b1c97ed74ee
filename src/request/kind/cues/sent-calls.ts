/** Calls, and what is left behind when nobody takes them, go to companies as well; the numbers they come in on do not. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

const CALLS = regexp(
  wholeWord({
    en: [
      '(?:calls|(?:call )?forwarding|voice ?mails?|voice traffic|overflow) (?:of|on|for|from|to|in|coming|that|which)',
    ],
    es: ['(?:llamadas|desv[ií]os?|reenv[ií]os?|buz(?:ón|ones)(?: de voz)?) (?:de|del|en|a|al|que|hacia|para)'],
    fr: [
      "(?:appels|renvois?|messageries?) (?:d['’]appels? )?(?:entrants? )?(?:de|des|du|sur|vers|à|aux?|qui|arrivant)",
    ],
    it: [
      '(?:chiamate|deviazion[ei]|inoltr[oi]|segreteri[ae]) (?:di|dei|delle|degli|del|della|su|sui|sulle|verso|a|ai|che)',
    ],
    ja: ['(?:着信|通話|留守番電話)(?:を|は|の)'],
  }),
  'iu',
);
/** "The forwarding of these": so far before the words of a move. */
const BEFORE = 25;

/** Whether the words that were found for a move send calls somewhere. @param found in `said` */
export const sendsCalls = (said: string, found: RegExpExecArray): boolean =>
  CALLS.test(said.slice(Math.max(0, found.index - BEFORE), found.index + found[0].length));
