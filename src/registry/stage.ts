import type { z } from 'zod';
import type { Bulk } from '../store/bulk.ts';
import { type NumberRecord, type OrderRecord, type OrganisationRecord, type RangeRecord, shownId } from './records.ts';

/**
 * Rows of registry files in, temporary tables out: nobody else sees them, and no lock is held while files are read. A
 * row that the files give twice is found here; what the registry itself has against it, in `merge.ts`.
 */

const TABLES: Readonly<Record<string, string>> = {
  organisations:
    '(id TEXT PRIMARY KEY, name TEXT, tenant_id TEXT, country TEXT, language TEXT, place TEXT) WITHOUT ROWID',
  /** Organisations with a mistake: their numbers are not called unknown on top of it. */
  spoiled: '(id TEXT PRIMARY KEY) WITHOUT ROWID',
  domains: '(domain TEXT PRIMARY KEY, organisation_id TEXT, place TEXT) WITHOUT ROWID',
  contacts: '(organisation_id TEXT, email TEXT, name TEXT, notify INTEGER)',
  pins: '(organisation_id TEXT PRIMARY KEY, hash TEXT, at TEXT, place TEXT) WITHOUT ROWID',
  numbers:
    '(number TEXT PRIMARY KEY, organisation_id TEXT, type TEXT, assigned INTEGER, active INTEGER, place TEXT) WITHOUT ROWID',
  orders:
    '(number TEXT PRIMARY KEY, kind TEXT, organisation_id TEXT, destination_id TEXT, state TEXT, numbers TEXT, place TEXT) WITHOUT ROWID',
};

export function createStaging(bulk: Bulk): void {
  dropStaging(bulk);
  for (const [name, columns] of Object.entries(TABLES)) bulk.run(`CREATE TEMP TABLE staged_${name} ${columns}`);
}

export function dropStaging(bulk: Bulk): void {
  for (const name of Object.keys(TABLES)) bulk.run(`DROP TABLE IF EXISTS temp.staged_${name}`);
}

/** PINs only in these (rules, section 1). */
export const hasPins = (country: string): boolean => country === 'US' || country === 'PR';

export function stageOrganisation(bulk: Bulk, place: string, row: z.infer<typeof OrganisationRecord>): string[] {
  const added = bulk.run(
    'INSERT OR IGNORE INTO staged_organisations VALUES (?, ?, ?, ?, ?, ?)',
    row.id,
    row.name,
    row.tenantId?.toLowerCase() ?? null,
    row.country,
    row.language,
    place,
  );
  if (added === 0) return [`${place}.id: ${shownId(row.id)} is there twice`];
  const domains = [...new Set(row.domains)];
  const taken = domains.filter(
    (domain) => bulk.run('INSERT OR IGNORE INTO staged_domains VALUES (?, ?, ?)', domain, row.id, place) === 0,
  );
  for (const { email, name, notify } of row.contacts)
    bulk.run('INSERT INTO staged_contacts VALUES (?, ?, ?, ?)', row.id, email, name, notify ? 1 : 0);
  return taken.map((domain) => `${place}.domains[${row.domains.indexOf(domain)}]: ${domain} is that of another one`);
}

/** Remembers an organisation whose row is wrong, as far as it can be told which one it is. */
export function spoil(bulk: Bulk, id: unknown): void {
  if (typeof id === 'string') bulk.run('INSERT OR IGNORE INTO staged_spoiled VALUES (?)', id);
}

export function stagePin(bulk: Bulk, place: string, pin: { organisation: string; hash: string; at: string }): string[] {
  const { organisation, hash, at } = pin;
  const added = bulk.run('INSERT OR IGNORE INTO staged_pins VALUES (?, ?, ?, ?)', organisation, hash, at, place);
  return added === 1 ? [] : [`${place}.pin: the organisation's PIN is there twice`];
}

type Holding = z.infer<typeof NumberRecord> | z.infer<typeof RangeRecord>;

/** Writes a number or each number of a range. @returns how many, and the first that is there twice */
export function stageNumbers(bulk: Bulk, place: string, row: Holding): { written: number; mistakes: string[] } {
  const [from, to] = 'number' in row ? [row.number, row.number] : [row.from, row.to];
  let written = 0;
  // E.164 has at most 15 digits: an ordinary number counts them exactly.
  for (let digits = Number(from.slice(1)); digits <= Number(to.slice(1)); digits++) {
    const added = bulk.run(
      'INSERT OR IGNORE INTO staged_numbers VALUES (?, ?, ?, ?, ?, ?)',
      `+${digits}`,
      row.organisation,
      row.type,
      row.assigned ? 1 : 0,
      row.active ? 1 : 0,
      place,
    );
    if (added === 0) {
      const first = bulk.value('SELECT place FROM staged_numbers WHERE number = ?', `+${digits}`);
      return { written, mistakes: [`${place}: +${digits} is there twice, first in ${first}`] };
    }
    written += 1;
  }
  return { written, mistakes: [] };
}

export function stageOrder(bulk: Bulk, place: string, row: z.infer<typeof OrderRecord>): string[] {
  const added = bulk.run(
    'INSERT OR IGNORE INTO staged_orders VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.order,
    row.kind,
    row.organisation,
    row.destination,
    row.state,
    JSON.stringify(row.numbers),
    place,
  );
  return added === 1 ? [] : [`${place}.order: "${row.order}" is there twice`];
}
