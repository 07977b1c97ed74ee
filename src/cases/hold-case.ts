/**
 * A case in which something was said that a person must hear first: nothing more is decided in it until they have. What
 * it has stays as it was.
 */
import type { Kysely } from 'kysely';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reasons.ts';
import type { CaseRow, Database } from '../store/schema.ts';
import { readKept } from './kept-request.ts';

const HELD: Reason = { code: 'request-on-hold' };
/** Cases that were held before that reason had its own name. */
const HELD_BEFORE: Reason['code'] = 'kind-unclear';

/**
 * Holds a case. That its PIN matched is kept (rules, section 9), whatever else was unclear.
 *
 * @param held.decision of the mail that holds it; null where an agent's word does
 */
export async function holdCase(
  trx: Kysely<Database>,
  row: CaseRow,
  { decision, now }: { readonly decision: Decision | null; readonly now: Date },
): Promise<void> {
  const proven = decision?.pin === 'match' ? { pin_matched_for: decision.organisation } : {};
  await write(trx, row, { state: 'review', ...proven }, now, (reasons) => [...reasons, HELD]);
}

/** A person has heard it, and answered or found nothing to do: the case waits for its customer again. */
export async function releaseCase(trx: Kysely<Database>, caseNumber: string, now: Date): Promise<void> {
  const row = await trx.selectFrom('cases').selectAll().where('number', '=', caseNumber).executeTakeFirst();
  const open = await trx
    .selectFrom('reviews')
    .select('mail_id')
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (row?.state !== 'review' || open) return;
  await write(trx, row, { state: 'waiting' }, now, (reasons) =>
    reasons.filter(({ code }) => code !== HELD.code && code !== HELD_BEFORE),
  );
}

async function write(
  trx: Kysely<Database>,
  { number, kept }: CaseRow,
  changes: Partial<Pick<CaseRow, 'state' | 'pin_matched_for'>>,
  now: Date,
  change: (reasons: readonly Reason[]) => readonly Reason[],
): Promise<void> {
  const before = readKept(kept);
  await trx
    .updateTable('cases')
    .set({
      ...changes,
      kept: JSON.stringify({ ...before, reasons: change(before.reasons) }),
      changed_at: now.toISOString(),
    })
    .where('number', '=', number)
    .execute();
}
