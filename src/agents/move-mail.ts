/**
 * An agent puts a mail into another case: replies to it, and to what we answered, find that one from now on.
 */
import { recordStep } from '../audit/record-step.ts';
import { UsageError } from '../base/errors.ts';
import { moveMessages } from '../cases/case-messages.ts';
import { closeCase } from '../cases/close-case.ts';
import { lookUpMatter } from '../cases/find-case.ts';
import type { Store } from '../store/open.ts';

export type Moved = {
  readonly mailId: number;
  readonly to: string;
  readonly agent: string;
  readonly why: string | null;
  readonly now: Date;
};

/**
 * @returns the case it was in
 * @throws UsageError exit status 1 when there is no such mail or case, or when the mail has an order, which stays where it is
 */
export function moveMail(store: Store, { mailId, to, agent, why, now }: Moved): Promise<string> {
  return store.db.transaction().execute(async (trx) => {
    const mail = await trx
      .selectFrom('decisions')
      .innerJoin('mails', 'mails.id', 'decisions.mail_id')
      .select(['case_number', 'order_number', 'kind', 'message_id'])
      .where('mail_id', '=', mailId)
      .executeTakeFirst();
    if (!mail?.case_number) throw new UsageError(`There is no mail ${mailId} with a case.`, 1);
    const from = mail.case_number;
    if (!(await lookUpMatter(trx, to))) throw new UsageError(`There is no case ${to}.`, 1);
    if (from === to) throw new UsageError(`Mail ${mailId} is in ${to} already.`, 1);
    if (mail.order_number === from && mail.kind !== 'status' && mail.kind !== 'withdraw')
      throw new UsageError(`Mail ${mailId} has opened the order ${from}: it stays with it.`, 1);
    const ours = await trx.selectFrom('outbox').select('message_id').where('mail_id', '=', mailId).execute();
    const ids = [...ours.map(({ message_id }) => message_id), ...(mail.message_id ? [mail.message_id] : [])];
    await moveMessages(trx, ids, from, to, now);
    await trx.updateTable('decisions').set({ case_number: to }).where('mail_id', '=', mailId).execute();
    await trx.updateTable('reviews').set({ case_number: to }).where('mail_id', '=', mailId).execute();
    const left = await trx.selectFrom('decisions').select('mail_id').where('case_number', '=', from).executeTakeFirst();
    // An empty case waits for nobody.
    if (!left) await closeCase(trx, from, now);
    await recordStep(trx, {
      at: now,
      actor: agent,
      action: 'mail-moved',
      mailId,
      caseNumber: to,
      details: { from, to },
      why,
    });
    return from;
  });
}
