/**
 * The audit trail: a step of the desk or of a person in, a row that nobody can change out. Who, when, what and why; codes
 * and counts, never a PIN and never what a customer wrote.
 */
import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';

export const AUDIT_ACTIONS = [
  'mail-decided',
  'mail-decided-again',
  'mail-moved',
  'review-approved',
  'review-rejected',
  'review-answered',
  'review-closed',
  'order-opened',
  'order-begun',
  'order-completed',
  'order-cancelled',
  'case-withdrawn',
  'pin-set',
  'pin-locked',
  'pin-unlocked',
  'registry-imported',
  'work-dropped',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who takes a step where no person does. */
export const DESK = 'desk';

export type AuditStep = {
  readonly at: Date;
  /** `desk`, or the agent's name. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly mailId?: number | null;
  readonly caseNumber?: string | null;
  readonly orderNumber?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly why?: string | null;
};

/** Adds one step, in the transaction of what it tells of. */
export async function recordStep(trx: Kysely<Database>, step: AuditStep): Promise<void> {
  await trx
    .insertInto('audit')
    .values({
      at: step.at.toISOString(),
      actor: step.actor,
      action: step.action,
      mail_id: step.mailId ?? null,
      case_number: step.caseNumber ?? null,
      order_number: step.orderNumber ?? null,
      details: JSON.stringify(step.details ?? {}),
      why: step.why ?? null,
    })
    .execute();
}
