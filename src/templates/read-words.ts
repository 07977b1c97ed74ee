import { REQUEST_KINDS } from '../base/request-kind.ts';

/**
 * Words that the desk puts together itself, in each language: lines `key: text` of `_words.md`, which its staff edits.
 */
const FIELDS = [
  'signature',
  'signatoryName',
  'signatoryTitle',
  'date',
  'accountNumber',
  'currentProvider',
  'btn',
  'companyName',
  'companyDomain',
  'street',
  'city',
  'state',
  'zip',
  'scope',
  'numberKind',
  'numbers',
  'desiredDueDate',
  'contactPhone',
  'contactEmail',
  'numberType',
  'emergencyAddress',
  'areaCodeCity',
  'quantity',
] as const;

/** What keeps something that was written as a number from being one. */
const HINTS = ['area', 'exchange', 'digits', 'characters'] as const;

export const WORD_KEYS = [
  'desk',
  'request',
  'count-one',
  'count-many',
  'range',
  ...HINTS.map((hint) => `hint.${hint}` as const),
  ...REQUEST_KINDS.map((kind) => `kind.${kind}` as const),
  ...FIELDS.map((field) => `field.${field}` as const),
] as const;
export type WordKey = (typeof WORD_KEYS)[number];

/** What may stand in braces. */
const PLACES: Partial<Record<WordKey, readonly string[]>> = {
  desk: ['provider'],
  'count-one': ['n'],
  'count-many': ['n'],
  range: ['from', 'to'],
  'hint.area': ['area'],
  'hint.exchange': ['exchange'],
  'hint.digits': ['n'],
};

export type WordFinding = { readonly line: number | null; readonly problem: string };

export const isWordKey = (key: string): key is WordKey => (WORD_KEYS as readonly string[]).includes(key);

/** @returns the words and everything that is wrong with the file: unknown keys and places, missing keys */
export function readWords(source: string): {
  readonly words: ReadonlyMap<WordKey, string>;
  readonly findings: readonly WordFinding[];
} {
  const words = new Map<WordKey, string>();
  const findings: WordFinding[] = [];
  source.split('\n').forEach((line, i) => {
    const found = /^([a-z]+(?:[.-][\w-]+)*):\s*(.*?)\s*$/u.exec(line);
    const [, key = '', text = ''] = found ?? [];
    if (!found) return;
    if (!isWordKey(key)) findings.push({ line: i + 1, problem: `${key} is no word of the desk` });
    else if (text !== '') {
      words.set(key, text);
      findings.push(...placeFindings(key, text, i + 1));
    }
  });
  const missing = WORD_KEYS.filter((key) => !words.has(key));
  return { words, findings: [...findings, ...missing.map((key) => ({ line: null, problem: `${key} has no text` }))] };
}

function placeFindings(key: WordKey, text: string, line: number): WordFinding[] {
  const known = PLACES[key] ?? [];
  const used = [...text.matchAll(/\{(\w*)\}/gu)].map(([, name]) => name ?? '');
  return [
    ...used
      .filter((name) => !known.includes(name))
      .map((name) => ({ line, problem: `{${name}} is nothing that the desk fills in` })),
    ...known.filter((name) => !used.includes(name)).map((name) => ({ line, problem: `${key} needs {${name}}` })),
  ];
}
