/** Files that old programs write into the text of a mail (POSIX.1-2017, uuencode): a text in, its words and the files out. */

export type Uuencoded = {
  /** The text without them. */
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  /** One of them begins and does not come out as its lines say. */
  readonly isDamaged: boolean;
};

const BEGIN = /^begin [0-7]{3,4} (\S[^\r\n]{0,120})$/;
/** More of them is no mail that anybody writes. */
const MOST_FILES = 20;

/** @returns null where there is none */
export function splitUuencoded(text: string): Uuencoded | null {
  if (!/^begin [0-7]{3,4} \S/m.test(text)) return null;
  const kept: string[] = [];
  const files: { name: string; bytes: Buffer }[] = [];
  let isDamaged = false;
  const lines = text.split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; i++) {
    const name = BEGIN.exec(lines[i] ?? '')?.[1];
    // "begin 100 people at once": words go on in words.
    if (name === undefined || files.length >= MOST_FILES || dataOf(lines[i + 1] ?? '') === null) {
      kept.push(lines[i] ?? '');
      isDamaged ||= name !== undefined && lines.includes('end', i);
      continue;
    }
    const pieces: Buffer[] = [];
    let piece = dataOf(lines[++i] ?? '');
    while (piece && piece.bytes.length > 0) {
      pieces.push(piece.bytes);
      isDamaged ||= piece.isShort;
      piece = dataOf(lines[++i] ?? '');
    }
    // A line of no bytes, which some programs leave out, then "end".
    if (piece) i++;
    isDamaged ||= lines[i]?.trim() !== 'end';
    files.push({ name: name.trim(), bytes: Buffer.concat(pieces) });
  }
  return files.length === 0 && !isDamaged ? null : { text: kept.join('\n'), files, isDamaged };
}

/** The bytes of one line, none of the last; null where it is no such line. What its end lacks is blanks, or lost. */
function dataOf(line: string): { readonly bytes: Buffer; readonly isShort: boolean } | null {
  if (line === 'end' || !/^[ -`]{0,64}$/.test(line)) return null;
  const length = ((line.charCodeAt(0) || 32) - 32) & 63;
  const wanted = Math.ceil(length / 3) * 4;
  const written = line.slice(1);
  // Some programs write one character more, which says whether the line came whole.
  if (length > 45 || written.trimEnd().length > wanted + 1) return null;
  const values = [...written.padEnd(wanted, ' ').slice(0, wanted)].map((one) => (one.charCodeAt(0) - 32) & 63);
  const bytes: number[] = [];
  for (let at = 0; at + 3 < values.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = values.slice(at, at + 4);
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return { bytes: Buffer.from(bytes.slice(0, length)), isShort: written.length < wanted };
}
