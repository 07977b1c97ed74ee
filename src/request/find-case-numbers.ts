import { regexp } from '../base/regexp.ts';
import { foldCharacters } from './text/fold-characters.ts';

/** Dashes as people and mail programs write them, or spaces. */
const NUMBER = regexp(/(?<![\p{L}\d])([A-Z]{2,5})[\s\p{Pd}_]?(\d{4})[\s\p{Pd}_]?(\d{6})(?!\d)/giu);

/** Case and order numbers as they stand in a text, e.g. `PTN-2026-000123`, each once, in the order they appear. */
export const findCaseNumbers = (text: string): string[] => [
  ...new Set(
    [...foldCharacters(text).matchAll(NUMBER)].map(([, desk, year, n]) => `${desk?.toUpperCase()}-${year}-${n}`),
  ),
];
