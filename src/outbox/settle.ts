import type { Clock } from '../base/clock.ts';
import { messageOf, OperationalError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Store } from '../store/open.ts';
import type { OutboxRow, OutboxState } from '../store/schema.ts';
import { recordFiling } from '../work/record-filing.ts';
import type { Claimed } from './claim.ts';
import { recordCopy } from './keep-sent.ts';
import { isAboutOneMail, type RefusedRecipient } from './transport.ts';

type Settling = { readonly store: Store; readonly clock: Clock; readonly log: Logger };
type Changes = Partial<Pick<OutboxRow, 'state' | 'sent_at' | 'last_error' | 'next_attempt_at' | 'envelope_to'>>;

const MINUTE = 60_000;
/** Waits after the first, second ... failed attempt, in milliseconds; the last one repeats until the mail is given up. */
const WAITS = [0.5, 2, 10, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);
/** While the way out is down nothing is gained by waiting longer: it may be mended any minute. */
const LONGEST_OUTAGE_WAIT = 10 * MINUTE;
/** Mails that were not tried yet wait this long for a way out that has just failed another. */
const OUTAGE_PAUSE = MINUTE / 2;
/** RFC 5321 section 4.5.4.1: give up after four to five days. */
const GIVE_UP_AFTER = 5 * 24 * 60 * MINUTE;

/**
 * Writes down that a mail was taken. It counts as sent when its first recipient, the customer, was not refused; a copy that
 * was refused beside it is only told to the operator.
 */
export async function settleTaken(
  settling: Settling,
  row: Claimed,
  refused: readonly RefusedRecipient[],
): Promise<OutboxState> {
  const { log, clock } = settling;
  const own = refused.find(({ address }) => address.toLowerCase() === row.recipient);
  if (!own) {
    for (const { address, response } of refused)
      log.warn({ outbox: row.id, refused: address, response }, 'a copy was refused; the customer has the mail');
    return settle(settling, row, { state: 'sent', sent_at: clock().toISOString(), last_error: null });
  }
  if (!own.temporary || isTooOld(settling, row)) return giveUp(settling, row, own.response);
  // The others have it: the next attempt is for those who were put off.
  const left = refused.filter(({ temporary }) => temporary).map(({ address }) => address);
  return wait(settling, { ...row, envelope_to: JSON.stringify(left) }, own.response, waitAfter(row.attempts));
}

/** Writes down that an attempt failed: the mail waits, longer each time, or is given up where trying again cannot help. */
export async function settleFailure(settling: Settling, row: Claimed, error: unknown): Promise<OutboxState> {
  const said = messageOf(error);
  // An unknown error is a bug of ours, and no reason to leave a customer without an answer.
  const isFinal = error instanceof OperationalError && !error.temporary;
  if (isFinal || isTooOld(settling, row)) return giveUp(settling, row, said);
  if (isAboutOneMail(error)) return wait(settling, row, said, waitAfter(row.attempts));
  await holdOthers(settling, row);
  return wait(settling, row, said, Math.min(waitAfter(row.attempts), LONGEST_OUTAGE_WAIT));
}

const waitAfter = (attempts: number): number => WAITS[Math.min(attempts, WAITS.length) - 1] ?? MINUTE;

/** A desk that was switched off for a week still tries its mails a few times. */
const isTooOld = ({ clock }: Settling, { created_at, attempts }: Claimed): boolean =>
  attempts >= WAITS.length && clock().getTime() - Date.parse(created_at) > GIVE_UP_AFTER;

/** A thousand mails must not each find out for themselves that the server is down. */
async function holdOthers({ store, clock }: Settling, { mailbox }: Claimed): Promise<void> {
  const until = new Date(clock().getTime() + OUTAGE_PAUSE).toISOString();
  await store.db
    .updateTable('outbox')
    .set({ next_attempt_at: until })
    .where('state', '=', 'waiting')
    .where('mailbox', '=', mailbox)
    .where('next_attempt_at', '<', until)
    .execute();
}

function giveUp(settling: Settling, row: Claimed, said: string): Promise<OutboxState> {
  settling.log.error(
    { outbox: row.id, kind: row.kind, recipient: row.recipient, error: said },
    'a mail of ours is given up: somebody must reach its recipient another way',
  );
  return settle(settling, row, { state: 'given-up', last_error: said.slice(0, 500) });
}

function wait(settling: Settling, row: Claimed, said: string, ms: number): Promise<OutboxState> {
  const { log, clock } = settling;
  log.warn({ outbox: row.id, attempts: row.attempts, againInSeconds: ms / 1000, error: said }, 'a mail of ours waits');
  const next_attempt_at = new Date(clock().getTime() + ms).toISOString();
  return settle(settling, row, {
    state: 'waiting',
    last_error: said.slice(0, 500),
    next_attempt_at,
    envelope_to: row.envelope_to,
  });
}

async function settle<S extends OutboxState>(
  { store, clock }: Settling,
  row: Claimed,
  changes: Changes & { readonly state: S },
): Promise<S> {
  await store.db.transaction().execute(async (trx) => {
    await trx.updateTable('outbox').set(changes).where('id', '=', row.id).execute();
    if (changes.state === 'sent') await recordCopy(trx, row, clock());
    if (row.mail_id !== null) await recordFiling(trx, row.mail_id, clock());
  });
  return changes.state;
}
