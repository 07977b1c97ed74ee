/**
 * Filing: what is answered leaves the inbox for the folder of its outcome. Comes last, so that a mail whose answer has not
 * left is still where everybody sees it. Twice is harmless; nothing is ever deleted.
 */
import type { Clock } from '../base/clock.ts';
import { messageOf } from '../base/errors.ts';
import { isAboutOneMail } from '../mailbox/about-one-mail.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';
import { DONE, type Outcome } from '../work/outcome.ts';
import type { Handler } from '../work/work-off.ts';
import { lookUpAnswered } from './look-up-answered.ts';
import { outcomeFolder } from './outcome-folder.ts';

/** Files the deliveries of one mailbox that are on the work list (`work/record-filing.ts`). */
export const filing = (mailbox: Mailbox, store: Store, clock: Clock): Handler => ({
  kind: 'file',
  lane: mailbox.name,
  // A mailbox takes one command after the other.
  parallel: 1,
  work: ({ key }) => fileMail(key, mailbox, store, clock),
});

async function fileMail(deliveryId: number, mailbox: Mailbox, store: Store, clock: Clock): Promise<Outcome> {
  const delivery = await lookUpAnswered(store, deliveryId);
  if (!delivery) return DONE;
  const folder = outcomeFolder(delivery);
  const identity = { folder: delivery.folder, uidValidity: delivery.uid_validity, uid: delivery.uid };
  try {
    const result = await mailbox.file(identity, folder);
    const filed = { filed_to: result === 'gone' ? 'gone' : folder, filed_at: clock().toISOString() };
    return {
      as: 'done',
      record: async (trx) => {
        await trx.updateTable('deliveries').set(filed).where('id', '=', deliveryId).execute();
      },
    };
  } catch (error) {
    return { as: 'failed', said: messageOf(error), because: isAboutOneMail(error) ? 'this-one' : 'outage' };
  }
}
