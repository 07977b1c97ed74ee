/**
 * What is added below the earlier mail that a mail carries along: paragraphs at its very end, of a program or for a company. A forwarded
 * mail has notices of its own: there they stand apart by more than one empty line.
 */
import { regexp } from '../base/regexp.ts';
import { foldCharacters } from '../request/text/fold-characters.ts';
import { isForeignLink, saysHow } from './printed-lines.ts';
import { beginsByProgram, isByProgram, isMark, REPLIES } from './program-notices.ts';

export type Carried = {
  readonly isEarlier: readonly boolean[];
  /** For each line whether it is known as a notice. */
  readonly isNotice: readonly boolean[];
  readonly isForward: boolean;
  /** Whoever sends it: a notice that names their own domain is theirs. */
  readonly address: string;
};

/** No mail has more of them, none is longer. */
const MOST = 30;
const MOST_LINES = 60;

/** @returns for each line whether it is of a notice below what is carried along */
export function noticesBelow(
  lines: readonly string[],
  { isEarlier, isNotice, isForward, address }: Carried,
): boolean[] {
  const domain = address.split('@').at(-1) ?? '';
  const isBlank = (i: number): boolean => (lines[i] ?? '').trim() === '';
  const isOpen = (i: number): boolean =>
    i >= 0 && !isBlank(i) && isEarlier[i] === true && !/^\s*>/.test(lines[i] ?? '');
  const last = lines.findLastIndex((line, i) => line.trim() !== '' && !isNotice[i]);
  let found = lines.length;
  let isOwn = false;
  let isApart = false;
  let seen = 0;
  for (let to = last + 1; to > 0 && seen < MOST; ) {
    let from = to;
    while (isOpen(from - 1)) from--;
    const isToken = isOpen(to - 1) && isKnownAgain((lines[to - 1] ?? '').trim());
    if (from === to || from === 0) break;
    if (isToken) from = to - 1;
    else if (
      !isBlank(from - 1) ||
      to - from > MOST_LINES ||
      !(
        isAdded(textOf(lines, from, to)) ||
        (!isForward && (isSheet(lines, from, to) || isAboutItself(textOf(lines, from, to))))
      )
    ) {
      const isHead = seen > 0 && (found < lines.length || isBlank(from - 2)) && HEADING.test(textOf(lines, from, to));
      if (isHead) found = from;
      break;
    }
    isOwn ||= domain.includes('.') && textOf(lines, from, to).includes(domain);
    // A program's own line, or several notices: one alone is as likely of the mail that is forwarded.
    seen++;
    const isSet: boolean = isToken || !isForward || isOwn || isBlank(from - 2);
    isApart ||= isForward && isSet && !isToken;
    if (isSet || (!isApart && (seen > 1 || isForeignLink(textOf(lines, from, to))))) found = from;
    to = from;
    while (to > 0 && isBlank(to - 1)) to--;
  }
  return lines.map((_, i) => i >= found && isEarlier[i] === true);
}

/** "Disclaimer", above what it heads. */
const HEADING = /^\W*(?:legal |aviso |avis |note )?(?:notice|disclaimer|aviso|avis|avviso|hinweis|legal|légal)\W*$/iu;

/** Of what is carried along nothing is read as said now, whatever it is called. */
const isAdded = (text: string): boolean => isByProgram(text, 'below') || beginsByProgram(text) || isForeignLink(text);

const textOf = (lines: readonly string[], from: number, to: number): string =>
  foldCharacters(lines.slice(from, to).join('\n')).trim();

/** Letters and digits in brackets, for nobody to read. */
const isKnownAgain = (line: string): boolean =>
  isMark(line) || /^\[[\p{Lu}\d]{3,12}(?:-[\p{Lu}\d]{3,12}){1,3}\]$/u.test(line);

/** Why somebody gets it, or how it is answered and where to click. */
const isAboutItself = (text: string): boolean =>
  (NOTIFIES.test(text) && BECAUSE.test(text)) || (REPLIES.test(text) && CLICK.test(text)) || saysHow(text);
const NOTIFIES = regexp(/(?<!\p{L})(?:notifica\p{L}*|benachrichtig\p{L}*)(?!\p{L})|通知/iu);
const BECAUSE = regexp(/(?<!\p{L})(?:because|porque|car|parce qu|perché|weil|da)(?!\p{L})|ため/iu);
const CLICK = regexp(/(?<!\p{L})(?:click|clic|cliquez|cliccare|clicca|klicken)(?!\p{L})|クリック/iu);

/** What a ticket is filed under, above the name of the system. */
function isSheet(lines: readonly string[], from: number, to: number): boolean {
  const isLabelled = (line: string): boolean => /^(?:[\p{L}#\d-]+\s){0,3}[\p{L}#\d-]+\s?[:：]\s*\S/u.test(line.trim());
  return (
    to - from >= 3 && lines.slice(from, to - 1).every(isLabelled) && isByProgram(textOf(lines, to - 1, to), 'below')
  );
}
