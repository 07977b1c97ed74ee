/**
 * What waits for a person: questions to the review queue in, mails with their decisions out, oldest first.
 */
import { UsageError } from '../base/errors.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Reason } from '../decision/reasons.ts';
import type { StoredMail } from '../open-mail.ts';
import type { Store } from '../store/open.ts';
import type { DecisionRow } from '../store/schema.ts';

export type ReviewItem = {
  readonly mail: StoredMail;
  readonly caseNumber: string;
  /** Somebody says that they did not ask for it: first of all. */
  readonly isAlarm: boolean;
  readonly openedAt: string;
  readonly receivedAt: string;
  /** Of the case; null for an order that came with the registry file. */
  readonly requester: string | null;
  readonly decision: DecisionRow;
};

/** Everything that waits, or that of one case. */
export async function listReviews({ db }: Pick<Store, 'db'>, caseNumber?: string): Promise<ReviewItem[]> {
  const rows = await db
    .selectFrom('reviews')
    .innerJoin('decisions', 'decisions.mail_id', 'reviews.mail_id')
    .innerJoin('mails', 'mails.id', 'reviews.mail_id')
    .leftJoin('cases', 'cases.number', 'reviews.case_number')
    .selectAll('decisions')
    .select([
      'reviews.case_number as waits_in',
      'reviews.opened_at',
      'is_alarm',
      'mails.mailbox',
      'mails.received_at',
      'requester',
    ])
    .where('reviews.state', '=', 'open')
    .$if(caseNumber !== undefined, (q) => q.where('reviews.case_number', '=', caseNumber ?? ''))
    .orderBy('is_alarm', 'desc')
    .orderBy('reviews.opened_at')
    .orderBy('reviews.mail_id')
    .execute();
  return rows.map(({ waits_in, opened_at, is_alarm, mailbox, received_at, requester, ...decision }) => ({
    mail: { id: decision.mail_id, mailbox: mailbox as MailboxName, repeated: false },
    caseNumber: waits_in,
    isAlarm: is_alarm === 1,
    openedAt: opened_at,
    receivedAt: received_at,
    requester,
    decision,
  }));
}

/**
 * The one mail of a case that waits.
 *
 * @throws UsageError exit status 1 when none waits, or several do and none is chosen
 */
export async function findReview(store: Store, caseNumber: string, mailId?: number): Promise<ReviewItem> {
  const items = await listReviews(store, caseNumber);
  const chosen = mailId === undefined ? items : items.filter(({ mail }) => mail.id === mailId);
  const [item, ...others] = chosen;
  if (!item) throw new UsageError(`Nothing of ${caseNumber} waits. portdesk review list shows what does.`, 1);
  if (others.length === 0) return item;
  const ids = chosen.map(({ mail }) => mail.id).join(', ');
  throw new UsageError(`Several mails of ${caseNumber} wait: ${ids}. Choose one with --mail.`, 1);
}

/** Its stored decision, as an agent may take it over. */
export const reasonsOf = ({ decision }: ReviewItem): Reason[] => JSON.parse(decision.reasons) as Reason[];
