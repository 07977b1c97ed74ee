import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { SPOKEN_END } from '../text/sentences.ts';

/** What may be a telephone number, however it is written; a range counts once. */
const NUMBER = /\+?\d[\d ().-]{5,16}\d{2}/g;
/** Words by which a sentence says that numbers are the list, or correct it. */
const HEADS = regexp(
  [
    'numbers?(?: are| is|s?:)|lines? (?:are|is)|list|tns?|dids?|these|those|following|follows?|correct(?:ed|ion)?|instead|should (?:be|read)|replace\\p{L}*|meant?|typo|please (?:port|move|transfer)|plus|add',
    'números?(?: son| es|:)|líneas?|lista|estos?|siguientes?|corregid\\p{L}+|corrección|en lugar de|por favor (?:porten|transfieran)|correct[oa]s?',
    'numéros?(?: sont| est| ?:)|lignes?|liste|ces|suivants?|corrigée?s?|correction|au lieu de|corrects?|bons?',
    'numer[oi](?: sono| è|:)|linee|elenco|lista|questi|seguenti|corrett[oaie]|correzione|invece di',
    'nummern?(?: sind| ist|:)|liste|folgende|korrigiert',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .concat('番号(?:は|:)|回線|リスト|一覧|以下|訂正|正しく|代わり')
    .join('|'),
  'iu',
);
/** Beside an entry stands a remark, not a story. */
const MOST_WORDS = 4;

/**
 * Whether the numbers of a mail stand there as a list: on lines of their own, several together, or behind words that say so.
 * Read only in a mail that goes on with a case: a number in passing ("I called from ...") replaces no list (desk rules,
 * section 9).
 */
export function givesList(words: string): boolean {
  const text = foldCharacters(words);
  return text.split('\n').some(isEntry) || text.split(SPOKEN_END).some(isListing);
}

function isEntry(line: string): boolean {
  const rest = line.replace(NUMBER, ' ');
  return rest !== line && (rest.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS && !/\p{N}{6}/u.test(rest);
}

function isListing(sentence: string): boolean {
  const found = sentence.match(NUMBER)?.length ?? 0;
  return found > 1 || (found === 1 && HEADS.test(sentence));
}
