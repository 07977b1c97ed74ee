/**
 * Tells the provisioning system of the steps of orders: recorded events in, signed requests out, those of one order one
 * after the other. What is not taken is sent again, later each time, with the same id and body: the receiver drops what it
 * knows.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../base/clock.ts';
import { messageOf, OperationalError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import type { Store } from '../store/open.ts';
import type { ProvisioningEventRow } from '../store/schema.ts';
import { DONE, type Outcome } from '../work/outcome.ts';
import { ONE_LANE } from '../work/record-work.ts';
import type { Handler } from '../work/work-off.ts';
import { signEvent } from './sign-event.ts';

export type Telling = {
  readonly store: Store;
  readonly clock: Clock;
  readonly url: string;
  readonly secret: Secret;
  readonly signal: AbortSignal;
};

const SECOND = 1000;
const TIMEOUT = 15 * SECOND;
/** Requests at a time, each of another order: one that hangs keeps no other order's steps waiting. */
const SIDE_BY_SIDE = 4;

/** Sends the events that are on the work list (`record-event.ts`). */
export const tellingEvents = (telling: Telling): Handler => ({
  kind: 'tell',
  lane: ONE_LANE,
  parallel: SIDE_BY_SIDE,
  until: telling.signal,
  work: ({ key }) => tellEvent(telling, key),
});

async function tellEvent(telling: Telling, id: number): Promise<Outcome> {
  const { store, clock } = telling;
  const event = await store.db
    .selectFrom('provisioning_events')
    .select(['event_id', 'body', 'sent_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (event.sent_at) return DONE;
  const refusal = await post(telling, event);
  if (refusal) return { as: 'failed', ...refusal };
  const sent_at = clock().toISOString();
  return {
    as: 'done',
    record: async (trx) => {
      await trx.updateTable('provisioning_events').set({ sent_at }).where('id', '=', id).execute();
    },
  };
}

type Refusal = { readonly said: string; readonly because: 'this-one' | 'outage' };

async function post(
  { url, secret, clock, signal }: Pick<Telling, 'url' | 'secret' | 'clock' | 'signal'>,
  { event_id, body }: Pick<ProvisioningEventRow, 'event_id' | 'body'>,
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
    if (response.ok) return null;
    return { said: `it answered ${response.status}`, because: response.status >= 500 ? 'outage' : 'this-one' };
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    return { said: messageOf(cause ?? error), because: 'outage' };
  }
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
