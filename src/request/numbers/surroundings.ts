import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { type Cue, has, nearestCue } from './nearest-cue.ts';
import type { Page } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { CLOSING, CONTACT_BLOCK } from './words/contact-words.ts';
import { PLACE_TITLE } from './words/place-titles.ts';

/** What stands over a line of a text: by line, in one pass, because lists have thousands of lines. */
export type Surroundings = {
  /** The words that head the line's block; empty where none do. */
  readonly heading: readonly string[];
  /** What those words say of numbers. */
  readonly headed: readonly Cue[];
  /** The first row of the table that the line is a row of, if that row holds no number. */
  readonly tableHead: readonly string[];
  /** The line stands below the closing phrase. */
  readonly closed: readonly boolean[];
};

const LONGEST = 300;
const LABELLED_VALUE = /^[^:|]{2,40}:\s*\S/u;

export function surroundingsOf(page: Page, items: readonly Item[]): Surroundings {
  const [heading, headed, tableHead, closed]: [string[], Cue[], string[], boolean[]] = [[], [], [], []];
  let cue: Cue | undefined;
  let [over, table, isClosed, inList, above] = ['', '', false, false, ''];
  // What heads the list that has just ended, as long as nothing else is said.
  let overLast = '';
  page.lines.forEach((line) => {
    const text = line.text.slice(-LONGEST);
    const holds = beginningIn(items, line.start, line.end).length > 0;
    const isRow = text.includes('|');
    if (!isRow) table = '';
    else if (!holds && (!above.includes('|') || table === '')) table = text;
    above = text;
    if (text.trim() === '') {
      if (inList) [over, cue] = ['', undefined];
      inList = false;
    } else if (holds) {
      inList = true;
      if (cue === undefined) cue = nearestCue(over);
      if (over !== '') overLast = over;
    } else if (overLast !== '' && PLACE_TITLE.test(text) && nearestCue(overLast) === 'meant') {
      // "Second site": the same list goes on there.
      [over, cue, inList] = [overLast, undefined, false];
    } else {
      overLast = '';
      // "PIN: ..." in the middle of a list does not end what its heading says; "Name: ..." begins something else.
      if (!LABELLED_VALUE.test(text) || CONTACT_BLOCK.test(text)) over = text;
      cue = undefined;
      inList = false;
      if (CLOSING.test(text)) isClosed = true;
      else if (isClosed && has(ASKING, text)) isClosed = false;
    }
    heading.push(over);
    headed.push(cue ?? null);
    tableHead.push(isRow && text !== table ? table : '');
    closed.push(isClosed);
  });
  return { heading, headed, tableHead, closed };
}
