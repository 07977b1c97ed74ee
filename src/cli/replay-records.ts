/** Decides from the stored records, exactly as the mails were read on their day: nothing is read again, no threads, no models. */
import { messageOf } from '../base/errors.ts';
import { unsealFacts } from '../cases/decision-records.ts';
import { decideAgain } from '../decision/facts-record.ts';
import type { Store } from '../store/open.ts';
import type { Keys } from '../store/seal.ts';
import {
  type ComparedMail,
  compareDecisions,
  type DecisionView,
  viewOfDecision,
  viewOfRow,
} from './compare-decisions.ts';

/** So many records are held at once; each may hold a long list. */
const BATCH = 200;

/**
 * The last record of each mail decided since then, beside what today's rules make of it. What was decided before the desk kept
 * records has none.
 */
export async function replayRecords(store: Store, keys: Keys, since: string): Promise<ComparedMail[]> {
  const compared: ComparedMail[] = [];
  for (let after = 0; ; ) {
    const rows = await store.db
      .selectFrom('decision_records as record')
      .innerJoin('decisions', 'decisions.mail_id', 'record.mail_id')
      .selectAll('decisions')
      .select(['record.id', 'record.facts'])
      .where('record.at', '>=', since)
      .where('record.id', '>', after)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('decision_records as later')
              .select('later.id')
              .whereRef('later.mail_id', '=', 'record.mail_id')
              .whereRef('later.id', '>', 'record.id'),
          ),
        ),
      )
      .orderBy('record.id')
      .limit(BATCH)
      .execute();
    for (const row of rows) {
      const about = { mail: row.mail_id, case: row.case_number, before: viewOfRow(row) };
      compared.push(compareDecisions(about, decided(keys, row.facts)));
    }
    const last = rows.at(-1);
    if (!last) return compared;
    after = last.id;
  }
}

/** A record that can't be opened says so for its own mail. */
function decided(keys: Keys, facts: Uint8Array): DecisionView | Error {
  try {
    const record = unsealFacts(keys, facts);
    return record ? viewOfDecision(decideAgain(record)) : new Error(OTHER_FORM);
  } catch (error) {
    return new Error(messageOf(error));
  }
}

const OTHER_FORM = 'its record is of another version: replay --read reads the mail itself';
