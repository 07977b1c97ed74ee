import type { Kysely } from 'kysely';
import type { Database, WorkRow } from '../store/schema.ts';
import { recordFiling } from './record-filing.ts';

/** What follows when something is given up, or taken off the list by a person: nothing is left where nobody looks. */
export async function giveUpOn(
  trx: Kysely<Database>,
  { kind, key }: Pick<WorkRow, 'kind' | 'key'>,
  now: Date,
): Promise<void> {
  if (kind === 'decide') {
    await trx
      .updateTable('mails')
      .set({ state: 'failed' })
      .where('id', '=', key)
      .where('state', '=', 'received')
      .execute();
    await recordFiling(trx, key, now);
  }
  if (kind === 'send') {
    const mail = await trx.selectFrom('outbox').select('mail_id').where('id', '=', key).executeTakeFirst();
    if (mail && mail.mail_id !== null) await recordFiling(trx, mail.mail_id, now);
  }
}
