import { regexp } from '../../base/regexp.ts';
import { blankDeniedStay } from '../kind/cues/denied-stays.ts';
import { ANY_MARK, behindLast, upToFirst } from '../text/clauses.ts';
import type { Statement } from '../text/statements.ts';
import { has } from './nearest-cue.ts';
import {
  ALL,
  BUT,
  DO_NOT,
  EXCEPT,
  KEEP,
  KEEP_AS_AIM,
  KEPT_HERE,
  LEAVE,
  NEGATED,
  NO_EXCLUSION,
  RESUME,
  STAYS,
  WHEN_ONLY,
} from './words/exclusion-words.ts';
import { KEEP_AS_AIM_PHRASES, KEPT_HERE_PHRASES, LEAVE_PHRASES } from './words/keep-phrases.ts';
import { NONE_STAYS } from './words/none-stays-words.ts';

/** Words that take numbers out, and how far they reach. Offsets are those of the whole text. */
export type Scope = {
  /** Where the words begin and end. */
  readonly start: number;
  readonly trigger: number;
  /** Where their reach ends. */
  readonly end: number;
  /** Where their numbers stand: behind them, before them, or wherever some are; `doubt`: behind them, and perhaps meant. `keep` says less than the others. */
  readonly kind: 'after' | 'either' | 'before' | 'keep' | 'doubt';
};

/** No list of exceptions is longer; more words than this many take out nothing but time. */
const LONGEST = 20_000;

/** More exclusions than this are no mail that a program decides. */
export const MOST_SCOPES = 500;

/** "Apart from that, ..." at the beginning: a turn of speech. */
const LEADS_IN = regexp(
  /^\s+(?:that|this|es[oa]|est[oa]|cela|ça|ceci|questo|ciò|quello)\s*,(?!\s*(?:\p{L}+ )?[(+]?\d)/iu,
);

const KEEPS = regexp(`^(?:${KEEP.source})`, 'iu');
/** Right before "keep". */
const NOT_KEPT = regexp(
  /(?<!\p{L})(?:(?:do|does|did|will) ?n['’o]t|do not|does not|will not|won['’]t|no longer|not|never|no|ne|non|n['’])(?: (?:want|wish|need|intend|mean|plan|longer|to|like|us|you|queremos|quiero|deseamos|vamos|a|vogliamo|voglio|desideriamo|intendiamo|più|voulons|veux|souhaitons|désirons|comptons|allons|plus|pas|de)){0,5} ?$/iu,
);

type Condition = (after: string, before: string) => boolean;

/** Whether a text says that numbers are not to be kept. */
export const saysNotKept = (text: string): boolean =>
  [...text.matchAll(KEEP)].some(({ index }) => NOT_KEPT.test(text.slice(Math.max(0, index - 60), index)));

/** Joins a clause about what was named: "except 0105, which stays". */
const RELATIVE = regexp(/(?<!\p{L})(?:which|that|who|because|as|since|que|qui|che|weil|pues|porque)(?!\p{L})/iu);

/** "All but 0105 stay with you": behind the exception, what happens to the rest. */
function isReversed(after: string): boolean {
  const clause = upToFirst(after.slice(0, 80), ANY_MARK);
  return /\d/.test(clause) && !RELATIVE.test(clause) && (has(STAYS, clause) || has(DO_NOT, clause));
}

/** "No porten más que", "ne portez que", "non portate altro che": only that one. */
const ONLY = regexp(
  /^\s*(?:pas\s+)?(?:m[aá]s que|nada m[aá]s|sino|otr[oa] \p{L}+ que|que|d['’]autres? \p{L}+ que|altr[oi](?: \p{L}+)? che|che|niente altro|senão|nada além|anything but|any but)(?!\p{L})/iu,
);

/** "Do not port anything except 0105", and the verb in "all but 0105 stay". */
function isReversing(after: string, before: string): boolean {
  const next = /^[^\d.;\n]{0,60}/.exec(after)?.[0] ?? '';
  if (ONLY.test(next)) return true;
  const clause = behindLast(before, ANY_MARK);
  return (
    (has(EXCEPT, next) && !/^\s*[,;(]/.test(next)) ||
    (has(EXCEPT, clause) && /\d/.test(clause) && !RELATIVE.test(clause) && !/ただし|但し/.test(clause))
  );
}

/** "Except 0104, which we keep": the exception has named them. */
function isSaidAlready(before: string): boolean {
  const clause = behindLast(before, /[;.()\n]/u);
  const at = clause.search(regexp(EXCEPT.source, 'iu'));
  return at >= 0 && /\d/.test(clause.slice(at)) && RELATIVE.test(clause.slice(at));
}

export function scopesIn({ start, text: original }: Statement): Scope[] {
  const scopes: Scope[] = [];
  // Most lines of a long list hold no word.
  if (!/\p{L}/u.test(original)) return scopes;
  // "They are not to stay with you": they are to go.
  const text = blankDeniedStay(original);
  // "None of them is left behind": all of them move.
  const unsaid = [...text.matchAll(NONE_STAYS)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
  const add = (pattern: RegExp, kind: Scope['kind'], applies: Condition = () => true): void => {
    for (const found of text.matchAll(pattern)) {
      if (scopes.length >= MOST_SCOPES) return;
      const trigger = found.index + found[0].length;
      if (unsaid.some(({ from, to }) => from <= found.index && found.index < to)) continue;
      const after = text.slice(trigger, trigger + LONGEST);
      const before = text.slice(Math.max(0, found.index - 200), found.index);
      if (!applies(after, before)) continue;
      const reach = RESUME.exec(after)?.index ?? after.length;
      const place = { start: start + found.index, trigger: start + trigger, end: start + trigger + reach };
      // "We do NOT want to keep these any longer": they are to go.
      if (KEEPS.test(found[0]) && NOT_KEPT.test(before)) continue;
      const opposed =
        kind === 'after'
          ? NEGATED.test(before) || (!/ただし|但し/.test(found[0]) && isReversed(after))
          : isReversing(after, before);
      // "All but 0105 stay": the exception is what moves, and said by the other word.
      if (opposed && kind === 'before') continue;
      scopes.push({ ...place, kind: opposed ? 'doubt' : kind });
    }
  };
  const said = text.slice(0, LONGEST);
  add(EXCEPT, 'after', (after, before) => !NO_EXCLUSION.test(after) && !(before.trim() === '' && LEADS_IN.test(after)));
  add(BUT, 'after', (_, before) => ALL.test(before));
  add(LEAVE, 'after');
  add(LEAVE_PHRASES, 'after');
  add(DO_NOT, 'either', (after) => !WHEN_ONLY.test(after));
  add(STAYS, 'before');
  const isKeptHere = KEPT_HERE.test(said) || KEPT_HERE_PHRASES.test(said);
  const isAim = KEEP_AS_AIM.test(said) || KEEP_AS_AIM_PHRASES.test(said);
  if (has(KEEP, said) && (isKeptHere || !isAim))
    add(
      KEEP,
      'keep',
      (after, before) => !/^\s+(?:me|us|in mind|an eye|posted|informed|up)\b/i.test(after) && !isSaidAlready(before),
    );
  return scopes;
}
