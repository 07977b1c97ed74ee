/**
 * Text that is shown in another order than it is written in (Unicode Standard Annex 9, section 2): what a mark of direction turns round
 * a person reads from its other end. Digits there stay as they are written and are marked with '~~': one of the two is not meant.
 */
import { MARK } from './struck-out.ts';

const [OVERRIDE, CLOSE, CLOSE_ISOLATE] = ['\u202e', '\u202c', '\u2069'];
/** Embeddings, overrides and isolates that run from right to left; a first strong isolate takes the direction of what it holds. */
const TURNS = new Set(['\u202b', OVERRIDE, '\u2067']);
const OPENS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/u;
const RIGHT_TO_LEFT = /^[^\p{L}\u2069]*(?:\u200f|\u061c|[\p{Script=Hebrew}\p{Script=Arabic}])/u;
/** A number and its typography, on both sides of what is turned. */
const BEFORE = /[\p{Nd}(+](?:[ ().\p{Pd}/\u00a0]{0,2}[\p{Nd}(+])*[ ().\p{Pd}/\u00a0]{0,2}$/u;
const BEHIND = /^[ ().\p{Pd}/\u00a0]{0,2}\p{Nd}(?:[ ().\p{Pd}/\u00a0]{0,2}\p{Nd})*/u;
/** What a mark of direction opened ends with its paragraph. */
const PARAGRAPH = /(\r\n|[\r\n\u2029])/u;

/** @returns words as they are shown, marks of direction aside; the same text where none turns anything */
export const markTurned = (text: string): string =>
  /[\u202b\u202e\u2067\u2068]/.test(text) ? text.split(PARAGRAPH).map(shown).join('') : text;

type Piece = { readonly text: string; readonly isTurned: boolean; readonly isReversed: boolean };

function shown(line: string): string {
  if (!/[\u202b\u202e\u2067\u2068]/.test(line)) return line;
  let out = '';
  let rest = piecesOf(line);
  while (rest[0]) {
    const [{ text, isTurned, isReversed }, ...others] = rest;
    rest = others;
    if (!isTurned || !/\p{Nd}/u.test(text)) {
      out += isReversed ? [...text].reverse().join('') : text;
      continue;
    }
    const before = BEFORE.exec(out)?.[0] ?? '';
    const next = others[0]?.isTurned === false ? (BEHIND.exec(others[0].text)?.[0] ?? '') : '';
    const number = `${before}${text}${next}`;
    const [, lead = '', digits = number, tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(number) ?? [];
    out = `${out.slice(0, out.length - before.length)}${lead}${MARK}${digits}${MARK}${tail}`;
    if (others[0] && next) rest = [{ ...others[0], text: others[0].text.slice(next.length) }, ...others.slice(1)];
  }
  return out;
}

/** Where the directions change. Whatever stands in something turned is turned, in which order a program shows it is its own. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  const open: string[] = [];
  let own = '';
  const close = (): void => {
    const isTurned = open.some((mark) => TURNS.has(mark));
    if (own !== '') pieces.push({ text: own, isTurned, isReversed: open.length === 1 && open[0] === OVERRIDE });
    own = '';
  };
  [...line].forEach((sign, i, signs) => {
    if (OPENS.test(sign)) {
      close();
      const isFirstStrong = sign === '\u2068' && RIGHT_TO_LEFT.test(signs.slice(i + 1).join(''));
      open.push(isFirstStrong ? '\u2067' : sign);
    } else if (sign === CLOSE || sign === CLOSE_ISOLATE) {
      close();
      open.pop();
    } else own += sign;
  });
  close();
  return pieces;
}
