/**
 * The message that a mail forwards. A reply carries its earlier mail along for memory; a forward is there to be read.
 */
import { BEGIN_FORWARDED, DIVIDERS, FIELD, findCut, isHeaderBlock } from './earlier.ts';

export type Forwarded = {
  /** As its header block says; '' where it does not. */
  readonly subject: string;
  /** What stands below its header block, with everything that it carries along itself. */
  readonly text: string;
};

/** Dividers that say so by themselves; "Original message" stands above replies as well. */
const FORWARD = /forwarded|transféré|réexpédié|reenviado|inoltrato|weitergeleitet|encaminhada|転送|forwarded by/i;
/** What mail programs put before the subject of a forward. */
const PREFIX = /^\s*(?:\[[^\]]{1,30}\]\s*)?(?:fwd?|fw|tr|rv|rm|i|wg|enc|doorst|転送)\s*[:：]/i;
const SUBJECT = /^\s*>?\s*\*?(?:subject|objet|asunto|oggetto|betreff|assunto|件名)\s*\*?\s*[:：]\s*\*?\s*(.*?)\*?\s*$/i;
/** A header block is short. */
const LONGEST_BLOCK = 14;

/** @returns the topmost forwarded message, or null where the mail answers one or carries none */
export function findForwarded(visibleText: string, subject: string): Forwarded | null {
  const lines = visibleText.split('\n');
  const cut = findCut(lines);
  if (cut >= lines.length) return null;
  const rest = lines.slice(cut);
  const start = rest.findIndex((line) => line.trim() !== '' && !/^\s*>?\s*[_=—–-]{5,}\s*$/.test(line));
  const first = rest[start] ?? '';
  const isDivider = DIVIDERS.test(first) || BEGIN_FORWARDED.test(first);
  const isForward = (isDivider && FORWARD.test(first)) || PREFIX.test(subject);
  if (!isForward || (!isDivider && !isHeaderBlock(rest, start))) return null;
  return readBelow(unquote(rest.slice(isDivider ? start + 1 : start)));
}

/** Apple Mail quotes what it forwards. */
function unquote(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const isQuoted = filled.length > 0 && filled.every((line) => /^\s*>/.test(line));
  return isQuoted ? lines.map((line) => line.replace(/^\s*> ?/, '')) : [...lines];
}

function readBelow(lines: readonly string[]): Forwarded {
  let at = 0;
  let subject = '';
  while (at < Math.min(lines.length, LONGEST_BLOCK)) {
    const line = lines[at] ?? '';
    const isField = FIELD.from.test(line) || FIELD.other.test(line);
    // A long To line goes on in the next one; the block ends at the blank line behind its fields.
    const isWrapped = at > 0 && line.trim() !== '' && (/[;,]\s*$/.test(lines[at - 1] ?? '') || /^\s/.test(line));
    if (!isField && !isWrapped && !(line.trim() === '' && at === 0)) break;
    subject = SUBJECT.exec(line)?.[1] ?? subject;
    at++;
  }
  return { subject, text: lines.slice(at).join('\n').trim() };
}
