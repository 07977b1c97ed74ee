/**
 * Keeps a case true (desk rules, section 9): a decision in, the case and, for an accepted request, its order out. Works
 * inside the caller's transaction, so that no order exists without its decision.
 */
import type { Kysely } from 'kysely';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Decision } from '../decision/decision.ts';
import { REASONS } from '../decision/reasons.ts';
import type { CaseRow, CaseState, Database } from '../store/schema.ts';
import { nextCaseNumber } from './case-number.ts';
import { openOrder } from './order-book.ts';

export type CaseRecord = {
  /** The case that the mail continues, or null for a new one. */
  readonly continues: CaseRow | null;
  readonly decision: Decision;
  /** The open order that the request repeats, or null. */
  readonly sameOrder: { readonly number: string; readonly caseNumber: string | null } | null;
  /** What the case keeps of its list (`keepList`). */
  readonly list: string;
  readonly mailbox: MailboxName;
  readonly requester: string;
  readonly now: Date;
};

/** @returns the case's number, and the order's where the request is accepted. */
export async function recordCase(
  trx: Kysely<Database>,
  record: CaseRecord,
): Promise<{ caseNumber: string; orderNumber: string | null }> {
  const { decision, sameOrder } = record;
  const accepted = decision.disposition === 'accepted';
  const joined = accepted ? (sameOrder?.caseNumber ?? null) : null;
  const caseNumber = joined ?? (await writeCase(trx, record));
  if (!accepted) return { caseNumber, orderNumber: null };
  if (sameOrder) return { caseNumber, orderNumber: sameOrder.number };
  await openOrder(trx, {
    number: caseNumber,
    caseNumber,
    kind: decision.kind,
    organisation: decision.organisation ?? '',
    destination: decision.destination,
    numbers: decision.numbers,
    now: record.now,
  });
  return { caseNumber, orderNumber: caseNumber };
}

async function writeCase(trx: Kysely<Database>, record: CaseRecord): Promise<string> {
  const { decision, continues } = record;
  const at = record.now.toISOString();
  const facts = {
    state: stateAfter(decision),
    kind: decision.kind,
    language: decision.language,
    organisation_id: decision.organisation,
    destination_id: decision.destination,
    numbers: record.list,
    pin_matched_for: decision.pin === 'match' ? decision.organisation : (continues?.pin_matched_for ?? null),
    changed_at: at,
  };
  if (continues) {
    await trx.updateTable('cases').set(facts).where('number', '=', continues.number).execute();
    return continues.number;
  }
  const number = await nextCaseNumber(trx, record.now.getUTCFullYear());
  await trx
    .insertInto('cases')
    .values({
      ...facts,
      number,
      mailbox: record.mailbox,
      requester: record.requester,
      opened_at: at,
    })
    .execute();
  return number;
}

/** A rejected case stays open while the customer can put something right; with final reasons alone it is closed. */
function stateAfter({ disposition, reasons }: Decision): CaseState {
  if (disposition === 'accepted') return 'ordered';
  if (disposition === 'review') return 'review';
  return reasons.some(({ code }) => REASONS[code].class === 'fix') ? 'waiting' : 'closed';
}

/** Remembers a message of the case, ours or the customer's, so that replies to it find the case. */
export async function recordCaseMessage(trx: Kysely<Database>, messageId: string, caseNumber: string): Promise<void> {
  await trx
    .insertInto('case_messages')
    .values({ message_id: messageId, case_number: caseNumber })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
