/**
 * Keeps cases true (desk rules, section 9): a decision in; the case, its order and what waits for a person out. Works
 * inside the caller's transaction, so that no order exists without its decision.
 */
import type { Kysely } from 'kysely';
import { recordStep } from '../audit/record-step.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import { isAboutCase } from '../base/request-kind.ts';
import type { Decision } from '../decision/decision.ts';
import type { MatterFacts } from '../decision/decision-facts.ts';
import { REASONS } from '../decision/reasons.ts';
import type { CaseState, Database } from '../store/schema.ts';
import { nextCaseNumber } from './case-number.ts';
import { closeCase } from './close-case.ts';
import { holdCase } from './hold-case.ts';
import type { Place } from './join-case.ts';
import { openOrder } from './order-book.ts';
import { takeOrderStep } from './order-steps.ts';
import { closeReviews, openReview } from './review-queue.ts';

export type CaseRecord = {
  readonly mailId: number;
  readonly place: Place;
  readonly decision: Decision;
  /** What a question or a withdrawal is about. */
  readonly matter: MatterFacts | null;
  /** The open order that the request repeats, or null. */
  readonly sameOrder: { readonly number: string; readonly caseNumber: string | null } | null;
  /** What the case keeps of the request (`keepRequest`). */
  readonly kept: string;
  /** What an order holds beside its numbers. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly mailbox: MailboxName;
  readonly requester: string;
  /** `desk`, or the agent who decided. */
  readonly actor: string;
  readonly now: Date;
};

export type Recorded = { readonly caseNumber: string; readonly orderNumber: string | null };

/** @returns the case's number, and the order's where the request is accepted. */
export async function recordCase(trx: Kysely<Database>, record: CaseRecord): Promise<Recorded> {
  const recorded = await write(trx, record);
  const { decision, mailId, place, now } = record;
  const isAlarm =
    (place.use === 'mention' && place.isAlarm === true) ||
    record.decision.reasons.some(({ code }) => code === 'not-authorised');
  if (decision.disposition === 'review')
    await openReview(trx, { mailId, caseNumber: recorded.caseNumber, isAlarm, now });
  return recorded;
}

async function write(trx: Kysely<Database>, record: CaseRecord): Promise<Recorded> {
  const { decision, sameOrder, place, matter } = record;
  const isAccepted = decision.disposition === 'accepted';
  if (matter && isAccepted && decision.kind === 'withdraw') await withdraw(trx, record, matter);
  if (place.use === 'continue' && isUnclear(decision)) {
    await holdCase(trx, place.row, record);
    return { caseNumber: place.row.number, orderNumber: null };
  }
  if (place.use === 'mention' && place.holds && place.row?.state === 'waiting') await holdCase(trx, place.row, record);
  if (place.use === 'mention' && place.settles) await closeCase(trx, place.settles, record.now);
  if (place.use === 'mention')
    return { caseNumber: place.number, orderNumber: isAccepted ? (matter?.order ?? null) : null };
  const joined = isAccepted ? (sameOrder?.caseNumber ?? null) : null;
  if (joined !== null) {
    // What waited here is under way there.
    if (place.use === 'continue') await closeCase(trx, place.row.number, record.now);
    return { caseNumber: joined, orderNumber: sameOrder?.number ?? null };
  }
  const caseNumber = await writeCase(trx, record);
  if (!isAccepted || isAboutCase(decision.kind)) return { caseNumber, orderNumber: null };
  if (sameOrder) return { caseNumber, orderNumber: sameOrder.number };
  await openOrder(trx, {
    number: caseNumber,
    caseNumber,
    kind: decision.kind,
    organisation: decision.organisation ?? '',
    destination: decision.destination,
    numbers: decision.numbers,
    details: record.details,
    actor: record.actor,
    now: record.now,
  });
  return { caseNumber, orderNumber: caseNumber };
}

const isUnclear = ({ reasons }: Decision): boolean => reasons.some(({ code }) => code === 'kind-unclear');

/** Takes a request back: its order is cancelled, its case closed, and nobody need look at it. */
async function withdraw(trx: Kysely<Database>, { actor, now }: CaseRecord, matter: MatterFacts): Promise<void> {
  const why = 'withdrawn by the requester';
  if (matter.order && matter.state !== 'cancelled')
    await takeOrderStep(trx, { order: matter.order, step: 'cancel', actor, why, now });
  else await recordStep(trx, { at: now, actor, action: 'case-withdrawn', caseNumber: matter.number, why });
  await closeReviews(trx, matter.number, { state: 'withdrawn', by: actor, now });
  await closeCase(trx, matter.number, now);
}

async function writeCase(trx: Kysely<Database>, record: CaseRecord): Promise<string> {
  const { decision, place, now } = record;
  const at = now.toISOString();
  const before = place.use === 'continue' ? place.row : null;
  const state = stateAfter(decision);
  const isOpen = state === 'waiting' || state === 'review';
  const facts = {
    state,
    kind: decision.kind,
    language: decision.language,
    organisation_id: decision.organisation,
    destination_id: decision.destination,
    kept: record.kept,
    ...provenIn(decision, isOpen),
    changed_at: at,
  };
  if (before) {
    await trx.updateTable('cases').set(facts).where('number', '=', before.number).execute();
    return before.number;
  }
  const number = await nextCaseNumber(trx, now.getUTCFullYear());
  const { mailbox, requester } = record;
  await trx
    .insertInto('cases')
    .values({ pin_matched_for: null, ...facts, number, mailbox, requester, subject: '', opened_at: at })
    .execute();
  return number;
}

/**
 * That the PIN matched is kept while the case is open (rules, section 9). What it has from before is left as it stands in the
 * database: it may have ended with this very mail.
 */
function provenIn({ pin, organisation }: Decision, isOpen: boolean): { pin_matched_for?: string | null } {
  if (!isOpen) return { pin_matched_for: null };
  return pin === 'match' ? { pin_matched_for: organisation } : {};
}

/** A rejected case stays open while the customer can put something right; with final reasons alone it is closed. */
function stateAfter({ disposition, reasons }: Decision): CaseState {
  if (disposition === 'accepted') return 'ordered';
  if (disposition === 'review') return 'review';
  return reasons.some(({ code }) => REASONS[code].class === 'fix') ? 'waiting' : 'closed';
}
