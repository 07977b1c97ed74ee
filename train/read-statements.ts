/**
 * What the model learns from: marked statements (`fixtures/reading/statements`, one file an author), those of ordinary mails
 * (`fixtures/reading/mails`), of harmless twins, and those that make a trap of one (`fixtures/pairs`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pair, type PairMail, readPairFolder } from '../fixtures/pairs/read-pairs.ts';
import { readMailFolder } from '../fixtures/reading/read-mails.ts';
import { LABELS, type Label } from '../src/request/holds/statement-model.ts';
import { foldCharacters } from '../src/request/text/fold-characters.ts';
import { findStatements } from '../src/request/text/statements.ts';
import { digestOf } from './write-model.ts';

export type MarkedStatement = { readonly label: Label; readonly text: string; readonly author: string };

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const LINE = /^(\w+) \| (.+)$/;

export const readExamples = (): MarkedStatement[] => [
  ...readMarked(join(FIXTURES, 'reading', 'statements')),
  ...readMailFolder(join(FIXTURES, 'reading', 'mails')).flatMap(({ id, mail }) =>
    said(mail).map((text) => ({ label: 'fine' as const, text, author: authorOf(id) })),
  ),
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

/** A trap of a PIN is weighed by who reads PINs. */
const OF_A_PIN = /\b(?:pins?|passcodes?)\b/i;
/** A trap of numbers, parties or lists holds nothing in the words beside its digits; a sentence without any may. */
const BESIDE_NUMBERS =
  /\b(?:numbers?|entry|entries|lists?|listed|sheet|digits?|range|destination|carriers?|organi[sz]ation|compan(?:y|ies)|signature|letterhead|initiator|callback|call back|forwards|totals?|announced|rows?|cell|file|vanity|letters? among|letter O|column|which side|quantity|count|two wishes|kinds)\b/i;
const OF_A_PART = /\b(?:part|half|which|first|ones|one of|either|pick|choose|some|every other)\b/i;

const authorOf = (id: string): string => id.split('/')[0] ?? '';

/** Subject and text of a mail, statement by statement, where there are words. */
const said = ({ subject, text }: PairMail): string[] =>
  [subject, ...findStatements(foldCharacters(text)).map((one) => one.text.trim())].filter((one) =>
    /\p{L}{2}/u.test(one),
  );

/** What both mails say is harmless, and what only the twin says; of a trap about the wish, what only it says holds. */
function statementsOf({ id, what, trap, twin }: Pair): MarkedStatement[] {
  const author = authorOf(id);
  const harmless = new Set(said(twin));
  const isPart = OF_A_PART.test(what);
  const only = said(trap).filter((one) => !harmless.has(one));
  const holding = isPart || !BESIDE_NUMBERS.test(what) ? only : only.filter((one) => !/\d/.test(one));
  return [
    ...[...harmless].map((text) => ({ label: 'fine' as const, text, author })),
    ...(OF_A_PIN.test(what) ? [] : holding).map((text) => ({
      label: isPart ? ('part' as const) : ('hold' as const),
      text,
      author,
    })),
  ];
}

/** @returns names this set of examples */
export const corpusDigest = (examples: readonly MarkedStatement[]): string =>
  digestOf(examples.map(({ label, text, author }) => `${author}\0${label}\0${text}\n`));
