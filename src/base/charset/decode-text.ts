/**
 * Bytes of a text as text, whoever wrote them: the label is a hint, the bytes decide. Digits are the same in nearly all
 * charsets, but a word beside them says what they are ("0105 à 0107"), so that a wrong charset is a wrong reading.
 */
import { analyse } from 'chardet';
import { readsAsJapanese } from './japanese.ts';
import { charsetOf } from './label.ts';
import { decodeUtf7, isUtf7 } from './utf7.ts';
import { readsAsWords } from './words.ts';

/** Charsets that are told by statistics alone; what chardet finds beside these is a guess about short text. */
const LIKELY = new Set(['Shift_JIS', 'EUC-JP', 'GB18030', 'Big5', 'EUC-KR', 'windows-1251', 'KOI8-R']);
const SAMPLE = 65_536;

/**
 * @param bytes of a mail's part or of a text file
 * @param labels what is said of the charset, the one to be trusted most first; unknown names are passed over
 */
export function decodeText(bytes: Uint8Array, labels: readonly (string | null)[] = []): string {
  const asUtf7 = isUtf7(labels[0]) ? decodeUtf7(bytes) : null;
  if (asUtf7 !== null) return asUtf7;
  const named = labels.flatMap((label) => charsetOf(label) ?? []);
  const certain = certainCharset(bytes, named);
  return certain !== null ? decode(certain, bytes) : (decodeUtf8(bytes) ?? decode(guess(bytes, named), bytes));
}

const decode = (charset: string, bytes: Uint8Array): string => new TextDecoder(charset).decode(bytes);

function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What the bytes themselves say: a byte order mark, zeros between letters, escape sequences. */
function certainCharset(bytes: Uint8Array, named: readonly string[]): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = wideCharset(bytes.subarray(0, 400)) ?? named.find((name) => name.startsWith('utf-16'));
  if (wide && bytes.subarray(0, SAMPLE).includes(0)) return wide;
  // ISO-2022-JP is seven bits and would pass as UTF-8.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE));
  return head.includes('\x1b$') || head.includes('\x1b(J') || head.includes('\x1b(I') ? 'iso-2022-jp' : null;
}

/** Of Japanese text only digits, blanks and line ends have a zero. */
const WIDE = 20;

/** Every other byte of plain text in UTF-16 is zero. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [even, odd] = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++;
  });
  if (odd > bytes.length / WIDE && even === 0) return 'utf-16le';
  return even > bytes.length / WIDE && odd === 0 ? 'utf-16be' : null;
}

/** Sequences of UTF-8 for what is not ASCII (RFC 3629 section 4). */
const SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/**
 * No other charset's words happen to be valid UTF-8. A gateway may have added a line in a charset of its own, or have cut
 * a letter in two: the few bytes that don't fit are read as windows-1252, and nothing is lost of the rest.
 */
function decodeUtf8(bytes: Uint8Array): string | null {
  const text = strictly('utf-8', bytes);
  if (text !== null) return text;
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const fits = (raw.match(SEQUENCE) ?? []).length;
  const strays = (raw.replace(SEQUENCE, '').match(/[\x80-\xff]/g) ?? []).length;
  if (fits < 4 || strays * 4 > fits) return null;
  return raw.replace(/[\x80-\xff]+/g, (run) =>
    run
      .split(/((?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+)/)
      .map((piece, i) => decode(i % 2 === 1 ? 'utf-8' : 'windows-1252', Buffer.from(piece, 'latin1')))
      .join(''),
  );
}

/** The charset of bytes that are no UTF-8. */
function guess(bytes: Uint8Array, named: readonly string[]): string {
  const sample = bytes.subarray(0, SAMPLE);
  const fits = (charset: string, reads: (text: string) => boolean): boolean => {
    // A letter may be cut in two where the sample ends.
    const text = strictly(charset, sample) ?? strictly(charset, sample.subarray(0, -1));
    return text !== null && reads(text);
  };
  // Digits and marks as wide as a letter of Chinese: of no other charset's words is a whole text made of them.
  const wide = named.find((name) => WIDE_LETTERS.has(name) && fits(name, (text) => !OTHER_THAN_WIDE.test(text)));
  if (wide) return wide;
  const japanese = [...named.filter((name) => JAPANESE.has(name)), 'euc-jp', 'shift_jis'];
  const found = japanese.find((charset) => fits(charset, readsAsJapanese));
  if (found) return found;
  const worded = [...named.filter((name) => !name.startsWith('utf-')), ...WORDED];
  const readable = worded.find((charset) => fits(charset, readsAsWords));
  if (readable) return readable;
  const likely = analyse(sample).find(({ name, confidence }) => LIKELY.has(name) && confidence >= 60);
  return likely && fits(likely.name, () => true) ? likely.name.toLowerCase() : 'windows-1252';
}

/** Charsets of one byte a letter that are told by whether words can be read; the commonest first. */
const WORDED = ['windows-1252', 'windows-1251', 'koi8-r', 'macintosh'];
const WIDE_LETTERS: ReadonlySet<string> = new Set(['gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'shift_jis']);
const OTHER_THAN_WIDE = /[^\p{ASCII}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6\u2010-\u2027]/u;
const JAPANESE: ReadonlySet<string> = new Set(['euc-jp', 'shift_jis', 'iso-2022-jp']);
