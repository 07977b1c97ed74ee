import type { Store } from '../store/open.ts';
import type { Outcome } from './outcome-folder.ts';

/** A delivery that is to be filed, and what became of its mail. */
export type Answered = Outcome & {
  readonly folder: string;
  readonly uid_validity: string;
  readonly uid: string;
};

/** A delivery that is not filed yet and whose mail is dealt with, or null. */
export async function lookUpAnswered({ db }: Store, deliveryId: number): Promise<Answered | null> {
  const row = await db
    .selectFrom('deliveries')
    .innerJoin('mails', 'mails.id', 'deliveries.mail_id')
    .leftJoin('decisions', 'decisions.mail_id', 'mails.id')
    .select(['deliveries.folder', 'deliveries.uid_validity', 'deliveries.uid', 'deliveries.repeated'])
    .select(['mails.state', 'decisions.disposition'])
    .select(({ selectFrom, exists }) =>
      exists(
        selectFrom('outbox')
          .select('outbox.id')
          .whereRef('outbox.mail_id', '=', 'mails.id')
          .where('outbox.kind', '=', 'answer')
          .where('outbox.sent_at', 'is', null),
      ).as('unanswered'),
    )
    .where('deliveries.id', '=', deliveryId)
    .where('deliveries.filed_at', 'is', null)
    .where('mails.state', 'in', ['decided', 'failed'])
    .executeTakeFirst();
  return row ? { ...row, unanswered: Boolean(row.unanswered) } : null;
}
