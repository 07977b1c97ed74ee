import type { Store } from '../store/open.ts';

/** So often a mail is tried before it is set aside for a person. */
const MAX_ATTEMPTS = 3;

/**
 * Counts a failed attempt. After the third the mail is `failed`: kept whole, filed apart, shown to the operator, and the
 * desk goes on with the others.
 */
export async function recordFailure(store: Store, mailId: number, error: string): Promise<'again' | 'failed'> {
  const { attempts } = await store.db
    .updateTable('mails')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), error: error.slice(0, 500) }))
    .where('id', '=', mailId)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  if (attempts < MAX_ATTEMPTS) return 'again';
  await store.db.updateTable('mails').set({ state: 'failed' }).where('id', '=', mailId).execute();
  return 'failed';
}
