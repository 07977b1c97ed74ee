/** A logistic regression of several classes over sparse features, by stochastic descent: seeded, so that the same examples give the same weights. */
import type { LinearModel } from '../src/base/linear-model.ts';

export type Example = { readonly label: number; readonly features: Int32Array };
/** `weights[label * table + place]`. */
export type Fitted = { readonly weights: Float64Array; readonly bias: Float64Array };

const EPOCHS = 8;
const RATE = 0.15;
const DECAY = 1e-5;

export function learn(examples: readonly Example[], labels: number, table: number): Fitted {
  const weights = new Float64Array(labels * table);
  const bias = new Float64Array(labels);
  const seen = new Float64Array(labels * table).fill(1e-8);
  const order = examples.map((_, i) => i);
  const random = randomFrom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i] as Example;
      const p = probabilities(example.features, { weights, bias });
      const scale = 1 / Math.sqrt(Math.max(1, example.features.length));
      for (let label = 0; label < labels; label++) {
        const error = (p[label] ?? 0) - (example.label === label ? 1 : 0);
        bias[label] = (bias[label] ?? 0) - 0.02 * error;
        for (const place of example.features) {
          const at = label * table + place;
          const slope = error * scale + DECAY * (weights[at] ?? 0);
          seen[at] = (seen[at] ?? 0) + slope * slope;
          // Adagrad: what is rare moves farther.
          weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(seen[at] ?? 1);
        }
      }
    }
  }
  return { weights, bias };
}

export function probabilities(features: Int32Array, { weights, bias }: Fitted): number[] {
  const table = weights.length / bias.length;
  const scale = 1 / Math.sqrt(Math.max(1, features.length));
  const scores = [...bias].map((start, label) =>
    features.reduce((sum, place) => sum + (weights[label * table + place] ?? 0) * scale, start),
  );
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** What was learned, as a model that the desk opens has it. */
export function linearOf({ weights, bias }: Fitted): LinearModel {
  const table = weights.length / bias.length;
  const sums = (features: Int32Array): number[] =>
    [...bias].map((_, label) => features.reduce((sum, place) => sum + (weights[label * table + place] ?? 0), 0));
  return { bias: [...bias], scale: 1, sums };
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
