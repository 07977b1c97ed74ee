/**
 * What a statement does to the request it stands beside, as a model has learned it from examples: a statement in, how likely it
 * is harmless, holds the request, or takes an unnamed part of its numbers, out. It never names a number or a word.
 */
import model from '../../../models/statements.json' with { type: 'json' };
import { openModel } from '../../base/linear-model.ts';
import { featuresOf } from '../text/features.ts';

/** `fine`: what harmless mails hold. `hold`: puts off, doubts, reports, denies. `part`: of the numbers, without naming them. */
export const LABELS = ['fine', 'hold', 'part'] as const;
export type Label = (typeof LABELS)[number];
export type Judgement = Readonly<Record<Label, number>>;

/** Names the examples and so the weights, for the record of a decision. */
export const MODEL_DIGEST: string = model.digest;

const judge = openModel(model);

export function judgeStatement(text: string): Judgement {
  const [fine = 0, hold = 0, part = 0] = judge(featuresOf(text));
  return { fine, hold, part };
}
