import { maskDigits, phoneSpans } from '../base/evidence.ts';
import { regexp } from '../base/regexp.ts';
import { PLAN_SHAPE } from '../base/telephone-shape.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { findPin } from '../request/pin/find-pin.ts';
import { foldCharacters } from '../request/text/fold-characters.ts';
import { secretSpans } from '../request/text/mask-secrets.ts';

const MOST_LINES = 60;

/** Ten digits under any typography: a number where it was read as one. */
const TEN_DIGITS = regexp(`(?<!-)${PLAN_SHAPE}(?!-)`, 'gu');

/**
 * What a mail says, for the agent who decides about it: no PIN, and no other digits that could be one.
 *
 * @param known the numbers that were read in it, E.164: these are shown however they are written
 */
export function mailLines(
  { from, subject, visibleText, attachments }: ParsedMessage,
  known: readonly string[] = [],
): string[] {
  const all = visibleText.trim().split('\n');
  const text = all.slice(0, MOST_LINES).map((line) => line.trimEnd());
  const more = all.length > MOST_LINES ? [`… and ${all.length - MOST_LINES} more lines`] : [];
  const { secrets } = findPin({ subject, own: visibleText, signature: '' });
  const isKnown = new Set(known);
  const hide = (words: string): string => {
    const folded = foldCharacters(words);
    const hidden = secretSpans(folded, secrets);
    const read = [...folded.matchAll(TEN_DIGITS)].filter(([found]) =>
      isKnown.has(`+1${found.replace(/\D/g, '').slice(-10)}`),
    );
    const harmless = [
      ...phoneSpans(folded),
      ...read.map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    ].filter(({ start, end }) => !hidden.some((span) => span.start < end && start < span.end));
    return maskDigits(folded, harmless);
  };
  return [
    `  from       ${from?.name ? `${hide(from.name)} ` : ''}<${from?.address ?? 'nobody'}>`,
    `  subject    ${hide(subject)}`,
    ...attachments.map(({ filename }) => `  attached   ${hide(filename ?? 'without a name')}`),
    ...hide([...text, ...more].join('\n'))
      .split('\n')
      .map((line) => `  | ${line}`.trimEnd()),
  ];
}
