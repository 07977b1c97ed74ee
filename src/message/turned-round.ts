/**
 * Text that is shown in another order than it is written in (Unicode Standard Annex 9, section 2): what a mark of direction turns round
 * a person reads from its other end. Digits there stay as they are written and are marked with '~~': one of the two is not meant.
 */
import { regexp } from '../base/regexp.ts';
import { MARK } from './struck-out.ts';

const [OVERRIDE, CLOSE, CLOSE_ISOLATE] = ['\u202e', '\u202c', '\u2069'];
/** Embeddings, overrides and isolates that run from right to left; a first strong isolate takes the direction of what it holds. */
const TURNS = new Set(['\u202b', OVERRIDE, '\u2067']);
const OPENS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/u;
const RIGHT_TO_LEFT = regexp(/^[^\p{L}\u2069]*(?:\u200f|\u061c|[\p{Script=Hebrew}\p{Script=Arabic}])/u);
/** A number and its typography, on both sides of what is turned. */
const BEFORE = /[\p{Nd}(+](?:[ ().\p{Pd}/\u00a0]{0,2}[\p{Nd}(+])*[ ().\p{Pd}/\u00a0]{0,2}$/u;
const BEHIND = /^[ ().\p{Pd}/\u00a0]{0,2}\p{Nd}(?:[ ().\p{Pd}/\u00a0]{0,2}\p{Nd})*/u;
/** What a mark of direction opened ends with its paragraph. */
const PARAGRAPH = /(\r\n|[\r\n\u2029])/u;

/** @returns words as they are shown, marks of direction aside; the same text where none turns anything */
export const markTurned = (text: string): string =>
  /[\u202b\u202e\u2067\u2068]/.test(text) ? text.split(PARAGRAPH).map(shown).join('') : text;

type Piece = { readonly text: string; readonly isTurned: boolean; readonly isReversed: boolean };

/** So far before what is turned its number begins, and so far a first strong letter is looked for. */
const [LONGEST_NUMBER, LOOK_AHEAD] = [80, 200];

function shown(line: string): string {
  if (!/[\u202b\u202e\u2067\u2068]/.test(line)) return line;
  const pieces = piecesOf(line);
  const done: string[] = [];
  /** The end of what is done: the number that goes on in what is turned may begin in it. */
  let tail = '';
  /** So much of a piece belongs to the number before it. */
  let taken = 0;
  pieces.forEach(({ text: whole, isTurned, isReversed }, i) => {
    const text = whole.slice(taken);
    taken = 0;
    if (!isTurned || !/\p{Nd}/u.test(text)) tail += isReversed ? [...text].reverse().join('') : text;
    else {
      const before = BEFORE.exec(tail.slice(-LONGEST_NUMBER))?.[0] ?? '';
      const following = pieces[i + 1];
      const next = following?.isTurned === false ? (BEHIND.exec(following.text)?.[0] ?? '') : '';
      taken = next.length;
      const number = `${before}${text}${next}`;
      const digits = number.trim();
      const lead = number.slice(0, number.indexOf(digits));
      const end = number.slice(lead.length + digits.length);
      tail = `${tail.slice(0, tail.length - before.length)}${lead}${MARK}${digits}${MARK}${end}`;
    }
    if (tail.length <= LONGEST_NUMBER) return;
    done.push(tail.slice(0, -LONGEST_NUMBER));
    tail = tail.slice(-LONGEST_NUMBER);
  });
  return done.join('') + tail;
}

/** Where the directions change. Whatever stands in something turned is turned, in which order a program shows it is its own. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  const open: string[] = [];
  /** How many of those that are open turn what they hold. */
  let turning = 0;
  let own: string[] = [];
  const close = (): void => {
    if (own.length === 0) return;
    pieces.push({ text: own.join(''), isTurned: turning > 0, isReversed: open.length === 1 && open[0] === OVERRIDE });
    own = [];
  };
  for (let i = 0; i < line.length; i++) {
    // None of the marks is written in two units: the others may go by in halves.
    const sign = line.charAt(i);
    if (OPENS.test(sign)) {
      close();
      const isFirstStrong = sign === '\u2068' && RIGHT_TO_LEFT.test(line.slice(i + 1, i + 1 + LOOK_AHEAD));
      open.push(isFirstStrong ? '\u2067' : sign);
      if (TURNS.has(open.at(-1) ?? '')) turning += 1;
    } else if (sign === CLOSE || sign === CLOSE_ISOLATE) {
      close();
      if (TURNS.has(open.pop() ?? '')) turning -= 1;
    } else own.push(sign);
  }
  close();
  return pieces;
}
