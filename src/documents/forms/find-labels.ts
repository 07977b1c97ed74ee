/** Where the labels of a form are printed: phrases in, labels with their places out. */
import { editDistance } from '../../base/edit-distance.ts';
import { regexp } from '../../base/regexp.ts';
import type { Box, Word } from '../pages/page-layout.ts';
import { around, height } from '../pages/page-layout.ts';
import type { FieldName } from './filled-form.ts';
import { isCondition, isHint } from './hints.ts';
import { isSameWord, tokensOf, tokensOfWord } from './label-words.ts';
import type { Ignored, Labels } from './labels.ts';
import { isBlank, type Phrase, textOf } from './phrases.ts';
import { followsTongue, isTongueBehind, keepsInOtherTongue, saysKept, tongueStart } from './two-tongues.ts';

export type Label = {
  readonly field: FieldName | Ignored;
  readonly words: readonly Word[];
  /** Of its last line, where it has two. */
  readonly box: Box;
  /** Of each line of a label that is broken. */
  readonly lines?: readonly Box[];
  /** "D. Signature": it opens a part of the form, and asks for nothing by itself. */
  readonly isHeading?: true;
  /** The name before it, where it stands in brackets: "Ines Valverde (authorized signature)". */
  readonly named?: string;
};

/** "Signature of authorized representative", "Nombre del apoderado": whose it is belongs to the label, where the line ends with it. */
const OF = regexp(/^(?:of|de|del|du|des|di|dell['’]?\p{L}*|della|d['’]\p{L}+)$/iu);
const LONGEST_OF = 6;
/** A label may go on: "Billing Telephone Number (if applicable):". */
const LONGEST_TAIL = 14;
/** Print that is drawn twice to look bold may be marked as hardly to be read. */
const ENDS = /[:?：](?:~~)?$/u;
const BULLET = regexp(/^(?:\d{1,2}[.)]?|\p{L}[.)]|[IVX]{2,4}[.)]|\(\p{L}\)|[•▪·–-]|\(\d{1,2}\)|\*+)$/u);

type Entry = { readonly field: FieldName | Ignored; readonly tokens: readonly string[] };

/** @param isLoose letters may be misread: OCR */
export function findLabels(phrases: readonly Phrase[], labels: Labels, isLoose: boolean): Label[] {
  const entries = entriesOf(labels);
  const found: Label[] = [];
  const used = new Set<Word>();
  for (const phrase of phrases) {
    const words = phrase.words.filter((word) => !used.has(word));
    const broken = words.length === phrase.words.length ? brokenLabel(phrase, phrases, entries, isLoose) : null;
    const own = broken ? [broken] : (bracketed(words, entries, isLoose) ?? labelsIn(words, entries, isLoose));
    for (const label of own) for (const word of label.words) used.add(word);
    found.push(...own);
  }
  return found.map((label) => withTail(label, phrases, used));
}

