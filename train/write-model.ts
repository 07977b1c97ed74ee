/** Writes what was learned to `models/`, the same bytes from the same examples. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredModel } from '../src/base/linear-model.ts';
import type { Fitted } from './learn.ts';

/** Names a set of examples: a model carries that of what it has learned from. */
export function digestOf(examples: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const example of examples) hash.update(example);
  return hash.digest('hex').slice(0, 16);
}

/** Weights in steps of 1/127 of the largest: what is lost is less than what another author would change. */
export function writeModel(name: string, { weights, bias }: Fitted, about: { examples: number; digest: string }): void {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const steps = Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127));
  const model: StoredModel & { examples: number } = {
    ...about,
    bias: [...bias].map((value) => Number(value.toFixed(5))),
    scale: Number((largest / 127).toFixed(8)),
    weights: Buffer.from(steps.buffer).toString('base64'),
  };
  const file = join(import.meta.dirname, '..', 'models', `${name}.json`);
  writeFileSync(file, `${JSON.stringify(model)}\n`);
  console.log(`${about.examples} examples -> ${file}`);
}
