/**
 * Answers that Outlook puts their writer's name before ("[Dana Whitlock] the first two"), within the earlier mail: below a note that
 * points there, and of the one to whom that mail was sent.
 */
import { pointsBelow } from './answers-below.ts';
import { dividerLength } from './dividers.ts';
import { blockEnd, isHeaderBlock } from './header-fields.ts';
import { fold } from './signer-name.ts';

const TAG = /^\s*>?\s*\[([^\]\d@]{2,40})\]\s+\S/u;
const TO = /^\s*>?\s*\*?(?:to|an|a|à|para|per|宛先)\s*\*?\s*[:：](.*)$/iu;

/** @param cut where the earlier mail begins; @returns the lines of the answers, each to the end of its paragraph */
export function taggedAnswers(lines: readonly string[], cut: number): number[] {
  const start = lines.findIndex((line, i) => i >= cut && line.trim() !== '' && /\p{L}/u.test(line));
  if (start < 0 || pointsBelow(lines.slice(0, cut).join('\n')) === null) return [];
  const end = blockEnd(lines, start);
  const to = lines.slice(start, end).flatMap((line) => fold(TO.exec(line)?.[1]?.replace(/<[^>]*>/g, '') ?? ''));
  const initials = to.map((word) => word[0]).join('');
  const isOwn = (tag: string): boolean => {
    const words = fold(tag);
    return words.length > 0 && (words.every((word) => to.includes(word)) || words.join('') === initials);
  };
  const found: number[] = [];
  let isOpen = false;
  for (let i = end; i < lines.length && dividerLength(lines, i) === 0 && !isHeaderBlock(lines, i); i++) {
    const line = lines[i] ?? '';
    const tag = TAG.exec(line)?.[1];
    isOpen = tag === undefined ? isOpen && line.trim() !== '' : isOwn(tag);
    if (isOpen) found.push(i);
  }
  return found;
}
