/** Whether every digit of a number list that was scanned is certain: rows of the list in, yes or no out. */
import { regexp } from '../../base/regexp.ts';
import { around, type Box, centre, height, holds, middle, type PageLayout, type Word } from '../pages/page-layout.ts';
import type { ReadPicture } from '../picture/read-picture.ts';
import type { NumberLine } from './number-lines.ts';

/** Square points; a dash has two and a half. */
const STRAY_INK = 1;
/** Shares of the page: print at its foot is the form's own, and photographs show the table beyond the paper's edge. */
const FOOT = 0.89;
const RIM = 0.03;
/** Letters of a sentence, digits of no number: the form's title and version. */
const PROSE = { letters: 12, digits: 7 };
/** Points; nobody writes so small by hand. */
const SMALL_PRINT = 8;
/** What OCR is less sure of than this may be anything, digits written by hand as well. */
const GUESSED = 45;
/** A letter among or before the digits of a number: a misread digit, or dirt that makes an extension of the number. */
const GLUED = regexp(/\p{L}\(?\d{3}|\d\p{L}\d/u);
/** Square points: a digit by hand has ten. */
const HAND = 25;

/**
 * @param taken words that went to other fields
 * @returns true where each digit was read twice alike, or never stood on a scan
 */
export async function areSure(lines: readonly NumberLine[], taken: ReadonlySet<Word>): Promise<boolean> {
  for (const line of lines) {
    const { page, cells, text } = line;
    if (!page.isScan || isFoot(line)) continue;
    if (!/\d{3}/.test(text) && isScribble(line)) return false;
    if (!/\d/.test(text)) continue;
    if (isTakenBeside(line, taken) || strayInk(page, cells) > STRAY_INK) return false;
    if (GLUED.test(text)) return false;
    for (const cell of cells)
      if (/\d{3}/.test(cell.text.replace(/[\s().-]/g, '')) && !(await isReadTwice(page, cell.text, cell.box)))
        return false;
  }
  return true;
}

/** At the foot of the page a sentence without a number in it, or what is left of pale small print. */
function isFoot({ page, cells, text }: NumberLine): boolean {
  if (!cells.every(({ box }) => box.top > page.height * FOOT)) return false;
  const isProse = (text.match(/\p{L}/gu)?.length ?? 0) >= PROSE.letters;
  const isSmall = cells.every(({ box }) => height(box) < SMALL_PRINT) && !/\d{3}/.test(text);
  return (isProse || isSmall) && (text.match(/\d/g)?.length ?? 0) < PROSE.digits;
}

/** A row of ink that no word was made of: it may be a number by hand. */
function isScribble({ page, cells }: NumberLine): boolean {
  const box = around(cells.map((cell) => cell.box));
  if (middle(box) < page.width * RIM || middle(box) > page.width * (1 - RIM)) return false;
  const words = page.words.filter((word) => cells.some((cell) => holds(cell.box, middle(word), centre(word))));
  return words.every(({ confidence }) => confidence < GUESSED) && page.ink.amount(box) > HAND;
}

/** Digits on a line of the list that went to another field: the line may be a range, or two numbers. */
const isTakenBeside = ({ page, cells, text }: NumberLine, taken: ReadonlySet<Word>): boolean =>
  page.isScan &&
  /\d{3}/.test(text) &&
  page.words.some(
    (word) =>
      taken.has(word) && /\d{3}/.test(word.text) && cells.some(({ box }) => Math.abs(centre(box) - centre(word)) < 5),
  );

/** What stands between the cells of a row and was not read: a lost dash makes two numbers of a range. */
function strayInk(page: PageLayout, cells: readonly { readonly box: Box }[]): number {
  const grown = ({ left, top, right, bottom }: Box): Box => ({
    left: left - 1,
    top: top - 1,
    right: right + 1,
    bottom: bottom + 1,
  });
  const read = cells.reduce((sum, { box }) => sum + page.ink.amount(grown(box)), 0);
  return page.ink.amount(grown(around(cells.map(({ box }) => box)))) - read;
}

/** A second reading, in another size and as digits only, has the same digits. */
export async function isReadTwice(page: PageLayout, text: string, box: Box | undefined): Promise<boolean> {
  const picture = page as Partial<ReadPicture>;
  if (!picture.reread || !box) return false;
  const again = await picture.reread(box, !/\p{L}{2}/u.test(text));
  return again.replace(/\D/g, '') === text.replace(/\D/g, '');
}
