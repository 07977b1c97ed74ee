import { createReadStream } from 'node:fs';
import { type CsvError, parse } from 'csv-parse';
import { UsageError } from '../base/errors.ts';
import type { RawRecord, Section } from './records.ts';

type Row = Record<string, string>;

/** A row is no longer; a longer one is an open quotation mark that swallows the file. */
const LONGEST_ROW = 64 * 1024;

/**
 * Streams the rows of a CSV file. Its header says what it holds: `number` or `from,to` are numbers, `pin` with
 * `organisation` are PINs, `id,name` are organisations (see docs/registry.md).
 *
 * @param onMistake told of each row that can't be taken apart; never with a word of it
 * @throws UsageError when the file can't be read or its header is none of these
 */
export async function* readCsvRecords(
  file: string,
  onMistake: (mistake: string) => void,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<RawRecord> {
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  source.on('data', (chunk) => onBytes(chunk.length));
  const held: { section: Section | null } = { section: null };
  const rows = source.pipe(
    parse({
      columns: (header: string[]) => {
        const names = header.map((name) => name.trim().toLowerCase());
        held.section = sectionOf(file, names);
        return names;
      },
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: LONGEST_ROW,
      skip_records_with_error: true,
    }),
  );
  rows.on('skip', (error: CsvError) => onMistake(`${file}:${String(error.lines)}: ${says(error)}`));
  source.on('error', (error) => rows.destroy(error));
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      const { section } = held;
      if (section === null) throw new Error('a row came before its header');
      yield { section, place: `${file}:${info.lines}`, value: FROM_ROW[section]?.(record) };
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  if (held.section === null) throw new UsageError(`${file} is empty: it has not even a header.`);
}

/** csv-parse quotes the cell in its messages, and that may be a PIN. */
function says({ code }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE') return 'the row does not end; is a quotation mark left open?';
  return /QUOTE/.test(code) ? 'a quotation mark is out of place' : 'it has more or fewer cells than the header';
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof UsageError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code.startsWith('CSV_')) return new UsageError(`${file} cannot be read: ${says(error as CsvError)}`);
  return new UsageError(`${file} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : code}`);
}

function sectionOf(file: string, names: readonly string[]): Section {
  if (names.includes('number')) return 'numbers';
  if (names.includes('from')) return 'ranges';
  if (names.includes('pin') && names.includes('organisation')) return 'pins';
  if (names.includes('id') && names.includes('name')) return 'organisations';
  throw new UsageError(
    `${file}: the header is none that a registry file has. Numbers: number,organisation,type,assigned,active ` +
      '(or from,to instead of number). Organisations: id,name,domains,tenant_id,country,language,contacts. PINs: organisation,pin.',
  );
}

/** An empty cell says nothing: the default applies. */
const given = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));

/** `yes`/`no` and the like; anything else is left as it is and reported as a mistake. */
const truth = (value: string): unknown => {
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
