/**
 * The life of an order (desk rules, section 9): `open` > `in progress` > `completed` | `cancelled`. A step in, the order as
 * it is then out: registry, case, audit trail and webhook change with it, in the caller's transaction.
 */
import type { Kysely } from 'kysely';
import type { AuditAction } from '../audit/record-step.ts';
import { recordStep } from '../audit/record-step.ts';
import { UsageError } from '../base/errors.ts';
import { recordEvent } from '../provisioning/record-event.ts';
import { carryOut } from '../registry/carry-out.ts';
import type { Database, OrderRow, OrderState } from '../store/schema.ts';
import { closeCase } from './close-case.ts';

type Move = { readonly from: readonly OrderState[]; readonly to: OrderState; readonly action: AuditAction };

export const ORDER_STEPS = {
  begin: { from: ['open'], to: 'in progress', action: 'order-begun' },
  complete: { from: ['in progress'], to: 'completed', action: 'order-completed' },
  cancel: { from: ['open', 'in progress'], to: 'cancelled', action: 'order-cancelled' },
} as const satisfies Record<string, Move>;
export type OrderStep = keyof typeof ORDER_STEPS;

export type StepTaken = {
  readonly order: string;
  readonly step: OrderStep;
  /** `desk`, or the agent's name. */
  readonly actor: string;
  readonly why: string | null;
  readonly now: Date;
  /** What only shows when the work is done: the numbers that a customer has got, or who receives. */
  readonly outcome?: { readonly numbers?: readonly string[]; readonly destination?: string };
};

/**
 * Takes one step.
 *
 * @returns the order after it
 * @throws UsageError exit status 1: no such order, a step that its state does not allow, or a registry it does not fit
 */
export async function takeOrderStep(trx: Kysely<Database>, taken: StepTaken): Promise<OrderRow> {
  const before = await trx.selectFrom('orders').selectAll().where('number', '=', taken.order).executeTakeFirst();
  if (!before) throw new UsageError(`There is no order ${taken.order}. portdesk orders list shows them.`, 1);
  const { from, to, action }: Move = ORDER_STEPS[taken.step];
  if (!from.includes(before.state))
    throw new UsageError(
      `Order ${before.number} is ${before.state}: only one that is ${from.join(' or ')} can become ${to}.`,
      1,
    );
  const { numbers, destination } = taken.outcome ?? {};
  const order: OrderRow = {
    ...before,
    state: to,
    changed_at: taken.now.toISOString(),
    destination_id: before.destination_id ?? destination ?? null,
    ...(numbers && before.kind === 'new-numbers' ? { numbers: JSON.stringify([...new Set(numbers)].sort()) } : {}),
  };
  if (to === 'completed') await carryOut(trx, order);
  const { number, ...changes } = order;
  await trx.updateTable('orders').set(changes).where('number', '=', number).execute();
  if (to !== 'in progress') await release(trx, order, taken.now);
  const { actor, why, now } = taken;
  const count = (JSON.parse(order.numbers) as string[]).length;
  const details = { from: before.state, to, numbers: count };
  await recordStep(trx, { at: now, actor, action, caseNumber: order.case_number, orderNumber: number, details, why });
  await recordEvent(trx, order, now);
  return order;
}

/** An order that is over takes no numbers, and its case is closed. */
async function release(trx: Kysely<Database>, { number, case_number }: OrderRow, now: Date): Promise<void> {
  await trx.deleteFrom('open_order_numbers').where('order_number', '=', number).execute();
  if (case_number !== null) await closeCase(trx, case_number, now);
}
