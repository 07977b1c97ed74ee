/**
 * The message that a mail forwards. A reply carries its earlier mail along for memory; a forward is there to be read.
 */
import { MARK } from '../struck-out.ts';
import { dividerLength, isForwardEnd, saysForwarded } from './dividers.ts';
import { findCut } from './earlier.ts';
import { FIELD, isHeaderBlock, SUBJECT } from './header-fields.ts';

export type Forwarded = {
  /** As its header block says; '' where it does not. */
  readonly subject: string;
  /** The lines of its header block. */
  readonly fields?: string;
  /** What stands below its header block, with everything that it carries along itself. */
  readonly text: string;
};

/** What mail programs put before the subject of a forward. */
const PREFIX = /^\s*(?:\[[^\]]{1,30}\]\s*)?(?:fwd?|fw|tr|rv|rm|i|wg|enc|doorst|転送)\s*[:：]/i;
/** A header block is short. */
const LONGEST_BLOCK = 14;

/** @returns the topmost forwarded message, or null where the mail answers one or carries none */
export function findForwarded(visibleText: string, subject: string): Forwarded | null {
  const lines = visibleText.split('\n');
  const cut = findCut(lines);
  if (cut >= lines.length) return null;
  const rest = lines.slice(cut);
  const plain = rest.map((line) => line.replaceAll(MARK, ''));
  const start = plain.findIndex((line) => line.trim() !== '' && !/^\s*>?\s*[_=—–-]{5,}\s*$/.test(line));
  const length = dividerLength(plain, start);
  const isForward = saysForwarded(plain.slice(start, start + length)) || PREFIX.test(subject);
  if (!isForward || (length === 0 && !isHeaderBlock(plain, start))) return null;
  const end = plain.findLastIndex(isForwardEnd);
  return readBelow(unquote(rest.slice(start + length, end > start ? end : rest.length)));
}

/** Apple Mail quotes what it forwards. */
function unquote(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const isQuoted = filled.length > 0 && filled.every((line) => /^\s*>/.test(line));
  return isQuoted ? lines.map((line) => line.replace(/^\s*> ?/, '')) : [...lines];
}

function readBelow(below: readonly string[]): Forwarded {
  const lines = below.slice(
    Math.max(
      0,
      below.findIndex((line) => line.trim() !== ''),
    ),
  );
  let at = 0;
  let subject = '';
  while (at < Math.min(lines.length, LONGEST_BLOCK)) {
    const line = (lines[at] ?? '').replaceAll(MARK, '');
    const isField = FIELD.from.test(line) || FIELD.other.test(line);
    // A long To line goes on in the next one; the block ends at the blank line behind its fields.
    const isWrapped = at > 0 && line.trim() !== '' && (/[;,]\s*$/.test(lines[at - 1] ?? '') || /^\s/.test(line));
    if (!isField && !isWrapped) break;
    subject = SUBJECT.exec(line)?.[1] ?? subject;
    at++;
  }
  return { subject, fields: lines.slice(0, at).join('\n'), text: lines.slice(at).join('\n').trim() };
}
