import { loadSettings } from '../config/load.ts';
import type { Settings } from '../config/settings.ts';
import type { PinGuard } from '../registry/pin.ts';
import { checkKeys } from '../store/key-check.ts';
import { openStore, type Store } from '../store/open.ts';
import { type Keys, openKeys } from '../store/seal.ts';
import { openSecretKey } from '../store/secret-key.ts';
import type { CliContext } from './context.ts';

export type Opened = {
  readonly store: Store;
  readonly keys: Keys;
  readonly guard: PinGuard;
  readonly settings: Settings;
};

/** Opens the configured database for one command, with what guards its PINs, and closes it whatever happens. */
export async function withStore<T>(context: CliContext, work: (opened: Opened) => Promise<T>): Promise<T> {
  const settings = loadSettings(context);
  const keys = openKeys(await openSecretKey(settings.secretKey, settings.dataDir));
  const store = await openStore(settings.database);
  try {
    await checkKeys(store, keys);
    return await work({ store, keys, guard: { keys, hash: settings.pinHash, limits: settings.limits }, settings });
  } finally {
    await store.close();
  }
}
