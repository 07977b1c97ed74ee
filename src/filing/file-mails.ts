/**
 * Filing: what is answered leaves the inbox for the folder of its outcome. Comes last, so that a mail whose answer has not
 * left is still where everybody sees it. Twice is harmless.
 */
import type { Clock } from '../base/clock.ts';
import { isTemporary, messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Mailbox, OutcomeFolder } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';

const FOLDER_OF: Readonly<Record<string, OutcomeFolder>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  review: 'Review',
  ignored: 'Ignored',
};

/** Files every delivery whose mail is decided or failed and of whose answers none waits any more. */
export async function fileAnswered(
  store: Store,
  mailboxes: readonly Mailbox[],
  clock: Clock,
  log: Logger,
): Promise<void> {
  for (const mailbox of mailboxes) {
    for (const delivery of await answered(store, mailbox)) {
      const folder = folderOf(delivery);
      const identity = { folder: delivery.folder, uidValidity: delivery.uid_validity, uid: delivery.uid };
      try {
        const result = await mailbox.file(identity, folder);
        await store.db
          .updateTable('deliveries')
          .set({ filed_to: result === 'gone' ? 'gone' : folder, filed_at: clock().toISOString() })
          .where('id', '=', delivery.id)
          .execute();
      } catch (error) {
        if (!isTemporary(error)) throw error;
        log.warn({ mailbox: mailbox.name, error: messageOf(error) }, 'a mail could not be filed yet');
        break;
      }
    }
  }
}

type Answered = {
  id: number;
  folder: string;
  uid_validity: string;
  uid: string;
  repeated: 0 | 1;
  state: string;
  disposition: string | null;
};

const folderOf = ({ repeated, state, disposition }: Answered): OutcomeFolder => {
  if (repeated === 1) return 'Ignored';
  return state === 'failed' ? 'Failed' : (FOLDER_OF[disposition ?? ''] ?? 'Failed');
};

async function answered(store: Store, mailbox: Mailbox): Promise<Answered[]> {
  return store.db
    .selectFrom('deliveries')
    .innerJoin('mails', 'mails.id', 'deliveries.mail_id')
    .leftJoin('decisions', 'decisions.mail_id', 'mails.id')
    .select([
      'deliveries.id',
      'deliveries.folder',
      'deliveries.uid_validity',
      'deliveries.uid',
      'deliveries.repeated',
      'mails.state',
      'decisions.disposition',
    ])
    .where('deliveries.filed_at', 'is', null)
    .where('deliveries.mailbox', '=', mailbox.name)
    .where('mails.state', 'in', ['decided', 'failed'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox')
            .select('outbox.id')
            .whereRef('outbox.mail_id', '=', 'mails.id')
            .where('outbox.state', 'in', ['waiting', 'sending']),
        ),
      ),
    )
    .orderBy('deliveries.id')
    .limit(500)
    .execute();
}
