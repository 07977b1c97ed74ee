import type { Kysely } from 'kysely';
import { messageOf } from '../base/errors.ts';
import { isAboutOneMail } from '../mailbox/about-one-mail.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';
import type { Database, OutboxRow } from '../store/schema.ts';
import { DONE, type Outcome } from '../work/outcome.ts';
import { recordWork } from '../work/record-work.ts';
import type { Handler } from '../work/work-off.ts';

/** Puts a copy of what has left on the work list; notes to the agents are not kept. */
export async function recordCopy(
  trx: Kysely<Database>,
  { id, kind, mailbox }: Pick<OutboxRow, 'kind' | 'mailbox'> & { readonly id: number },
  now: Date,
): Promise<void> {
  if (kind !== 'agent-note') await recordWork(trx, { kind: 'keep-copy', key: id, lane: mailbox }, now);
}

/** Puts copies of what has left by one mailbox into its Sent folder, without sending anything twice. */
export const keepingCopies = (mailbox: Mailbox, store: Store): Handler => ({
  kind: 'keep-copy',
  lane: mailbox.name,
  parallel: 1,
  work: ({ key }) => keepCopy(key, mailbox, store),
});

async function keepCopy(id: number, mailbox: Mailbox, { db }: Store): Promise<Outcome> {
  const { raw } = await db.selectFrom('outbox').select('raw').where('id', '=', id).executeTakeFirstOrThrow();
  try {
    await mailbox.keepSent(raw);
    return DONE;
  } catch (error) {
    return { as: 'failed', said: messageOf(error), because: isAboutOneMail(error) ? 'this-one' : 'outage' };
  }
}
