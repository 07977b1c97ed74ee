/**
 * Two lists of which one is to stand for the other: "List of March 11 (replaces the list above)", "Old" and "Current", two dates. Lines in,
 * doubts out: which of them is meant a person has to tell (desk rules, section 3), whatever the mail asks for as a whole. What an attached
 * list says of itself in a note is heard in `disowned-lists.ts`.
 */
import type { Source } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { isMonth } from '../dates/read-date.ts';
import { certainDoubt } from '../holds/certain-doubt.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { holdsNumber } from '../text/sentences.ts';
import { wholeWord } from '../text/word-pattern.ts';
import type { AttachedList, WrittenMail } from '../text/written-mail.ts';

/** What makes one thing stand for another, or ranks them in time. */
const VERSION = regexp(
  wholeWord({
    en: [
      'replac\\p{L}+|supersed\\p{L}+|overrid\\p{L}+|instead|in (?:the )?place of|rather than|corrected|correction|revised|revision|updated?|amended|new(?:er)? (?:list|version)|latest|current|final|valid|obsolete|outdated|old|former|previous|void|draft|versions?|ver|v\\d{1,2}|rev',
    ],
    es: [
      'sustitu\\p{L}+|reempla\\p{L}+|en (?:lugar|vez) de|corregid[oa]s?|correcci[oó]n|revisad[oa]s?|actualizad[oa]s?|nueva (?:lista|versi[oó]n)|[uú]ltim[oa]|vigente|actual|definitiv[oa]|anterior|antigu[oa]|viej[oa]|obsolet[oa]|versi[oó]n|borrador',
    ],
    fr: [
      'remplac\\p{L}+|annule|au lieu de|à la place|corrigée?|correction|révisée?|mise? à jour|nouvelle (?:liste|version)|dernière|actuelle|définitive|ancienne|précédente|périmée|version|brouillon',
    ],
    it: [
      'sostitu\\p{L}+|rimpiazz\\p{L}+|al posto|invece|corrett[oa]|correzione|rivist[oa]|aggiornat[oa]|nuov[oa] (?:lista|elenco|versione)|ultim[oa]|attuale|definitiv[oa]|vecchi[oa]|precedente|superat[oa]|versione|bozza',
    ],
    ja: [
      '代わ',
      '差し替',
      '置き換',
      '訂正',
      '修正',
      '改訂',
      '更新',
      '最新',
      '現行',
      '確定',
      '旧',
      '新リスト',
      '新一覧',
      '新しい一覧',
      '新しいリスト',
      '版',
    ],
  }),
  'iu',
);
/** A title has no more words, or characters where words have no spaces; what is longer is said. */
const MOST_WORDS = 14;
const MOST_CHARACTERS = 90;
/** Heads of columns may stand between a title and its rows. */
const MOST_LINES = 2;

/** @returns a doubt for each text or file with lists of which one is said, or by its day seems, to stand for another */
export const versionDoubts = ({ own, lists = [] }: Pick<WrittenMail, 'own' | 'lists'>): Doubt[] => [
  ...doubtsIn(own.split('\n'), 'body'),
  ...lists.filter(({ standing }) => standing !== 'aside').flatMap((list) => doubtsIn(linesOf(list), list.source)),
];

const linesOf = (list: AttachedList): string[] =>
  'text' in list
    ? list.text.split('\n')
    : list.tables.flatMap(({ rows }) => ['', ...rows.map((row) => row.filter((cell) => cell !== '').join(' | '))]);

function doubtsIn(original: readonly string[], source: Source): Doubt[] {
  const [first, ...others] = titlesIn(original.map((line) => foldCharacters(line).trim()));
  if (first === undefined) return [];
  const words = others.find((title) => VERSION.test(title) || isOfAnotherDay(first, title));
  return words === undefined ? [] : [certainDoubt('numbers', source, words)];
}

/** The same words, and another day. */
function isOfAnotherDay(one: string, other: string): boolean {
  const [a, b] = [datedWords(one), datedWords(other)];
  return one !== other && a.isDated && b.isDated && a.rest === b.rest;
}

function datedWords(title: string): { readonly isDated: boolean; readonly rest: string } {
  const words = title.replace(DAY_IN_JAPANESE, ' 1/1 ').split(/[\s,]+/u);
  const isDay = (word: string): boolean => NUMERIC_DAY.test(word) || isMonth(word);
  return {
    isDated: words.some(isDay),
    rest: words.filter((word) => !isDay(word) && !/^\d+\D{0,2}$/u.test(word)).join(' '),
  };
}
const NUMERIC_DAY = /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/u;
const DAY_IN_JAPANESE = /\d{1,2}月\s?\d{1,2}日/gu;

/** Of each run of lines with numbers what stands as a title right above it, heads of its columns included; '' where nothing does. */
function titlesIn(lines: readonly string[]): string[] {
  const titles: string[] = [];
  let title: string[] = [];
  let isInList = false;
  for (const line of lines) {
    if (holdsNumber(line)) {
      if (!isInList) titles.push(title.join(' '));
      [title, isInList] = [[], true];
    } else if (line === '') {
      // Between a title and its list one line may be empty; within a list several.
      if (title.at(-1) === '') title = [];
      else if (title.length > 0) title.push('');
    } else {
      isInList = false;
      // What stands above an empty line is of another paragraph.
      if (title.at(-1) === '') title = [];
      title = isTitle(line) ? [...title, line].slice(-MOST_LINES) : [];
    }
  }
  return titles;
}

const isTitle = (line: string): boolean =>
  line.length <= MOST_CHARACTERS && line.split(/\s+/u).length <= MOST_WORDS && !/[.!?。]$/u.test(line);
