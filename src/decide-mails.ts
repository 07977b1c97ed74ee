/**
 * Decides the mails on the work list, those of one sender in the order they came. What fails is tried again at once, the sender's
 * later mails waiting; after the third time, or when it has ended the desk three times, it is set aside for a person.
 */
import { isTemporary, messageOf } from './base/errors.ts';
import type { Logger } from './base/log.ts';
import type { MailboxName } from './base/mailbox-name.ts';
import { Patience } from './base/patience.ts';
import type { DeskAtWork, StoredMail } from './open-mail.ts';
import { type Handled, handleMail } from './pipeline.ts';
import type { OwnTurn, Turns } from './turns.ts';
import { countAttempt } from './work/claim.ts';
import { type ClaimedWork, DONE, type Outcome } from './work/outcome.ts';
import { MAX_DECIDING } from './work/policy.ts';
import { type Handler, withoutDigits } from './work/work-off.ts';

export type Deciding = {
  readonly desk: DeskAtWork;
  readonly log: Logger;
  readonly turns: Turns;
  /** Nothing more is begun once it aborts. */
  readonly signal: AbortSignal;
  /** Told of each mail that is decided, its answer in the outbox. */
  onHandled(mail: StoredMail, handled: Handled): void;
};

/** Mails at once: one that is slow to read keeps no other waiting. */
const SIDE_BY_SIDE = 8;
const ENDED = 'The desk ended while it was working on this mail.';

/** Decides the mails of one mailbox (`intake/receive.ts`). */
export const decidingMails = (mailbox: MailboxName, deciding: Deciding): Handler => ({
  kind: 'decide',
  lane: mailbox,
  parallel: SIDE_BY_SIDE,
  inOrder: true,
  until: deciding.signal,
  work: async (row, next) => {
    const turn = deciding.turns.begin();
    void turn.taken.then(next);
    try {
      return await decideMail(row, mailbox, turn, deciding);
    } finally {
      turn.done();
    }
  },
});

async function decideMail(
  row: ClaimedWork,
  mailbox: MailboxName,
  turn: OwnTurn,
  { desk, log, signal, onHandled }: Deciding,
): Promise<Outcome> {
  const mail = { id: row.key, mailbox, repeated: false };
  const patience = new Patience(log, 'a mail is decided', { mail: mail.id });
  for (let attempts: number | null = row.attempts; attempts !== null; ) {
    if (attempts > MAX_DECIDING) return setAside(row.last_error ?? ENDED);
    try {
      if (!(await isUndecided(desk, mail.id))) return DONE;
      onHandled(mail, await handleMail(desk, mail, turn));
      return DONE;
    } catch (error) {
      // What the world stopped is not counted again.
      if (isTemporary(error)) {
        await patience.bear(error, signal);
        if (signal.aborted) break;
        continue;
      }
      log.error({ mail: mail.id, err: error }, 'a mail failed');
      const said = withoutDigits(messageOf(error));
      if (attempts >= MAX_DECIDING) return setAside(said);
      attempts = await patience.until(() => countAttempt(desk.store, row.id, said), signal);
    }
  }
  return { as: 'postponed' };
}

const setAside = (said: string): Outcome => ({ as: 'failed', said, because: 'for-good' });

async function isUndecided({ store }: DeskAtWork, mailId: number): Promise<boolean> {
  const { state } = await store.db
    .selectFrom('mails')
    .select('state')
    .where('id', '=', mailId)
    .executeTakeFirstOrThrow();
  return state === 'received';
}
