import type { Bulk } from '../store/bulk.ts';
import { shownId } from './records.ts';

/**
 * Staged rows in, the registry's tables out, in the transaction of the caller. Gives the mistakes that only the whole
 * shows; the caller then undoes it all. Never blanks a PIN.
 */

export type Removed = {
  readonly organisations: readonly { readonly id: string; readonly hadPin: boolean }[];
  readonly numbers: number;
  readonly orders: number;
};

type Told = (mistake: string) => void;

export function mergeStaged(bulk: Bulk, { replace, now }: { replace: boolean; now: Date }, told: Told): Removed {
  // Orders before organisations: one that has an open order stays.
  const orders = replace ? removeOrders(bulk) : 0;
  const removed = replace ? removeOrganisations(bulk) : { organisations: [], numbers: 0 };
  mergeOrganisations(bulk, told);
  mergePins(bulk, told);
  const numbers = removed.numbers + mergeNumbers(bulk, replace, told);
  mergeOrders(bulk, now, told);
  keepOwners(bulk, removed.organisations, told);
  return { organisations: removed.organisations, numbers, orders };
}

const staged = (bulk: Bulk, table: string): boolean => bulk.value(`SELECT 1 FROM staged_${table} LIMIT 1`) !== null;

/** Only orders that came with a file before; what became of a mail is never removed. */
function removeOrders(bulk: Bulk): number {
  if (!staged(bulk, 'orders')) return 0;
  const gone = 'number FROM orders WHERE case_number IS NULL AND number NOT IN (SELECT number FROM staged_orders)';
  bulk.run(`DELETE FROM open_order_numbers WHERE order_number IN (SELECT ${gone})`);
  return bulk.run(`DELETE FROM orders WHERE number IN (SELECT ${gone})`);
}

function removeOrganisations(bulk: Bulk): { organisations: { id: string; hadPin: boolean }[]; numbers: number } {
  if (!staged(bulk, 'organisations')) return { organisations: [], numbers: 0 };
  const gone = 'FROM organisations WHERE id NOT IN (SELECT id FROM staged_organisations)';
  const rows = [
    ...bulk.rows<{ id: string; has_pin: 0 | 1 }>(`SELECT id, pin_hash IS NOT NULL AS has_pin ${gone} ORDER BY id`),
  ];
  const numbers = bulk.run(`DELETE FROM numbers WHERE organisation_id IN (SELECT id ${gone})`);
  for (const table of ['organisation_domains', 'organisation_contacts'])
    bulk.run(`DELETE FROM ${table} WHERE organisation_id IN (SELECT id ${gone})`);
  endProofs(bulk, `SELECT id ${gone}`);
  bulk.run(`DELETE ${gone}`);
  return { organisations: rows.map(({ id, has_pin }) => ({ id, hadPin: has_pin === 1 })), numbers };
}

/** All old domains go before the new ones come, so that two organisations can swap theirs. */
function mergeOrganisations(bulk: Bulk, told: Told): void {
  for (const table of ['organisation_domains', 'organisation_contacts'])
    bulk.run(`DELETE FROM ${table} WHERE organisation_id IN (SELECT id FROM staged_organisations)`);
  // "WHERE true": SQLite's parser would take ON CONFLICT for a join otherwise (sqlite.org/lang_upsert.html, section 2.2).
  bulk.run(
    `INSERT INTO organisations (id, name, tenant_id, country, language)
     SELECT id, name, tenant_id, country, language FROM staged_organisations WHERE true ON CONFLICT (id) DO UPDATE
     SET name = excluded.name, tenant_id = excluded.tenant_id, country = excluded.country, language = excluded.language`,
  );
  const taken = `SELECT s.place, s.domain, d.organisation_id AS owner FROM staged_domains s JOIN organisation_domains d USING (domain)`;
  for (const { place, domain, owner } of bulk.rows<{ place: string; domain: string; owner: string }>(taken))
    told(`${place}.domains: ${domain} is that of ${shownId(owner)} already`);
  bulk.run(
    'INSERT OR IGNORE INTO organisation_domains (domain, organisation_id) SELECT domain, organisation_id FROM staged_domains',
  );
  bulk.run(
    `INSERT INTO organisation_contacts (organisation_id, email, name, notify)
     SELECT organisation_id, email, name, notify FROM staged_contacts ORDER BY rowid`,
  );
}

