import { markEarlier } from './trim/earlier.ts';
import { findClosing, findSignature } from './trim/signature.ts';

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

/** Splits a mail's visible text; every line of it is in exactly one of the three parts. */
export function splitWrittenText(visibleText: string): WrittenText {
  const lines = visibleText.split('\n');
  const isEarlier = markEarlier(lines);
  const written = lines.filter((_, i) => !isEarlier[i]);
  const start = Math.min(findSignature(written), findClosing(written));
  const signature = written.slice(start);
  // A list below the closing phrase is still the request: people sign above what they paste.
  const isAfterword = postscripts(signature);
  const kept = signature.map(
    (line, i) => isAfterword[i] || (isListLine(line) && (isListLine(signature[i - 1]) || isListLine(signature[i + 1]))),
  );
  return {
    own: [...written.slice(0, start), ...signature.flatMap((line, i) => (kept[i] ? apart(line) : []))]
      .join('\n')
      .trim(),
    signature: signature
      .filter((_, i) => !kept[i])
      .join('\n')
      .trim(),
    earlier: lines
      .filter((_, i) => isEarlier[i])
      .join('\n')
      .trim(),
  };
}

/** "P.S. The one ending in 0107 stays": said by the sender, wherever it stands. */
const POSTSCRIPT =
  /^[\s*_>([-]*(?:p\.? ?-?[sd]\.?(?: ?s\.?)?|post ?-?scriptum|postscript|posdata|postdata|poscritto|n\.? ?b\.?|追伸|追記)(?=[\s:：.,;)–—-]|$)/iu;

/** No sentence above goes on in a postscript. */
const apart = (line: string): string[] => (POSTSCRIPT.test(line) ? ['', line] : [line]);

/** A postscript goes on as far as its paragraph. */
function postscripts(lines: readonly string[]): boolean[] {
  let isOpen = false;
  return lines.map((line) => {
    isOpen = POSTSCRIPT.test(line) || (isOpen && line.trim() !== '');
    return isOpen;
  });
}

/** Nothing but telephone numbers and what joins them. */
function isListLine(line: string | undefined): boolean {
  const text = line?.trim() ?? '';
  if (!/^[\p{Nd}\s()+.,;:*•·\p{Pd}xX#/]*(?:\s(?:to|thru|through)\s[\p{Nd}\s()+.\p{Pd}]*)?$/u.test(text)) return false;
  return (text.match(/\p{Nd}/gu) ?? []).length >= 10;
}
