import { isTemporary, messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';

/**
 * Puts a copy of each sent answer and notice into its mailbox's Sent folder. A failure is tried again in the next round,
 * without sending anything twice.
 */
export async function keepSentCopies(store: Store, mailboxes: readonly Mailbox[], log: Logger): Promise<void> {
  const rows = await store.db
    .selectFrom('outbox')
    .select(['id', 'mailbox', 'raw'])
    .where('state', '=', 'sent')
    .where('copy_kept', '=', 0)
    .where('kind', '!=', 'agent-note')
    .orderBy('id')
    .limit(200)
    .execute();
  for (const { id, mailbox, raw } of rows) {
    try {
      await mailboxes.find(({ name }) => name === mailbox)?.keepSent(raw);
    } catch (error) {
      if (!isTemporary(error)) log.error({ outbox: id, error: messageOf(error) }, 'no copy of an answer can be kept');
      return;
    }
    await store.db.updateTable('outbox').set({ copy_kept: 1 }).where('id', '=', id).execute();
  }
}
