import { analyse } from 'chardet';

/** Charsets that lists come in; what chardet finds beside these is a guess about short text. */
const LIKELY = new Set(['Shift_JIS', 'EUC-JP', 'ISO-2022-JP', 'GB18030', 'Big5', 'EUC-KR', 'windows-1251', 'KOI8-R']);

/**
 * Bytes of a text file as text: by its byte order mark, as UTF-16 without one, as UTF-8, else as what the bytes look
 * like. Digits are the same in all of them but UTF-16, so a wrong guess costs accents, never a number.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode('utf-8', bytes);
  if (a === 0xff && b === 0xfe) return decode('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decode('utf-16be', bytes);
  const wide = wideCharset(bytes.subarray(0, 400));
  if (wide) return decode(wide, bytes);
  // ISO-2022-JP is seven bits and would pass as UTF-8.
  if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).includes('\x1b$'))
    return decode('iso-2022-jp', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(guess(bytes), bytes);
  }
}

const decode = (charset: string, bytes: Uint8Array): string => new TextDecoder(charset).decode(bytes);

/** Every other byte of plain text in UTF-16 is zero. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [even, odd] = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++;
  });
  if (odd > bytes.length / 4 && even === 0) return 'utf-16le';
  return even > bytes.length / 4 && odd === 0 ? 'utf-16be' : null;
}

function guess(bytes: Uint8Array): string {
  const japanese = japaneseCharset(bytes.subarray(0, 65_536));
  if (japanese) return japanese;
  const found = analyse(bytes.subarray(0, 65_536)).find(({ name, confidence }) => LIKELY.has(name) && confidence >= 60);
  return found?.name.toLowerCase() ?? 'windows-1252';
}

/** Too short for statistics, a list can still be told: Japanese has runs of high bytes, and kana begin with 0x82 or 0x83. */
function japaneseCharset(bytes: Uint8Array): 'shift_jis' | 'euc-jp' | null {
  const text = Buffer.from(bytes).toString('latin1');
  const high = (text.match(/[\x80-\xff]/g) ?? []).length;
  const runs = text.match(/[\xa1-\xfe]{4,}/g) ?? [];
  if (runs.join('').length > high * 0.8 && decodes('euc-jp', bytes)) return 'euc-jp';
  const leads = (text.match(/[\x81-\x84\x88-\x90\x93-\x9f][\x40-\xfc]/g) ?? []).length;
  return leads >= 2 && leads > high * 0.2 && decodes('shift_jis', bytes) ? 'shift_jis' : null;
}

function decodes(charset: string, bytes: Uint8Array): boolean {
  try {
    return /[\u3040-\u30ff\u4e00-\u9fff]{2}/.test(new TextDecoder(charset, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
