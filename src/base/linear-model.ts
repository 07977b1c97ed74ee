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

/** @returns judges features: the share of each class, in the order of its biases, together 1 */
export function openModel({ bias, scale, weights: stored }: StoredModel): (features: Int32Array) => number[] {
  const weights = new Int8Array(Buffer.from(stored, 'base64'));
  const table = weights.length / bias.length;
  return (features) => {
    const step = scale / Math.sqrt(Math.max(1, features.length));
    const scores = bias.map((start, label) => {
      let sum = 0;
      for (const place of features) sum += weights[label * table + place] ?? 0;
      return start + sum * step;
    });
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => share / total);
  };
}
