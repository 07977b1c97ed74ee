/**
 * The port-out PIN (desk rules, sections 1 and 4): set, compared, locked. Takes a PIN as `Secret` and gives an outcome;
 * no PIN ever comes out of here.
 */
import type { Kysely } from 'kysely';
import { DESK, recordStep } from '../audit/record-step.ts';
import type { DeskLimits } from '../base/desk.ts';
import { UsageError } from '../base/errors.ts';
import { isPinShaped } from '../base/pin-shape.ts';
import type { Secret } from '../base/secret.ts';
import type { Store } from '../store/open.ts';
import type { Database, PinSubject } from '../store/schema.ts';
import type { Keys } from '../store/seal.ts';
import { hashPin, type PinHashParameters, pinMatches, type SlowHash } from './pin-hash.ts';
import { endProofs } from './proofs.ts';

/** What guards PIN checks: keys, hash parameters and the rules' limits. */
export type PinGuard = {
  readonly keys: Keys;
  readonly hash: PinHashParameters;
  /** Node's argon2id unless said otherwise. */
  readonly slowHash?: SlowHash;
  readonly limits: Pick<DeskLimits, 'pinTries' | 'pinLockHours'>;
};

const HOUR = 3_600_000;

/** What has become of a PIN that was set. */
export type PinSetting = {
  /** There was another one before. */
  readonly isChange: boolean;
  /** Anybody would guess it (rules, section 11). It counts all the same. */
  readonly isGuessable: boolean;
};

/**
 * Sets or changes an organisation's PIN.
 *
 * @param tell what else belongs to this step, in its transaction
 * @throws UsageError unknown organisation, one outside the United States and Puerto Rico, or a malformed PIN
 */
export async function setPin(
  store: Store,
  guard: PinGuard,
  { organisation, pin, actor, now }: { organisation: string; pin: Secret; actor: string; now: Date },
  tell: (trx: Kysely<Database>, setting: PinSetting) => Promise<void> = async () => {},
): Promise<PinSetting> {
  const row = await store.db.selectFrom('organisations').selectAll().where('id', '=', organisation).executeTakeFirst();
  if (!row) throw new UsageError(`There is no organisation "${organisation}". portdesk registry list shows them.`, 1);
  if (row.country !== 'US' && row.country !== 'PR')
    throw new UsageError(`${row.name} is in ${row.country}: only organisations in US and PR have a port-out PIN.`, 1);
  if (!isPinShaped(pin.reveal()))
    throw new UsageError('A PIN has 6 to 10 digits and nothing else. It can be changed, but never removed.', 1);
  const hash = await hashPin(guard.keys.pinKey, organisation, pin, guard.hash);
  const setting = { isChange: row.pin_hash !== null, isGuessable: await isGuessable(store, organisation, pin) };
  await store.db.transaction().execute(async (trx) => {
    await trx
      .updateTable('organisations')
      .set({ pin_hash: hash, pin_set_at: now.toISOString() })
      .where('id', '=', organisation)
      .execute();
    await endProofs(trx, 'organisation', organisation);
    await recordStep(trx, { at: now, actor, action: 'pin-set', details: { organisation } });
    await tell(trx, setting);
  });
  return setting;
}

const RUNS = ['01234567890123456789', '98765432109876543210'];

/** One digit repeated, a run up or down, or digits of one of the organisation's own numbers. */
async function isGuessable({ db }: Pick<Store, 'db'>, organisation: string, pin: Secret): Promise<boolean> {
  const value = pin.reveal();
  if (/^(.)\1+$/.test(value) || RUNS.some((run) => run.includes(value))) return true;
  const own = await db
    .selectFrom('numbers')
    .select('number')
    .where('organisation_id', '=', organisation)
    .where('number', 'like', `%${value}%`)
    .limit(1)
    .executeTakeFirst();
  return own !== undefined;
}

export type PinTry = {
  readonly organisation: string;
  readonly sender: string;
  readonly pin: Secret;
  readonly now: Date;
};
export type PinCheck = { readonly outcome: 'match' | 'mismatch' | 'not-set' | 'locked'; readonly lockedNow: boolean };

/**
 * Compares one PIN with the organisation's, once. A mismatch counts against the organisation and the sender; too many
 * within 24 hours lock the one they count against. While locked nothing is compared and nothing counted.
 */
