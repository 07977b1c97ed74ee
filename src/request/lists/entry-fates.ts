/**
 * Entries of one list that say each what becomes of its number, and not the same: one becomes a service number, another leaves for a
 * new carrier (desk rules, section 2: two wishes). Text in, the fates told out.
 */
import { regexp } from '../../base/regexp.ts';
import { maskPhones } from '../parties/carriers-beside.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { wholeWord } from '../text/word-pattern.ts';

type Fate = 'converted' | 'leaves' | 'ended';

const SERVICE =
  '(?:service(?: numbers?| lines?| type)?|(?:números?|líneas?|tipo) de servicio|servicio|(?:numéros?|lignes?|type) de service|(?:numer[oi]|linee?|tipo) di servizio|servizio)(?! (?:desk|cent|al? client|clients?|client[ei]|to the|with|from))';
/** What it is made into; a "customer service line" is only called so. */
const CONVERTED = regexp(
  `(?:[-=]+>|[→⇒>]|(?<!\\p{L})(?:to|into|as|becomes?|a|al|en|como|pasa a|será|devient|vers|in|come|diventa)(?!\\p{L})) ?(?:an? |un[oa]? |el |le |il )?${SERVICE}(?!\\p{L})|サ[ー-]ビス(?:番号|用)?(?:へ|に|化|変換)|[→⇒>] ?サ[ー-]ビス`,
  'iu',
);
const VERB = wholeWord({
  en: [
    '(?:goes|go|going|moves?|moving|leaves?|leaving|ports?|porting|released?|transfers?|switch(?:es)?|out) (?:\\p{L}+ )?(?:to|for|with|over to)',
    'port(?:ed|s|ing)?[- ]?(?:out|away)',
  ],
  es: [
    '(?:va|van|pasa|pasan|sale|salen|se va|se porta|portar|portabilidad|irá|se cede|transferir) (?:al?|para|hacia|con)',
  ],
  fr: ['(?:va|vont|passe|passent|part|partent|sort|porter|portage|à porter|rejoint|transférer) (?:à|chez|vers|au)'],
  it: [
    '(?:va|vanno|passa|passano|esce|escono|parte|portare|portabilità|ceduto|trasferire) (?:ad?|al|verso|con|presso)',
  ],
});
const LEAVES = regexp(
  `${VERB}\\s+(?:(?:the|our|el|la|le|il|lo|new|nuev[oa]|nouvel|nuovo) )*(?=\\p{Lu}|new|nuev|nouv|nuov)|(?:へ|に)(?:転出|移転|ポ[ー-]トアウト)|転出`,
  'u',
);
const ENDED = regexp(
  wholeWord({
    en: ['(?:cancel|disconnect|terminate|close)(?:led|ed|d)?'],
    es: ['(?:dar de baja|de baja|cancelar|cancelad[oa])'],
    fr: ['(?:résilier|résiliée?|à supprimer)'],
    it: ['(?:disdire|cessare|da cessare|disdett[oa])'],
    ja: ['解約', '廃止'],
  }),
  'iu',
);
const STAYS = regexp(
  /(?<!\p{L})(?:stays?|keep|kept|remains?|queda|sigue|reste|resta|rimane|not|no|non|ne)(?!\p{L})|残|そのまま/iu,
);

const MOST_LINES = 3000;
const LONGEST = 160;

/** @returns what entries say becomes of their numbers, each fate once; more than one is more than one wish */
export function entryFates(text: string): Fate[] {
  const entries = maskPhones(foldCharacters(text))
    .split('\n')
    .slice(0, MOST_LINES)
    .filter((line) => line.length <= LONGEST && /^[^\p{L}]{0,12}(?:\p{L}+ ){0,3}NUM/u.test(line));
  if (entries.length < 2) return [];
  const fates = entries.flatMap((line): Fate[] => {
    const said = line.slice(line.indexOf('NUM') + 3);
    if (STAYS.test(said)) return [];
    if (CONVERTED.test(said)) return LEAVES.test(said) ? [] : ['converted'];
    if (LEAVES.test(said)) return ['leaves'];
    return ENDED.test(said) ? ['ended'] : [];
  });
  return [...new Set(fates)];
}
