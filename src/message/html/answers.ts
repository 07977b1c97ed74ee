/**
 * Answers within an earlier mail that a page carries along unmarked, or marked as a whole: told by where they stand and how they look.
 * Lines with how they stand in, lines out of which each of the earlier mail's bears '> '; unchanged where nothing is sure.
 */
import { MARK } from '../struck-out.ts';
import { type Hue, type Pointer, pointsBelow, saysNothing } from '../trim/answers-below.ts';
import { dividerLength, saysForwarded } from '../trim/dividers.ts';
import { attributionLength } from '../trim/earlier.ts';
import { blockEnd, isHeaderBlock } from '../trim/header-fields.ts';

/** How a line stands in its page. */
export type Hand = {
  /** '> ' stands before it. */
  readonly isQuoted: boolean;
  /** In a blockquote. */
  readonly isInside: boolean;
  /** In a box that programs put around all of an earlier mail. */
  readonly isWrapped: boolean;
  /** In a paragraph that Outlook's editor has made: those of earlier mails have other names. */
  readonly isTyped: boolean;
  /** `mixed`: a part of it has one. `any`: a link, which has its own everywhere. */
  readonly hue: Hue | 'mixed' | 'any' | null;
};

export type WrittenLine = { readonly text: string; readonly hand: Hand | null };

/** Two parts of one line. */
export const joinHands = (a: Hand | null, b: Hand): Hand =>
  a === null
    ? b
    : {
        isQuoted: a.isQuoted,
        isInside: a.isInside || b.isInside,
        isWrapped: a.isWrapped || b.isWrapped,
        isTyped: a.isTyped && b.isTyped,
        hue: a.hue === b.hue || b.hue === 'any' ? a.hue : a.hue === 'any' ? b.hue : 'mixed',
      };

type Lead = { readonly start: number; readonly end: number; readonly isBlock: boolean };
/** A line of the earlier mail, or within it. */
type Below = { readonly at: number; readonly text: string; readonly hand: Hand };

/** @returns the lines of the page */
export function markAround(lines: readonly WrittenLine[]): string[] {
  const asWritten = lines.map(({ text }) => text);
  const texts = lines.map(({ text, hand }) => (hand?.isQuoted ? text.replace(/^> /, '') : text));
  const plain = texts.map((text) => text.replaceAll(MARK, ''));
  const lead = leadFrom(plain, 0);
  if (!lead || saysForwarded(plain.slice(lead.start, lead.start + 1))) return asWritten;
  const last = leadFrom(plain, lead.end)?.start ?? lines.length;
  const below = lines.flatMap(({ hand }, at): Below[] => {
    const text = plain[at] ?? '';
    return at < lead.end || text.trim() === '' || !hand ? [] : [{ at, text, hand }];
  });
  const within = below.filter(({ at }) => at < last);
  const note = plain.slice(0, lead.start);
  const pointer = pointsBelow(note.join('\n'));
  const leadHand = lines[lead.start]?.hand ?? null;
  const isHeld = lead.isBlock ? pointer !== null || saysNothing(note) : leadHand?.isWrapped === true;
  // Outlook on the web marks the heading alone.
  const isHeading = lead.isBlock && leadHand?.isQuoted === true && !leadHand.isWrapped;
  const answers = new Set([
    ...(isHeld && last === lines.length ? outside(below) : []),
    ...(isHeading ? typed(below) : []),
    ...(pointer ? coloured(within, pointer) : []),
  ]);
  if (answers.size === 0) {
    // What stands below such a heading is the earlier mail, whatever that quotes itself.
    return asWritten.map((text, at) => (isHeading && at >= lead.start && at < lead.end ? (texts[at] ?? '') : text));
  }
  // Where the blockquotes tell what is quoted, the others are answers as well.
  if (!lead.isBlock && !leadHand?.isWrapped && below[0]?.hand.isQuoted)
    for (const { at, hand } of below) if (!hand.isQuoted) answers.add(at);
  return asWritten.map((text, at) => {
    const kept = texts[at] ?? '';
    if (at < lead.start || kept.trim() === '') return text;
    return answers.has(at) ? kept : `> ${kept}`;
  });
}

/** The first heading or attribution from a line on. */
function leadFrom(lines: readonly string[], from: number): Lead | null {
  for (let at = from; at < lines.length; at++) {
    if (dividerLength(lines, at) > 0 || isHeaderBlock(lines, at))
      return { start: at, end: blockEnd(lines, at), isBlock: true };
    const length = attributionLength(lines, at);
    if (length > 0) return { start: at, end: at + length, isBlock: false };
  }
  return null;
}

/** The earlier mail begins within a blockquote, right below who wrote it: what stands outside of such is said now. */
function outside(below: readonly Below[]): number[] {
  if (!below[0]?.hand.isInside) return [];
  return below.filter(({ hand }) => !hand.isInside).map(({ at }) => at);
}

/** Outlook on the web renames the paragraphs of earlier mails. */
function typed(below: readonly Below[]): number[] {
  const isTyped = ({ hand }: Below): boolean => hand.isTyped && !hand.isInside && !hand.isWrapped;
  return below[0] && !isTyped(below[0]) ? below.filter(isTyped).map(({ at }) => at) : [];
}

/** In the colour that the note names; where it names none, in the only one there is, each below what asks. */
function coloured(within: readonly Below[], { hue }: Pointer): number[] {
  const hues = new Set(within.flatMap(({ hand }) => (hand.hue === 'any' ? [] : (hand.hue ?? []))));
  if (hues.has('mixed') || (within[0]?.hand.hue ?? 'any') !== 'any' || (hue === null && hues.size !== 1)) return [];
  const isIn = (one: Below | undefined): boolean =>
    one !== undefined && one.hand.hue !== null && one.hand.hue !== 'any' && [null, one.hand.hue].includes(hue);
  const asks = (text: string): boolean => /[?？:：]\s*$|^\s*\(?\d{1,2}[.)]\s/u.test(text);
  const isAsked = within.every((one, i) => !isIn(one) || isIn(within[i - 1]) || asks(within[i - 1]?.text ?? ''));
  return hue !== null || isAsked ? within.filter(isIn).map(({ at }) => at) : [];
}