export async function checkPin(store: Store, guard: PinGuard, attempt: PinTry): Promise<PinCheck> {
  const { db } = store;
  if (await isBarred(store, attempt)) return { outcome: 'locked', lockedNow: false };
  const row = await db
    .selectFrom('organisations')
    .select('pin_hash')
    .where('id', '=', attempt.organisation)
    .executeTakeFirst();
  if (!row?.pin_hash) {
    // The same work as a comparison, so that the time taken does not tell "no PIN" from "wrong PIN".
    await hashPin(guard.keys.pinKey, attempt.organisation, attempt.pin, guard.hash, guard.slowHash);
    return { outcome: 'not-set', lockedNow: false };
  }
  if (await pinMatches(guard.keys.pinKey, attempt.organisation, attempt.pin, row.pin_hash, guard.slowHash))
    return { outcome: 'match', lockedNow: false };
  let lockedNow = false;
  for (const [subject, key] of subjectsOf(attempt)) {
    if (!(await countMismatch(db, guard, subject, key, attempt.now))) continue;
    lockedNow = true;
    const details = { subject, key, hours: guard.limits.pinLockHours };
    await recordStep(db, { at: attempt.now, actor: DESK, action: 'pin-locked', details });
  }
  return { outcome: 'mismatch', lockedNow };
}

/** Whether PIN checks are locked for either: nothing is compared then, and nothing proved earlier counts. */
export async function isBarred(store: Pick<Store, 'db'>, asked: Omit<PinTry, 'pin'>): Promise<boolean> {
  for (const [subject, key] of subjectsOf(asked)) if (await isLocked(store, subject, key, asked.now)) return true;
  return false;
}

/** Whether PIN checks for this organisation or of this sender are locked at `now`. */
export async function isLocked(
  store: Pick<Store, 'db'>,
  subject: PinSubject,
  key: string,
  now: Date,
): Promise<boolean> {
  const lock = await store.db
    .selectFrom('pin_locks')
    .select('until')
    .where('subject', '=', subject)
    .where('key', '=', key)
    .executeTakeFirst();
  return lock !== undefined && lock.until > now.toISOString();
}

/**
 * Lifts a lock and forgets the tries that led to it: an agent has talked to the customer. That it was there stays known, and
 * what it ended (`proofs.ts`) stays ended.
 *
 * @returns whether there was a lock
 */
export async function unlockPin(
  store: Store,
  { subject, key, actor, why, now }: { subject: PinSubject; key: string; actor: string; why: string | null; now: Date },
): Promise<boolean> {
  return store.db.transaction().execute(async (trx) => {
    const wasLocked = await isLocked({ db: trx }, subject, key, now);
    await trx.deleteFrom('pin_tries').where('subject', '=', subject).where('key', '=', key).execute();
    if (!wasLocked) return false;
    await trx
      .updateTable('pin_locks')
      .set({ until: now.toISOString() })
      .where('subject', '=', subject)
      .where('key', '=', key)
      .execute();
    await recordStep(trx, { at: now, actor, action: 'pin-unlocked', details: { subject, key }, why });
    return true;
  });
}

const subjectsOf = ({ organisation, sender }: Omit<PinTry, 'pin'>): [PinSubject, string][] => [
  ['organisation', organisation],
  ['sender', sender.toLowerCase()],
];

/** @returns whether this very mismatch caused a lock */
async function countMismatch(
  db: Kysely<Database>,
  { limits }: PinGuard,
  subject: PinSubject,
  key: string,
  now: Date,
): Promise<boolean> {
  await db.insertInto('pin_tries').values({ subject, key, at: now.toISOString() }).execute();
  const since = new Date(now.getTime() - 24 * HOUR).toISOString();
  const { tries } = await db
    .selectFrom('pin_tries')
    .select((eb) => eb.fn.countAll<number>().as('tries'))
    .where('subject', '=', subject)
    .where('key', '=', key)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  if (Number(tries) < limits.pinTries) return false;
  const until = new Date(now.getTime() + limits.pinLockHours * HOUR).toISOString();
  await db
    .insertInto('pin_locks')
    .values({ subject, key, until })
    .onConflict((conflict) => conflict.columns(['subject', 'key']).doUpdateSet({ until }))
    .execute();
  // A lock starts the count anew: what led to it does not lead to the next one.
  await db.deleteFrom('pin_tries').where('subject', '=', subject).where('key', '=', key).execute();
  await endProofs(db, subject, key);
  return true;
}
