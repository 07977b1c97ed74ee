import type { Span } from '../../base/evidence.ts';
import type { Run } from './expand-range.ts';

/** What a person would call one entry of a list: a number, a range, or something that was meant as one and is not. */
export type Item = Span &
  (
    | {
        readonly type: 'run';
        readonly run: Run;
        readonly abroad: boolean;
        /** How many it means is open. */
        readonly open: boolean;
        /** Its end was a few digits behind a spaced dash. */
        readonly loose: boolean;
      }
    | { readonly type: 'bad-number'; readonly sure: boolean; readonly digits: string }
    | { readonly type: 'bad-range' }
  );
