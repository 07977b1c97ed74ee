/**
 * Filing: what is answered leaves the inbox for the folder of its outcome. Comes last, so that a mail whose answer has not
 * left is still where everybody sees it. Twice is harmless; nothing is ever deleted.
 */
import type { Clock } from '../base/clock.ts';
import { messageOf, OperationalError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Mailbox, OutcomeFolder } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';
import { type Answered, listAnswered } from './list-answered.ts';
import { outcomeFolder } from './outcome-folder.ts';

/** After so many failures in one round a mailbox is left for the next: it is out of reach, not one mail stuck. */
const FAILURES_A_ROUND = 3;

/**
 * Files every delivery whose mail is decided or failed and whose answer does not wait any more. What cannot be filed just
 * now is tried again in the next round.
 */
export async function fileAnswered(
  store: Store,
  mailboxes: readonly Mailbox[],
  clock: Clock,
  log: Logger,
): Promise<void> {
  await Promise.all(mailboxes.map((mailbox) => fileInto(mailbox, store, clock, log)));
}

async function fileInto(mailbox: Mailbox, store: Store, clock: Clock, log: Logger): Promise<void> {
  let failures = 0;
  for (const delivery of await listAnswered(store, mailbox.name)) {
    try {
      await fileOne(mailbox, delivery, store, clock);
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      const told = { mailbox: mailbox.name, mail: delivery.mail_id, error: messageOf(error) };
      log[error.temporary ? 'warn' : 'error'](told, 'a mail could not be filed yet');
      failures += 1;
      if (failures === FAILURES_A_ROUND) return;
    }
  }
}

async function fileOne(mailbox: Mailbox, delivery: Answered, store: Store, clock: Clock): Promise<void> {
  const folder: OutcomeFolder = outcomeFolder(delivery);
  const identity = { folder: delivery.folder, uidValidity: delivery.uid_validity, uid: delivery.uid };
  const result = await mailbox.file(identity, folder);
  await store.db
    .updateTable('deliveries')
    .set({ filed_to: result === 'gone' ? 'gone' : folder, filed_at: clock().toISOString() })
    .where('id', '=', delivery.id)
    .execute();
}
