/**
 * Who speaks in each line, as a model has learned it from marked mails (`fixtures/reading/lines`, `fixtures/pages`): the rules' own
 * opinion of the line is one of the things that it weighs. The likeliest row of roles from the first line to the last is taken.
 */
import model from '../../../models/lines.json' with { type: 'json' };
import { type LinearModel, openLinear, sharesOf } from '../../base/linear-model.ts';
import { behind, type LineFeatures, lineFeatures, type RuledLines } from './line-features.ts';

/** What the model tells apart, in its order; `earlier` is quoted or passed on. */
export const SPOKEN = ['said', 'sign-off', 'notice', 'earlier'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** Names the examples and so the weights. */
export const MODEL_DIGEST: string = model.digest;

/** Of a longer mail nothing is judged: the rules hold. */
const MOST_LINES = 1500;

const linear = openLinear(model);

/** @returns the likeliest role of each line; null where it is empty, or where nothing is judged */
export function judgeLines(ruled: RuledLines): (Spoken | null)[] {
  const filled = ruled.lines.filter((line) => line.trim() !== '').length;
  return filled > MOST_LINES ? ruled.lines.map(() => null) : likeliest(lineFeatures(ruled), linear);
}

/**
 * By dynamic programming over the role of the line above (A. Viterbi, 1967): linear in the lines. What comes from an earlier mail, the
 * rules know.
 */
export function likeliest(features: readonly (LineFeatures | null)[], by: LinearModel): (Spoken | null)[] {
  const filled = features.filter((one) => one !== null);
  /** Of each line and role, which role of the line above is the likeliest. */
  const best: number[][] = [];
  let scores: readonly number[] = [0];
  for (const [at, one] of filled.entries()) {
    const above: readonly (Spoken | null)[] = at === 0 ? [null] : SPOKEN;
    const own = by.sums(one.own);
    const reached = above.map((role, before) => {
      const places = behind(one, role);
      const more = by.sums(places);
      const sums = own.map((sum, label) => sum + (more[label] ?? 0));
      const shares = among(sharesOf(by, sums, one.own.length + places.length), one.isEarlier);
      return shares.map((share) => (scores[before] ?? 0) + Math.log(share + LEAST));
    });
    const from = SPOKEN.map((_, role) => largest(reached.map((row) => row[role] ?? 0)));
    scores = SPOKEN.map((_, role) => reached[from[role] ?? 0]?.[role] ?? 0);
    best.push(from);
  }
  const roles: Spoken[] = [];
  for (let at = filled.length - 1, role = largest(scores); at >= 0; role = best[at]?.[role] ?? 0, at--)
    roles.push(SPOKEN[role] ?? 'said');
  return features.map((one) => (one === null ? null : (roles.pop() ?? 'said')));
}

const LEAST = 1e-12;
const largest = (scores: readonly number[]): number =>
  scores.reduce((most, score, i) => (score > (scores[most] ?? 0) ? i : most), 0);

const EARLIER = SPOKEN.indexOf('earlier');
const among = (shares: readonly number[], isEarlier: boolean | null): readonly number[] =>
  isEarlier === null ? shares : shares.map((share, role) => (isEarlier === (role === EARLIER) ? share : 0));
