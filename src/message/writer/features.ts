/**
 * What a mail shows of who wrote it, for the model that tells programs from people: its words by place, who signs, how its lines
 * are shaped. A product or a language is added by examples (`fixtures/reading/writers`), not here.
 */
import { piecesOf, placeOf, UNSPACED } from '../../base/hashed.ts';
import { regexp } from '../../base/regexp.ts';

/** The table has 2 to the power of this many places. */
export const TABLE_BITS = 17;

/** What is looked at. `text`: as a person sees it. */
export type WrittenBy = {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
};

/** A notice says within so much what it is. */
const MOST_LINES = 80;
const LONGEST_LINE = 600;
const LONGEST_TEXT = 40_000;

const TOKEN = regexp(
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]+|N?\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?|[?!:"();#[\]{}<>|=]/gu,
);

/** One spelling of what does not matter: case, widths, which address, which number. */
const plain = (line: string): string =>
  line
    .slice(0, LONGEST_LINE)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/https?:\/\/[^\s>\]]{1,300}/gu, ' Nlink ')
    .replace(/[^\s@<>]{1,64}@[^\s@<>]{1,200}/gu, ' Naddress ')
    .replace(/\d[\d .:/-]{0,30}\d|\d/gu, (digits) => ` N${sizeOf(digits.replace(/\D/g, '').length)} `);

const sizeOf = (digits: number): string => (digits < 3 ? 'few' : digits < 7 ? 'some' : digits < 10 ? 'many' : 'ten');

/** The places of a mail's features, each once, sorted. */
export function writerFeatures({ name, address, subject, text }: WrittenBy): Int32Array {
  const found = new Set<number>();
  const add = (kind: string, value: string): void => {
    found.add(placeOf(`${kind}${value}`, TABLE_BITS));
  };
  const addWords = (kind: string, line: string, isPaired: boolean): void => {
    let before = '^';
    for (const token of plain(line).match(TOKEN) ?? []) {
      if (UNSPACED.test(token)) for (const piece of piecesOf(token, 2, 4)) add(`${kind}j`, piece);
      else {
        add(kind, token);
        // A beginning stands for the word's other forms.
        if (token.length > 5) add(`${kind}b`, token.slice(0, 5));
        if (isPaired) add(`${kind}p`, `${before} ${token}`);
      }
      before = token;
    }
  };
  const lines = text
    .slice(0, LONGEST_TEXT)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const local = (address.split('@')[0] ?? '').toLowerCase();
  for (const word of local.split(/[^\p{L}]+/u)) if (word !== '') add('f', word);
  addWords('n', name, true);
  addWords('s', subject, true);
  for (const line of lines.slice(0, MOST_LINES)) addWords('t', line, true);
  for (const line of lines.slice(0, 2)) addWords('a', line, false);
  for (const line of lines.slice(-3)) addWords('z', line, false);
  addSigns(add, name, local, lines);
  addShapes(add, lines);
  return Int32Array.from(found).sort();
}

type Add = (kind: string, value: string) => void;

/** People write under their names, and sign with them. */
function addSigns(add: Add, name: string, local: string, lines: readonly string[]): void {
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const close = lines.slice(-4).join(' ').toLowerCase();
  if (words.some((word) => local.includes(word))) add('m', 'the address bears the name');
  if (words.some((word) => close.includes(word))) add('m', 'the name signs');
}

function addShapes(add: Add, lines: readonly string[]): void {
  const count = (shape: RegExp): number => lines.filter((line) => shape.test(line)).length;
  const shapes: Readonly<Record<string, number>> = {
    label: count(/^[^:：]{2,40}[:：]\s*\S/u),
    link: count(/https?:|www\.|\[[^\]]{2,20}\]/u),
    brace: count(/^[{"[]/u),
    question: count(/[?？]/u),
    address: count(/@/u),
    quoted: count(/^>/u),
    lines: lines.length,
  };
  for (const [shape, many] of Object.entries(shapes))
    add('h', `${shape}${many === 0 ? 0 : many < 3 ? 1 : many < 8 ? 2 : 3}`);
}
