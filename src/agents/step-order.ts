/**
 * An agent takes a step with an order: the step in, the order and what its requester is told out, in one transaction.
 */
import type { Kysely } from 'kysely';
import { UsageError } from '../base/errors.ts';
import type { RequestKind } from '../base/request-kind.ts';
import { type StepTaken, takeOrderStep } from '../cases/order-steps.ts';
import { type OrderNews, renderOrderNews } from '../reply/case-mail.ts';
import type { Store } from '../store/open.ts';
import type { Database, OrderRow } from '../store/schema.ts';
import { sendInCase, threadOf, type Writing } from './case-thread.ts';
import { refusePin } from './refuse-pin.ts';

export type AgentStep = StepTaken & {
  /** Whether the customer is told, and what the agent adds. */
  readonly tells: boolean;
  readonly note: string | null;
  /** Takes it although a mail of the case waits for a person. */
  readonly despiteReview: boolean;
};

const NEWS_OF = { begin: 'begun', complete: 'completed', cancel: 'cancelled' } as const;

/**
 * Takes the step and tells the requester. An order that came with the registry file has none.
 *
 * @returns the order after it, and who was told
 * @throws UsageError as `takeOrderStep`; nothing is changed then
 */
export function stepOrder(
  store: Store,
  writing: Writing,
  step: AgentStep,
): Promise<{ readonly order: OrderRow; readonly told: string | null }> {
  if (step.note !== null) refusePin(step.note);
  return store.db.transaction().execute(async (trx) => {
    if (step.step !== 'cancel' && !step.despiteReview) await refuseUnread(trx, step.order);
    const order = await takeOrderStep(trx, step);
    const row =
      order.case_number === null
        ? undefined
        : await trx.selectFrom('cases').selectAll().where('number', '=', order.case_number).executeTakeFirst();
    if (!step.tells || !row) return { order, told: null };
    const thread = await threadOf(trx, writing, row, step.now);
    const receiver = await trx
      .selectFrom('organisations')
      .select('name')
      .where('id', '=', order.destination_id ?? '')
      .executeTakeFirst();
    const news: OrderNews = {
      step: NEWS_OF[step.step],
      order: order.number,
      kind: order.kind as RequestKind,
      numbers: JSON.parse(order.numbers) as string[],
      destination: receiver?.name ?? null,
      note: step.note,
    };
    await sendInCase(trx, thread, renderOrderNews(thread, news));
    return { order, told: row.requester };
  });
}

/** "That was not us" may be among what nobody has read. */
async function refuseUnread(trx: Kysely<Database>, order: string): Promise<void> {
  const open = await trx
    .selectFrom('reviews')
    .select('mail_id')
    .where('case_number', '=', order)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (open)
    throw new UsageError(
      `Mail ${open.mail_id} of ${order} waits for a person: read it first (portdesk review show ${order}), or say --despite-review.`,
      1,
    );
}
