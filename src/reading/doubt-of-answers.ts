/**
 * A note that says that its answers stand within the earlier mail below, where nothing tells which of its lines they are. A page in, a
 * doubt out: whatever the note asks for, a person reads the answers with it.
 */
import { pointsBelow } from '../message/trim/answers-below.ts';
import { hasNumber } from '../message/trim/contact-block.ts';
import type { BlockKind, Page } from '../page/page.ts';
import type { Doubt } from '../request/holds/find-doubts.ts';
import { PIN_LABEL } from '../request/text/pin-labels.ts';

const EARLIER: ReadonlySet<BlockKind> = new Set(['quoted', 'passed-on']);
const NOT_SAID: ReadonlySet<BlockKind> = new Set([...EARLIER, 'sign-off', 'notice']);
const ENTRY = /^\s*(?:[-*•]\s|\(?\d{1,2}[.):]\s|\p{Lu}\d?[.):]\s)/mu;

/** @returns none where its sender goes on below, or answers right in the note */
export function doubtOfAnswers({ blocks }: Page): Doubt[] {
  const first = blocks.findIndex(({ kind }) => EARLIER.has(kind));
  if (first < 0 || blocks.slice(first).some(({ kind }) => !NOT_SAID.has(kind))) return [];
  const above = blocks.slice(0, first).filter(({ kind }) => !NOT_SAID.has(kind));
  const pointer = pointsBelow(above.map(({ lines }) => lines.map(({ text }) => text).join('\n')).join('\n\n'));
  if (!pointer) return [];
  const { rest, announces } = pointer;
  const isAnswered = hasNumber(rest) || new RegExp(PIN_LABEL).test(rest) || ENTRY.test(rest);
  if (isAnswered || (announces && /\p{L}/u.test(rest))) return [];
  const quote = 'the note says that answers stand below, and none is told apart there';
  return [{ about: 'request', source: 'body', quote, probability: 1 }];
}
