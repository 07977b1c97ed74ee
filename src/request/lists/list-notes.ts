/** The words of an attached list that are neither its heads nor its numbers: titles, notes below, remarks beside a number. */

import { DIGITS } from '../../base/telephone-shape.ts';
import { seenCells } from '../../page/cells.ts';
import { rolesOf } from '../text/columns.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { holdsNumber } from '../text/sentences.ts';
import type { AttachedList } from '../text/written-mail.ts';

export type ListNote = {
  readonly text: string;
  /** It stands in the row of a number, where most words are names and labels. */
  readonly isBeside: boolean;
};

const WORDS = /\p{Script=Latin}{2}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Each once, whatever digits stand in it; a list of a thousand lines says "front desk" often. */
export function listNotes(list: AttachedList): ListNote[] {
  const notes = 'text' in list ? notesInText(list.text) : list.tables.flatMap(({ rows }) => rows.flatMap(notesInRow));
  const seen = new Map<string, ListNote>();
  for (const note of notes) {
    const key = `${note.isBeside} ${note.text.replace(/\p{Nd}+/gu, '0').trim()}`;
    if (WORDS.test(note.text) && !seen.has(key)) seen.set(key, note);
  }
  return [...seen.values()];
}

/** A sentence with commas lies in several cells of a file that commas separate. */
function notesInRow(row: readonly string[]): ListNote[] {
  const filled = row.filter((cell) => cell !== '');
  if (isHeads(filled)) return [];
  return filled.some((cell) => holdsNumber(foldCharacters(cell)))
    ? filled.map(beside)
    : [{ text: filled.join(', '), isBeside: false }];
}

/** "Start date not before May" alone in its row is a note that has a word of heads. */
const isHeads = (cells: readonly string[]): boolean =>
  rolesOf(cells) !== null && (cells.length > 1 || (cells[0] ?? '').trim().split(/\s+/u).length <= LONGEST_HEAD);

const LONGEST_HEAD = 3;

/** Lines without numbers belong together: a sentence may be broken. */
function notesInText(text: string): ListNote[] {
  const notes: ListNote[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) notes.push({ text: block.join('\n'), isBeside: false });
    block = [];
  };
  for (const line of text.split('\n')) {
    const cells = seenCells(line);
    if (holdsNumber(foldCharacters(line))) {
      close();
      notes.push(...cells.map(beside));
    } else if (!isHeads(cells)) block.push(line);
  }
  close();
  return notes;
}

const beside = (cell: string): ListNote => ({ text: cell.replace(DIGITS, ' '), isBeside: true });
