import { has } from './nearest-cue.ts';
import type { Statement } from './statements.ts';
import {
  DO_NOT,
  EXCEPT,
  KEEP,
  KEEP_AS_AIM,
  KEPT_HERE,
  LEAVE,
  NO_EXCLUSION,
  RESUME,
  STAYS,
  WHEN_ONLY,
} from './words/exclusion-words.ts';

/** Words that take numbers out, and how far they reach. Offsets are those of the whole text. */
export type Scope = {
  /** Where the words begin and end. */
  readonly start: number;
  readonly trigger: number;
  /** Where their reach ends. */
  readonly end: number;
  /** Where their numbers stand: behind them, before them, or wherever some are. `keep` says less than the others. */
  readonly kind: 'after' | 'either' | 'before' | 'keep';
};

/** No list of exceptions is longer; more words than this many take out nothing but time. */
const LONGEST = 20_000;

/** More exclusions than this are no mail that a program decides. */
export const MOST_SCOPES = 500;

export function scopesIn({ start, text }: Statement): Scope[] {
  const scopes: Scope[] = [];
  // Most lines of a long list hold no word.
  if (!/\p{L}/u.test(text)) return scopes;
  const add = (pattern: RegExp, kind: Scope['kind'], applies: (after: string) => boolean = () => true): void => {
    for (const found of text.matchAll(pattern)) {
      if (scopes.length >= MOST_SCOPES) return;
      const trigger = found.index + found[0].length;
      const after = text.slice(trigger, trigger + LONGEST);
      if (!applies(after)) continue;
      const reach = RESUME.exec(after.slice(0, LONGEST))?.index ?? after.length;
      scopes.push({ start: start + found.index, trigger: start + trigger, end: start + trigger + reach, kind });
    }
  };
  const said = text.slice(0, LONGEST);
  add(EXCEPT, 'after', (after) => !NO_EXCLUSION.test(after));
  add(LEAVE, 'after');
  add(DO_NOT, 'either', (after) => !WHEN_ONLY.test(after));
  add(STAYS, 'before');
  if (has(KEEP, said) && (KEPT_HERE.test(said) || !KEEP_AS_AIM.test(said)))
    add(KEEP, 'keep', (after) => !/^\s+(?:me|us|in mind|an eye|posted|informed|up)\b/i.test(after));
  return scopes;
}
