import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Names of the facts a database knows about itself. */
export type MetaName = 'key-check' | 'registry-version';

export async function readMeta(db: Kysely<Database>, name: MetaName): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
}

export async function recordMeta(db: Kysely<Database>, name: MetaName, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
