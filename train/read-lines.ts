/**
 * What the model of who speaks in a line learns from: mails whose lines authors have marked (`fixtures/reading/lines`), and those that
 * programs made (`fixtures/pages`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Letter, type MarkedLines, readLinesFolder } from '../fixtures/reading/read-lines.ts';
import { parseMail } from '../src/message/parse.ts';
import type { Signer } from '../src/message/trim/signer-name.ts';
import { type LineFeatures, lineFeatures } from '../src/reading/lines/line-features.ts';
import type { Spoken } from '../src/reading/lines/line-model.ts';
import { rolesByRules } from '../src/reading/mail-page.ts';
import { digestOf } from './write-model.ts';

export type MarkedText = {
  readonly id: string;
  readonly author: string;
  readonly subject: string;
  readonly signer: Signer | null;
  readonly lines: readonly string[];
  /** null where a line is empty, or unmarked. */
  readonly letters: readonly (Letter | null)[];
};
export type LearnedLine = {
  readonly features: LineFeatures;
  readonly spoken: Spoken | null;
  /** A closing phrase is right either way. */
  readonly isScored: boolean;
};

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const SPOKEN_BY: Readonly<Record<Letter, Spoken>> = {
  o: 'said',
  c: 'sign-off',
  s: 'sign-off',
  n: 'notice',
  q: 'earlier',
  f: 'earlier',
};

/** The rules were mended by these: what they take their lines for teaches nothing. */
export const MENDED_BY = 'pages';

export const readMarkedTexts = async (): Promise<MarkedText[]> => [
  ...readLinesFolder(join(FIXTURES, 'reading', 'lines')).map(textOf),
  ...(await readPages(join(FIXTURES, 'pages'), MENDED_BY)),
];

export const textOf = ({ id, author, from, subject, lines, letters }: MarkedLines): MarkedText => ({
  id,
  author,
  subject,
  signer: signerOf(from),
  lines,
  letters,
});

function signerOf(from: string): Signer {
  const [, name = '', address = ''] = /^\s*"?([^"<]*?)"?\s*<?([^<\s]*@[^>\s]*)>?\s*$/u.exec(from) ?? [];
  return { name, address };
}

/** A folder of mails with their visible lines (`fixtures/pages/README.md`). */
export async function readPages(folder: string, author: string): Promise<MarkedText[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.lines'));
  return Promise.all(
    names.sort().map(async (name): Promise<MarkedText> => {
      const id = name.slice(0, -'.lines'.length);
      const message = await parseMail(readFileSync(join(folder, `${id}.eml`)));
      const lines = message.visibleText.split('\n');
      const rows = readFileSync(join(folder, name), 'utf8').split('\n');
      return { id, author, subject: message.subject, signer: message.from, lines, letters: lettersOf(lines, rows) };
    }),
  );
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** A row may be wrapped over several lines. */
function lettersOf(lines: readonly string[], rows: readonly string[]): (Letter | null)[] {
  const folded = lines.map(fold);
  const starts: number[] = [];
  let whole = '';
  for (const line of folded) {
    starts.push(whole.length);
    whole += line;
  }
  const letters = lines.map((): Letter | null => null);
  let at = 0;
  for (const row of rows) {
    const text = fold(row.slice(2));
    const found = text === '' ? -1 : whole.indexOf(text, at);
    if (found < 0) continue;
    at = found + text.length;
    folded.forEach((line, i) => {
      const start = starts[i] ?? 0;
      if (line !== '' && start < at && start + line.length > found) letters[i] ??= row[0] as Letter;
    });
  }
  return letters;
}

/** The lines of a mail that hold something, in their order; with what the rules take them for, or without. */
export function learnedLines({ lines, letters, subject, signer }: MarkedText, isRuled = true): LearnedLine[] {
  const roles = isRuled ? rolesByRules({ text: lines.join('\n'), subject, signer }).roles : null;
  return lineFeatures({ lines, roles, subject, signer }).flatMap((features, i): LearnedLine[] => {
    const letter = letters[i];
    if (features === null) return [];
    return [{ features, spoken: letter ? SPOKEN_BY[letter] : null, isScored: letter !== null && letter !== 'c' }];
  });
}

/** @returns names this set of mails */
export const linesDigest = (mails: readonly MarkedText[]): string =>
  digestOf(
    mails.map(({ author, id, subject, signer, lines, letters }) =>
      [author, id, subject, signer?.name, signer?.address, ...lines, letters.map((one) => one ?? ' ').join('')].join(
        '\0',
      ),
    ),
  );
