/** The records that decisions leave (`decision/facts-record.ts`): sealed in, and back in the order they were made. */
import type { Kysely } from 'kysely';
import { type FactsRecord, readFactsRecord, writeFactsRecord } from '../decision/facts-record.ts';
import type { Database } from '../store/schema.ts';
import type { Keys } from '../store/seal.ts';
import { digestsOfProgram } from './program-digests.ts';

export type RecordedFacts = Parameters<typeof writeFactsRecord>[0];

/** Adds a row, in the transaction of the decision. */
export async function recordFacts(
  trx: Kysely<Database>,
  keys: Keys,
  { mailId, recorded, now }: { mailId: number; recorded: RecordedFacts; now: Date },
): Promise<void> {
  const facts = keys.seal(Buffer.from(writeFactsRecord(recorded)));
  await trx
    .insertInto('decision_records')
    .values({ mail_id: mailId, at: now.toISOString(), ...digestsOfProgram(), facts })
    .execute();
}

/** @returns null where the record is of a form that this version can't read */
export const unsealFacts = (keys: Keys, facts: Uint8Array): FactsRecord | null =>
  readFactsRecord(Buffer.from(keys.unseal(facts)).toString('utf8'));
