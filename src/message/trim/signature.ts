/**
 * Which lines sign a mail and which ask: told by what stands where. A rule divides and signs only what looks like a signature; a
 * notice is a paragraph, and what stands below it is the mail unless the mail stands above it; a block that holds a list never signs.
 */
import { regexp } from '../../base/regexp.ts';
import { closedBlock } from './closed-block.ts';
import { CLOSING } from './closing.ts';
import {
  CONTACT,
  findContactBlock,
  hasList,
  hasNumber,
  isBareNumber,
  isCountedEntry,
  isNameLine,
  LONGEST_LINE,
  LONGEST_SIGNATURE,
  speaks,
} from './contact-block.ts';
import { DISCLAIMER, isProgramLine } from './notices.ts';
import { withoutPasted } from './pasted-below.ts';
import { POSTSCRIPT } from './postscript.ts';
import { markSenderBlocks } from './sender-block.ts';
import { areWays, maySign } from './sign-lines.ts';
import { behindName, namesOf, type Signer } from './signer-name.ts';

/** The delimiter of signatures (RFC 3676 section 4.3), as programs leave it. */
const DELIMITER = /^\s*--\s?$/;
/** Rules, which people and programs draw between all kinds of parts. */
const RULE = /^\s*(?:—|_{2,}|(?:[_━─=＝*＊◆◇■□●○☆★+＋~～—–-]\s?){6,})\s*$/u;
/** Below a name, fewer dashes set apart what is pasted. */
const SHORT_RULE = /^\s*[-_=*~+#]{3,5}\s*$/u;
/** What stands below each mark is looked at. Beyond so many lines together nothing more is told: all of it is read. */
const MOST_LINES = 200_000;
const REACHES = /電話|TEL|携帯|FAX|内線|〒/iu;

/**
 * @param signer who sent the mail, where that is known: signs by name
 * @returns for each line that its writer wrote whether it signs, or is a notice
 */
export function markSignature(lines: readonly string[], signer?: Signer): boolean[] {
  const marks = lines.map(() => false);
  const mark = (from: number, to: number): void => {
    marks.fill(true, from, to);
  };
  // A rule to write on, or between parts: below it something else begins.
  const drawn = new Set<number>();
  let left = MOST_LINES;
  for (let i = 0; i < lines.length && left > 0; i++) {
    const line = (lines[i] ?? '').trim();
    if (!isProgramLine(line) && !DISCLAIMER.test(line) && !DELIMITER.test(line) && !RULE.test(line)) continue;
    left -= lines.length;
    const end = endOfParagraph(lines, i);
    const above = lines.slice(0, i).filter((_, at) => !marks[at]);
    if (isProgramLine(line)) {
      const below = lines.slice(i + 1);
      const last = below.findLastIndex((one) => isProgramLine(one.trim()));
      // Of several programs, each with its line.
      if (last >= 0 && !isAsked(below.slice(0, last))) mark(i, i + 2 + last);
      else if (signsBelow(below)) mark(i, lines.length);
      // One number right below is the phone's own.
      else mark(i, end === i + 2 && isBareNumber(lines[i + 1] ?? '') ? end : i + 1);
    } else if (DISCLAIMER.test(line)) {
      if (!saysSomething(above)) mark(i, isAsked(lines.slice(i, end)) ? i : end);
      else if (!hasList(lines.slice(i), false)) mark(i, lines.length);
      else mark(i, end);
    } else if (i === 0 && DELIMITER.test(line) && signer && isSigned(lines.slice(1), signer)) mark(0, lines.length);
    else if (i > 0 && DELIMITER.test(line) && hasWords(lines.slice(i + 1))) {
      mark(i, isBelowDelimiter(lines.slice(i + 1), above) && !isFrame(lines, i, above) ? lines.length : i + 1);
    } else if (i > 0 && RULE.test(line) && signsBelow(lines.slice(i + 1))) mark(i, lines.length);
    else if (/^_{5,}$/.test(line) && !isBlank(lines, i)) {
      mark(i, i + 1);
      drawn.add(i);
    }
    if (marks[lines.length - 1] && marks[i]) break;
    while (marks[i + 1]) i++;
  }
  const own = lines.map((_, i) => i).filter((i) => !marks[i] || drawn.has(i));
  const unsigned = own.map((i) => lines[i] ?? '');
  const closed = findClosing(unsigned);
  const isFramed = (signer?.others ?? []).length > 0;
  const isBelow = (line: string, at: number): boolean =>
    RULE.test(line) || SHORT_RULE.test(line) || POSTSCRIPT.test(line) || (isFramed && isFoot(unsigned, at));
  const named = signer && closed === unsigned.length ? markSenderBlocks({ lines: unsigned, isBelow }, signer) : [];
  const contact = named.includes(true) ? unsigned.length : findContactBlock(unsigned);
  const start = Math.min(named.includes(true) ? unsigned.length : closed, contact);
  const [from, to] = start < unsigned.length ? [start, start] : closedBlock(unsigned);
  own.forEach((i, at) => {
    if (at >= start || named[at] || (at >= from && at < to)) marks[i] = true;
  });
  const kept = withoutPasted(lines, marks, (line) => RULE.test(line) || SHORT_RULE.test(line));
  // What is pasted below a closing phrase goes on where the mail left off.
  const closing = own[start - 1];
  if (
    closing !== undefined &&
    own.slice(start).some((i) => !kept[i] && lines[i]?.trim()) &&
    CLOSING.test(lines[closing]?.trim() ?? '')
  )
    kept[closing] = true;
  return kept;
}

/** The last paragraph, of what a frame prints below whoever signs; it is said all the same. */
const isFoot = (lines: readonly string[], at: number): boolean =>
  lines[at - 1]?.trim() === '' &&
  lines[at]?.trim() !== '' &&
  !lines.slice(at).some(hasNumber) &&
  !hasWords(lines.slice(endOfParagraph(lines, at)));

/** A mail of nothing but its sender's signature, above what it passes on. */
function isSigned(lines: readonly string[], signer: Signer): boolean {
  const [first = '', ...rest] = lines.filter((line) => line.trim() !== '');
  const behind = behindName(first, namesOf(signer));
  return behind !== null && [behind, ...rest].every(maySign) && areWays([behind, ...rest]);
}

const hasWords = (lines: readonly string[]): boolean => lines.some((line) => line.trim() !== '');

function endOfParagraph(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, i) => i > from && line.trim() === '');
  return at < 0 ? lines.length : at;
}

