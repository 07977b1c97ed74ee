import type { Store } from '../store/open.ts';

/** So often a mail is tried before it is set aside for a person. */
const MAX_ATTEMPTS = 3;

/** An error may quote the mail it met, and customers write their PIN into mails: no digits are kept. */
const withoutDigits = (error: string): string => error.replace(/\p{Nd}/gu, '•').slice(0, 500);

/**
 * Counts a failed attempt. After the third the mail is `failed`: kept whole, filed apart, shown to the operator, and the
 * desk goes on with the others.
 */
export async function recordFailure(store: Store, mailId: number, error: string): Promise<'again' | 'failed'> {
  const { attempts } = await store.db
    .updateTable('mails')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), error: withoutDigits(error) }))
    .where('id', '=', mailId)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  if (attempts < MAX_ATTEMPTS) return 'again';
  await store.db.updateTable('mails').set({ state: 'failed' }).where('id', '=', mailId).execute();
  return 'failed';
}
