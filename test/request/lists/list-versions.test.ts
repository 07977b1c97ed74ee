import { describe, expect, test } from 'vitest';
import { versionDoubts } from '../../../src/request/lists/list-versions.ts';
import { cpuSeconds } from '../../setup/cpu-time.ts';

const N = (end: string): string => `608-555-${end}`;
const PAIRS: Readonly<Record<string, readonly [string, string, string]>> = {
  'a later list that replaces the first': ['List of March 2', 'List of March 11 (replaces the list above)', 'Number'],
  'a version': ['First version', 'Second version, for Nora', 'Number'],
  'one to be used instead': ['List A', 'List B: use this instead', 'Number'],
  'old and current': ['Old', 'Current', 'TN'],
  'another month and nothing else': ['Lines of March', 'Lines of April', 'TN'],
  'another day and nothing else': ['Lines as of 3/2', 'Lines as of 3/11', 'TN'],
  'the same in Spanish': ['Lista del 2 de marzo', 'Lista del 11 de marzo (sustituye a la de arriba)', 'Número'],
  'in French': ['Liste du 2 mars', 'Liste du 11 mars (remplace celle ci-dessus)', 'Numéro'],
  'in Italian': ['Elenco del 2 marzo', "Elenco dell'11 marzo (sostituisce quello sopra)", 'Numero'],
  'in Japanese': ['3月2日分', '3月11日分（上記に代わるもの）', '番号'],
};
const HARMLESS: Readonly<Record<string, readonly [string, string, string]>> = {
  'a list that adds to the first': ['List of March 2', 'Added on March 11', 'Number'],
  'two places': ['Building 1', 'Building 2', 'Number'],
  'two streets': ['Elm Street', 'Oak Street', 'Number'],
  'streets that are called like months': ['Main Street', 'Marina Street', 'Number'],
};

const rows = ([first, second, head]: readonly [string, string, string]): string[] => [
  first,
  head,
  N('0104'),
  N('0103'),
  '',
  second,
  head,
  N('0101'),
];
const inText = (pair: readonly [string, string, string]) =>
  versionDoubts({ own: `Please port out:\n\n${rows(pair).join('\n')}` });
const inSheet = (pair: readonly [string, string, string]) =>
  versionDoubts({
    own: '',
    lists: [{ source: 'attachment:numbers.csv', title: 'numbers.csv', text: rows(pair).join('\n') }],
  });

describe.each([
  ['a text', inText],
  ['a file', inSheet],
] as const)('two lists in %s', (_, doubts) => {
  test.each(Object.entries(PAIRS))('%s are a person’s to tell', (_name, pair) => expect(doubts(pair)).toHaveLength(1));
  test.each(Object.entries(HARMLESS))('%s are one request', (_name, pair) => expect(doubts(pair)).toEqual([]));
});

test('what stands above a single list, or far from a number below it, ranks nothing', () => {
  const own = `Our current lines, final version:\n${N('0104')}\n${N('0103')}\n\nThis replaces what we sent you before.\n\nNora, ${N('0109')}`;
  expect(versionDoubts({ own })).toEqual([]);
});

test('a list of a hundred thousand lines is looked through once', { retry: 2 }, async () => {
  const own = `First list\n${`${N('0104')}\n`.repeat(100_000)}`;
  expect(await cpuSeconds(() => versionDoubts({ own }))).toBeLessThan(1);
});
