import type { RequestKind } from '../../../base/request-kind.ts';

/**
 * `vague`: the verb fits several kinds; counts only where nothing says more. `open`: a move that does not say where to; counts
 * only where the mail names the one customer who receives.
 */
export type Strength = 'clear' | 'vague' | 'open';

/**
 * One way to ask for something, as a pattern over a statement in which numbers are 'NUM', the PIN's label is 'PIN' and the
 * provider's names are 'PROVIDER'.
 */
export type Cue = {
  readonly kind: Exclude<RequestKind, 'unknown'>;
  readonly pattern: RegExp;
  readonly strength: Strength;
  /** A port-in by its name alone: whose it is the mail has to say. */
  readonly isByName?: boolean;
};

/** A local service request whose supplement type is 1 takes back the one before. */
export const CANCELLING_SUPPLEMENT = '^\\W*sup\\W+1(?!\\d)';

/** One language's words. Patterns see a statement as `Cue` says; what is written before a cue is its lead. */
export type CueTable = {
  readonly cues: readonly Cue[];
  /** The whole statement asks how things are done, or tells what might be one day. */
  readonly noRequest: readonly RegExp[];
  /** What makes a wish depend on something, or somebody else's: also where the deed is politely asked for. */
  readonly conditions: readonly RegExp[];
  /** A question that is the deed politely asked for: "could you port ...?" */
  readonly politely: RegExp;
  /** Leads that take the wish away: "do not", "whether", "hold off on". */
  readonly denied: readonly RegExp[];
  /** Statements that put a wish on hold, take it back or call it in doubt: a person reads the whole mail. */
  readonly hold: readonly RegExp[];
  /** The statement tells what happened. */
  readonly past: RegExp;
  /** The reverse of a conversion. */
  readonly reverse: RegExp;
  /** A port-out that is called so, not only a move to somewhere. */
  readonly explicit: RegExp;
  /** Porting by its name: a port-out so called is a wish of its own beside any other deed. */
  readonly porting: RegExp;
  /** Companies that numbers are sent to; the one group that holds something is the name. All are global. */
  readonly destinations: readonly RegExp[];
  /** A conversion that says where to, whatever it says of where from. */
  readonly toService: RegExp;
  /** Said by who receives the numbers: "from you to us", "your port-out", "losing carrier: PROVIDER". */
  readonly arriving: RegExp;
  /** A wish to hear of the matter later, beside the matter itself: "keep us posted on the progress". */
  readonly later: RegExp;
};
