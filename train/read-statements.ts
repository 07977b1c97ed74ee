/**
 * What the model learns from: marked statements (`fixtures/reading/statements`, one file an author), the statements of harmless
 * twins, and those that make a trap of one (`fixtures/pairs`).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pair, readPairFolder } from '../fixtures/pairs/read-pairs.ts';
import { foldCharacters } from '../src/request/numbers/fold-characters.ts';
import { findStatements } from '../src/request/numbers/statements.ts';
import { LABELS, type Label } from '../src/request/statements/statement-model.ts';

export type MarkedStatement = { readonly label: Label; readonly text: string; readonly author: string };

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const LINE = /^(\w+) \| (.+)$/;

export const readExamples = (): MarkedStatement[] => [
  ...readMarked(join(FIXTURES, 'reading', 'statements')),
  ...readPairFolder(join(FIXTURES, 'pairs')).flatMap(statementsOf),
];

/** @throws Error that names the line whose form is wrong */
export const readMarked = (folder: string): MarkedStatement[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, i): MarkedStatement[] => {
          if (line.trim() === '') return [];
          const [, label, text] = LINE.exec(line.trim()) ?? [];
          if (!text || !LABELS.includes(label as Label)) throw new Error(`${name}:${i + 1}: not "label | statement"`);
          return [{ label: label as Label, text, author: name.replace(/\.txt$/, '') }];
        }),
    );

/** A trap of numbers, PINs, parties or lists holds nothing in its words. */
const NOT_IN_WORDS =
  /\b(?:pins?|numbers?|entry|entries|lists?|listed|sheet|digits?|range|destination|carriers?|organi[sz]ation|compan(?:y|ies)|signature|letterhead|initiator|callback|call back|forwards|totals?|announced|rows?|cell|file|vanity|letters? among|letter O|column|which side|quantity|count|two wishes|kinds)\b/i;
const OF_A_PART = /\b(?:part|half|which|first|ones|one of|either|pick|choose|some|every other)\b/i;

/** What both mails say is harmless, and what only the twin says; of a trap about the wish, what only it says holds. */
function statementsOf({ id, what, trap, twin }: Pair): MarkedStatement[] {
  const author = id.split('/')[0] ?? '';
  const said = (text: string): string[] => findStatements(foldCharacters(text)).map((one) => one.text.trim());
  const harmless = new Set([twin.subject, ...said(twin.text)]);
  const isPart = OF_A_PART.test(what);
  const holding = isPart || !NOT_IN_WORDS.test(what) ? said(trap.text).filter((one) => !harmless.has(one)) : [];
  return [
    ...[...harmless].map((text) => ({ label: 'fine' as const, text, author })),
    ...holding.map((text) => ({ label: isPart ? ('part' as const) : ('hold' as const), text, author })),
  ].filter(({ text }) => /\p{L}{2}/u.test(text));
}

/** Names a set of examples: a model carries that of what it has learned from. */
export function corpusDigest(examples: readonly MarkedStatement[]): string {
  const hash = createHash('sha256');
  for (const { label, text, author } of examples) hash.update(`${author}\0${label}\0${text}\n`);
  return hash.digest('hex').slice(0, 16);
}
