/**
 * Tells the provisioning system of the steps of orders: recorded events in, signed requests out, those of one order one
 * after the other. What is not taken is sent again, later each time, with the same id and body: the receiver drops what it
 * knows.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../base/clock.ts';
import { messageOf, OperationalError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Secret } from '../base/secret.ts';
import type { Store } from '../store/open.ts';
import type { ProvisioningEventRow } from '../store/schema.ts';
import { signEvent } from './sign-event.ts';

export type Telling = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  readonly url: string;
  readonly secret: Secret;
  readonly signal: AbortSignal;
};

type Event = Omit<ProvisioningEventRow, 'id'> & { readonly id: number };

const SECOND = 1000;
/** Waits after the first, second ... failed attempt; the last one repeats until the event is given up. */
const WAITS = [5, 30, 120, 600, 1800, 3600, 7200].map((seconds) => seconds * SECOND);
const GIVE_UP_AFTER = 5 * 24 * 3600 * SECOND;
const TIMEOUT = 15 * SECOND;
const A_ROUND = 50;

/** Sends what is due, oldest first. A receiver that does not answer ends the round: it will not take the next one either. */
export async function deliverEvents(telling: Telling): Promise<void> {
  for (const event of await dueEvents(telling)) {
    if (telling.signal.aborted || !(await isNext(telling, event))) continue;
    const refusal = await post(telling, event);
    await settle(telling, event, refusal);
    if (refusal?.isOutage) return;
  }
}

async function dueEvents({ store, clock }: Telling): Promise<Event[]> {
  return store.db
    .selectFrom('provisioning_events')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', clock().toISOString())
    .orderBy('id')
    .limit(A_ROUND)
    .execute();
}

/** "Completed" must not overtake "opened". */
async function isNext({ store }: Telling, { id, order_number }: Event): Promise<boolean> {
  const earlier = await store.db
    .selectFrom('provisioning_events')
    .select('id')
    .where('order_number', '=', order_number)
    .where('state', '=', 'waiting')
    .where('id', '<', id)
    .executeTakeFirst();
  return earlier === undefined;
}

type Refusal = { readonly said: string; readonly isOutage: boolean };

async function post(
  { url, secret, clock, signal }: Pick<Telling, 'url' | 'secret' | 'clock' | 'signal'>,
  { event_id, body }: Pick<Event, 'event_id' | 'body'>,
): Promise<Refusal | null> {
  const timestamp = Math.floor(clock().getTime() / SECOND);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      // A redirect would carry the order to somebody whom nobody has configured.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'portdesk',
        'webhook-id': event_id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signEvent(secret, event_id, timestamp, body),
      },
    });
    await response.body?.cancel();
    return response.ok ? null : { said: `it answered ${response.status}`, isOutage: response.status >= 500 };
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    return { said: messageOf(cause ?? error), isOutage: true };
  }
}

async function settle({ store, clock, log }: Telling, event: Event, refusal: Refusal | null): Promise<void> {
  const now = clock();
  const attempts = event.attempts + 1;
  const isOver = attempts >= WAITS.length && now.getTime() - Date.parse(event.created_at) > GIVE_UP_AFTER;
  const wait = WAITS[Math.min(attempts, WAITS.length) - 1] ?? SECOND;
  const state = refusal ? (isOver ? 'given-up' : 'waiting') : 'sent';
  const about = { event: event.event_id, order: event.order_number, attempts };
  if (state === 'given-up')
    log.error({ ...about, error: refusal?.said }, 'the provisioning system was not told: portdesk webhook retry');
  if (state === 'waiting')
    log.warn({ ...about, error: refusal?.said }, 'the provisioning system does not take a step; it is tried again');
  await store.db
    .updateTable('provisioning_events')
    .set({
      state,
      attempts,
      last_error: refusal?.said.slice(0, 500) ?? null,
      next_attempt_at: new Date(now.getTime() + wait).toISOString(),
      sent_at: refusal ? null : now.toISOString(),
    })
    .where('id', '=', event.id)
    .execute();
}

/**
 * Sends a signed event that means nothing, `desk.ping`: whether the receiver is there and knows the secret.
 *
 * @throws OperationalError `webhook-refused` with what it said
 */
export async function probeWebhook(url: string, secret: Secret, clock: Clock): Promise<string> {
  const body = JSON.stringify({ type: 'desk.ping', timestamp: clock().toISOString(), data: {} });
  const event_id = `evt_${randomUUID()}`;
  const refusal = await post({ url, secret, clock, signal: AbortSignal.timeout(TIMEOUT) }, { event_id, body });
  if (!refusal) return `${url} takes it`;
  throw new OperationalError('webhook-refused', `${url}: ${refusal.said}`, {
    remedy: 'Check PORTDESK_WEBHOOK_URL, and that the receiver has the secret of PORTDESK_WEBHOOK_SECRET.',
  });
}

/** Puts what was given up back, for at once; also what waits for its next attempt. @returns how many */
export async function retryEvents({ db }: Pick<Store, 'db'>, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('provisioning_events')
    .set({ state: 'waiting', attempts: 0, created_at: now.toISOString(), next_attempt_at: now.toISOString() })
    .where('state', '!=', 'sent')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
