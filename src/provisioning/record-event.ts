/**
 * What the provisioning system is told: a step of an order in, a row with the exact body on the work list, in the transaction of
 * the step. Nothing is recorded while no webhook is configured.
 */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, OrderRow } from '../store/schema.ts';
import { ONE_LANE, recordWork } from '../work/record-work.ts';

const SWITCH = 'provisioning';

/** Tells everybody who works on this database whether steps are to be passed on. */
export async function switchProvisioning(db: Kysely<Database>, isOn: boolean): Promise<void> {
  if (isOn)
    await db
      .insertInto('meta')
      .values({ name: SWITCH, value: 'on' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else await db.deleteFrom('meta').where('name', '=', SWITCH).execute();
}

/**
 * Records that an order has come to its present state, e.g. `order.opened`. The body is fixed here, so that each attempt
 * sends the same.
 */
export async function recordEvent(trx: Kysely<Database>, order: OrderRow, now: Date): Promise<void> {
  const on = await trx.selectFrom('meta').select('value').where('name', '=', SWITCH).executeTakeFirst();
  if (!on) return;
  const type = EVENT_OF[order.state];
  const at = now.toISOString();
  const { id } = await trx
    .insertInto('provisioning_events')
    .values({
      event_id: `evt_${randomUUID()}`,
      order_number: order.number,
      type,
      body: JSON.stringify({ type, timestamp: at, data: describeOrder(order) }),
      created_at: at,
      sent_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  // "Completed" must not overtake "opened".
  await recordWork(trx, { kind: 'tell', key: id, lane: ONE_LANE, sequence: order.number }, now);
}

const EVENT_OF: Readonly<Record<OrderRow['state'], string>> = {
  open: 'order.opened',
  'in progress': 'order.begun',
  completed: 'order.completed',
  cancelled: 'order.cancelled',
};

/** An order as other programs see it: webhook and export alike. */
export type DescribedOrder = {
  readonly order: string;
  readonly case: string | null;
  readonly kind: string;
  readonly state: string;
  readonly organisation: string;
  readonly destination: string | null;
  readonly numbers: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly openedAt: string;
  readonly changedAt: string;
};

export const describeOrder = (order: OrderRow): DescribedOrder => ({
  order: order.number,
  case: order.case_number,
  kind: order.kind,
  state: order.state,
  organisation: order.organisation_id,
  destination: order.destination_id,
  numbers: JSON.parse(order.numbers) as string[],
  details: JSON.parse(order.details) as Record<string, unknown>,
  openedAt: order.opened_at,
  changedAt: order.changed_at,
});
