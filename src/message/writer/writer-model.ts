/**
 * Whether a program wrote a mail for nobody in particular (an absence note, an acknowledgement, a digest), as a model has learned
 * it from examples: how likely, 0 to 1. A carrier's system that asks for something counts as a person.
 */
import model from '../../../models/writers.json' with { type: 'json' };
import { openModel } from '../../base/linear-model.ts';
import type { ParsedMessage } from '../parsed-message.ts';
import { type WrittenBy, writerFeatures } from './features.ts';

export const WRITERS = ['person', 'machine'] as const;
export type Writer = (typeof WRITERS)[number];

/** Names the examples and so the weights, for the record of a decision. */
export const MODEL_DIGEST: string = model.digest;

const judge = openModel(model);

export const machineLikelihood = (mail: WrittenBy): number => judge(writerFeatures(mail))[1] ?? 0;

const known = new WeakMap<ParsedMessage, number>();

/** The same of a mail that was taken in; asked for more than once a mail, and weighed once. */
export function writtenByMachine(message: ParsedMessage): number {
  const before = known.get(message);
  if (before !== undefined) return before;
  const { from, subject, visibleText } = message;
  const likelihood = machineLikelihood({
    name: from?.name ?? '',
    address: from?.address ?? '',
    subject,
    text: visibleText,
  });
  known.set(message, likelihood);
  return likelihood;
}
