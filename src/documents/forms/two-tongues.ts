/** Labels in two languages on one line, "Empresa / Company name:", of which the desk knows one. */
import type { Word } from '../pages/page-layout.ts';

/** Between the two. */
const BETWEEN = /^[/／|｜·・]$/u;
/** Words of a label; more are a sentence. */
const LONGEST = 10;

/** Whether what stands before this word is the same in another language: some words of letters alone, and a stroke. */
export function followsTongue(words: readonly Pick<Word, 'text'>[], at: number): boolean {
  if (!BETWEEN.test(words[at - 1]?.text ?? '')) return false;
  const before = words.slice(tongueStart(words, at), at - 1);
  return before.length > 0 && before.length <= LONGEST && before.every(({ text }) => !/[\d:：@]|_{2}/u.test(text));
}

/** Where the first of the two languages begins: behind bullets, marks and boxes. */
export function tongueStart(words: readonly Pick<Word, 'text'>[], at: number): number {
  const first = words.slice(0, at).findIndex(({ text }) => /\p{L}{2}/u.test(text));
  return first < 0 ? at : first;
}

/** Whether the label that ends here stands once more behind a stroke, in another language, and nothing else on the line. */
export function isTongueBehind(words: readonly Pick<Word, 'text'>[], end: number): boolean {
  const behind = words.slice(end + 1);
  if (!BETWEEN.test(words[end]?.text ?? '') || behind.length === 0 || behind.length > LONGEST) return false;
  return behind.every(({ text }) => /^[\p{L}'’.()-]+$/u.test(text));
}
