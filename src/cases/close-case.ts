import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';

/** A case that is over: the PIN that matched counts no more (desk rules, section 9). */
export async function closeCase(trx: Kysely<Database>, number: string, now: Date): Promise<void> {
  await trx
    .updateTable('cases')
    .set({ state: 'closed', pin_matched_for: null, changed_at: now.toISOString() })
    .where('number', '=', number)
    .execute();
}
