import { regexp } from '../base/regexp.ts';
import { markPieces } from './struck-out.ts';
import { markTurned } from './turned-round.ts';

/** Marks that nobody sees: zero-width, direction, soft hyphen, byte order. They may stand in the middle of a number. */
const UNSEEN =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\0]/gu;
/** Spaces of all widths that are one space to the eye. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;

/** A run of blanks that is wider than any page sets no column apart, and a megabyte of them would keep every reader of blanks busy. */
const WIDEST = 400;
const TOO_WIDE = new RegExp(`[ \\t\u3000]{${WIDEST + 1},}`, 'g');

/** Text as a person sees it: unseen marks gone, one kind of space, one kind of line end, no trailing blanks. */
export function cleanText(text: string): string {
  return markTurned(markOverlaid(text))
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(TOO_WIDE, (run) => run.slice(0, WIDEST))
    .replace(/^.*\u3000.*$/gm, widenBlanks)
    .replace(/\r\n?|\u2028|\u2029|\u0085|\f|\v/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

const WIDE = '  ';
/** A blank between two numbers of a row. */
const BETWEEN_NUMBERS = /(?<=\p{Nd}{4})\u3000(?=[(（+＋]?\p{Nd}{3})/gu;
/** The same between a name and a number; behind hiragana a sentence goes on ("808-555-0104 から 808-555-0109"). */
const BESIDE_NUMBER = regexp(
  /(?<=\p{L})(?<!\p{Script=Hiragana})\u3000(?=[(（+＋]?\p{Nd})|(?<=\p{Nd}{4})\u3000(?=[\p{Script=Han}\p{Script=Katakana}])/gu,
);

/**
 * An ideographic blank is as wide as two others: where several set columns apart, they must keep their width. One alone ends a
 * word, unless it stands for a gap in a row that has others.
 */
function widenBlanks(line: string): string {
  const wide = line.replace(/[ \u3000]{2,}/g, (run) => run.replaceAll('\u3000', WIDE)).replace(BETWEEN_NUMBERS, WIDE);
  const isRow = /\S {2,}\S/.test(wide);
  return (isRow ? wide.replace(BESIDE_NUMBER, WIDE) : wide).replaceAll('\u3000', ' ');
}

/** Strokes that are laid over the letter before them: short and long, straight and slanting. */
const OVERLAID = /[^\s\p{Mn}][\u0335-\u0338]{1,4}/gu;
/** Two places of the private use area that no text of the desk's languages has: where what is struck out begins and ends. */
const [BEGIN, END] = ['\ue0f0', '\ue0f1'];

/** Digits that are struck out letter by letter, without any markup, are marked as those that are by a tag. */
function markOverlaid(text: string): string {
  if (!/[\u0335-\u0338]/.test(text)) return text;
  return text
    .replace(OVERLAID, (sign) => `${BEGIN}${sign.replace(/[\u0335-\u0338]/g, '')}${END}`)
    .replace(/\ue0f1([ ().,-]?)\ue0f0/g, '$1')
    .replace(/\ue0f0([^\ue0f0\ue0f1]*)\ue0f1/g, (_, run: string) => (/\p{N}/u.test(run) ? markPieces(run) : run));
}

/**
 * Undoes a wrong charset label where the result shows one: UTF-8 that was read as Latin-1 ("TÃ©lÃ©phone").
 * Text that is fine comes back as it was.
 */
export function mendMojibake(text: string): string {
  if (!/[ÂÃâ][\u0080-\u00bf€‚-™]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x100 ? code : WINDOWS_1252.get(code);
    if (byte === undefined) return text;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** Code point -> byte for what windows-1252 has between 0x80 and 0x9f. */
const WINDOWS_1252 = new Map(
  Array.from({ length: 32 }, (_, i) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)).charCodeAt(0),
    0x80 + i,
  ]),
);
