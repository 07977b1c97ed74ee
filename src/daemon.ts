/**
 * The desk at work: watches the mailboxes, stores what comes, hands it to the pipeline, sends what the pipeline wrote and
 * files what is answered. Takes up after a crash where it was; stops cleanly. One mail that fails never stops the others.
 */
import type { App } from './app.ts';
import { isTemporary, messageOf } from './base/errors.ts';
import { Patience } from './base/patience.ts';
import { pause, Wake } from './base/wake.ts';
import { fileAnswered } from './filing/file-mails.ts';
import { eraseOldMails } from './intake/erase.ts';
import { listUndecided } from './intake/receive.ts';
import { recordFailure } from './intake/record-failure.ts';
import { takeInFrom } from './intake/take-in.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import type { StoredMail } from './open-mail.ts';
import { type Delivery, deliverDue, nextDue, reclaimUnsettled } from './outbox/deliver.ts';
import { keepSentCopies } from './outbox/keep-sent.ts';
import { type Handled, handleMail } from './pipeline.ts';
import { deliverEvents } from './provisioning/deliver-events.ts';
import { type OwnTurn, Turns } from './turns.ts';

export type DaemonEvents = {
  /** A mail was decided; its answer is in the outbox. */
  onHandled?(mail: StoredMail, handled: Handled): void;
  /** Its answer has left (`response`: the server's words, or the file), or it gets none (null). */
  onSettled?(mailId: number, response: string | null): void;
  /** Everything that waited at the start is taken in. */
  onCaughtUp?(): void;
};

const DAY = 24 * 3_600_000;
/** The outbox and the steps of orders are looked at this often: agents work on the same database by themselves. */
const AGENTS_MS = 2_000;
/** Mails at once: one that is slow to read keeps no other waiting. */
const SIDE_BY_SIDE = 8;

/** Runs until `signal` aborts; resolves when what was begun is finished. */
export async function runDaemon(app: App, events: DaemonEvents, signal: AbortSignal): Promise<void> {
  const desk = new DeskRun(app, events, signal);
  await desk.resume();
  await desk.run();
}

class DeskRun {
  readonly #app: App;
  readonly #events: DaemonEvents;
  readonly #signal: AbortSignal;
  readonly #delivery: Delivery;
  readonly #outgoing = new Wake();
  readonly #turns = new Turns();
  readonly #working = new Set<Promise<void>>();
  /** What no mail is to blame for; ends the run. */
  #broken: { readonly error: unknown } | null = null;

  constructor(app: App, events: DaemonEvents, signal: AbortSignal) {
    this.#app = app;
    this.#events = events;
    this.#signal = signal;
    const { store, transports, clock, log } = app;
    const onSent: Delivery['onSent'] = ({ kind, mailId, response }) => {
      if (kind === 'answer' && mailId !== null) events.onSettled?.(mailId, response);
    };
    this.#delivery = { store, transports, clock, log, onSent };
  }