/** A name, and behind it in brackets that its bearer signs here. */
function bracketed(words: readonly Word[], entries: readonly Entry[], isLoose: boolean): Label[] | null {
  const open = words.findIndex(({ text }, i) => i > 0 && text.startsWith('('));
  if (open < 2 || open > 5 || !/\)$/u.test(words.at(-1)?.text ?? '')) return null;
  const before = words.slice(0, open);
  if (!before.every(({ text }) => /^\p{Lu}[\p{L}'’.-]*,?$/u.test(text))) return null;
  const [label] = labelsIn(words.slice(open), entries, isLoose);
  if (label?.field !== 'signature' || label.words.length !== words.length - open) return null;
  return [{ ...label, words, box: around(words), named: textOf(before) }];
}

/** In heights: the next line of the same print begins so much lower. */
const PITCH = { least: 0.6, most: 1.75 };

/** The phrase that goes on where this one is broken: below it, from the same edge. */
const nextLine = (box: Box, phrases: readonly Phrase[]): Phrase | undefined =>
  phrases.find(
    (other) =>
      Math.abs(other.box.left - box.left) < 3 &&
      other.box.top - box.top > height(box) * PITCH.least &&
      other.box.top - box.top < height(box) * PITCH.most &&
      Math.abs(height(other.box) - height(box)) < height(box) * 0.3,
  );

/** "Desired due" over "date:" is one label; "Signature" over "Date:" is two. */
function brokenLabel(
  phrase: Phrase,
  phrases: readonly Phrase[],
  entries: readonly Entry[],
  isLoose: boolean,
): Label | null {
  const { words, box } = phrase;
  if (words.length > 8 || words.some((word) => isBlank(word) || ENDS.test(word.text))) return null;
  const below = nextLine(box, phrases);
  if (!below) return null;
  const all = [...words, ...below.words];
  for (const { field, tokens } of entries) {
    const count = wordsOf(tokens, all, 0, isLoose);
    const next = all[count];
    const isEnd = ENDS.test(all[count - 1]?.text ?? '') || !next || isBlank(next);
    if (count <= words.length || !isEnd) continue;
    const [alone] = labelsIn(words, entries, isLoose);
    if (alone && alone.field !== field) continue;
    const rest = below.words.slice(0, count - words.length);
    return { field, words: all.slice(0, count), box: around(rest), lines: [box, around(rest)] };
  }
  return null;
}

/** "(if applicable):" may stand on the line below the label. */
function withTail(label: Label, phrases: readonly Phrase[], used: Set<Word>): Label {
  if (label.lines || ENDS.test(label.words.at(-1)?.text ?? '')) return label;
  const below = nextLine(label.box, phrases);
  if (!below || !ENDS.test(below.words.at(-1)?.text ?? '') || !isHint(below.words)) return label;
  if (below.words.some((word) => used.has(word))) return label;
  for (const word of below.words) used.add(word);
  return { ...label, words: [...label.words, ...below.words], box: below.box, lines: [label.box, below.box] };
}

/** Labels of a letter's head; without their colon they join the ends of a range. */
const JOINS = /^(?:to|from|re|cc)$/;

/** A label of so many words is one wherever it begins a line, whatever follows. */
const UNMISTAKABLE = 4;

/** Longest first: "company domain name" before "company". */
function entriesOf(labels: Labels): Entry[] {
  const entries = Object.entries(labels).flatMap(([field, texts]) =>
    texts.map((text): Entry => ({ field: field as Entry['field'], tokens: tokensOf(text) })),
  );
  return entries.sort((a, b) => b.tokens.length - a.tokens.length);
}

function labelsIn(words: readonly Word[], entries: readonly Entry[], isLoose: boolean): Label[] {
  const found: Label[] = [];
  let at = 0;
  while (at < words.length) {
    const label = canStart(words, at, found.at(-1)) ? labelAt(words, at, entries, isLoose) : null;
    if (label) found.push(label);
    at = label ? words.indexOf(label.words.at(-1) as Word) + 1 : at + 1;
  }
  return found;
}

/** A label begins its phrase, or what stands before it was a value or a blank; prose that mentions it has no colon. */
function canStart(words: readonly Word[], at: number, before: Label | undefined): boolean {
  const previous = words[at - 1];
  if (at === 0 || before !== undefined || ENDS.test(previous?.text ?? '') || words.slice(0, at).every(isLead))
    return true;
  return followsTongue(words, at);
}
/** Nothing stands before it but bullets and blanks; behind a value, a label needs its colon: "12 Church Street". */
const isApart = (words: readonly Word[], at: number): boolean =>
  at === 0 ||
  words.slice(0, at).every(isLead) ||
  ENDS.test(words[at - 1]?.text ?? '') ||
  isBlank(words[at - 1] as Word) ||
  followsTongue(words, at);
const isLead = (word: Word): boolean => BULLET.test(word.text) || isBlank(word);

function labelAt(words: readonly Word[], at: number, entries: readonly Entry[], isLoose: boolean): Label | null {
  for (const { field, tokens } of entries) {
    const count = wordsOf(tokens, words, at, isLoose);
    if (count === 0) continue;
    if (!isApart(words, at) && !ENDS.test(words[at + count - 1]?.text ?? '') && words[at + count]?.text !== ':')
      continue;
    const end = endOf(words, at, at + count) || (at <= 1 && tokens.length >= UNMISTAKABLE ? words.length : 0);
    if (end === 0) continue;
    const own = words.slice(followsTongue(words, at) ? tongueStart(words, at) : at, end);
    if (isEndOfSentence(own)) continue;
    if (isHeading(words, at) && !HEADED.has(field) && !ENDS.test(textOf(own)))
      return { field: 'other', words, box: around(words), isHeading: true };
    if (JOINS.test(tokens.join(' ')) && !/[:：]/u.test(textOf(own))) continue;
    const isKept = field === 'numbers' && (keepsInOtherTongue(words, at) || saysKept(words.slice(at + count, end)));
    return { field: isKept ? 'notPorted' : field, words: own, box: around(own) };
  }
  return isLoose ? garbledLabelAt(words, at, entries) : null;
}

/** The last word of prose may stand alone on its line: "carrier."; "no.", "acct." are short. */
const isEndOfSentence = (words: readonly Word[]): boolean => /\p{L}{5}\.$/u.test(words.at(-1)?.text ?? '');

/** "A. Customer (as on the service record)" opens a part of the form, and asks for nothing by itself. */
const isHeading = (words: readonly Word[], at: number): boolean =>
  at === 1 && /^\p{L}[.)]$/u.test(words[0]?.text ?? '');
const HEADED: ReadonlySet<Label['field']> = new Set(['numbers', 'notPorted', 'billingPart']);

/** Words that OCR has cut in the wrong places: "Sigr natory title:". */
function garbledLabelAt(words: readonly Word[], at: number, entries: readonly Entry[]): Label | null {
  const end = words.slice(at, at + 6).findIndex(({ text }) => ENDS.test(text));
  if (end < 0) return null;
  const own = words.slice(at, at + end + 1);
  const read = own.flatMap(tokensOfWord).join('');
  for (const { field, tokens } of entries) {
    const wanted = tokens.join('');
    if (wanted.length < 8 || Math.abs(wanted.length - read.length) > 3) continue;
    if (editDistance(read, wanted) <= Math.floor(wanted.length * 0.22)) return { field, words: own, box: around(own) };
  }
  return null;
}

/** How many words bear these tokens; 0: others. One word may bear several: "City/State/ZIP". */
function wordsOf(tokens: readonly string[], words: readonly Word[], at: number, isLoose: boolean): number {
  let [token, count] = [0, 0];
  while (token < tokens.length) {
    const word = words[at + count];
    if (!word) return 0;
    const parts = tokensOfWord(word);
    for (const part of parts) {
      if (token >= tokens.length || !isSameWord(part, tokens[token] as string, isLoose)) return 0;
      token++;
    }
    // A colon ends a label: "Name: Title:" is two.
    if (parts.length === 0 && token === 0) return 0;
    count++;
    if (ENDS.test(word.text) && token < tokens.length) return 0;
  }
  return count;
}

/** Where the label ends, with what belongs to it; 0 when the words are no label here. */
function endOf(words: readonly Word[], start: number, end: number): number {
  if (end < words.length && isCondition(words.slice(end))) return words.length;
  if (ENDS.test(words[end - 1]?.text ?? '') || end === words.length) return end;
  const next = words[end];
  if (!next || next.text === ':') return end + 1;
  if (isBlank(next)) return end;
  if (isTongueBehind(words, end)) return words.length;
  // "(if applicable):", "or sub account number:", "to be ported (list):"
  const isStart = start === 0 || words.slice(0, start).every(isLead);
  if (isStart && OF.test(next.text) && words.length - end <= LONGEST_OF && !/\d|[.;]$/u.test(textOf(words.slice(end))))
    return words.length;
  for (let i = end; i < Math.min(words.length, end + LONGEST_TAIL); i++) {
    const text = words[i]?.text ?? '';
    if (ENDS.test(text) && (isStart || (words[end]?.text ?? '').startsWith('('))) return i + 1;
    if (/\)$/.test(text) && next.text.startsWith('(') && (i + 1 === words.length || isBlank(words[i + 1] as Word)))
      return i + 1;
    if (/[.!]$/.test(text)) break;
  }
  return 0;
}
