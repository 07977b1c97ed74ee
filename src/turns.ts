/**
 * Mails are worked on side by side, so that a scan of twelve pages keeps nobody waiting; those of one sender are decided
 * in the order they came, because the later may be about the earlier.
 */
export type Turn = {
  /** To be called once the sender is known, before anything slow. Resolves when the sender's earlier mails are done. */
  take(sender: string): Promise<void>;
};

export type OwnTurn = Turn & {
  /** Resolves when the turn is taken: the next mail may begin. */
  readonly taken: Promise<void>;
  done(): void;
};

export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /** Turns are begun, and taken, in the order of arrival. */
  begin(): OwnTurn {
    const taken = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    let earlier: Promise<void> | undefined;
    return {
      taken: taken.promise,
      take: (sender) => {
        // A mail that is tried again has its turn.
        earlier ??= this.#enter(sender, done.promise);
        taken.resolve();
        return earlier;
      },
      done: () => {
        taken.resolve();
        done.resolve();
      },
    };
  }

  #enter(sender: string, done: Promise<void>): Promise<void> {
    const earlier = this.#last.get(sender) ?? Promise.resolve();
    const own = Promise.all([earlier, done]).then(() => {
      if (this.#last.get(sender) === own) this.#last.delete(sender);
    });
    this.#last.set(sender, own);
    return earlier;
  }
}
