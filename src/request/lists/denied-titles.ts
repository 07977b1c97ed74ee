/**
 * Titles over numbers that deny what the mail asks for (desk rules, section 3): "Números que no se portan:", "lines not leaving", "to be
 * left where they are". Whatever the words are, numbers below a denial are not surely asked for. The mail in, doubts out.
 */
import type { Source } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { TELEPHONE } from '../../base/telephone-shape.ts';
import { certainDoubt } from '../holds/certain-doubt.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import { has } from '../numbers/nearest-cue.ts';
import { STAYS } from '../numbers/words/exclusion-words.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { holdsNumber } from '../text/sentences.ts';
import { wholeWord } from '../text/word-pattern.ts';
import { listsHeard, listText, type WrittenMail } from '../text/written-mail.ts';

const LONGEST_TITLE = 90;
/** So far below its title the first number stands. */
const BELOW = 4;
/** A page has no more titles. */
const MOST_LINES = 20_000;

/**
 * @param mail its lists judged: what stays aside says nothing
 * @param asked E.164: a title that is known to keep its numbers back has done so already
 */
export function deniedTitles(mail: WrittenMail, asked: readonly string[]): Doubt[] {
  const numbers = new Set(asked.map((number) => number.slice(-10)));
  return [
    ...titlesIn(mail.own, false).map((title) => ({ title, source: 'body' as Source })),
    ...listsHeard(mail).flatMap((list) =>
      titlesIn(listText(list), true).map((title) => ({ title, source: list.source })),
    ),
  ]
    .filter(({ title }) => numbers.has(title.below))
    .map(({ title: { text }, source }) => certainDoubt('numbers', source, text));
}

/** Of each the first number below it, ten digits. */
type Title = { readonly text: string; readonly below: string };

/** @param isList what stays is told in words, too: a list's titles are not weighed as a mail's are */
function titlesIn(original: string, isList: boolean): Title[] {
  const lines = foldCharacters(original).split('\n').slice(0, MOST_LINES);
  return lines.flatMap((line, i): Title[] => {
    const text = line.replace(/[|,;\s]+$/u, '').trim();
    if (text === '' || text.length > LONGEST_TITLE || holdsNumber(text) || /[.!?]$/u.test(text)) return [];
    // "No." is a number's.
    if (!denies(text) && !(isList && has(STAYS, text.replace(/(?<!\p{L})no\./giu, ' ')))) return [];
    // Heads of columns may stand between.
    const rows = lines.slice(i + 1, i + 1 + BELOW).filter((one) => /\p{L}|\d/u.test(one));
    const at = rows.findIndex(holdsNumber);
    const isOver = at === 0 || (at === 1 && !/[.!?:：]\s*$/u.test(rows[0] ?? ''));
    const below = TELEPHONE.exec(rows[at] ?? '')?.[0].replace(/\D/g, '') ?? '';
    return isOver && below !== '' ? [{ text, below }] : [];
  });
}

const NOT = regexp(
  wholeWord({
    en: ['not', 'never', 'no longer', "(?:is|are|wo|do|does|ca)n['’]t", 'cannot'],
    es: ['no(?!\\s*[.:#º°/])', 'nunca', 'jamás', 'donde están?'],
    fr: ["n(?:e|['’])", 'pas', 'jamais', 'non', 'où (?:ils|elles) sont'],
    it: ['non', 'mai', 'dove (?:sono|stanno)'],
    de: ['nicht', 'keine?'],
    pt: ['não'],
    ja: ['ない', 'ません', 'せず', '(?:今|そ|現状)のまま'],
  }),
  'iu',
);
/** What nobody uses may well move. */
const UNUSED = regexp(
  /(?<!\p{L})(?:assign\p{L}*|in use|used|asignad\p{L}*|en uso|usad\p{L}*|attribu\p{L}*|affect\p{L}*|utilis\p{L}*|assegnat\p{L}*|in uso|usat\p{L}*|zugewiesen)(?!\p{L})|割り?当|使用|使って|利用/iu,
);

const denies = (title: string): boolean => NOT.test(title) && !UNUSED.test(title);
