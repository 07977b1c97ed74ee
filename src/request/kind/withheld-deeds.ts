/** Deeds that a mail names and does not ask for: denied, forbidden, put on hold. The sender's words in, what withholds them out. */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { withoutNeedlessHold } from './cues/settled-words.ts';
import { ALL_TABLES as ALL, isSaidDeed } from './cues/tables.ts';
import { forbidsDeed, forbidsOutright } from './forbidden-deeds.ts';
import { plainWish, wishesIn } from './simplify-statement.ts';

/** Statements that forbid a deed outright, whatever others ask: "under no circumstances are these to be handed over". */
export const forbiddenDeeds = (mail: WrittenMail, providerNames: readonly string[]): Found<'hold'>[] =>
  wishesIn(mail.own).flatMap((words): Found<'hold'>[] => {
    const said = plainWish(words, providerNames);
    const isForbidden = ALL.some(({ cues }) =>
      cues.some((cue) => {
        const found = isSaidDeed(cue) ? cue.pattern.exec(said) : null;
        return found !== null && forbidsOutright(said, found);
      }),
    );
    const quote = quoteAround(words, { start: 0, end: Math.min(words.length, 80) });
    return isForbidden ? [{ value: 'hold', source: 'body', quote }] : [];
  });

/** Whether a deed is named and denied, or made to depend on something: "do not port these", "only if the price is right". */
export const deniesDeed = (mail: WrittenMail, providerNames: readonly string[]): boolean =>
  wishesIn(mail.own).some((words) => {
    const said = plainWish(words, providerNames);
    return ALL.some(({ cues, denied, conditions }) =>
      cues.some((cue) => {
        const found = isSaidDeed(cue) || cue.kind === 'port-in' ? cue.pattern.exec(said) : null;
        if (!found) return false;
        const lead = said.slice(0, found.index);
        return (
          denied.some((one) => one.test(lead)) || conditions.some((one) => one.test(said)) || forbidsDeed(said, found)
        );
      }),
    );
  });

/** The words that put the wish on hold or call it in doubt, anywhere in the mail; null where there are none. */
export function findHold(mail: WrittenMail): Found<'hold'> | null {
  for (const [original, source] of [[mail.own, 'body'] as const, [mail.subject, 'subject'] as const]) {
    const text = withoutNeedlessHold(foldCharacters(original).replace(/\s/g, ' '));
    for (const pattern of ALL.flatMap(({ hold }) => hold)) {
      const found = pattern.exec(text);
      if (!found) continue;
      const quote = quoteAround(text, { start: found.index, end: found.index + found[0].length });
      return { value: 'hold', source, quote };
    }
  }
  return null;
}