function mergePins(bulk: Bulk, told: Told): void {
  const foreign = `SELECT s.place FROM staged_pins s JOIN organisations o ON o.id = s.organisation_id WHERE o.country NOT IN ('US', 'PR')`;
  for (const { place } of bulk.rows<{ place: string }>(foreign))
    told(`${place}.pin: only organisations in US and PR have a PIN`);
  tellUnknown(bulk, 'pins', told);
  const changed = 'staged_pins s WHERE s.organisation_id = id AND pin_hash IS NOT s.hash';
  // What the old PIN proved in a case ends with it (rules, section 9).
  endProofs(bulk, `SELECT id FROM organisations, ${changed}`);
  bulk.run(`UPDATE organisations SET pin_hash = s.hash, pin_set_at = s.at FROM ${changed}`);
}

const endProofs = (bulk: Bulk, organisations: string): number =>
  bulk.run(`UPDATE cases SET pin_matched_for = NULL WHERE pin_matched_for IN (${organisations})`);

function tellUnknown(bulk: Bulk, table: 'pins' | 'numbers' | 'orders', told: Told): void {
  const unknown = `SELECT DISTINCT place, organisation_id AS id FROM staged_${table}
    WHERE organisation_id NOT IN (SELECT id FROM organisations) AND organisation_id NOT IN (SELECT id FROM staged_spoiled)`;
  for (const { place, id } of bulk.rows<{ place: string; id: string }>(unknown))
    told(`${place}.organisation: ${shownId(id)} is no organisation of this registry`);
}

function mergeNumbers(bulk: Bulk, replace: boolean, told: Told): number {
  if (!staged(bulk, 'numbers')) return 0;
  tellUnknown(bulk, 'numbers', told);
  const removed = replace ? bulk.run('DELETE FROM numbers WHERE number NOT IN (SELECT number FROM staged_numbers)') : 0;
  bulk.run(
    `INSERT OR REPLACE INTO numbers (number, organisation_id, type, assigned, active)
     SELECT number, organisation_id, type, assigned, active FROM staged_numbers ORDER BY number`,
  );
  return removed;
}

type StagedOrder = { number: string; state: string; numbers: string; place: string };

function mergeOrders(bulk: Bulk, now: Date, told: Told): void {
  tellUnknown(bulk, 'orders', told);
  const own = `SELECT s.number, s.place FROM staged_orders s JOIN orders o USING (number) WHERE o.case_number IS NOT NULL`;
  for (const { number, place } of bulk.rows<{ number: string; place: string }>(own))
    told(`${place}.order: "${number}" is an order of this desk's own`);
  bulk.run('DELETE FROM open_order_numbers WHERE order_number IN (SELECT number FROM staged_orders)');
  bulk.run(
    `INSERT OR REPLACE INTO orders (number, case_number, kind, organisation_id, destination_id, state, numbers, opened_at, changed_at)
     SELECT s.number, NULL, s.kind, s.organisation_id, s.destination_id, s.state, s.numbers, coalesce(o.opened_at, ?), ?
     FROM staged_orders s LEFT JOIN orders o USING (number)`,
    now.toISOString(),
    now.toISOString(),
  );
  for (const order of [...bulk.rows<StagedOrder>('SELECT number, state, numbers, place FROM staged_orders')])
    if (order.state === 'open' || order.state === 'in progress') openNumbers(bulk, order, told);
}

function openNumbers(bulk: Bulk, { number, numbers, place }: StagedOrder, told: Told): void {
  for (const [i, one] of [...new Set(JSON.parse(numbers) as string[])].entries()) {
    const added = bulk.run(
      'INSERT OR IGNORE INTO open_order_numbers (number, order_number) VALUES (?, ?)',
      one,
      number,
    );
    if (added === 0) told(`${place}.numbers[${i}]: ${one} is in another open order`);
  }
}

/** Somebody waits for an open order: its organisation can't vanish. */
function keepOwners(bulk: Bulk, removed: Removed['organisations'], told: Told): void {
  for (const { id } of removed) {
    const order = bulk.value(
      `SELECT number FROM orders WHERE organisation_id = ? AND state IN ('open', 'in progress')`,
      id,
    );
    if (order !== null) told(`organisations: ${shownId(id)} is not in the files, but has the open order ${order}`);
  }
}
