/**
 * The desk at work: mailboxes are watched and what comes is stored; everything else is on the work list, each kind and mailbox in a
 * lane of its own. Takes up after a crash where it was; stops cleanly.
 */
import type { App } from './app.ts';
import { messageOf } from './base/errors.ts';
import type { MailboxName } from './base/mailbox-name.ts';
import { Patience } from './base/patience.ts';
import { pause } from './base/wake.ts';
import { type Deciding, decidingMails } from './decide-mails.ts';
import { filing } from './filing/file-mail.ts';
import { ERASING, erasing } from './intake/erase.ts';
import { takeInFrom } from './intake/take-in.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import type { StoredMail } from './open-mail.ts';
import { keepingCopies } from './outbox/keep-sent.ts';
import { type Sending, sendingMails } from './outbox/send-mails.ts';
import type { Handled } from './pipeline.ts';
import { tellingEvents } from './provisioning/tell-events.ts';
import { Turns } from './turns.ts';
import { isBusy } from './work/claim.ts';
import { hurryWork } from './work/hurry.ts';
import { reclaimWork } from './work/reclaim.ts';
import { recordWork } from './work/record-work.ts';
import { RunningLanes } from './work/run-lanes.ts';
import type { WorkList } from './work/settle.ts';
import { workOff } from './work/work-off.ts';

export type DaemonEvents = {
  /** A mail was decided; its answer is in the outbox. */
  onHandled?(mail: StoredMail, handled: Handled): void;
  /** Its answer has left (`response`: the server's words, or the file), or it gets none (null). */
  onSettled?(mailId: number, response: string | null): void;
  /** Everything that waited at the start is taken in. */
  onCaughtUp?(): void;
};

/** Runs until `signal` aborts; resolves when what was begun is finished. @throws what no mail is to blame for */
export async function runDaemon(app: App, events: DaemonEvents, signal: AbortSignal): Promise<void> {
  // Where one part ends for good, the others end as if they had been told to.
  const broken = new AbortController();
  const desk = new DeskRun(app, events, AbortSignal.any([signal, broken.signal]));
  await desk.resume();
  const parts = desk.parts().map((part) =>
    part.catch((error: unknown) => {
      broken.abort();
      throw error;
    }),
  );
  for (const ended of await Promise.allSettled(parts)) if (ended.status === 'rejected') throw ended.reason;
}

class DeskRun {
  readonly #app: App;
  readonly #events: DaemonEvents;
  readonly #signal: AbortSignal;
  readonly #list: WorkList;
  readonly #lanes: RunningLanes;
  readonly #deciding: Deciding;
  readonly #sending: Sending;

  constructor(app: App, events: DaemonEvents, signal: AbortSignal) {
    this.#app = app;
    this.#events = events;
    this.#signal = signal;
    const { store, clock, log } = app;
    this.#list = { store, clock, log, chance: Math.random };
    this.#lanes = new RunningLanes(this.#list, signal);
    const onHandled: Deciding['onHandled'] = (mail, handled) => {
      events.onHandled?.(mail, handled);
      if (!handled.answer) events.onSettled?.(mail.id, null);
    };
    const onSent: Sending['onSent'] = ({ kind, mailId, response }) => {
      if (kind === 'answer' && mailId !== null) events.onSettled?.(mailId, response);
    };
    this.#deciding = { desk: app, log, turns: new Turns(), signal, onHandled };
    this.#sending = { store, transports: app.transports, clock, log, onSent };
  }

  /** What a crash left: attempts without result, mails without decision. */
  async resume(): Promise<void> {
    const patience = new Patience(this.#list.log, 'what a stop left is taken up');
    await patience.until(async () => {
      await reclaimWork(this.#list);
      await recordWork(this.#app.store.db, ERASING, this.#app.clock());
    }, this.#signal);
    // One by one: if one of them ended the desk, its next attempt is not counted against the others.
    for (const { name } of this.#app.mailboxes) {
      const oneByOne = { ...decidingMails(name, this.#deciding), parallel: 1 };
      await patience.until(() => workOff(this.#list, oneByOne, this.#signal), this.#signal);
    }
  }

  /** Everything that goes on side by side as long as the desk runs. */
  parts(): Promise<void>[] {
    const { store, clock, settings, mailboxes } = this.#app;
    const deciding = mailboxes.map(({ name }) => this.#lanes.run(decidingMails(name, this.#deciding)));
    const { webhook } = settings;
    return [
      ...deciding,
      ...mailboxes.flatMap((mailbox) => {
        // What was decided while the desk stopped still leaves, and what has left is filed.
        const sending = this.#lanes.run(sendingMails(mailbox.name, this.#sending), deciding);
        return [
          this.#takeIn(mailbox),
          sending,
          this.#lanes.run(filing(mailbox, store, clock), [sending]),
          this.#lanes.run(keepingCopies(mailbox, store), [sending]),
        ];
      }),
      ...(webhook ? [this.#lanes.run(tellingEvents({ store, clock, ...webhook, signal: this.#signal }))] : []),
      this.#lanes.run(erasing(store, clock, settings.retentionDays)),
    ];
  }

  /** One mailbox: what comes is stored, with its decision on the work list. */
  #takeIn(mailbox: Mailbox): Promise<void> {
    const { store, keys, clock, log } = this.#app;
    let isFirst = true;
    return takeInFrom(mailbox, {
      ...{ store, keys, clock, log, signal: this.#signal },
      onStored: async () => this.#lanes.wakeAll(),
      onRecovered: () => this.#hurry(mailbox.name),
      onRound: async () => {
        if (isFirst) await this.#decided(mailbox.name);
        if (isFirst) this.#events.onCaughtUp?.();
        isFirst = false;
      },
    });
  }

  /** Resolves when no mail of a mailbox waits for its decision. */
  async #decided(lane: MailboxName): Promise<void> {
    while (!this.#signal.aborted && (await isBusy(this.#list, { kind: 'decide', lane }))) await pause(50, this.#signal);
  }

  /** A mailbox is back. */
  async #hurry(lane: MailboxName): Promise<void> {
    await hurryWork(this.#list, { kinds: ['file', 'keep-copy'], lane }).catch((error: unknown) => {
      this.#list.log.warn({ mailbox: lane, error: messageOf(error) }, 'what waits for the mailbox waits its time');
    });
    this.#lanes.wakeAll();
  }
}
