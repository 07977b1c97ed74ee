import type { Run } from '../numbers/expand-range.ts';
import type { Reading } from '../numbers/read-text.ts';

export type ListReading = Pick<
  Reading,
  'meant' | 'bad' | 'badRanges' | 'unclear' | 'excluded' | 'vague' | 'sizes' | 'evidence'
> & {
  /** What a list that may be the request's keeps back: nothing is surely asked for that stands there. */
  readonly contested?: readonly Run[];
};
