/** Counts of what the numbers are for: "seven cranes, each with its own number", "three downstairs and four upstairs". */
import { regexp } from '../../../base/regexp.ts';
import { COUNT_WORD, JAPANESE_COUNT } from './count-words.ts';

const COUNT = `(?<![\\p{L}\\d.,:/-])(\\d{1,3}(?![\\d%.:/-])|${COUNT_WORD})(?![\\p{L}-])`;
/** As many as there are of something of which each has one: the count, and behind it each and its number. */
export const EACH_ITS_OWN = regexp(
  [
    `${COUNT} (?:[\\p{L}'’-]+ ){0,4}?[\\p{L}'’-]+,? (?:and )?(?:each|every one)(?: of them)?,? (?:with|has|having|gets|got|on) (?:its|his|her|their|an?|one)(?: very)?(?: own)? (?:phone |telephone )?(?:numbers?|lines?)(?!\\p{L})`,
    `(?:one|a|its own) (?:number|line) (?:for|per|to) each (?:one )?of (?:the|our|these) ${COUNT} [\\p{L}'’-]+`,
    `${COUNT} (?:[\\p{L}'’-]+ ){0,4}?[\\p{L}'’-]+,? cada (?:un[oa]|cual) (?:con|tiene)(?: su)?(?: propi[oa]| un)? (?:número|línea)(?: propi[oa])?(?!\\p{L})`,
    `un número (?:para|por) cada un[oa] de (?:l[oa]s|nuestr[oa]s) ${COUNT} [\\p{L}'’-]+`,
    `${COUNT} (?:[\\p{L}'’-]+ ){0,4}?[\\p{L}'’-]+,? (?:chacune?|et chacune?)(?: d['’](?:eux|elles))? (?:avec|ayant|a|sur|possède)(?: son| un)?(?: propre)? (?:numéro|ligne)(?!\\p{L})`,
    `un numéro (?:pour|par) chac(?:un|une) de[s ](?:nos |ces )?${COUNT} [\\p{L}'’-]+`,
    `${COUNT} (?:[\\p{L}'’-]+ ){0,4}?[\\p{L}'’-]+,? (?:ognun[oa]|ciascun[oa])(?: di (?:loro|essi|esse))? (?:con|col|ha|avente)(?: il| un)?(?: suo| proprio)? (?:numero|linea)(?: proprio| propria)?(?!\\p{L})`,
    `un numero per (?:ciascun[oa]|ognun[oa]) de(?:i|lle|gli) (?:nostr[ei] )?${COUNT} [\\p{L}'’-]+`,
    `(${JAPANESE_COUNT})(?:台|人|名|室|部屋|店舗?|か所|箇所|席|基|棟)[^.\\d]{0,14}(?:それぞれ|各々|一台|1台|一人|1人|一室|1室|一?(?:店|席|基)に?)(?:に|が|は)?(?:つき)?(?:番号が)?(?:1|一)(?:つ|本|番号|回線)`,
  ].join('|'),
  'giu',
);

const PLACE =
  "(?:(?:at|in|on|for|upstairs|downstairs|outside|inside|(?:en|al?|del|para|arriba|abajo|au|aux|à|dans|pour|en|nel|nell['’]|nella|negli|nei|al|alla|all['’]|ai|per|sopra|sotto)) ?)";
const PLACES = `${PLACE}(?:(?!\\p{L}*\\d)[\\p{L}'’-]+ ?){0,4}?`;
/** One of its counts. */
export const PLACED = regexp(`${COUNT} (?=${PLACE})`, 'giu');
/** Without a noun of their own: what they count is named before. The last place ends its clause. */
export const COUNTED_BY_PLACE = regexp(
  `${COUNT} ${PLACES}(?:,? (?:(?:and|y|et|e|ed) )?|, )${COUNT} ${PLACES}(?:(?:,? (?:(?:and|y|et|e|ed) )?|, )${COUNT} ${PLACES})?(?=\\s*(?:[:;.)]|$))`,
  'giu',
);

/** "1階3本、2階4本": counters of lines behind where they are. */
export const JAPANESE_PLACED = regexp(
  `(?:\\d階|[\\p{Script=Han}\\p{Script=Katakana}-]{1,10})(?:に|が|は)?(${JAPANESE_COUNT})(?:本|番号|回線)`,
  'gu',
);
export const JAPANESE_BY_PLACE = regexp(
  `(?:${JAPANESE_PLACED.source}(?:, ?|と|で, ?|および|及び)?){2,6}(?=です|で|の|[.,:)]|\\s|$)`,
  'gu',
);
