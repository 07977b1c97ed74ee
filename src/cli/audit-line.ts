import type { AuditRow } from '../store/schema.ts';

type Step = Omit<AuditRow, 'id'> & { readonly id: number };

/** One step of the audit trail on a line: when, who, what, about what, why. */
export function auditLine({ at, actor, action, mail_id, case_number, order_number, details, why }: Step): string {
  const about = [
    case_number,
    order_number && order_number !== case_number ? `order ${order_number}` : null,
    mail_id === null ? null : `mail ${mail_id}`,
  ].filter(Boolean);
  const said = Object.entries(JSON.parse(details) as Record<string, unknown>)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join('+') : String(value)}`);
  return `${at.slice(0, 19)}Z  ${actor.padEnd(12)} ${action.padEnd(19)} ${[...about, ...said, why && `(${why})`].filter(Boolean).join(', ')}`;
}
