/**
 * Registry files in, tables out: all of it or nothing, every mistake reported by its place. Never blanks or removes the
 * PIN of an organisation that stays.
 */
import { statSync } from 'node:fs';
import type { z } from 'zod';
import { UsageError } from '../base/errors.ts';
import { Secret } from '../base/secret.ts';
import { type Bulk, inBulk } from '../store/bulk.ts';
import type { Store } from '../store/open.ts';
import { writeNumber, writeOrder, writeOrganisation, writePin } from './import-rows.ts';
import type { PinGuard } from './pin.ts';
import { hashPin } from './pin-hash.ts';
import { readCsvRecords } from './read-csv.ts';
import { readJsonRecords } from './read-json.ts';
import { type DeskRecord, mistakesOf, type RawRecord, RECORDS, type Section } from './records.ts';

export type ImportOptions = {
  /** Of the kinds of rows that the files hold, what they do not name is removed. */
  readonly replace?: boolean;
  /** Everything is checked, nothing is kept. */
  readonly dryRun?: boolean;
  readonly now: Date;
  /** Called now and then with bytes read and bytes in all. */
  readonly onProgress?: (done: number, total: number) => void;
};

export type Imported = {
  readonly organisations: number;
  readonly numbers: number;
  readonly orders: number;
  readonly pins: number;
  readonly desk: DeskRecord;
};

/** More than these are counted, not shown. */
const MISTAKES_SHOWN = 100;
/** Organisations first: the numbers of a file may stand before them. */
const PASSES: readonly (readonly Section[])[] = [
  ['desk', 'organisations'],
  ['pins'],
  ['numbers', 'ranges'],
  ['orders'],
];

/**
 * Imports files of the contract's JSON or CSV.
 *
 * @throws UsageError with every mistake, `file or section[index].key: what is wrong`; the registry is then as before
 */
export async function importRegistry(
  store: Store,
  guard: PinGuard,
  files: readonly string[],
  options: ImportOptions,
): Promise<Imported> {
  const counts = { organisations: 0, numbers: 0, orders: 0, pins: 0 };
  let desk: DeskRecord = {};
  const mistakes: string[] = [];
  const undo = Symbol('dry run');
  const work = async (bulk: Bulk): Promise<void> => {
    prepare(bulk);
    for await (const { section, place, value } of recordsOf(files, options)) {
      const parsed = RECORDS[section].safeParse(value) as z.ZodSafeParseResult<unknown>;
      if (!parsed.success) mistakes.push(...mistakesOf(place, parsed.error));
      else if (section === 'desk') desk = parsed.data as DeskRecord;
      else mistakes.push(...(await writeRecord(bulk, guard, options, counts, { section, place, value: parsed.data })));
    }
    if (mistakes.length > 0) throw new UsageError(report(mistakes));
    finish(bulk, counts, options.replace ?? false);
    if (options.dryRun) throw undo;
  };
  await inBulk(store, work).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return { ...counts, desk };
}

/** The rows of this import, remembered apart: a number or an organisation given twice is a mistake. */
function prepare(bulk: Bulk): void {
  bulk.run('DROP TABLE IF EXISTS temp.imported');
  bulk.run('CREATE TEMP TABLE imported (key TEXT PRIMARY KEY) WITHOUT ROWID');
}

function finish(bulk: Bulk, counts: Counts, replace: boolean): void {
  if (replace) removeUnnamed(bulk, counts);
  bulk.run('DROP TABLE temp.imported');
  const version = Number(bulk.value("SELECT value FROM meta WHERE name = 'registry-version'") ?? 0) + 1;
  bulk.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('registry-version', ?)", String(version));
}

/** Of each kind of row that the files hold, what they do not name goes. Kinds that they do not hold stay as they are. */
function removeUnnamed(bulk: Bulk, counts: Counts): void {
  if (counts.numbers > 0) bulk.run('DELETE FROM numbers WHERE number NOT IN (SELECT key FROM imported)');
  if (counts.orders > 0) {
    const gone =
      "number FROM orders WHERE case_number IS NULL AND 'order:' || number NOT IN (SELECT key FROM imported)";
    bulk.run(`DELETE FROM open_order_numbers WHERE order_number IN (SELECT ${gone})`);
    bulk.run(`DELETE FROM orders WHERE number IN (SELECT ${gone})`);
  }
  if (counts.organisations === 0) return;
  const gone = "NOT IN (SELECT substr(key, 3) FROM imported WHERE key LIKE 'o:%')";
  for (const table of ['organisation_domains', 'organisation_contacts', 'numbers'])
    bulk.run(`DELETE FROM ${table} WHERE organisation_id ${gone}`);
  bulk.run(`DELETE FROM organisations WHERE id ${gone}`);
}

type Counts = { organisations: number; numbers: number; orders: number; pins: number };

async function* recordsOf(files: readonly string[], { onProgress }: ImportOptions): AsyncGenerator<RawRecord> {
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0) * PASSES.length;
  let done = 0;
  const onBytes = (bytes: number): void => onProgress?.((done += bytes), total);
  for (const wanted of PASSES) {
    for (const file of files)
      yield* file.toLowerCase().endsWith('.csv')
        ? readCsvRecords(file, wanted, onBytes)
        : readJsonRecords(file, wanted, onBytes);
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

async function writeRecord(
  bulk: Bulk,
  guard: PinGuard,
  { now }: ImportOptions,
  counts: Counts,
  { section, place, value }: RawRecord,
): Promise<string[]> {
  if (section === 'orders') {
    counts.orders += 1;
    return writeOrder(bulk, place, value as never, now);
  }
  if (section === 'numbers' || section === 'ranges') {
    const { written, mistakes } = writeNumber(bulk, place, value as never);
    counts.numbers += written;
    return mistakes;
  }
  const { id, organisation, pin } = value as { id?: string; organisation?: string; pin?: string | null };
  const mistakes = section === 'organisations' ? writeOrganisation(bulk, place, value as never) : [];
  counts.organisations += section === 'organisations' ? 1 : 0;
  const owner = id ?? organisation ?? '';
  if (!pin || mistakes.length > 0) return mistakes;
  counts.pins += 1;
  const hash = await hashPin(guard.keys.pinKey, owner, new Secret(pin), guard.hash);
  return writePin(bulk, place, { organisation: owner, hash, at: now.toISOString() });
}

function report(mistakes: readonly string[]): string {
  const shown = mistakes.slice(0, MISTAKES_SHOWN).map((mistake) => `  ${mistake}`);
  const more = mistakes.length - shown.length;
  return [
    `The registry was not imported: ${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}.`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}
