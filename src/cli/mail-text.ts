import { maskDigits } from '../base/evidence.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { findPin } from '../request/find-pin.ts';
import { secretSpans } from '../request/mask-secrets.ts';
import { foldCharacters } from '../request/numbers/fold-characters.ts';

/** Telephone numbers as only telephone numbers are written: ten digits in a row may be a PIN. */
const NUMBER = /(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[ .-]?\d{4}(?![\d-])/g;
const MOST_LINES = 60;

/** What a mail says, for the agent who decides about it: no PIN, and no other digits that could be one. */
export function mailLines({ from, subject, visibleText, attachments }: ParsedMessage): string[] {
  const all = visibleText.trim().split('\n');
  const text = all.slice(0, MOST_LINES).map((line) => line.trimEnd());
  const more = all.length > MOST_LINES ? [`… and ${all.length - MOST_LINES} more lines`] : [];
  const { secrets } = findPin({ subject, own: visibleText, signature: '' });
  const hide = (words: string): string => {
    const folded = foldCharacters(words);
    const hidden = secretSpans(folded, secrets);
    const harmless = [...folded.matchAll(NUMBER)]
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
      .filter(({ start, end }) => !hidden.some((span) => span.start < end && start < span.end));
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
