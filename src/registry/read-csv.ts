import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { UsageError } from '../base/errors.ts';
import type { RawRecord, Section } from './records.ts';

type Row = Record<string, string>;

/**
 * Streams the rows of a CSV file. Its header says what it holds: `number` or `from,to` are numbers, `pin` with
 * `organisation` are PINs, `id,name` are organisations (see docs/registry.md).
 *
 * @throws UsageError when it can't be read or its header is none of these
 */
export async function* readCsvRecords(
  file: string,
  wanted: readonly Section[],
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<RawRecord> {
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  source.on('data', (chunk) => onBytes(chunk.length));
  const rows = source.pipe(
    parse({
      columns: (header: string[]) => header.map((h) => h.trim().toLowerCase()),
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
    }),
  );
  source.on('error', (error) => rows.destroy(error));
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      const section = sectionOf(file, record);
      if (!wanted.includes(section)) continue;
      yield { section, place: `${file}:${info.lines}`, value: FROM_ROW[section]?.(record) };
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : message}`);
  }
}

function sectionOf(file: string, row: Row): Section {
  if ('number' in row) return 'numbers';
  if ('from' in row) return 'ranges';
  if ('pin' in row && 'organisation' in row) return 'pins';
  if ('id' in row && 'name' in row) return 'organisations';
  throw new UsageError(
    `${file}: the header is none that a registry file has. Numbers: number,organisation,type,assigned,active ` +
      '(or from,to instead of number). Organisations: id,name,domains,tenant_id,country,language,contacts. PINs: organisation,pin.',
  );
}

/** An empty cell says nothing: the default applies. */
const given = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));

/** `yes`/`no` and the like; anything else is left as it is and reported as a mistake. */
const truth = (value: string | undefined): unknown => {
  if (value === undefined) return undefined;
  if (/^(true|yes|y|1)$/i.test(value)) return true;
  return /^(false|no|n|0)$/i.test(value) ? false : value;
};

const list = (value: string | undefined): string[] => (value ?? '').split(/[;\s]+/).filter(Boolean);

const holding = (row: Row): unknown => {
  const { assigned, active, ...rest } = given(row);
  return { ...rest, ...(assigned ? { assigned: truth(assigned) } : {}), ...(active ? { active: truth(active) } : {}) };
};

const FROM_ROW: Partial<Record<Section, (row: Row) => unknown>> = {
  numbers: holding,
  ranges: holding,
  pins: given,
  organisations: (row) => {
    const { domains, tenant_id, contacts, ...rest } = given(row);
    return {
      ...rest,
      domains: list(domains),
      ...(tenant_id ? { tenantId: tenant_id } : {}),
      // Every contact of a CSV file is to be notified: there is no column to say otherwise.
      contacts: list(contacts).map((email) => ({ email, notify: true })),
    };
  },
};
