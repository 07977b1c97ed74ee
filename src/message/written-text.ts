import { TELEPHONE } from '../base/telephone-shape.ts';
import { markEarlier } from './trim/earlier.ts';
import { isProgramLine } from './trim/notices.ts';
import { POSTSCRIPT } from './trim/postscript.ts';
import { markSignature } from './trim/signature.ts';
import type { Signer } from './trim/signer-name.ts';

/**
 * The visible text of a mail, split by who wrote it: what the sender wrote now, the signature below it, and what came
 * from earlier mails (quoted or forwarded). Numbers are read from `own`; a PIN from `own` and `signature`; nothing
 * is ever read from `earlier` (desk rules, sections 3 and 4).
 */
export type WrittenText = {
  readonly own: string;
  readonly signature: string;
  readonly earlier: string;
};

/** Whose a line is: said now, a postscript that is said below the sign-off, the sign-off, an earlier mail. */
export type Speaker = 'said' | 'postscript' | 'signs' | 'earlier';

/** What is known of a text before it is told who signs it. */
export type KnownLines = {
  /** For each line whether it comes from an earlier mail. */
  readonly isEarlier: readonly boolean[];
  /** For each line whether it is no person's: nobody signs there, and it is left as said. */
  readonly isNotice: readonly boolean[];
};

/**
 * @param signer who sent it, where that is known
 * @returns for each line whose it is
 */
export function markSpeakers(
  lines: readonly string[],
  signer?: Signer | null,
  { isEarlier, isNotice }: KnownLines = { isEarlier: markEarlier(lines), isNotice: [] },
): Speaker[] {
  const isWritten = lines.map((_, i) => !isEarlier[i] && !isNotice[i]);
  const written = lines.filter((_, i) => isWritten[i]);
  const marked = markParts(written, aboveEarlier(lines, isEarlier, isWritten), signer ?? undefined);
  const isAfterword = postscripts(written, marked);
  let at = 0;
  const speakers = isEarlier.map((earlier, line): Speaker => {
    if (earlier) return 'earlier';
    if (isNotice[line]) return 'said';
    const i = at++;
    return isAfterword[i] ? 'postscript' : marked[i] ? 'signs' : 'said';
  });
  return withTitles(lines, speakers);
}

/** Right above numbers that are said, a few capitalised words are their title: whoever signs so, or "Disconnect Numbers". */
function withTitles(lines: readonly string[], speakers: readonly Speaker[]): Speaker[] {
  const titled = [...speakers];
  for (let at = lines.length - 1; at > 0; at--) {
    const above = (lines[at - 1] ?? '').trim();
    const isTitled =
      titled[at] === 'said' && titled[at - 1] === 'signs' && /\p{L}/u.test(above) && !isProgramLine(above);
    if (isTitled && (TELEPHONE.test(lines[at] ?? '') || speakers[at] === 'signs')) titled[at - 1] = 'said';
  }
  return titled;
}

/** How many written lines stand above the earlier mail, where others stand within it or below. */
function aboveEarlier(lines: readonly string[], isEarlier: readonly boolean[], isWritten: readonly boolean[]): number {
  const first = isEarlier.indexOf(true);
  const goesOn = first >= 0 && lines.some((line, i) => i > first && isWritten[i] && line.trim() !== '');
  return goesOn ? isWritten.slice(0, first).filter(Boolean).length : 0;
}

/**
 * A sign-off above an earlier mail ends where that begins: the answers within it are said, whoever signs again below.
 */
function markParts(written: readonly string[], above: number, signer?: Signer): boolean[] {
  const whole = markSignature(written, signer);
  if (above === 0) return whole;
  const [top, rest] = [written.slice(0, above), written.slice(above)];
  const markedTop = markSignature(top, signer);
  if (!markedTop.includes(true) && !whole.slice(0, above).includes(true)) return whole;
  return [...markedTop, ...markSignature(rest, signer)];
}

/** Splits a mail's visible text; every line of it is in exactly one of the three parts. */
export function splitWrittenText(visibleText: string, signer?: Signer | null): WrittenText {
  const lines = visibleText.split('\n');
  return joinSpoken(lines, markSpeakers(lines, signer));
}

/** The three parts of a text whose lines are marked. */
export function joinSpoken(lines: readonly string[], speakers: readonly Speaker[]): WrittenText {
  const join = (of: (speaker: Speaker | undefined) => boolean): string =>
    lines
      .flatMap((line, i) => (of(speakers[i]) ? (speakers[i] === 'postscript' ? apart(line) : [line]) : []))
      .join('\n')
      .trim();
  return {
    own: join((speaker) => speaker === 'said' || speaker === 'postscript'),
    signature: join((speaker) => speaker === 'signs'),
    earlier: join((speaker) => speaker === 'earlier'),
  };
}

/** No sentence above goes on in a postscript. */
const apart = (line: string): string[] => (POSTSCRIPT.test(line) ? ['', line] : [line]);

/** A postscript below the sign-off goes on as far as its paragraph. */
function postscripts(lines: readonly string[], signs: readonly boolean[]): boolean[] {
  let isOpen = false;
  return lines.map((line, i) => {
    isOpen = (signs[i] === true && POSTSCRIPT.test(line)) || (isOpen && line.trim() !== '');
    return isOpen;
  });
}
