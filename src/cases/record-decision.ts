/**
 * Writes down what was decided about a mail, so that `explain` can show it and `replay` can compare it. Works inside the
 * caller's transaction.
 */
import type { Kysely } from 'kysely';
import { type AuditAction, recordStep } from '../audit/record-step.ts';
import type { Evidence } from '../base/evidence.ts';
import type { Decision } from '../decision/decision.ts';
import type { Database, DecisionRow } from '../store/schema.ts';
import { recordFiling } from '../work/record-filing.ts';
import { takeOff } from '../work/record-work.ts';

export type DecisionRecord = {
  readonly mailId: number;
  readonly messageId: string | null;
  readonly contentDigest: string;
  readonly ignoredBecause: string | null;
  /** null when the mail is ignored. */
  readonly decision: Decision | null;
  readonly evidence: readonly Evidence[];
  readonly caseNumber: string | null;
  readonly orderNumber: string | null;
  /** Who decided it, as what, and why: for the audit trail. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly why: string | null;
  readonly now: Date;
};

const codesOf = ({ reasons }: Decision): string[] => reasons.map(({ code }) => code);

export async function recordDecision(trx: Kysely<Database>, record: DecisionRecord): Promise<void> {
  const { mailId, decision } = record;
  const row: DecisionRow = {
    mail_id: mailId,
    disposition: decision?.disposition ?? 'ignored',
    ignored_because: record.ignoredBecause,
    kind: decision?.kind ?? null,
    language: decision?.language ?? null,
    organisation_id: decision?.organisation ?? null,
    destination_id: decision?.destination ?? null,
    numbers: JSON.stringify(decision?.numbers ?? []),
    pin: decision?.pin ?? null,
    reasons: JSON.stringify(decision?.reasons ?? []),
    evidence: JSON.stringify(record.evidence),
    case_number: record.caseNumber,
    order_number: record.orderNumber,
    decided_at: record.now.toISOString(),
  };
  const { mail_id: _, ...changes } = row;
  await trx
    .insertInto('decisions')
    .values(row)
    .onConflict((conflict) => conflict.column('mail_id').doUpdateSet(changes))
    .execute();
  await recordStep(trx, {
    at: record.now,
    actor: record.actor,
    action: record.action,
    mailId,
    caseNumber: record.caseNumber,
    orderNumber: record.orderNumber,
    details: decision
      ? { disposition: decision.disposition, kind: decision.kind, pin: decision.pin, reasons: codesOf(decision) }
      : { disposition: 'ignored', because: record.ignoredBecause },
    why: record.why,
  });
  await trx
    .updateTable('mails')
    .set({ state: 'decided', message_id: record.messageId, content_digest: record.contentDigest })
    .where('id', '=', mailId)
    .execute();
  await takeOff(trx, { kind: 'decide', key: mailId });
  // Without an answer it is filed at once.
  await recordFiling(trx, mailId, record.now);
}
