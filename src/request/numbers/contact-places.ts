/** Where a mail tells how to reach somebody: a name at its end, a block of contact data. */
import { PIN_LABEL } from '../text/pin-labels.ts';
import { has } from './nearest-cue.ts';
import { lineText, type Page } from './page.ts';
import { CONTACT_BLOCK, SPEAKER_LABEL } from './words/contact-words.ts';

/** The last line of a mail below a line of capitalised words: a name, a title, a company. */
export const isBelowName = (page: Page, line: number, heading: string): boolean =>
  line === page.lines.length - 1 &&
  // Heads of columns stand apart.
  !/\S {2,}\S/u.test(heading) &&
  /^\s*(?:\p{Lu}[\p{L}.'’-]*[ ,|/]*(?:of |and |& )?){1,6}$/u.test(heading) &&
  lineText(page, line - 1).trim() === heading.trim();

/** The PIN's line is the request's, blank as an address is. "INIT: D. Ray; TEL NO: ..." is in one line what others set below each other. */
export const isInContactBlock = (page: Page, line: number): boolean =>
  SPEAKER_LABEL.test(lineText(page, line).slice(0, 200)) ||
  [line - 1, line + 1]
    .map((near) => lineText(page, near).slice(0, 200))
    .some((near) => (CONTACT_BLOCK.test(near) || SPEAKER_LABEL.test(near)) && !has(PIN_LABEL, near));
