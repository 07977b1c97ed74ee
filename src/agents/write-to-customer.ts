/**
 * An agent writes to a case's requester, or ends a review without a word: what waits for a person is done with.
 */
import { recordStep } from '../audit/record-step.ts';
import { UsageError } from '../base/errors.ts';
import { releaseCase } from '../cases/hold-case.ts';
import { closeAgentNotes, closeReview } from '../cases/review-queue.ts';
import { renderAgentAnswer } from '../reply/case-mail.ts';
import type { Store } from '../store/open.ts';
import { sendInCase, threadOf, type Writing } from './case-thread.ts';
import { refusePin } from './refuse-pin.ts';

export type AgentWords = {
  readonly mailId: number;
  readonly caseNumber: string;
  readonly agent: string;
  /** To the customer; null: nobody is told. */
  readonly text: string | null;
  readonly why: string | null;
  readonly now: Date;
};

/**
 * @returns who was told, or null
 * @throws UsageError exit status 1 when the mail does not wait any more, the text is empty, or it holds a PIN
 */
export async function writeToCustomer(store: Store, writing: Writing, words: AgentWords): Promise<string | null> {
  const { mailId, caseNumber, agent, text, why, now } = words;
  if (text !== null && text.trim() === '') throw new UsageError('The answer is empty; nothing was sent.', 1);
  if (text !== null) refusePin(text);
  return store.db.transaction().execute(async (trx) => {
    const state = text === null ? 'closed' : 'answered';
    if (!(await closeReview(trx, mailId, { state, by: agent, now })))
      throw new UsageError('This mail does not wait for anybody. portdesk review list shows what is open.', 1);
    await closeAgentNotes(trx, caseNumber, { state, by: agent, now });
    const action = text === null ? 'review-closed' : 'review-answered';
    await recordStep(trx, { at: now, actor: agent, action, mailId, caseNumber, why });
    await releaseCase(trx, caseNumber, now);
    if (text === null) return null;
    const row = await trx.selectFrom('cases').selectAll().where('number', '=', caseNumber).executeTakeFirst();
    if (!row) throw new UsageError(`${caseNumber} has no requester: it came with the registry file.`, 1);
    const thread = await threadOf(trx, writing, row, now);
    await sendInCase(trx, thread, renderAgentAnswer(thread, text));
    return row.requester;
  });
}
