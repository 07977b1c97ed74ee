import type { z } from 'zod';
import type { Bulk } from '../store/bulk.ts';
import type { NumberRecord, OrderRecord, OrganisationRecord, RangeRecord } from './records.ts';

/** One checked row of a registry file into the tables; each gives the mistakes that only the whole shows. */

/** Marks a key as seen in this import; false when it was there already. */
const firstTime = (bulk: Bulk, key: string): boolean =>
  bulk.run('INSERT OR IGNORE INTO imported (key) VALUES (?)', key) === 1;

const isKnown = (bulk: Bulk, organisation: string): boolean =>
  bulk.value('SELECT 1 FROM organisations WHERE id = ?', organisation) !== null;

export function writeOrganisation(bulk: Bulk, place: string, row: z.infer<typeof OrganisationRecord>): string[] {
  if (!firstTime(bulk, `o:${row.id}`)) return [`${place}.id: "${row.id}" is there twice`];
  const mistakes: string[] = [];
  if (row.pin && !hasPins(row.country)) mistakes.push(`${place}.pin: only organisations in US and PR have a PIN`);
  bulk.run(
    `INSERT INTO organisations (id, name, tenant_id, country, language) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
     SET name = excluded.name, tenant_id = excluded.tenant_id, country = excluded.country, language = excluded.language`,
    row.id,
    row.name,
    row.tenantId?.toLowerCase() ?? null,
    row.country,
    row.language,
  );
  bulk.run('DELETE FROM organisation_domains WHERE organisation_id = ?', row.id);
  bulk.run('DELETE FROM organisation_contacts WHERE organisation_id = ?', row.id);
  row.domains.forEach((domain, i) => {
    const added = bulk.run(
      'INSERT OR IGNORE INTO organisation_domains (domain, organisation_id) VALUES (?, ?)',
      domain,
      row.id,
    );
    if (added === 0) mistakes.push(`${place}.domains[${i}]: ${domain} belongs to another organisation already`);
  });
  for (const { email, name, notify } of row.contacts)
    bulk.run(
      'INSERT INTO organisation_contacts (organisation_id, email, name, notify) VALUES (?, ?, ?, ?)',
      row.id,
      email,
      name,
      notify ? 1 : 0,
    );
  return mistakes;
}

export function writePin(bulk: Bulk, place: string, pin: { organisation: string; hash: string; at: string }): string[] {
  const country = bulk.value('SELECT country FROM organisations WHERE id = ?', pin.organisation);
  if (country === null) return [`${place}.organisation: "${pin.organisation}" is no organisation of this registry`];
  if (!hasPins(String(country))) return [`${place}.pin: only organisations in US and PR have a PIN`];
  bulk.run('UPDATE organisations SET pin_hash = ?, pin_set_at = ? WHERE id = ?', pin.hash, pin.at, pin.organisation);
  return [];
}

const hasPins = (country: string): boolean => country === 'US' || country === 'PR';

type Holding = z.infer<typeof NumberRecord> | z.infer<typeof RangeRecord>;

export function writeNumber(bulk: Bulk, place: string, row: Holding): { written: number; mistakes: string[] } {
  if (!isKnown(bulk, row.organisation))
    return {
      written: 0,
      mistakes: [`${place}.organisation: "${row.organisation}" is no organisation of this registry`],
    };
  const [from, to] = 'number' in row ? [row.number, row.number] : [row.from, row.to];
  let written = 0;
  // E.164 has at most 15 digits: an ordinary number counts them exactly.
  for (let digits = Number(from.slice(1)); digits <= Number(to.slice(1)); digits++) {
    const number = `+${digits}`;
    if (!firstTime(bulk, number)) return { written, mistakes: [`${place}: ${number} is there twice`] };
    bulk.run(
      'INSERT OR REPLACE INTO numbers (number, organisation_id, type, assigned, active) VALUES (?, ?, ?, ?, ?)',
      number,
      row.organisation,
      row.type,
      row.assigned ? 1 : 0,
      row.active ? 1 : 0,
    );
    written += 1;
  }
  return { written, mistakes: [] };
}

export function writeOrder(bulk: Bulk, place: string, row: z.infer<typeof OrderRecord>, now: Date): string[] {
  if (!isKnown(bulk, row.organisation))
    return [`${place}.organisation: "${row.organisation}" is no organisation of this registry`];
  if (!firstTime(bulk, `order:${row.order}`)) return [`${place}.order: "${row.order}" is there twice`];
  const ours = bulk.value('SELECT 1 FROM orders WHERE number = ? AND case_number IS NOT NULL', row.order);
  if (ours !== null) return [`${place}.order: "${row.order}" is an order of this desk's own`];
  const at = now.toISOString();
  bulk.run('DELETE FROM open_order_numbers WHERE order_number = ?', row.order);
  bulk.run(
    `INSERT OR REPLACE INTO orders (number, case_number, kind, organisation_id, destination_id, state, numbers, opened_at, changed_at)
     VALUES (?, NULL, ?, ?, ?, ?, ?, ?, ?)`,
    row.order,
    row.kind,
    row.organisation,
    row.destination,
    row.state,
    JSON.stringify(row.numbers),
    at,
    at,
  );
  if (row.state !== 'open' && row.state !== 'in progress') return [];
  return row.numbers.flatMap((number, i) =>
    bulk.run('INSERT OR IGNORE INTO open_order_numbers (number, order_number) VALUES (?, ?)', number, row.order) === 1
      ? []
      : [`${place}.numbers[${i}]: ${number} is in another open order`],
  );
}
