/**
 * How often a mail has been tried. An attempt is written down before it is made (with the mail itself, `receive.ts`; later ones
 * here), so that one that ends the process counts, too, and no mail can stop the desk at every start anew.
 */
import type { Store } from '../store/open.ts';
import { recordFiling } from '../work/record-filing.ts';

/** So often a mail is tried before it is set aside for a person. */
const MAX_ATTEMPTS = 3;
const ENDED = 'The desk ended while it was working on this mail.';

/** An error may quote the mail it met, and customers write their PIN into mails: no digits are kept. */
const withoutDigits = (error: string): string => error.replace(/\p{Nd}/gu, '•').slice(0, 500);

/**
 * Counts an attempt that is about to be made.
 *
 * @returns false when the mail has had its attempts: it is `failed` now, kept whole, filed apart and shown to the operator
 */
export async function beginAttempt(store: Store, mailId: number, now: Date): Promise<boolean> {
  const { attempts } = await store.db
    .updateTable('mails')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', mailId)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  if (attempts <= MAX_ATTEMPTS) return true;
  await setAside(store, mailId, now);
  return false;
}

/** Writes down why an attempt failed. After the third the mail is `failed`, and the desk goes on with the others. */
export async function recordFailure(
  store: Store,
  mailId: number,
  error: string,
  now: Date,
): Promise<'again' | 'failed'> {
  const { attempts } = await store.db
    .updateTable('mails')
    .set({ error: withoutDigits(error) })
    .where('id', '=', mailId)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  if (attempts < MAX_ATTEMPTS) return 'again';
  await setAside(store, mailId, now);
  return 'failed';
}

const setAside = (store: Store, mailId: number, now: Date): Promise<void> =>
  store.db.transaction().execute(async (trx) => {
    await trx
      .updateTable('mails')
      .set((eb) => ({ state: 'failed', attempts: MAX_ATTEMPTS, error: eb.fn.coalesce('error', eb.val(ENDED)) }))
      .where('id', '=', mailId)
      .execute();
    await recordFiling(trx, mailId, now);
  });
