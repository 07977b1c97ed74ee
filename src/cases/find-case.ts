/**
 * Which case a mail belongs to (desk rules, section 9): thread and case number in, a case or nothing out. A stranger
 * who quotes a case number gets nothing of it.
 */
import type { Kysely } from 'kysely';
import { findCaseNumbers } from '../request/find-case-numbers.ts';
import type { CaseRow, Database, OrderRow } from '../store/schema.ts';
import { hasOwnDomain, shareOwnDomain } from './own-domain.ts';

export type CaseSearch = {
  /** With angle brackets: In-Reply-To and References. */
  readonly threadIds: readonly string[];
  readonly subject: string;
  /** Lower-cased address. */
  readonly sender: string;
  /** Of the sender's domain: orders that came with the registry file are its own. */
  readonly senderOrganisation: string | null;
};

/**
 * A case, its order, or both: an order that came with the registry file has no case. `byThread`: the mail names one of
 * its messages; those cannot be guessed, numbers can.
 */
export type FoundMatter = {
  readonly number: string;
  readonly row: CaseRow | null;
  readonly order: OrderRow | null;
  readonly byThread: boolean;
};

/** The case that a mail continues, or null. The thread is believed before the number in the subject. */
export async function findCase(db: Kysely<Database>, search: CaseSearch): Promise<FoundMatter | null> {
  const threads = await casesOfThread(db, search.threadIds);
  for (const number of new Set([...threads, ...findCaseNumbers(search.subject)])) {
    const matter = await findMatter(db, number, search);
    if (matter) return { ...matter, byThread: threads.includes(number) };
  }
  return null;
}

/** The case that a mail names by thread or number, whoever's: for agents, who write in all of them. */
export async function findNamed(
  db: Kysely<Database>,
  { threadIds, subject }: Pick<CaseSearch, 'threadIds' | 'subject'>,
): Promise<FoundMatter | null> {
  for (const number of new Set([...(await casesOfThread(db, threadIds)), ...findCaseNumbers(subject)])) {
    const matter = await lookUpMatter(db, number);
    if (matter) return matter;
  }
  return null;
}

/**
 * The case whose notice a mail answers, or null: somebody has been told that their PIN was used. Whoever that is need not be
 * the requester; an agent hears them.
 */
export async function findNoticed(
  db: Kysely<Database>,
  { threadIds }: Pick<CaseSearch, 'threadIds'>,
): Promise<FoundMatter | null> {
  if (threadIds.length === 0) return null;
  const notice = await db
    .selectFrom('outbox')
    .innerJoin('case_messages', 'case_messages.message_id', 'outbox.message_id')
    .select('case_number')
    .where('kind', '=', 'notice')
    .where('outbox.message_id', 'in', threadIds.slice(-50))
    .executeTakeFirst();
  return notice ? lookUpMatter(db, notice.case_number) : null;
}

/** The case or order of a number, if it is the sender's to ask about; else null. */
export async function findMatter(
  db: Kysely<Database>,
  number: string,
  { sender, senderOrganisation }: Pick<CaseSearch, 'sender' | 'senderOrganisation'>,
): Promise<FoundMatter | null> {
  const matter = await lookUpMatter(db, number);
  if (!matter) return null;
  const { row, order } = matter;
  const isTheirs = row
    ? mayContinue(sender, row.requester)
    : order?.case_number === null && order.organisation_id === senderOrganisation && hasOwnDomain(sender);
  return isTheirs ? matter : null;
}

/** The case or order of a number, whoever's; null where there is none. */
export async function lookUpMatter(db: Kysely<Database>, number: string): Promise<FoundMatter | null> {
  const row = (await db.selectFrom('cases').selectAll().where('number', '=', number).executeTakeFirst()) ?? null;
  const order = (await db.selectFrom('orders').selectAll().where('number', '=', number).executeTakeFirst()) ?? null;
  return row || order ? { number, row, order, byThread: false } : null;
}

/** Which of some numbers are those of a case or an order at all, whoever's. */
export async function knownNumbers(db: Kysely<Database>, numbers: readonly string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const some = numbers.slice(0, 50);
  const cases = await db.selectFrom('cases').select('number').where('number', 'in', some).execute();
  const orders = await db.selectFrom('orders').select('number').where('number', 'in', some).execute();
  return new Set([...cases, ...orders].map(({ number }) => number));
}

async function casesOfThread(db: Kysely<Database>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('case_messages')
    .select(['message_id', 'case_number'])
    .where('message_id', 'in', ids.slice(-50))
    .execute();
  // The nearest ancestor first: In-Reply-To and the end of References.
  return rows
    .toSorted((a, b) => ids.lastIndexOf(b.message_id) - ids.lastIndexOf(a.message_id))
    .map((r) => r.case_number);
}

const mayContinue = (sender: string, requester: string): boolean =>
  sender === requester || shareOwnDomain(sender, requester);
