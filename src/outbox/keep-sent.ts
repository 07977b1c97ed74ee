import { messageOf, OperationalError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';

/** After so many failures in one round a mailbox is left for the next: it is out of reach, not one copy unwelcome. */
const FAILURES_A_ROUND = 3;

/**
 * Puts a copy of each sent answer and notice into its mailbox's Sent folder; notes to the agents are not kept. A failure
 * is tried again in the next round, without sending anything twice.
 */
export async function keepSentCopies(store: Store, mailboxes: readonly Mailbox[], log: Logger): Promise<void> {
  await Promise.all(mailboxes.map((mailbox) => keepCopiesOf(store, mailbox, log)));
}

async function keepCopiesOf(store: Store, mailbox: Mailbox, log: Logger): Promise<void> {
  let failures = 0;
  for (const id of await withoutCopy(store, mailbox)) {
    try {
      const { raw } = await store.db.selectFrom('outbox').select('raw').where('id', '=', id).executeTakeFirstOrThrow();
      await mailbox.keepSent(raw);
      await store.db.updateTable('outbox').set({ copy_kept: 1 }).where('id', '=', id).execute();
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      log.warn(
        { outbox: id, mailbox: mailbox.name, error: messageOf(error) },
        'no copy of an answer could be kept yet',
      );
      failures += 1;
      if (failures === FAILURES_A_ROUND) return;
    }
  }
}

async function withoutCopy(store: Store, { name }: Mailbox): Promise<number[]> {
  const rows = await store.db
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'sent')
    .where('copy_kept', '=', 0)
    .where('kind', 'in', ['answer', 'case-mail', 'notice'])
    .where('mailbox', '=', name)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
