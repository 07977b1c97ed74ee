/**
 * The desk at work: watches the mailboxes, stores what comes, hands it to the pipeline, sends what the pipeline wrote and
 * files what is answered. Takes up after a crash where it was; stops cleanly. One mail that fails never stops the others.
 */
import type { App } from './app.ts';
import { isTemporary, messageOf } from './base/errors.ts';
import { Patience } from './base/patience.ts';
import { pause } from './base/wake.ts';
import { filing } from './filing/file-mail.ts';
import { beginAttempt, recordFailure } from './intake/attempts.ts';
import { eraseOldMails } from './intake/erase.ts';
import { listUndecided } from './intake/receive.ts';
import { takeInFrom } from './intake/take-in.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import type { StoredMail } from './open-mail.ts';
import { keepingCopies } from './outbox/keep-sent.ts';
import { type Sending, sendingMails } from './outbox/send-mails.ts';
import { type Handled, handleMail } from './pipeline.ts';
import { tellingEvents } from './provisioning/tell-events.ts';
import { type OwnTurn, Turns } from './turns.ts';
import { reclaimWork } from './work/reclaim.ts';
import { RunningLanes } from './work/run-lanes.ts';
import type { WorkList } from './work/settle.ts';

export type DaemonEvents = {
  /** A mail was decided; its answer is in the outbox. */
  onHandled?(mail: StoredMail, handled: Handled): void;
  /** Its answer has left (`response`: the server's words, or the file), or it gets none (null). */
  onSettled?(mailId: number, response: string | null): void;
  /** Everything that waited at the start is taken in. */
  onCaughtUp?(): void;
};

const DAY = 24 * 3_600_000;
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
  readonly #sending: Sending;
  readonly #list: WorkList;
  readonly #work: RunningLanes;
  readonly #turns = new Turns();
  readonly #working = new Set<Promise<void>>();
  /** What no mail is to blame for; ends the run. */
  #broken: { readonly error: unknown } | null = null;

  constructor(app: App, events: DaemonEvents, signal: AbortSignal) {
    this.#app = app;
    this.#events = events;
    this.#signal = signal;
    const { store, transports, clock, log } = app;
    this.#list = { store, clock, log, chance: Math.random };
    this.#work = new RunningLanes(this.#list, signal);
    const onSent: Sending['onSent'] = ({ kind, mailId, response }) => {
      if (kind === 'answer' && mailId !== null) events.onSettled?.(mailId, response);
    };
    this.#sending = { store, transports, clock, log, onSent };
  }

  /** What a crash left: attempts without result, mails without decision. */
  async resume(): Promise<void> {
    const patience = new Patience(this.#app.log, 'what a stop left is taken up');
    const left = await patience.until(async () => {
      await reclaimWork(this.#list);
      return listUndecided(this.#app.store);
    }, this.#signal);
    // One by one: if one of them ended the desk, its next attempt is not counted against the others.
    for (const mail of left ?? []) {
      await this.#begin({ ...mail, repeated: false }, 'again');
      await Promise.all(this.#working);
    }
  }

  async run(): Promise<void> {
    const lanes = this.#app.mailboxes.flatMap((mailbox) => [this.#takeIn(mailbox), this.#sendAndFile(mailbox)]);
    await Promise.all([...lanes, this.#tellProvisioning(), this.#eraseDaily()]);
    this.#throwIfBroken();
  }

  /** One mailbox after the start: what comes is stored, and put to work. */
  #takeIn(mailbox: Mailbox): Promise<void> {
    const { store, keys, clock, log } = this.#app;
    let isFirst = true;
    return takeInFrom(mailbox, {
      ...{ store, keys, clock, log, signal: this.#signal },
      onStored: async ({ mailId, state, repeated }) => {
        if (state === 'received' && !repeated)
          await this.#begin({ id: mailId, mailbox: mailbox.name, repeated }, 'first');
        else this.#work.wakeAll();
      },
      onRound: async () => {
        if (isFirst) await Promise.all(this.#working);
        if (isFirst) this.#events.onCaughtUp?.();
        isFirst = false;
      },
    });
  }

  /** Puts a mail to work; returns when the next may begin. */
  async #begin(mail: StoredMail, attempt: 'first' | 'again'): Promise<void> {
    this.#throwIfBroken();
    const turn = this.#turns.begin();
    const work = this.#take(mail, turn, attempt)
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
  async #take(mail: StoredMail, turn: OwnTurn, attempt: 'first' | 'again'): Promise<void> {
    const { log, store, clock } = this.#app;
    const patience = new Patience(log, 'a mail is decided', { mail: mail.id });
    // The first was written down with the mail; one that the world stopped is not counted twice.
    let isCounted = attempt === 'first';
    for (;;) {
      try {
        if (!isCounted && !(await beginAttempt(store, mail.id, clock()))) {
          log.error({ mail: mail.id }, 'a mail is set aside: a person must see it');
          break;
        }
        isCounted = true;
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
        const verdict = await patience.until(
          () => recordFailure(store, mail.id, messageOf(error), clock()),
          this.#signal,
        );
        log.error(
          { mail: mail.id, err: error },
          verdict === 'failed' ? 'a mail is set aside: a person must see it' : 'a mail failed',
        );
        if (verdict !== 'again') break;
        isCounted = false;
      }
    }
    this.#work.wakeAll();
  }

  /** What leaves by one mailbox's way out, and its own mails when they are answered; its trouble is nobody else's. */
  async #sendAndFile(mailbox: Mailbox): Promise<void> {
    const { store, clock } = this.#app;
    // What was decided while the desk stopped still leaves.
    const sending = this.#work.run(sendingMails(mailbox.name, this.#sending), () => [...this.#working]);
    const filed = this.#work.run(filing(mailbox, store, clock), () => [sending]);
    const kept = this.#work.run(keepingCopies(mailbox, store), () => [sending]);
    await Promise.all([sending, filed, kept]);
  }

  /** Steps of orders are told the provisioning system, whoever took them: this desk, or an agent on the command line. */
  async #tellProvisioning(): Promise<void> {
    const { store, clock, settings } = this.#app;
    if (!settings.webhook) return;
    await this.#work.run(tellingEvents({ store, clock, ...settings.webhook, signal: this.#signal }));
  }

  async #eraseDaily(): Promise<void> {
    const { store, clock, settings, log } = this.#app;
    const patience = new Patience(log, 'old mails are erased');
    while (!this.#signal.aborted) {
      const before = new Date(clock().getTime() - settings.retentionDays * DAY);
      if (await patience.tries(() => eraseOldMails(store, before), this.#signal)) await pause(DAY, this.#signal);
    }
  }
}
