/**
 * Two lists of which one is to stand for the other: "List of March 11 (replaces the list above)", "Old" and "Current", two dates. Lines in,
 * doubts out: which of them is meant a person has to tell (desk rules, section 3), whatever the mail asks for as a whole.
 */
import { quoteAround, type Source } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
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
/** A day, as a title bears it. */
const DAY = regexp(
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|janv|févr|avr|mai|juin|juil|août|gen|mag|giu|lug|set|ott)\p{L}{0,7}\.?(?!\p{L})|\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}月\s?\d{1,2}日/giu,
);

/** A title has no more words, or characters where words have no spaces; what is longer is said. */
const MOST_WORDS = 14;
const MOST_CHARACTERS = 90;
/** Heads of columns may stand between a title and its rows. */
const MOST_LINES = 2;
/** No mail has more lists. */
const MOST_BLOCKS = 200;

/** @returns a doubt for each text or file with lists of which one is said, or by its date seems, to stand for another */
export const versionDoubts = ({ own, lists = [] }: Pick<WrittenMail, 'own' | 'lists'>): Doubt[] => [
  ...doubtsIn(own.split('\n'), 'body'),
  ...lists.flatMap((list) => doubtsIn(linesOf(list), list.source)),
];

const linesOf = (list: AttachedList): string[] =>
  'text' in list
    ? list.text.split('\n')
    : list.tables.flatMap(({ rows }) => ['', ...rows.map((row) => row.filter((cell) => cell !== '').join(' | '))]);

function doubtsIn(original: readonly string[], source: Source): Doubt[] {
  const lines = original.map((line) => foldCharacters(line).trim());
  const titles = titlesIn(lines);
  const [first, ...others] = titles;
  if (first === undefined || others.length === 0) return [];
  const told = others.find((title) => VERSION.test(title.join(' ')) || isOfAnotherDay(first, title));
  if (!told) return [];
  const words = told.join(' ');
  const quote = quoteAround(words, { start: 0, end: Math.min(words.length, MOST_CHARACTERS) });
  return [{ about: 'numbers', source, quote, probability: 1 }];
}

/** The same words, and another day. */
const isOfAnotherDay = (one: readonly string[], other: readonly string[]): boolean => {
  const [a, b] = [one.join(' '), other.join(' ')];
  const bare = (text: string): string =>
    text
      .replace(DAY, ' ')
      .replace(/[\d\s]+/gu, ' ')
      .trim()
      .toLowerCase();
  return a !== b && new RegExp(DAY, 'iu').test(a) && new RegExp(DAY, 'iu').test(b) && bare(a) === bare(b);
};

/** Of each run of lines with numbers what stands as a title right above it, heads of its columns included; [] where nothing does. */
function titlesIn(lines: readonly string[]): string[][] {
  const titles: string[][] = [];
  for (let at = 0; at < lines.length && titles.length < MOST_BLOCKS; at++) {
    if (!holdsNumber(lines[at] ?? '') || holdsNumber(lines.slice(0, at).findLast((line) => line !== '') ?? ''))
      continue;
    const title: string[] = [];
    for (let i = at - 1; i >= 0 && title.length < MOST_LINES; i--) {
      const line = lines[i] ?? '';
      if (line === '' && title.length === 0 && i === at - 1) continue;
      if (line === '' || !isTitle(line) || holdsNumber(line)) break;
      title.unshift(line);
    }
    titles.push(title);
  }
  return titles;
}

const isTitle = (line: string): boolean =>
  line.length <= MOST_CHARACTERS && line.split(/\s+/u).length <= MOST_WORDS && !/[.!?。]$/u.test(line);
