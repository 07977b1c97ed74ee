/** Tells the time. Passed in everywhere, so that a test or `check --now` can stand it still. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export const fixedClock =
  (at: Date): Clock =>
  () =>
    at;
