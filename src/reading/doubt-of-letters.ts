/**
 * What a letter says beside its fields that holds it: "valid only once we have confirmed the day". A signed letter is an order as far as it
 * goes, whatever the mail around it asks. What a printed form says of itself is no doubt.
 */
import { quoteAround } from '../base/evidence.ts';
import type { AttachedDocument, DocumentContent } from '../documents/attached-document.ts';
import type { Doubt } from '../request/holds/find-doubts.ts';
import { judgeStatement } from '../request/holds/statement-model.ts';
import { findStatements } from '../request/text/statements.ts';

/**
 * From here on a sentence of a letter holds it. Letters declare and appoint, which looks like more than a mail's words do: of the papers of
 * `fixtures` and a round of thirty the largest harmless one is 0.40, the only one that holds 0.82.
 */
const HOLDS = 0.42;
/** The provider's own forms warn and explain, in print: up to 0.72. */
const HOLDS_ON_OWN = 0.8;
/** Labels and headings have fewer small words. */
const FEWEST_WORDS = 5;
/** No letter has more. */
const MOST = 400;
const LONGEST = 200;

export const doubtOfLetters = (attached: readonly AttachedDocument[]): Doubt[] =>
  attached.flatMap(({ name, content }): Doubt[] => {
    const text = letterText(content);
    return text === null ? [] : doubtsIn(text.words, `attachment:${name}`, text.isOwn ? HOLDS_ON_OWN : HOLDS);
  });

function letterText(content: DocumentContent | null): { words: string; isOwn: boolean } | null {
  if (!content || !('form' in content) || !content.form || content.form.kind === 'new-numbers') return null;
  const words = content.kind === 'pages' ? content.pages.join('\n\n') : content.text;
  return { words, isOwn: content.form.isOwn };
}

const doubtsIn = (words: string, source: Doubt['source'], limit: number): Doubt[] =>
  findStatements(words)
    .slice(0, MOST)
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => !ASKS.test(text))
    .filter((text) => (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= FEWEST_WORDS || UNSPACED.test(text))
    .flatMap((text): Doubt[] => {
      const { hold } = judgeStatement(text);
      const quote = quoteAround(text, { start: 0, end: Math.min(text.length, LONGEST) });
      return hold > limit ? [{ about: 'request', source, quote, probability: hold }] : [];
    });
/** What a form asks, with room for the answer. */
const ASKS = /[?？_|☐☑☒✓✗]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{12}/u;
