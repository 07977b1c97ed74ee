import type { MailboxName } from '../base/mailbox-name.ts';
import type { Store } from '../store/open.ts';
import type { Outcome } from './outcome-folder.ts';

/** A delivery that is ready to be filed, and what became of its mail. */
export type Answered = Outcome & {
  readonly id: number;
  readonly mail_id: number;
  readonly folder: string;
  readonly uid_validity: string;
  readonly uid: string;
};

/**
 * Deliveries of a mailbox that are not filed and whose mail is decided or failed with no answer on its way, oldest first.
 * Only answers count: a notice that is put off for days must not keep an answered mail in the inbox.
 */
export async function listAnswered(store: Store, mailbox: MailboxName): Promise<Answered[]> {
  const rows = await store.db
    .selectFrom('deliveries')
    .innerJoin('mails', 'mails.id', 'deliveries.mail_id')
    .leftJoin('decisions', 'decisions.mail_id', 'mails.id')
    .select([
      'deliveries.id',
      'deliveries.mail_id',
      'deliveries.folder',
      'deliveries.uid_validity',
      'deliveries.uid',
      'deliveries.repeated',
      'mails.state',
      'decisions.disposition',
    ])
    .select(({ selectFrom, exists }) =>
      exists(
        selectFrom('outbox')
          .select('outbox.id')
          .whereRef('outbox.mail_id', '=', 'mails.id')
          .where('outbox.kind', '=', 'answer')
          .where('outbox.state', '=', 'given-up'),
      ).as('unanswered'),
    )
    .where('deliveries.filed_at', 'is', null)
    .where('deliveries.mailbox', '=', mailbox)
    .where('mails.state', 'in', ['decided', 'failed'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox')
            .select('outbox.id')
            .whereRef('outbox.mail_id', '=', 'mails.id')
            .where('outbox.kind', '=', 'answer')
            .where('outbox.state', 'in', ['waiting', 'sending']),
        ),
      ),
    )
    .orderBy('deliveries.id')
    .execute();
  return rows.map((row) => ({ ...row, unanswered: Boolean(row.unanswered) }));
}
