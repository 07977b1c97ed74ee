/**
 * A request that points at a number of the signature (desk rules, section 3): the sender's words and the signature below them
 * in, the number that is asked for out. Where nothing tells which it is, a person tells.
 */
import { maskDigits } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import { isRun } from './find-items.ts';
import { itemsIn } from './items-in.ts';
import { has } from './nearest-cue.ts';
import { ASKING } from './words/asking-words.ts';
import { CLOSING } from './words/contact-words.ts';
import {
  ALONG,
  CALLED_THERE,
  ENDS_MINE,
  IN_SIGNATURE,
  MINE,
  NOT_TO_FORGET,
  SEVERAL,
  SIGNATURE_LABELS,
  TAKEN_OUT,
} from './words/signature-words.ts';

/** `number`: the one that is pointed at; null where it can't be told. `besides`: the others of the signature. */
export type Pointed = { readonly number: string | null; readonly besides: readonly string[]; readonly quote: string };

/** A phrase reaches so far back for what it is called: "the cell in my ...". */
const NEAR = 60;

/** @param cover where the mail passes another on, "my signature" is not the one below it */
export function pointedInSignature({ own, signature, cover = '' }: Words): Pointed | null {
  const text = foldCharacters(own);
  const phrases = findStatements(text).flatMap((statement) => phraseIn(statement.text) ?? []);
  const [phrase] = phrases;
  if (!phrase) return null;
  const lines = signatureLines(text, foldCharacters(signature));
  const [only, ...others] = phrase.isMine ? lines : calledSo(lines, phrase.words);
  const isCertain = phrases.length === 1 && phrase.isPlain && others.length === 0 && cover === '';
  const number = isCertain ? (only?.number ?? null) : null;
  return { number, besides: lines.map((line) => line.number).filter((other) => other !== number), quote: phrase.quote };
}

type Words = { readonly own: string; readonly signature: string; readonly cover?: string };
type Phrase = {
  readonly words: string;
  readonly isMine: boolean;
  /** One number, and nothing that takes it back. */
  readonly isPlain: boolean;
  /** Masked, one line. */
  readonly quote: string;
};

/** @returns the words that point, or null where the statement does not ask for what they point at */
function phraseIn(original: string): Phrase | null {
  const statement = original.replace(NOT_TO_FORGET, ' ');
  const named = IN_SIGNATURE.exec(statement);
  const found = named ?? MINE.exec(statement);
  if (!found) return null;
  const behind = statement.slice(found.index + found[0].length);
  if (!named && !ENDS_MINE.test(behind)) return null;
  // "my number, 425-555-0101": given there.
  if (/^[\s:,(は]{0,3}(?:\(?\+?\d)/u.test(behind)) return null;
  const lead = statement.slice(0, found.index);
  if (CALLED_THERE.test(lead.slice(-NEAR)) || CALLED_THERE.test(behind.slice(0, NEAR))) return null;
  if (regexp(`${TAKEN_OUT.source}[^.;:]{0,20}$`, 'iu').test(lead.slice(-NEAR)) || TAKEN_OUT.test(found[0])) return null;
  const asks = has(ASKING, statement) || asksForDeed(statement);
  if (!asks && !(named && ALONG.test(statement)) && !/^\W{0,3}$/u.test(lead)) return null;
  if (!asks && !ALONG.test(statement)) return null;
  const isTwice = [behind, lead].some((words) => IN_SIGNATURE.test(words) || MINE.test(words));
  const isPlain =
    !isTwice &&
    !SEVERAL.test(found[0]) &&
    ![behind, lead].some((words) => TAKEN_OUT.test(words)) &&
    !/[?？]/u.test(statement);
  const quote = maskDigits(statement.replace(/\s+/gu, ' ').trim()).slice(0, 120);
  return { words: found[0], isMine: named === null, isPlain, quote };
}

type Line = { readonly label: string; readonly number: string };

/** Lines with one number each: those of the signature, else of the last paragraph, which no closing phrase sets apart. */
function signatureLines(own: string, signature: string): readonly Line[] {
  const found = linesOf(signature);
  if (found.length > 0) return found;
  const lines = own.trim().split('\n');
  const closing = lines.findLastIndex((line) => CLOSING.test(line) || line.trim() === '');
  const [first = '', ...others] = lines.slice(closing + 1);
  const isName = closing >= 0 && !/\d|[:：]\s*$/u.test(first) && !has(ASKING, [first, ...others].join('\n'));
  return isName ? linesOf(others.join('\n')) : [];
}

const linesOf = (text: string): readonly Line[] =>
  text.split('\n').flatMap((line) => {
    let at = 0;
    return itemsIn(line).flatMap((item): Line[] => {
      const label = line.slice(at, item.start);
      at = item.end;
      return isRun(item) && item.run.count === 1 ? [{ label, number: item.run.from }] : [];
    });
  });

/** Those that bear the name by which the request calls them; all of them where it calls them nothing. */
function calledSo(lines: readonly Line[], words: string): readonly Line[] {
  const asked = SIGNATURE_LABELS.filter((label) => label.test(words.replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, ' ')));
  const [label] = asked;
  if (!label) return lines;
  const called = lines.filter((line) => label.test(line.label));
  // "The direct number" of a signature with one number, whatever it is called there.
  return called.length === 0 && lines.length === 1 && !SIGNATURE_LABELS.some((one) => one.test(lines[0]?.label ?? ''))
    ? lines
    : called;
}
