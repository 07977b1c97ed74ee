/** The text of a page in the file's order, as a person sees it: what is hidden gone, what is doubtful marked with '~~'. */
import { MARK } from '../../message/struck-out.ts';
import { type GlyphSight, sightOfWord } from './glyph-sight.ts';
import type { Glyph } from './pdfium.ts';

export function seenText(glyphs: readonly Glyph[], sights: readonly GlyphSight[]): string {
  const lines: string[] = [''];
  let word = '';
  let looks: GlyphSight[] = [];
  let isMarked = false;
  const write = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const mark = (isDoubtful: boolean): void => {
    if (isMarked === isDoubtful) return;
    if (isDoubtful) write(MARK);
    // Behind the word, not behind the space that follows it.
    else lines[lines.length - 1] = (lines.at(-1) ?? '').replace(/\s*$/, (spaces) => MARK + spaces);
    isMarked = isDoubtful;
  };
  const closeWord = (): void => {
    const sight = word === '' ? 'hidden' : sightOfWord(looks, word);
    if (sight !== 'hidden') {
      mark(sight === 'doubtful');
      write(word);
    }
    word = '';
    looks = [];
  };
  glyphs.forEach(({ char }, i) => {
    if (!/[\s\0]/.test(char)) {
      word += char;
      for (let unit = 0; unit < char.length; unit++) looks.push(sights[i] ?? 'seen');
      return;
    }
    closeWord();
    if (char === '\n') {
      mark(false);
      lines.push('');
    } else if (char !== '\r') write(' ');
  });
  closeWord();
  mark(false);
  return lines.join('\n');
}
