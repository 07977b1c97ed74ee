/**
 * What a statement does to the request it stands beside, as a model has learned it from examples: a statement in, how likely it
 * is harmless, holds the request, or takes an unnamed part of its numbers, out. It never names a number or a word.
 */
import model from '../../../models/statements.json' with { type: 'json' };
import { featuresOf, TABLE_BITS } from './features.ts';

/** `fine`: what harmless mails hold. `hold`: puts off, doubts, reports, denies. `part`: of the numbers, without naming them. */
export const LABELS = ['fine', 'hold', 'part'] as const;
export type Label = (typeof LABELS)[number];
export type Judgement = Readonly<Record<Label, number>>;

const TABLE = 1 << TABLE_BITS;
const WEIGHTS = new Int8Array(Buffer.from(model.weights, 'base64'));

/** Names the examples and so the weights, for the record of a decision. */
export const MODEL_DIGEST: string = model.digest;

export function judgeStatement(text: string): Judgement {
  const features = featuresOf(text);
  const scale = model.scale / Math.sqrt(Math.max(1, features.length));
  const shares = LABELS.map((_, label) => {
    let sum = 0;
    for (const place of features) sum += WEIGHTS[label * TABLE + place] ?? 0;
    return Math.exp((model.bias[label] ?? 0) + sum * scale);
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  const [fine = 0, hold = 0, part = 0] = shares.map((share) => share / total);
  return { fine, hold, part };
}
