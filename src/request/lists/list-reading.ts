import type { Reading } from '../numbers/read-text.ts';

export type ListReading = Pick<
  Reading,
  'meant' | 'bad' | 'badRanges' | 'unclear' | 'excluded' | 'vague' | 'sizes' | 'evidence'
>;
