/**
 * What programs say of themselves in the mails they write, as data: one clue a meaning, its wordings by language. A clue
 * alone seldom tells; they must add up (`checks/told-by-form.ts`).
 */
import { regexp } from '../../base/regexp.ts';

export type Wordings = Partial<Record<'en' | 'es' | 'fr' | 'it' | 'ja' | 'de' | 'pt', string>>;

export type Clue = {
  /** What it says, for the evidence. */
  readonly says: string;
  readonly where: 'subject' | 'text';
  /** 1: people say it too; 2: they hardly do; 3: nobody says it of a mail of their own. */
  readonly weight: 1 | 2 | 3;
  readonly pattern: RegExp;
};

/**
 * @param words alternatives of a regular expression, matched as whole words (not in Japanese) on text on one line with
 *   plain apostrophes; gaps are bounded, so that the time is linear in the text
 */
export function clue(says: string, where: Clue['where'], weight: Clue['weight'], words: Wordings): Clue {
  return { says, where, weight, pattern: wordPattern(words) };
}

export function wordPattern({ ja, ...spaced }: Wordings): RegExp {
  const whole = `(?<![\\p{L}\\p{N}])(?:${Object.values(spaced).join('|')})(?![\\p{L}\\p{N}])`;
  return regexp(ja === undefined ? whole : `${whole}|${ja}`, 'iu');
}

/** A form's labels: a notice lists them one below the other with their values. */
export const labelPattern = (labels: string): RegExp => regexp(`^[\\s*•-]*(?:${labels})\\s*[:=]`, 'iu');

/** Something between two words of one sentence. */
export const GAP = '[^.!?]{0,60}?';
