/** Where a form prints the answers of its two questions, all or some, users or services: phrases in, options with their places out. */
import { around, type Word } from '../pages/page-layout.ts';
import { OPTIONS, type OptionName, SHORT_OPTIONS } from './label-maps.ts';
import { isAlike, tokensOf, tokensOfWord } from './label-words.ts';
import { type Phrase, textOf } from './phrases.ts';
import { isPrintedBox } from './printed-marks.ts';
import { followsTongue, tongueStart } from './two-tongues.ts';

/** `whole`: the phrase that it was cut from, where a phrase prints several. */
export type Option = {
  readonly name: OptionName;
  readonly phrase: Phrase;
  readonly whole: Phrase;
  readonly at: number;
  readonly isShort: boolean;
};

/** @returns the options that the phrases print, each with the word it begins at */
export const optionsIn = (phrases: readonly Phrase[], isScan: boolean): Option[] =>
  phrases.flatMap((whole) => betweenBoxes(whole).flatMap((phrase) => optionsOf(phrase, whole, isScan)));

function optionsOf(phrase: Phrase, whole: Phrase, isScan: boolean): Option[] {
  const names = Object.keys(OPTIONS) as OptionName[];
  const long = names.flatMap((name): Option[] => {
    const at = startOf(phrase, OPTIONS[name], isScan);
    return at === null ? [] : [{ name, phrase, whole, at, isShort: false }];
  });
  return long.length > 0 || isScan ? long : names.flatMap((name) => shortOption(phrase, whole, name));
}

/** "[ ] All [X] Only some": what stands behind a box is an option of its own. */
function betweenBoxes(phrase: Phrase): Phrase[] {
  const runs: Word[][] = [[]];
  for (const word of phrase.words) {
    if (isPrintedBox(word.text) && runs.at(-1)?.some(({ text }) => /\p{L}/u.test(text))) runs.push([]);
    runs.at(-1)?.push(word);
  }
  return runs.length === 1 ? [phrase] : runs.map((words) => ({ words, box: around(words) }));
}

/** A word or two, and nothing beside them but the box, a remark in brackets, or the same in another language. */
function shortOption(phrase: Phrase, whole: Phrase, name: OptionName): Option[] {
  const first = phrase.words.findIndex(({ text }) => /\p{L}{2}/u.test(text));
  const bracket = phrase.words.findIndex(({ text }, i) => i > first && text.startsWith('('));
  const words = phrase.words.slice(first, bracket < 0 ? undefined : bracket);
  if (first < 0 || words.length > LONGEST_SHORT) return [];
  const said = textOf(words).split(/\s[/|／]\s/u);
  const isOne = said.some((part) => SHORT_OPTIONS[name].includes(tokensOf(part).filter(isTold).join(' ')));
  return isOne ? [{ name, phrase, whole, at: first, isShort: true }] : [];
}
/** Words; two languages are twice as many. */
const LONGEST_SHORT = 9;
const isTold = (token: string): boolean => !/^(?:only|just|solo|solamente|seulement|uniquement|soltanto)$/.test(token);

/** Words; a shorter option is found in prose, too. */
const LONG_OPTION = 3;
/** Words before an option: a mark and "I am", or the same in another language. */
const MOST_BEFORE = 12;
/** What OCR makes of a box, ticked or not: "0", "[X", "vf". */
const READ_BOX = /^\S{1,3}$/u;

/**
 * Where the option's words begin, when they begin the phrase but for a mark and "I am"; null when it is no option. Of a paper in
 * two languages: where the other language begins.
 * @param isLoose letters may be misread, and boxes read as letters: OCR
 */
function startOf({ words }: Phrase, texts: readonly string[], isLoose: boolean): number | null {
  const tokens = words.slice(0, 16).map(tokensOfWord);
  const inRow = tokens.flat();
  for (const text of texts) {
    const wanted = text.split(' ');
    let first = 0;
    for (let at = 0; at < Math.min(MOST_BEFORE, words.length); first += tokens[at++]?.length ?? 0) {
      if (inRow.length - first < wanted.length) break;
      if (tokens[at]?.length === 0) continue;
      if (!wanted.every((token, i) => isAlike(inRow[first + i] ?? '', token, isLoose))) continue;
      const own = ownStart(tokens, at);
      if (followsTongue(words, own)) return tongueStart(words, own);
      const isBox = isLoose && wanted.length >= LONG_OPTION && READ_BOX.test(words[0]?.text ?? '');
      const before = tokens.slice(isBox && at > 0 ? 1 : 0, at).flat();
      if (before.every((token) => INTRODUCES.test(token))) return at;
    }
  }
  return null;
}

/** "I am only", "we are porting", and what OCR makes of boxes. */
const INTRODUCES = /^(?:i|l|am|iam|we|are|x|o|only|the|it|is|all|transferring|porting|moving)$/;

/** Where the sentence of an option begins: "Only some of ..." */
function ownStart(tokens: readonly (readonly string[])[], at: number): number {
  let start = at;
  while (
    start > 0 &&
    (tokens[start - 1]?.length ?? 0) > 0 &&
    tokens[start - 1]?.every((token) => INTRODUCES.test(token))
  )
    start--;
  return start;
}

/**
 * The phrases that print the options of a question. One answer alone may be a sentence: "All the numbers below except the last" says
 * more than a box.
 */
export function optionPhrases(phrases: readonly Phrase[], isScan: boolean): ReadonlySet<Phrase> {
  const options = optionsIn(phrases, isScan);
  const printed = new Set(options.map(({ name }) => name));
  const asked = ANSWERS.filter((names) => names.every((name) => printed.has(name))).flat();
  return new Set(options.filter(({ name }) => asked.includes(name)).map(({ whole }) => whole));
}
const ANSWERS: readonly (readonly OptionName[])[] = [
  ['all', 'some'],
  ['users', 'services'],
];
