import type { ColumnDataType, Kysely } from 'kysely';

type Columns = Record<string, ColumnDataType | [ColumnDataType, 'null']>;

/** A table with a text primary key, or with a counted `id` when `key` is 'id'. */
export async function table(
  db: Kysely<unknown>,
  name: string,
  key: string | readonly string[],
  columns: Columns,
): Promise<void> {
  let builder = db.schema.createTable(name);
  if (key === 'id') builder = builder.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement());
  for (const [column, type] of Object.entries(columns)) {
    const nullable = Array.isArray(type);
    builder = builder.addColumn(column, nullable ? type[0] : type, (c) => (nullable ? c : c.notNull()));
  }
  if (key !== 'id')
    builder = builder.addPrimaryKeyConstraint(`${name}_key`, (typeof key === 'string' ? [key] : key) as never);
  await builder.execute();
}

export async function index(
  db: Kysely<unknown>,
  name: string,
  on: string,
  columns: readonly string[],
  unique = false,
): Promise<void> {
  const builder = db.schema
    .createIndex(name)
    .on(on)
    .columns([...columns]);
  await (unique ? builder.unique() : builder).execute();
}
