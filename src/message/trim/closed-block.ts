/**
 * Whoever signs below a closing phrase, where what stands further below is no signature: the notice of a company, the frame of a ticket
 * system. The block is short, begins with a name, and holds nothing that a request could be made of; what stands below it is left.
 */
import { CLOSING } from './closing.ts';
import { hasNumber, isBareNumber, isNameLine } from './contact-block.ts';
import { areWays, maySign } from './sign-lines.ts';

const LONGEST = 10;
/** Below more of them nothing is told. */
const MOST_CLOSINGS = 40;
/** A name is a few words, each with a capital, or in letters that have none. */
const OTHER_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s・ー]{2,20}$/u;

/**
 * @param lines what its sender wrote
 * @returns from where to where the last such block goes; both the number of lines where there is none
 */
export function closedBlock(lines: readonly string[]): readonly [from: number, to: number] {
  let left = MOST_CLOSINGS;
  for (let i = lines.length - 2; i > 0 && left > 0; i--) {
    if (!CLOSING.test((lines[i] ?? '').trim())) continue;
    left--;
    const above = lines.slice(0, i).some((line) => (line.match(/\p{L}+/gu) ?? []).length >= 5 || hasNumber(line));
    const to = above ? endOfBlock(lines, i + 1) : 0;
    if (to > 0) return [i + 1, to];
  }
  return [lines.length, lines.length];
}

/** Below its last line; 0 where no name begins it. */
function endOfBlock(lines: readonly string[], from: number): number {
  const block: string[] = [];
  let end = 0;
  let gap = 0;
  for (let at = from; at < lines.length && block.length < LONGEST; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      // Word processors leave a line between any two, but no more.
      if (++gap > 1) break;
      continue;
    }
    if (block.length === 0 && !isName(line)) return 0;
    // A number in a paragraph of its own is the mail's as likely as its sender's.
    if (!maySign(line) || (gap > 0 && isBareNumber(line)) || !areWays([...block, line])) break;
    block.push(line);
    end = at + 1;
    gap = 0;
  }
  return end;
}

const isName = (line: string): boolean =>
  (isNameLine(line) || /^\p{Lu}[\p{L}'’-]+$/u.test(line.trim()) || OTHER_NAME.test(line.trim())) && !hasNumber(line);
