import { OperationalError } from '../base/errors.ts';
import { readMeta, recordMeta } from './meta.ts';
import type { Store } from './open.ts';
import type { Keys } from './seal.ts';

/**
 * Refuses keys that the database was not made with: every PIN would be called wrong, and no stored mail could be read.
 * The first keys of a database that holds nothing protected become its own.
 *
 * @throws OperationalError `secret-key-mismatch`
 */
export async function checkKeys(store: Store, keys: Keys): Promise<void> {
  const ours = keys.digest('', 'key-check');
  const known = await readMeta(store.db, 'key-check');
  if (known === ours) return;
  if (known !== null && (await holdsProtected(store))) {
    throw new OperationalError(
      'secret-key-mismatch',
      `The secret key does not fit the database ${store.location}, which holds PINs or mails protected by another one.`,
      { remedy: 'Use the secret key this database was made with (the setting, or secret.key in the data folder).' },
    );
  }
  if (!store.readOnly) await recordMeta(store.db, 'key-check', ours);
}

async function holdsProtected({ db }: Store): Promise<boolean> {
  const pin = await db.selectFrom('organisations').select('id').where('pin_hash', 'is not', null).executeTakeFirst();
  return Boolean(pin ?? (await db.selectFrom('mails').select('id').limit(1).executeTakeFirst()));
}
