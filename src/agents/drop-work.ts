/** A person takes something off the work list: the desk will not do it. */
import { recordStep } from '../audit/record-step.ts';
import { UsageError } from '../base/errors.ts';
import type { Store } from '../store/open.ts';
import { giveUpOn } from '../work/give-up.ts';
import { takeOff } from '../work/record-work.ts';
import { listWork, type OpenWork } from './open-work.ts';

export type Dropped = {
  readonly id: number;
  readonly agent: string;
  readonly why: string | null;
  readonly now: Date;
};

/**
 * Drops a row, with what follows: a mail that is not decided, or not answered, is filed into `Failed`, where a person looks.
 *
 * @returns what was dropped
 * @throws UsageError exit status 1 when there is no such row, or it is under way
 */
export function dropWork(store: Store, { id, agent, why, now }: Dropped): Promise<OpenWork> {
  return store.db.transaction().execute(async (trx) => {
    const dropped = (await listWork({ db: trx }, 'all')).find((one) => one.id === id);
    if (!dropped) throw new UsageError(`There is no work ${id}. portdesk work list --all shows what there is.`, 1);
    const { kind, state, mailId, about, attempts } = dropped;
    if (state === 'under-way') throw new UsageError(`Work ${id} is under way. Try again in a moment.`, 1);
    if (kind === 'erase') throw new UsageError('Old mails are erased every day: PORTDESK_RETENTION_DAYS says when.', 1);
    const { key } = await trx.selectFrom('work').select('key').where('id', '=', id).executeTakeFirstOrThrow();
    await takeOff(trx, { kind, key });
    await giveUpOn(trx, { kind, key }, now);
    const known = await trx
      .selectFrom('decisions')
      .select('case_number')
      .where('mail_id', '=', mailId ?? -1)
      .executeTakeFirst();
    await recordStep(trx, {
      at: now,
      actor: agent,
      action: 'work-dropped',
      mailId,
      caseNumber: known?.case_number ?? null,
      details: { work: kind, about, attempts },
      why,
    });
    return dropped;
  });
}
