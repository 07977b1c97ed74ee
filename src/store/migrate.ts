import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { OperationalError } from '../base/errors.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Database } from './schema.ts';

/**
 * Brings the database to this version's schema, in one transaction.
 *
 * @throws OperationalError `database-too-new`, `database-foreign`
 */
export async function migrate(db: Kysely<Database>, location: string): Promise<void> {
  if ((await findMissing(db, location)).length === 0) return;
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}

/** For a store that may only be read: refuses one that would have to be migrated first. */
export async function checkMigrated(db: Kysely<Database>, location: string): Promise<void> {
  const missing = await findMissing(db, location);
  if (missing.length === 0) return;
  const remedy = 'Start the desk once, or run any command that writes, to bring it up to date.';
  throw new OperationalError('database-too-old', `The database ${location} is of an older portdesk.`, { remedy });
}

async function findMissing(db: Kysely<Database>, location: string): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const known = Object.keys(MIGRATIONS);
  if (!tables.some(({ name }) => name === 'kysely_migration')) {
    if (tables.length === 0) return known;
    const remedy = 'Check the path of the database: this file belongs to another program.';
    throw new OperationalError('database-foreign', `The database ${location} is not one of portdesk.`, { remedy });
  }
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const applied = new Set(rows.map(({ name }) => name));
  if ([...applied].some((name) => !known.includes(name))) {
    const remedy = 'Run that newer version, or restore a backup from before the update.';
    throw new OperationalError('database-too-new', `The database ${location} was made by a newer portdesk.`, {
      remedy,
    });
  }
  return known.filter((name) => !applied.has(name));
}
