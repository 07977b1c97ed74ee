/** Content-Transfer-Encoding (RFC 2045 section 6): a part's body as it travels in, its bytes out. */

/** The encoding that a field names: what stands behind it, as "; format=flowed" does, is no part of the name. */
export const transferEncodingOf = (value: string | null): string =>
  /[a-z0-9][\w.-]*/i.exec((value ?? '').replace(/\([^)]{0,200}\)/g, ' '))?.[0].toLowerCase() ?? '';

/** @returns the bytes; those that are not encoded as they are said to be come back as they are */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return encoding === 'base64' ? decodeBase64(body) : body;
}

function decodeQuotedPrintable(body: Buffer): Buffer {
  const text = body
    .toString('latin1')
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=(?:\r\n|\n|\r|$)/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}$/;

/** Lines of words under the label of base64 are words. Several encoded pieces may stand one behind the other. */
function decodeBase64(body: Buffer): Buffer {
  const written = body
    .toString('latin1')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
  const lines = withoutClearFooter(written).filter((line) => line !== '');
  if (!BASE64_LINE.test(lines[0] ?? '') && !BASE64_LINE.test(lines[1] ?? '')) return body;
  const encoded = lines.join('').replace(/[^A-Za-z0-9+/=]/g, '');
  return Buffer.concat(encoded.split(/(?<==)(?!=)/).map((piece) => Buffer.from(piece, 'base64')));
}

/** As long as a line of encoded text: no line of words is one word of that length. On their way some lines get a stray sign or two. */
const LONG = 40;
const MOST_STRAYS = 3;
const isEncodedLine = (line: string): boolean => {
  const strays = line.replace(/[A-Za-z0-9+/=]/g, '').length;
  return line.length - strays >= LONG && strays <= MOST_STRAYS && !/:\/\/|@|www\./.test(line);
};

/**
 * The lines above words that a gateway has written in clear below a whole encoded text: no mail program shows them. Where what
 * follows may be encoded, or the text breaks off, all lines.
 */
function withoutClearFooter(lines: readonly string[]): readonly string[] {
  const foot = lines.findIndex((line) => line !== '' && !BASE64_LINE.test(line));
  if (foot < 1 || lines.slice(foot).some(isEncodedLine)) return lines;
  // Its first line may be a single word, set apart.
  const apart = lines.findIndex((line, i) => line === '' && i > 0 && i < foot && isWhole(lines.slice(0, i)));
  const encoded = lines.slice(0, apart < 0 ? foot : apart);
  return isWhole(encoded) && !lines.slice(encoded.length).some(isEncodedLine) ? encoded : lines;
}

const isWhole = (lines: readonly string[]): boolean => {
  const encoded = lines.join('');
  return encoded !== '' && encoded.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(encoded);
};
