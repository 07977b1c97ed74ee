/**
 * The names by which mails call an organisation (desk rules, section 5): its own, without its legal form, and what people make of
 * it: "Cedar Mesa" for Cedar Mesa Clinics, "Las Palmas" for Hotel Las Palmas, "Hinode Trading" for hinode-trading.example.
 */
import { foldName, foldWords } from './fold-name.ts';
import type { DirectoryEntry, DirectoryName } from './organisation-directory.ts';

/** The shortest name that one word of a domain may be. */
const SHORTEST = 5;

/** @returns folded names, the whole one first */
export function namesFor({ id, name, domains }: Pick<DirectoryEntry, 'id' | 'name' | 'domains'>): DirectoryName[] {
  const whole = foldName(name);
  const parts = whole.flatMap((_, i) => [whole.slice(0, i), whole.slice(i)]).filter((words) => words.length >= 2);
  const hosts = domains
    .map((domain) => foldWords(domain.split('.')[0] ?? ''))
    .filter((words) => words.length >= 2 || (words[0] ?? '').length >= SHORTEST);
  const shortened = [...parts, ...hosts].filter((words) => words.join(' ') !== whole.join(' ') && !isJoining(words));
  const unique = new Map(shortened.map((words) => [words.join(' '), words]));
  return [
    ...(whole.length > 0 ? [{ id, words: whole, isShortened: false }] : []),
    ...[...unique.values()].map((words) => ({ id, words, isShortened: true })),
  ];
}

const JOINING = new Set('of and the de la le du del di da y et e und for'.split(' '));
const isJoining = (words: readonly string[]): boolean => JOINING.has(words[0] ?? '') || JOINING.has(words.at(-1) ?? '');

/** By the first word, the longest first, so that a whole name is found before its part. */
export function indexNames(entries: readonly DirectoryEntry[]): Map<string, readonly DirectoryName[]> {
  const byFirstWord = new Map<string, DirectoryName[]>();
  for (const name of entries.flatMap(namesFor)) {
    const first = name.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const names of byFirstWord.values())
    names.sort((a, b) => b.words.length - a.words.length || Number(a.isShortened) - Number(b.isShortened));
  return byFirstWord;
}
