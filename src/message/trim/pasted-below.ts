/**
 * What people paste or add below their name: lists, lines of nothing but numbers, the PIN, sentences with a number, what a rule sets
 * apart or a heading announces. It is said; lawyers write sentences, too.
 */
import { regexp } from '../../base/regexp.ts';
import { CONTACT, hasNumber, isList, NUMBER, speaks } from './contact-block.ts';
import { DISCLAIMER } from './notices.ts';
import { areWays, maySign } from './sign-lines.ts';

/** Below a heading its numbers come soon. */
const MOST_WEIGHED = 60;
const PIN = /\bpin\b|暗証番号/iu;

/** @param marks which lines sign; @returns the same without those that are said */
export function withoutPasted(
  lines: readonly string[],
  marks: readonly boolean[],
  isRule: (line: string) => boolean,
): boolean[] {
  const kept = [...marks];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    // Each delimiter begins a signature of its own.
    while (to < lines.length && marks[to] === marks[from] && !/^\s*--\s?$/.test(lines[to] ?? '')) to++;
    if (marks[from]) keepPasted(lines, kept, [from, to], isRule);
    from = to;
  }
  keepHeads(lines, marks, kept, isRule);
  keepAsked(lines, marks, kept);
  return kept;
}

/** "Stays: 425-555-0140" below the name: what is asked for above, and is no way to reach anybody here, is spoken of once more. */
function keepAsked(lines: readonly string[], marks: readonly boolean[], kept: boolean[]): void {
  const asked = new Set(lines.flatMap((line, i) => (marks[i] ? [] : numbersIn(line))));
  if (asked.size === 0) return;
  const ends = new Set([...asked].map((number) => number.slice(-4)));
  lines.forEach((line, i) => {
    if (!kept[i]) return;
    const isNamed = numbersIn(line).some((number) => asked.has(number)) && !areWays([line]);
    const isShort = (line.match(/(?<![\p{L}\d])\d{4}(?!\d)/gu) ?? []).some((end) => ends.has(end)) && !maySign(line);
    if (isNamed || isShort) kept[i] = false;
  });
}

const numbersIn = (line: string): string[] =>
  [...line.normalize('NFKC').matchAll(regexp(NUMBER.source, 'gu'))].map(([number]) =>
    number.replace(/\D/g, '').slice(-10),
  );

/**
 * What stands right above a list or below it, rules between, is of it: its heading says what becomes of the numbers, its total how many
 * there are. A name above it, or a way to reach somebody, is of the signature that it was pasted to.
 */
function keepHeads(
  lines: readonly string[],
  marks: readonly boolean[],
  kept: boolean[],
  isRule: (line: string) => boolean,
): void {
  const isOpen = (at: number): boolean => marks[at] === true && kept[at] === true && !isEmpty(lines[at]);
  const keep = (from: number, step: 1 | -1): void => {
    let at = from;
    while (isOpen(at) && isRule(lines[at] ?? '')) at += step;
    const edge = at;
    if (step === -1 && edge === from && lines[at] !== undefined && CONTACT.test(lines[at] ?? '')) return;
    // Above it one line heads it; below, all that goes on does.
    while (isOpen(at) && (step === 1 || at === edge)) at += step;
    const isAlone = step === 1 || at < 0 || isEmpty(lines[at]) || edge !== from;
    if (!isAlone) return;
    for (let i = from; i !== at; i += step) kept[i] = false;
  };
  lines.forEach((_, i) => {
    if (!marks[i] || kept[i] || isEmpty(lines[i])) return;
    keep(i - 1, -1);
    keep(i + 1, 1);
    // A heading in a paragraph of its own.
    if (!isEmpty(lines[i - 1])) return;
    let above = i - 1;
    while (above > 0 && above > i - MOST_GAP && isEmpty(lines[above])) above--;
    if (above < i - 1 && isOpen(above) && isEmpty(lines[above - 1]) && !maySign(lines[above] ?? ''))
      kept[above] = false;
  });
}

/** Between a heading and its list. */
const MOST_GAP = 4;

const isEmpty = (line: string | undefined): boolean => (line ?? '').trim() === '';

/** One run of lines that sign, paragraph by paragraph. */
function keepPasted(
  lines: readonly string[],
  kept: boolean[],
  [from, to]: readonly [number, number],
  isRule: (line: string) => boolean,
): void {
  let isFirst = true;
  let isLegal = false;
  for (const [start, end, isSet] of paragraphsIn(lines, from, to, isRule)) {
    const paragraph = lines.slice(start, end);
    isLegal ||= paragraph.some((line) => DISCLAIMER.test(line.trim()));
    if (isLegal) continue;
    const isMore = !isFirst && (isSet || announces(paragraph[0]));
    // Where nothing sets it apart, it goes on to the end.
    const rest = isMore && !isSet ? lines.slice(start, Math.min(to, start + MOST_WEIGHED)) : paragraph;
    if (isMore && holdsNumbers(rest)) {
      kept.fill(false, start, isSet ? end : to);
      if (!isSet) return;
    } else if (!isFirst && (PIN.test(paragraph.join(' ')) || paragraph.some((line) => hasNumber(line) && speaks(line))))
      kept.fill(false, start, end);
    else keepLists(paragraph, kept, start);
    isFirst = false;
  }
}

/** Runs between empty lines; between rules, all of it is one. */
function paragraphsIn(
  lines: readonly string[],
  from: number,
  to: number,
  isRule: (line: string) => boolean,
): (readonly [number, number, boolean])[] {
  const found: [number, number, boolean][] = [];
  let isSet = false;
  let isOpen = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (isRule(line)) {
      isSet = found.length > 0;
      isOpen = false;
    } else if (line.trim() === '') isOpen &&= isSet;
    else if (isOpen) (found.at(-1) as [number, number, boolean])[1] = at + 1;
    else {
      found.push([at, at + 1, isSet]);
      isOpen = true;
    }
  }
  return found;
}

const announces = (line: string | undefined): boolean => /[:：]\s*$/u.test(line ?? '');

/** Numbers that are no ways to reach anybody. */
function holdsNumbers(lines: readonly string[]): boolean {
  if (PIN.test(lines.join(' '))) return true;
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.some(hasNumber) && !(filled.every(maySign) && areWays(filled));
}

function keepLists(paragraph: readonly string[], kept: boolean[], start: number): void {
  // Below a list its total may stand, or what becomes of the others.
  const last = paragraph.findLastIndex(hasNumber);
  if (isList(paragraph.slice(0, last + 1), true)) kept.fill(false, start, start + paragraph.length);
  else
    paragraph.forEach((line, at) => {
      if (isListLine(line) && (isListLine(paragraph[at - 1]) || isListLine(paragraph[at + 1])))
        kept[start + at] = false;
    });
}

/** Nothing but telephone numbers and what joins them. */
function isListLine(line: string | undefined): boolean {
  const text = line?.trim() ?? '';
  if (!/^[\p{Nd}\s()+.,;:*•·\p{Pd}xX#/]*(?:\s(?:to|thru|through)\s[\p{Nd}\s()+.\p{Pd}]*)?$/u.test(text)) return false;
  return (text.match(/\p{Nd}/gu) ?? []).length >= 10;
}
