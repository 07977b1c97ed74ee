import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';
import { freshAt } from './record-work.ts';

/**
 * Puts the filing of a mail on the list, in every place where it lies, if its time has come: it is decided or failed and no answer
 * is on its way. Only answers count: a notice that is put off for days must not keep an answered mail in the inbox. Called in the
 * transaction of whatever may be the last of these; twice is harmless.
 */
export async function recordFiling(trx: Kysely<Database>, mailId: number, now: Date): Promise<void> {
  const { state, attempts, due_ms, set_ms, waited_ms, created_at } = freshAt(now);
  await trx
    .insertInto('work')
    .columns(['kind', 'key', 'lane', 'state', 'attempts', 'due_ms', 'set_ms', 'waited_ms', 'created_at'])
    .expression((eb) =>
      eb
        .selectFrom('deliveries')
        .innerJoin('mails', 'mails.id', 'deliveries.mail_id')
        .select(({ val, ref }) => [
          val('file').as('kind'),
          ref('deliveries.id').as('key'),
          ref('deliveries.mailbox').as('lane'),
          val(state).as('state'),
          val(attempts).as('attempts'),
          val(due_ms).as('due_ms'),
          val(set_ms).as('set_ms'),
          val(waited_ms).as('waited_ms'),
          val(created_at).as('created_at'),
        ])
        .where('deliveries.mail_id', '=', mailId)
        .where('deliveries.filed_at', 'is', null)
        .where('mails.state', 'in', ['decided', 'failed'])
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('outbox')
                .select('outbox.id')
                .innerJoin('work', (join) => join.onRef('key', '=', 'outbox.id').on('work.kind', '=', 'send'))
                .whereRef('outbox.mail_id', '=', 'mails.id')
                .where('outbox.kind', '=', 'answer')
                .where('work.state', 'in', ['waiting', 'under-way']),
            ),
          ),
        ),
    )
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing())
    .execute();
}
