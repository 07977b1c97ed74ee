/**
 * Questions to the registry: ids and numbers in, facts out. Never a PIN.
 */
import type { OrganisationDirectory } from '../request/parties/organisation-directory.ts';
import type { Store } from '../store/open.ts';
import { buildDirectory } from './directory.ts';
import type { NumberFact, Organisation } from './registry-facts.ts';

/** Below SQLite's limit of bound variables in a statement. */
const CHUNK = 10_000;

export async function lookUpOrganisation({ db }: Store, id: string): Promise<Organisation | null> {
  const row = await db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const domains = await db
    .selectFrom('organisation_domains')
    .select('domain')
    .where('organisation_id', '=', id)
    .execute();
  const contacts = await db
    .selectFrom('organisation_contacts')
    .select(['email', 'name', 'notify'])
    .where('organisation_id', '=', id)
    .orderBy('id')
    .execute();
  return {
    id,
    name: row.name,
    domains: domains.map(({ domain }) => domain),
    tenantId: row.tenant_id,
    country: row.country,
    language: row.language,
    contacts: contacts.map(({ email, name, notify }) => ({ email, name, notify: notify === 1 })),
    hasPin: row.pin_hash !== null,
  };
}

/** What is known of each number; numbers that are not held here are absent. Takes 20,000 at once. */
export async function lookUpNumbers({ db }: Store, numbers: readonly string[]): Promise<Map<string, NumberFact>> {
  const facts = new Map<string, NumberFact>();
  for (const chunk of chunks(numbers)) {
    const rows = await db.selectFrom('numbers').selectAll().where('number', 'in', chunk).execute();
    for (const { number, organisation_id, type, assigned, active } of rows)
      facts.set(number, {
        number,
        organisation: organisation_id,
        type,
        assigned: assigned === 1,
        active: active === 1,
      });
  }
  return facts;
}

/** Number -> the open order that has it. */
export async function lookUpOpenOrders({ db }: Store, numbers: readonly string[]): Promise<Map<string, string>> {
  const orders = new Map<string, string>();
  for (const chunk of chunks(numbers)) {
    const rows = await db.selectFrom('open_order_numbers').selectAll().where('number', 'in', chunk).execute();
    for (const { number, order_number } of rows) orders.set(number, order_number);
  }
  return orders;
}

const kept = new WeakMap<object, { version: string; directory: OrganisationDirectory }>();

/** Every organisation by its names. Built again when an import, of this process or another, has changed the registry. */
export async function lookUpDirectory({ db, raw }: Store): Promise<OrganisationDirectory> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'registry-version').executeTakeFirst();
  const version = row?.value ?? '0';
  const before = kept.get(raw);
  if (before?.version === version) return before.directory;
  const [organisations, domains] = await Promise.all([
    db.selectFrom('organisations').select(['id', 'name', 'tenant_id']).orderBy('id').execute(),
    db.selectFrom('organisation_domains').selectAll().execute(),
  ]);
  const domainsOf = Map.groupBy(domains, ({ organisation_id }) => organisation_id);
  const directory = buildDirectory(
    organisations.map(({ id, name, tenant_id }) => ({
      id,
      name,
      tenantId: tenant_id,
      domains: (domainsOf.get(id) ?? []).map(({ domain }) => domain),
    })),
  );
  kept.set(raw, { version, directory });
  return directory;
}

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let i = 0; i < list.length; i += CHUNK) yield list.slice(i, i + CHUNK);
}
