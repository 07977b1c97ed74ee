import type { RunItem } from './find-items.ts';
import type { Part } from './parts-of-list.ts';

/** A part of the numbers that is told without naming it, with those it may be of. */
export type OpenPart = {
  /** `exception`: what stays is not named. */
  readonly by: Part['by'] | 'exception';
  /** Those of its own sentence; empty: of everything that the mail lists. */
  readonly items: readonly RunItem[];
  readonly quote: string;
};
