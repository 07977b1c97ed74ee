/**
 * The desk at work: watches the mailboxes, stores what comes, hands it to the pipeline, sends what the pipeline wrote and
 * files what is answered. Takes up after a crash where it was; stops cleanly. One mail that fails never stops the others.
 */
import type { App } from './app.ts';
import { isTemporary, messageOf, OperationalError } from './base/errors.ts';
import { pause, Wake } from './base/wake.ts';
import { fileAnswered } from './filing/file-mails.ts';
import { eraseOldMails } from './intake/erase.ts';
import { knownUids, listUndecided, placeKey, receiveMail } from './intake/receive.ts';
import { recordFailure } from './intake/record-failure.ts';
import type { Mailbox, MailIdentity } from './mailbox/mailbox.ts';
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
/** Also without news the mailbox is listed and the outbox looked at this often: what a lost event hid is found. */
const ROUND_MS = 60_000;
const RETRY_MS = 5_000;
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
    await reclaimUnsettled(this.#delivery);
    for (const mail of await listUndecided(this.#app.store)) await this.#begin({ ...mail, repeated: false });
  }

  async run(): Promise<void> {
    const watches = this.#app.mailboxes.map((mailbox) => this.#watch(mailbox));
    await Promise.all([...watches, this.#sendAndFile(), this.#tellProvisioning(), this.#eraseDaily()]);
    this.#throwIfBroken();
  }

  async #watch(mailbox: Mailbox): Promise<void> {
    const { log } = this.#app;
    const arrivals = new Wake();
    const sweeping = this.#sweepOn(mailbox, arrivals);
    await mailbox.watch(
      {
        onArrival: () => arrivals.wake(),
        onTrouble: (error) =>
          log.warn({ mailbox: mailbox.name, error: messageOf(error) }, 'the mailbox is out of reach'),
        onRecovered: () => log.info({ mailbox: mailbox.name }, 'the mailbox is back'),
      },
      this.#signal,
    );
    arrivals.wake();
    await sweeping;
  }

  async #sweepOn(mailbox: Mailbox, arrivals: Wake): Promise<void> {
    let first = true;
    while (await arrivals.next(ROUND_MS, this.#signal)) {
      try {
        await this.#sweep(mailbox);
        if (first) await Promise.all(this.#working);
        if (first) this.#events.onCaughtUp?.();
        first = false;
      } catch (error) {
        if (!isTemporary(error)) throw error;
        this.#app.log.warn({ mailbox: mailbox.name, error: messageOf(error) }, 'the mailbox is tried again');
        await pause(RETRY_MS, this.#signal);
        arrivals.wake();
      }
    }
  }

  async #sweep(mailbox: Mailbox): Promise<void> {
    const waiting = await mailbox.listWaiting();
    const known = await knownUids(this.#app.store, mailbox.name, waiting);
    for (const identity of waiting) {
      if (this.#signal.aborted) return;
      if (!known.has(placeKey(identity))) await this.#receive(mailbox, identity);
    }
  }

  async #receive(mailbox: Mailbox, identity: MailIdentity): Promise<void> {
    const raw = await this.#fetch(mailbox, identity);
    if (!raw) return;
    const { store, keys, clock } = this.#app;
    const arrival = { mailbox: mailbox.name, identity, raw, now: clock() };
    const { mailId, state, repeated } = await receiveMail(store, keys, arrival);
    if (state === 'received' && !repeated) await this.#begin({ id: mailId, mailbox: mailbox.name, repeated });
    else this.#outgoing.wake();
  }

  /** A mail that cannot be fetched, now or ever, is put aside for a person; the others go on. */
  async #fetch(mailbox: Mailbox, identity: MailIdentity): Promise<Uint8Array | null> {
    try {
      return await mailbox.fetch(identity);
    } catch (error) {
      if (isTemporary(error) || !(error instanceof OperationalError)) throw error;
      this.#app.log.error(
        { mailbox: mailbox.name, uid: identity.uid, error: messageOf(error) },
        'a mail is set aside unread',
      );
      await mailbox.file(identity, 'Failed');
      return null;
    }
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
    for (;;) {
      try {
        const handled = await handleMail(this.#app, mail, turn);
        this.#events.onHandled?.(mail, handled);
        if (!handled.answer) this.#events.onSettled?.(mail.id, null);
        break;
      } catch (error) {
        if (isTemporary(error)) {
          log.warn({ mail: mail.id, error: messageOf(error) }, 'a mail is tried again');
          await pause(RETRY_MS, this.#signal);
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
    while (await this.#outgoing.next(await this.#untilDue(), this.#signal)) await this.#forgiving(round);
    // What was decided while the desk stopped still leaves.
    await Promise.all(this.#working);
    await this.#forgiving(round);
  }

  /** Steps of orders are told the provisioning system, whoever took them: this desk, or an agent on the command line. */
  async #tellProvisioning(): Promise<void> {
    const { store, clock, log, settings } = this.#app;
    if (!settings.webhook) return;
    const telling = { store, clock, log, ...settings.webhook, signal: this.#signal };
    while (!this.#signal.aborted) {
      await this.#forgiving(() => deliverEvents(telling));
      await pause(AGENTS_MS, this.#signal);
    }
  }

  /** A database that is locked or full for the moment costs a round, not the desk. */
  async #forgiving(round: () => Promise<void>): Promise<void> {
    try {
      await round();
    } catch (error) {
      if (!isTemporary(error)) throw error;
      this.#app.log.warn({ error: messageOf(error) }, 'sending and filing are tried again');
      await pause(RETRY_MS, this.#signal);
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
    while (!this.#signal.aborted) {
      const { store, clock, settings } = this.#app;
      await eraseOldMails(store, new Date(clock().getTime() - settings.retentionDays * DAY));
      await pause(DAY, this.#signal);
    }
  }
}
