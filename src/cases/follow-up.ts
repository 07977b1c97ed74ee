import type { IntakeRequest } from '../request/intake-request.ts';
import type { FoundPin } from '../request/pin/found-pin.ts';

export type Continued<Trouble> = Omit<FollowUp<Trouble>, 'barePin'>;

/** What one mail gives. `Trouble`: an attachment that was not read, opaque here. */
export type FollowUp<Trouble> = {
  readonly request: IntakeRequest;
  readonly documents: readonly Trouble[];
  /** The mail's only content, where that is one PIN-like value; taken as the PIN if we had asked for one. */
  readonly barePin: FoundPin | null;
};
