import { markEarlier } from './trim/earlier.ts';
import type { Signer } from './trim/sender-block.ts';
import { markSignature } from './trim/signature.ts';

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

/**
 * Splits a mail's visible text; every line of it is in exactly one of the three parts.
 *
 * @param signer who sent it, where that is known
 */
export function splitWrittenText(visibleText: string, signer?: Signer | null): WrittenText {
  const lines = visibleText.split('\n');
  const isEarlier = markEarlier(lines);
  const written = lines.filter((_, i) => !isEarlier[i]);
  const marked = markSignature(written, signer ?? undefined);
  const isAfterword = postscripts(written, marked);
  const signs = marked.map((isSigned, i) => isSigned && !isAfterword[i]);
  return {
    own: written
      .flatMap((line, i) => (signs[i] ? [] : isAfterword[i] ? apart(line) : [line]))
      .join('\n')
      .trim(),
    signature: written
      .filter((_, i) => signs[i])
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

/** A postscript below the sign-off goes on as far as its paragraph. */
function postscripts(lines: readonly string[], signs: readonly boolean[]): boolean[] {
  let isOpen = false;
  return lines.map((line, i) => {
    isOpen = (signs[i] === true && POSTSCRIPT.test(line)) || (isOpen && line.trim() !== '');
    return isOpen;
  });
}
