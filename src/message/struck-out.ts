/** How a text says of itself that a part of it is struck out, or not seen by every reader: '~~' before and behind it. */
export const MARK = '~~';
/** Marks stand so close that whoever reads a number in between meets them. */
export const MARKED_LENGTH = 40;

/** Marks a text in pieces that end between two words, never inside of a number. */
export function markPieces(text: string): string {
  if (text.length <= MARKED_LENGTH && text === text.trim()) return MARK + text + MARK;
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const pieces: string[] = [];
  let piece = '';
  for (const word of middle.split(/(?<=[\p{L},;:!?。、，！？])(?=\s)|(?<=[。、，！？])/u)) {
    if (piece.length + word.length > MARKED_LENGTH && piece !== '') {
      pieces.push(piece);
      piece = word.trimStart();
    } else piece += word;
  }
  if (piece !== '') pieces.push(piece);
  return before + pieces.map((one) => MARK + one + MARK).join(' ') + after;
}
