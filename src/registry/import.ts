/**
 * Registry files in, tables out: all of it or nothing, every mistake reported by its place. Never blanks the PIN of an
 * organisation that stays. Files are read into temporary tables first, so that the desk goes on working meanwhile.
 */
import { statSync } from 'node:fs';
import type { z } from 'zod';
import { type AuditAction, DESK } from '../audit/record-step.ts';
import { UsageError } from '../base/errors.ts';
import { Secret } from '../base/secret.ts';
import { type Bulk, inBulk } from '../store/bulk.ts';
import type { Store } from '../store/open.ts';
import { mergeStaged, type Removed } from './merge.ts';
import { type MistakeList, mistakeList } from './mistake-list.ts';
import type { PinGuard } from './pin.ts';
import { hashPin, pinMatches } from './pin-hash.ts';
import { readCsvRecords } from './read-csv.ts';
import { readJsonRecords } from './read-json.ts';
import { type DeskRecord, mistakesOf, type RawRecord, RECORDS } from './records.ts';
import {
  createStaging,
  dropStaging,
  hasPins,
  spoil,
  stageNumbers,
  stageOrder,
  stageOrganisation,
  stagePin,
} from './stage.ts';

export type ImportOptions = {
  /** Of the kinds of rows that the files hold, what they do not name is removed. */
  readonly replace?: boolean;
  /** Everything is checked, nothing is kept. */
  readonly dryRun?: boolean;
  readonly now: Date;
  /** Who imports, for the audit trail; the desk itself unless said otherwise. */
  readonly actor?: string;
  /** Called now and then with bytes read and bytes in all. */
  readonly onProgress?: (done: number, total: number) => void;
};

type Counts = { organisations: number; numbers: number; orders: number; pins: number };
export type Imported = Readonly<Counts> & { readonly removed: Removed; readonly desk: DeskRecord };

/**
 * Imports files of the contract's JSON or CSV.
 *
 * @throws UsageError with every mistake, `file or section[index].key: what is wrong`; the registry is then as before
 */
export function importRegistry(
  store: Store,
  guard: PinGuard,
  files: readonly string[],
  options: ImportOptions,
): Promise<Imported> {
  return inBulk(store, async (bulk) => {
    const mistakes = mistakeList();
    try {
      const { counts, desk } = await bulk.transaction('deferred', () => stage(bulk, guard, files, options, mistakes));
      const removed = await merge(bulk, options, mistakes, counts);
      return { ...counts, removed, desk };
    } finally {
      dropStaging(bulk);
    }
  });
}

type Staged = { readonly counts: Counts; desk: DeskRecord };

async function stage(
  bulk: Bulk,
  guard: PinGuard,
  files: readonly string[],
  options: ImportOptions,
  mistakes: MistakeList,
): Promise<Staged> {
  createStaging(bulk);
  const staged: Staged = { counts: { organisations: 0, numbers: 0, orders: 0, pins: 0 }, desk: {} };
  const hash = (organisation: string, pin: string): Promise<string> =>
    // A file with a mistake is not kept: its PINs need no slow hash.
    mistakes.isEmpty() ? hashUnlessSame(bulk, guard, organisation, new Secret(pin)) : Promise.resolve('');
  for await (const { section, place, value } of recordsOf(files, options, mistakes)) {
    const parsed = RECORDS[section].safeParse(value) as z.ZodSafeParseResult<unknown>;
    if (!parsed.success) {
      mistakes.add(...mistakesOf(place, parsed.error));
      if (section === 'organisations') spoil(bulk, (value as { id?: unknown } | null)?.id);
    } else
      mistakes.add(...(await stageRecord(bulk, staged, { section, place, value: parsed.data }, hash, options.now)));
  }
  return staged;
}

/** The hash that is there already where the PIN is the same: a file that comes every night changes no PIN. */
async function hashUnlessSame(bulk: Bulk, guard: PinGuard, organisation: string, pin: Secret): Promise<string> {
  const { keys, hash } = guard;
  const before = bulk.value('SELECT pin_hash FROM organisations WHERE id = ?', organisation);
  const isSame = typeof before === 'string' && (await pinMatches(keys.pinKey, organisation, pin, before));
  return isSame ? before : hashPin(keys.pinKey, organisation, pin, hash);
}

async function stageRecord(
  bulk: Bulk,
  staged: Staged,
  { section, place, value }: RawRecord,
  hash: (organisation: string, pin: string) => Promise<string>,
  now: Date,
): Promise<string[]> {
  const { counts } = staged;
  if (section === 'desk') {
    staged.desk = value as DeskRecord;
    return [];
  }
  if (section === 'orders') {
    counts.orders += 1;
    return stageOrder(bulk, place, value as never);
  }
  if (section === 'numbers' || section === 'ranges') {
    const { written, mistakes } = stageNumbers(bulk, place, value as never);
    counts.numbers += written;
    return mistakes;
  }
  const row = value as { id: string; organisation: string; country?: string; pin?: string | null };
  const mistakes = section === 'organisations' ? stageOrganisation(bulk, place, value as never) : [];
  if (section === 'organisations') counts.organisations += 1;
  if (!row.pin || mistakes.length > 0) return mistakes;
  if (row.country && !hasPins(row.country)) return [`${place}.pin: only organisations in US and PR have a PIN`];
  counts.pins += 1;
  const organisation = section === 'organisations' ? row.id : row.organisation;
  return stagePin(bulk, place, { organisation, hash: await hash(organisation, row.pin), at: now.toISOString() });
}

async function* recordsOf(
  files: readonly string[],
  { onProgress }: ImportOptions,
  mistakes: MistakeList,
): AsyncGenerator<RawRecord> {
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
  let done = 0;
  const onBytes = (bytes: number): void => onProgress?.((done += bytes), total);
  for (const file of files)
    yield* file.toLowerCase().endsWith('.csv')
      ? readCsvRecords(file, mistakes.add, onBytes)
      : readJsonRecords(file, onBytes);
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Undoes a dry run's transaction. */
class DryRun extends Error {}

async function merge(bulk: Bulk, options: ImportOptions, mistakes: MistakeList, counts: Counts): Promise<Removed> {
  let removed: Removed = { organisations: [], numbers: 0, orders: 0 };
  const work = (): void => {
    removed = mergeStaged(bulk, { replace: options.replace ?? false, now: options.now }, mistakes.add);
    if (!mistakes.isEmpty()) throw new UsageError(mistakes.report());
    if (options.dryRun) throw new DryRun();
    const version = Number(bulk.value("SELECT value FROM meta WHERE name = 'registry-version'") ?? 0) + 1;
    bulk.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('registry-version', ?)", String(version));
    const step = {
      action: 'registry-imported' satisfies AuditAction,
      details: { ...counts, replace: options.replace ?? false },
    };
    bulk.run(
      'INSERT INTO audit (at, actor, action, details) VALUES (?, ?, ?, ?)',
      options.now.toISOString(),
      options.actor ?? DESK,
      step.action,
      JSON.stringify(step.details),
    );
  };
  await bulk.transaction('immediate', work).catch((error: unknown) => {
    if (!(error instanceof DryRun)) throw error;
  });
  return removed;
}
