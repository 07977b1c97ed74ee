/** A logistic regression of several classes over hashed features, as `npm run train` writes it to `models/`. */
export type StoredModel = {
  /** Names the examples and so the weights. */
  readonly digest: string;
  readonly bias: readonly number[];
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** Base64 of signed bytes, one table a class. */
  readonly weights: string;
};

/** A model whose sums can be shared between judgements that differ in few features. */
export type LinearModel = {
  readonly bias: readonly number[];
  readonly scale: number;
  /** Of each class the sum of its weights at these places, in steps. */
  sums(features: Int32Array): number[];
};

export function openLinear({ bias, scale, weights: stored }: StoredModel): LinearModel {
  const weights = new Int8Array(Buffer.from(stored, 'base64'));
  const table = weights.length / bias.length;
  const sums = (features: Int32Array): number[] =>
    bias.map((_, label) => {
      let sum = 0;
      for (const place of features) sum += weights[label * table + place] ?? 0;
      return sum;
    });
  return { bias, scale, sums };
}

/** @param sums of as many features @returns the share of each class, in the order of its biases, together 1 */
export function sharesOf({ bias, scale }: LinearModel, sums: readonly number[], features: number): number[] {
  const step = scale / Math.sqrt(Math.max(1, features));
  const scores = bias.map((start, label) => start + (sums[label] ?? 0) * step);
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** @returns judges features: the share of each class, in the order of its biases, together 1 */
export function openModel(stored: StoredModel): (features: Int32Array) => number[] {
  const model = openLinear(stored);
  return (features) => sharesOf(model, model.sums(features), features.length);
}