  /** What a crash left: attempts without result, mails without decision. */
  async resume(): Promise<void> {
    const patience = new Patience(this.#app.log, 'what a stop left is taken up');
    const left: Omit<StoredMail, 'repeated'>[] = [];
    do
      await this.#forgiving(async () => {
        await reclaimUnsettled(this.#delivery);
        left.push(...(await listUndecided(this.#app.store)));
      }, patience);
    while (patience.isTried && !this.#signal.aborted);
    for (const mail of left) await this.#begin({ ...mail, repeated: false });
  }

  async run(): Promise<void> {
    const watches = this.#app.mailboxes.map((mailbox) => this.#takeIn(mailbox));
    await Promise.all([...watches, this.#sendAndFile(), this.#tellProvisioning(), this.#eraseDaily()]);
    this.#throwIfBroken();
  }

  /** One mailbox after the start: what comes is stored, and put to work. */
  #takeIn(mailbox: Mailbox): Promise<void> {
    const { store, keys, clock, log } = this.#app;
    let isFirst = true;
    return takeInFrom(mailbox, {
      ...{ store, keys, clock, log, signal: this.#signal },
      onStored: async ({ mailId, state, repeated }) => {
        if (state === 'received' && !repeated) await this.#begin({ id: mailId, mailbox: mailbox.name, repeated });
        else this.#outgoing.wake();
      },
      onRound: async () => {
        if (isFirst) await Promise.all(this.#working);
        if (isFirst) this.#events.onCaughtUp?.();
        isFirst = false;
      },
    });
  }

  /** Puts a mail to work; returns when the next may begin. */
  async #begin(mail: StoredMail): Promise<void> {
    this.#throwIfBroken();
    const turn = this.#turns.begin();
    const work = this.#take(mail, turn)
      .catch((error: unknown) => {
        this.#broken ??= { error };
      })
      .finally(() => {
        turn.done();
        this.#working.delete(work);
      });
    this.#working.add(work);
    await turn.taken;
    while (this.#working.size >= SIDE_BY_SIDE) await Promise.race(this.#working);
  }

  #throwIfBroken(): void {
    const broken = this.#broken;
    this.#broken = null;
    if (broken) throw broken.error;
  }

  /** Through the pipeline; a failure is counted against the mail, never against the desk. */
  async #take(mail: StoredMail, turn: OwnTurn): Promise<void> {
    const { log, store } = this.#app;
    const patience = new Patience(log, 'a mail is decided', { mail: mail.id });
    for (;;) {
      try {
        const handled = await handleMail(this.#app, mail, turn);
        this.#events.onHandled?.(mail, handled);
        if (!handled.answer) this.#events.onSettled?.(mail.id, null);
        break;
      } catch (error) {
        if (isTemporary(error)) {
          await patience.bear(error, this.#signal);
          if (this.#signal.aborted) return;
          continue;
        }
        const verdict = await recordFailure(store, mail.id, messageOf(error));
        log.error(
          { mail: mail.id, err: error },
          verdict === 'failed' ? 'a mail is set aside: a person must see it' : 'a mail failed',
        );
        if (verdict === 'failed') break;
      }
    }
    this.#outgoing.wake();
  }

  async #sendAndFile(): Promise<void> {
    const { store, mailboxes, clock, log } = this.#app;
    const round = async (): Promise<void> => {
      await deliverDue(this.#delivery);
      await fileAnswered(store, mailboxes, clock, log);
      await keepSentCopies(store, mailboxes, log);
    };
    this.#outgoing.wake();
    const patience = new Patience(log, 'answers are sent and mails filed');
    while (await this.#outgoing.next(await this.#untilDue(), this.#signal)) await this.#forgiving(round, patience);
    // What was decided while the desk stopped still leaves.
    await Promise.all(this.#working);
    await this.#forgiving(round, patience);
  }

  /** Steps of orders are told the provisioning system, whoever took them: this desk, or an agent on the command line. */
  async #tellProvisioning(): Promise<void> {
    const { store, clock, log, settings } = this.#app;
    if (!settings.webhook) return;
    const telling = { store, clock, log, ...settings.webhook, signal: this.#signal };
    const patience = new Patience(log, 'the provisioning system is told');
    while (!this.#signal.aborted) {
      await this.#forgiving(() => deliverEvents(telling), patience);
      await pause(AGENTS_MS, this.#signal);
    }
  }

  /** A database that is locked or full for the moment costs a round, not the desk. */
  async #forgiving(round: () => Promise<unknown>, patience: Patience): Promise<void> {
    try {
      await round();
      patience.over();
    } catch (error) {
      if (!isTemporary(error)) throw error;
      await patience.bear(error, this.#signal);
      this.#outgoing.wake();
    }
  }

  async #untilDue(): Promise<number> {
    const due = await nextDue(this.#delivery).catch((error: unknown) => {
      if (isTemporary(error)) return null;
      throw error;
    });
    return Math.min(AGENTS_MS, due ? Math.max(50, due.getTime() - this.#app.clock().getTime()) : AGENTS_MS);
  }

  async #eraseDaily(): Promise<void> {
    const { store, clock, settings, log } = this.#app;
    const patience = new Patience(log, 'old mails are erased');
    while (!this.#signal.aborted) {
      const before = new Date(clock().getTime() - settings.retentionDays * DAY);
      await this.#forgiving(() => eraseOldMails(store, before), patience);
      await pause(patience.isTried ? 0 : DAY, this.#signal);
    }
  }
}
