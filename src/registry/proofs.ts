/**
 * What an earlier mail proved (desk rules, section 9): that its PIN matched is kept with its case until the organisation
 * changes its PIN or checks are locked. Ends such proofs, and says whether one stands; never makes one.
 */
import type { Kysely } from 'kysely';
import type { Database, PinSubject } from '../store/schema.ts';

/**
 * Ends what was proved for an organisation, or in the cases of a sender who has guessed. Within the caller's transaction, so
 * that no mail is decided in between; what has ended does not come back when a lock is over or lifted.
 */
export async function endProofs(trx: Kysely<Database>, subject: PinSubject, key: string): Promise<void> {
  const column = subject === 'organisation' ? 'pin_matched_for' : 'requester';
  await trx
    .updateTable('cases')
    .set({ pin_matched_for: null })
    .where('pin_matched_for', 'is not', null)
    .where(column, '=', key)
    .execute();
}

export type Proof = {
  /** Id of the organisation whose PIN matched. */
  readonly organisation: string;
  /** Lower-cased address of who gave it. */
  readonly sender: string;
  /** ISO time of the decision that it is written down with. */
  readonly since: string;
};

/**
 * Whether a PIN that matched with a decision counts still. In doubt (the same instant) it does not.
 */
export async function stillStands(db: Kysely<Database>, { organisation, sender, since }: Proof): Promise<boolean> {
  const row = await db
    .selectFrom('organisations')
    .select('pin_set_at')
    .where('id', '=', organisation)
    .where('pin_hash', 'is not', null)
    .executeTakeFirst();
  if (!row || (row.pin_set_at ?? '') >= since) return false;
  // Nothing matches while a lock holds: one that ended later began later, too.
  const lock = await db
    .selectFrom('pin_locks')
    .select('until')
    .where('until', '>=', since)
    .where((eb) =>
      eb.or([
        eb.and([eb('subject', '=', 'organisation'), eb('key', '=', organisation)]),
        eb.and([eb('subject', '=', 'sender'), eb('key', '=', sender)]),
      ]),
    )
    .executeTakeFirst();
  return lock === undefined;
}
