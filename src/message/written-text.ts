import { markEarlier } from './trim/earlier.ts';
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

/** Splits a mail's visible text; every line of it is in exactly one of the three parts. */
export function splitWrittenText(visibleText: string): WrittenText {
  const lines = visibleText.split('\n');
  const isEarlier = markEarlier(lines);
  const written = lines.filter((_, i) => !isEarlier[i]);
  const signs = markSignature(written);
  return {
    own: written
      .filter((_, i) => !signs[i])
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