/** A line that is to be written on: what it asks for stands before it, or right below. */
function isBlank(lines: readonly string[], at: number): boolean {
  const before = lines.slice(0, at).findLast((line) => line.trim() !== '') ?? '';
  return /[:：]\s*$/.test(before) || /^\s*\(?[\p{L}\s/,()]{2,40}\s*$/u.test(lines[at + 1] ?? '');
}

/** More than a greeting. */
const saysSomething = (lines: readonly string[]): boolean =>
  lines.some(
    (line) =>
      hasNumber(line) || line.trim().split(/\s+/).length >= 4 || /[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(line),
  );

/** A paragraph that holds what a request is made of. */
const isAsked = (paragraph: readonly string[]): boolean =>
  paragraph.some((line) => hasNumber(line)) || /\bpin\b|暗証番号/iu.test(paragraph.join(' '));

/** Below a rule, or what a phone adds: a name first, ways to reach it, and nothing that is said. */
function signsBelow(lines: readonly string[]): boolean {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '' && !RULE.test(line));
  const legal = filled.findIndex((line) => DISCLAIMER.test(line));
  const block = legal < 0 ? filled : filled.slice(0, legal);
  if (block.length === 0) return legal === 0 && !hasList(lines, false);
  return (
    block.length <= LONGEST_SIGNATURE &&
    block.filter(isCountedEntry).length < 2 &&
    block.every((line) => line.length <= LONGEST_LINE && !speaks(line) && !/\bpin\b|暗証番号/iu.test(line)) &&
    !hasNumber(block[0] ?? '') &&
    (block.some((line) => CONTACT.test(line) || isBareNumber(line) || REACHES.test(line)) || block.every(isNameLine)) &&
    !hasList(lines, true)
  );
}

/** The delimiter is a program's or a habit; a list below it, or the only numbers of a mail that are no signature's, are asked for. */
function isBelowDelimiter(below: readonly string[], above: readonly string[]): boolean {
  if (hasList(below, isNameLine(below.find((line) => line.trim() !== '') ?? ''))) return false;
  if (!saysSomething(above)) return signsBelow(below);
  // A signature does not begin with a sentence, nor does it hold the only numbers of a mail within one.
  const first = below.find((line) => line.trim() !== '') ?? '';
  if (speaks(first) && !DISCLAIMER.test(first)) return false;
  return above.some(hasNumber) || !below.some((line) => hasNumber(line) && speaks(line));
}

/** The first of two that frame the only numbers of a mail, told of as those of a list are, whoever signs below the second. */
function isFrame(lines: readonly string[], at: number, above: readonly string[]): boolean {
  const next = lines.findIndex((line, i) => i > at && DELIMITER.test(line));
  if (next < 0 || above.some(hasNumber) || !saysSomething(above)) return false;
  const framed = lines.slice(at + 1, next).filter((line) => line.trim() !== '');
  return hasList(framed, true) && hasWords(lines.slice(next + 1));
}

const WORD = regexp(/(?<!\p{L})\p{Ll}{2,}/gu);
/** Names and ways to reach somebody hold fewer in a line. */
const WORDS_OF_A_SENTENCE = 5;

/** The line below the closing phrase, or the number of lines. */
function findClosing(lines: readonly string[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    if (!CLOSING.test((lines[i] ?? '').trim())) continue;
    const rest = lines.slice(i + 1).filter((line) => line.trim() !== '');
    // "Saludos:" on top greets: what follows is the mail.
    if (!hasWords(lines.slice(0, i)) && rest.some((line) => (line.match(WORD) ?? []).length >= WORDS_OF_A_SENTENCE))
      continue;
    if (rest.length <= LONGEST_SIGNATURE && rest.every((line) => line.length <= LONGEST_LINE || DISCLAIMER.test(line)))
      return i + 1;
  }
  return lines.length;
}
