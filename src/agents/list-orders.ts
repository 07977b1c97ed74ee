/**
 * Orders for people and other programs: a choice of state and organisation in, orders out, the oldest first, one after the
 * other however many there are.
 */
import { UsageError } from '../base/errors.ts';
import { type DescribedOrder, describeOrder } from '../provisioning/record-event.ts';
import type { Store } from '../store/open.ts';
import type { OrderState } from '../store/schema.ts';

export type OrderChoice = {
  readonly states?: readonly OrderState[];
  readonly organisation?: string;
  readonly kind?: string;
};

const PAGE = 200;

/** Orders as the webhook describes them. Nothing of a PIN is in them. */
export async function* listOrders(
  { db }: Pick<Store, 'db'>,
  { states, organisation, kind }: OrderChoice = {},
): AsyncGenerator<DescribedOrder> {
  let after = { opened_at: '', number: '' };
  for (;;) {
    const rows = await db
      .selectFrom('orders')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb('opened_at', '>', after.opened_at),
          eb.and([eb('opened_at', '=', after.opened_at), eb('number', '>', after.number)]),
        ]),
      )
      .$if(states !== undefined, (q) => q.where('state', 'in', [...(states ?? [])]))
      .$if(organisation !== undefined, (q) => q.where('organisation_id', '=', organisation ?? ''))
      .$if(kind !== undefined, (q) => q.where('kind', '=', kind ?? ''))
      .orderBy('opened_at')
      .orderBy('number')
      .limit(PAGE)
      .execute();
    yield* rows.map(describeOrder);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = { opened_at: last.opened_at, number: last.number };
  }
}

/** @throws UsageError exit status 1 when there is no such order */
export async function findOrder({ db }: Pick<Store, 'db'>, number: string): Promise<DescribedOrder> {
  const row = await db.selectFrom('orders').selectAll().where('number', '=', number).executeTakeFirst();
  if (!row) throw new UsageError(`There is no order ${number}. portdesk orders list shows them.`, 1);
  return describeOrder(row);
}
