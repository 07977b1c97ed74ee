/**
 * Orders (desk rules, section 9): an accepted request in, an order out; its numbers are taken until it is completed or
 * cancelled, which the primary key of `open_order_numbers` holds against every race.
 */
import type { Kysely } from 'kysely';
import { recordStep } from '../audit/record-step.ts';
import { recordEvent } from '../provisioning/record-event.ts';
import type { Database, OrderRow } from '../store/schema.ts';

/** Numbers a statement may carry: below SQLite's limit of bound variables, with room for several columns. */
const CHUNK = 5000;

export type NewOrder = {
  readonly number: string;
  readonly caseNumber: string;
  readonly kind: string;
  readonly organisation: string;
  readonly destination: string | null;
  readonly numbers: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  /** `desk`, or the agent who accepted it. */
  readonly actor: string;
  readonly now: Date;
};

/** Opens an order and takes its numbers. A number that another open order has is a bug here: the decision looks first. */
export async function openOrder(trx: Kysely<Database>, order: NewOrder): Promise<void> {
  const at = order.now.toISOString();
  const row: OrderRow = {
    number: order.number,
    case_number: order.caseNumber,
    kind: order.kind,
    organisation_id: order.organisation,
    destination_id: order.destination,
    state: 'open',
    numbers: JSON.stringify(order.numbers),
    details: JSON.stringify(order.details),
    opened_at: at,
    changed_at: at,
  };
  await trx.insertInto('orders').values(row).execute();
  for (let i = 0; i < order.numbers.length; i += CHUNK) {
    const rows = order.numbers.slice(i, i + CHUNK).map((number) => ({ number, order_number: order.number }));
    await trx.insertInto('open_order_numbers').values(rows).execute();
  }
  await recordStep(trx, {
    at: order.now,
    actor: order.actor,
    action: 'order-opened',
    caseNumber: order.caseNumber,
    orderNumber: order.number,
    details: { kind: order.kind, organisation: order.organisation, numbers: order.numbers.length },
  });
  await recordEvent(trx, row, order.now);
}

export type SameRequest = {
  readonly kind: string;
  readonly organisation: string;
  readonly destination: string | null;
  readonly numbers: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
};

/**
 * The open order that a request repeats, or null: same kind, same parties, exactly the same numbers; for new numbers, which
 * have none yet, exactly the same wish.
 *
 * @param candidates orders that have numbers of the request
 */
export async function findSameOrder(
  db: Kysely<Database>,
  request: SameRequest,
  candidates: readonly string[],
): Promise<{ number: string; caseNumber: string | null } | null> {
  if (request.kind === 'new-numbers') return findSameWish(db, request);
  const [number, ...others] = new Set(candidates);
  if (number === undefined || others.length > 0) return null;
  const order = await db.selectFrom('orders').selectAll().where('number', '=', number).executeTakeFirst();
  if (!order || order.kind !== request.kind || order.organisation_id !== request.organisation) return null;
  if (order.destination_id !== request.destination && order.case_number !== null) return null;
  const theirs = JSON.parse(order.numbers) as string[];
  const same =
    theirs.length === request.numbers.length && new Set([...theirs, ...request.numbers]).size === theirs.length;
  return same ? { number: order.number, caseNumber: order.case_number } : null;
}

async function findSameWish(
  db: Kysely<Database>,
  { kind, organisation, details }: SameRequest,
): Promise<{ number: string; caseNumber: string | null } | null> {
  const order = await db
    .selectFrom('orders')
    .select(['number', 'case_number'])
    .where('kind', '=', kind)
    .where('organisation_id', '=', organisation)
    .where('state', 'in', ['open', 'in progress'])
    .where('details', '=', JSON.stringify(details))
    .orderBy('opened_at')
    .executeTakeFirst();
  return order ? { number: order.number, caseNumber: order.case_number } : null;
}
