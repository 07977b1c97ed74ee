/**
 * Watches one mailbox and takes in what comes: stores each mail before anything is done with it. Trouble of the mailbox or of one
 * mail in it is borne here, and keeps neither the other mails nor the other mailbox waiting.
 */

import type { Clock } from '../base/clock.ts';
import { messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import { Patience } from '../base/patience.ts';
import { Wake } from '../base/wake.ts';
import type { Mailbox, MailIdentity } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';
import type { Keys } from '../store/seal.ts';
import { knownUids, placeKey, type Received, receiveMail } from './receive.ts';
import { StubbornMails } from './stubborn-mails.ts';

/** Also without news the mailbox is listed this often: what a lost event hid is found. */
const ROUND_MS = 60_000;

export type TakingIn = {
  readonly store: Store;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Told of each mail that is stored; it is waited for before the next is fetched. */
  onStored(received: Received): Promise<void>;
  /** The mailbox was out of reach, and is back. */
  onRecovered(): void;
  /** A round through the mailbox has ended without trouble. */
  onRound(): Promise<void>;
};

/**
 * Runs until the signal aborts.
 *
 * @throws what trying again can't mend: a refused password at the start, a fault of ours
 */
export async function takeInFrom(mailbox: Mailbox, work: TakingIn): Promise<void> {
  const arrivals = new Wake();
  const rounds = goRound(mailbox, arrivals, work);
  const about = { mailbox: mailbox.name };
  await mailbox.watch(
    {
      onArrival: () => arrivals.wake(),
      onTrouble: (error) => work.log.warn({ ...about, error: messageOf(error) }, 'the mailbox is out of reach'),
      onRecovered: () => {
        work.log.info(about, 'the mailbox is back');
        work.onRecovered();
      },
    },
    work.signal,
  );
  arrivals.wake();
  await rounds;
}

async function goRound(mailbox: Mailbox, arrivals: Wake, work: TakingIn): Promise<void> {
  const stubborn = new StubbornMails();
  const patience = new Patience(work.log, 'mails are taken in', { mailbox: mailbox.name });
  while (await arrivals.next(ROUND_MS, work.signal)) {
    const round = async (): Promise<void> => {
      await takeWaiting(mailbox, stubborn, work);
      await work.onRound();
    };
    if (!(await patience.tries(round, work.signal))) arrivals.wake();
  }
}

async function takeWaiting(mailbox: Mailbox, stubborn: StubbornMails, work: TakingIn): Promise<void> {
  const { store, keys, clock, signal } = work;
  const waiting = stubborn.begin(await mailbox.listWaiting());
  const known = await knownUids(store, mailbox.name, waiting);
  for (const identity of waiting) {
    if (signal.aborted) return;
    if (known.has(placeKey(identity))) continue;
    const raw = await fetchMail(mailbox, identity, stubborn, work);
    if (raw)
      await work.onStored(await receiveMail(store, keys, { mailbox: mailbox.name, identity, raw, now: clock() }));
  }
}

/** A mail that cannot be fetched waits behind the others, or is put aside for a person; the others go on. */
async function fetchMail(
  mailbox: Mailbox,
  identity: MailIdentity,
  stubborn: StubbornMails,
  { log }: TakingIn,
): Promise<Uint8Array | null> {
  try {
    const raw = await mailbox.fetch(identity);
    stubborn.came(identity);
    return raw;
  } catch (error) {
    const verdict = stubborn.failed(identity, error);
    if (verdict === 'out-of-reach') throw error;
    const about = { mailbox: mailbox.name, uid: identity.uid, error: messageOf(error) };
    if (verdict === 'later') log.warn(about, 'a mail does not come; the others first');
    else {
      log.error(about, 'a mail is set aside unread');
      await mailbox.file(identity, 'Failed');
    }
    return null;
  }
}
