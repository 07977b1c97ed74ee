import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import type { Settings } from '../config/settings.ts';
import { openStore } from '../store/open.ts';
import { openKeys } from '../store/seal.ts';
import { openSecretKey } from '../store/secret-key.ts';
import { type DryDesk, dryDeskOn } from './dry-desk.ts';

/** A dry desk on a copy of the configured database, which is only read; the copy is gone when the desk closes. */
export const openConfiguredCopy = (settings: Settings, clock: Clock): Promise<DryDesk> => openCopy(settings, clock, []);

/** The same without its history: stored mails can be taken in again, meeting the registry and the orders as they are. */
export const openReplayDesk = (settings: Settings, clock: Clock): Promise<DryDesk> =>
  openCopy(settings, clock, HISTORY);

const HISTORY = [
  'work',
  'decisions',
  'deliveries',
  'mails',
  'reviews',
  'case_messages',
  'cases',
  'outbox',
  'pin_tries',
  'pin_locks',
] as const;

async function openCopy(
  settings: Settings,
  clock: Clock,
  forget: readonly (typeof HISTORY)[number][],
): Promise<DryDesk> {
  const original = await openStore(settings.database, { readOnly: true });
  const folder = mkdtempSync(join(tmpdir(), 'portdesk-check-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const file = join(folder, 'copy.sqlite');
    original.raw.prepare('VACUUM INTO ?').run(file);
    const keys = openKeys(await openSecretKey(settings.secretKey, settings.dataDir));
    const store = await openStore(file);
    for (const table of forget) await store.db.deleteFrom(table).execute();
    const { desk, limits, pinHash, templatesDir } = settings;
    const dry = dryDeskOn({
      store,
      keys,
      pinGuard: { keys, hash: pinHash, limits },
      desk,
      limits,
      templatesDir,
      clock,
    });
    return { ...dry, close: () => dry.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  } finally {
    await original.close();
  }
}
