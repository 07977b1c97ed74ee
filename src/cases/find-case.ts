/**
 * Which case a mail belongs to (desk rules, section 9): thread and case number in, a case or nothing out. A stranger
 * who quotes a case number gets nothing of it.
 */
import type { Kysely } from 'kysely';
import type { CaseRow, Database } from '../store/schema.ts';
import { isPublicMailProvider } from './public-mail-providers.ts';

export type CaseSearch = {
  /** With angle brackets: In-Reply-To and References. */
  readonly threadIds: readonly string[];
  readonly subject: string;
  /** Lower-cased address. */
  readonly sender: string;
};

/** A case, and whether the mail names one of its messages: those cannot be guessed, numbers can. */
export type FoundCase = { readonly row: CaseRow; readonly byThread: boolean };

/** The case that a mail continues, or null. The thread is believed before the number in the subject. */
export async function findCase(db: Kysely<Database>, search: CaseSearch): Promise<FoundCase | null> {
  const threads = await casesOfThread(db, search.threadIds);
  const numbers = [...threads, ...caseNumbersIn(search.subject)];
  for (const number of new Set(numbers)) {
    const row = await db.selectFrom('cases').selectAll().where('number', '=', number).executeTakeFirst();
    if (row && mayContinue(search.sender, row.requester)) return { row, byThread: threads.includes(number) };
  }
  return null;
}

/** Case numbers as they stand in a text, e.g. `[PTN-2026-000123]`. */
export const caseNumbersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\bPTN-\d{4}-\d{6}\b/giu)].map(([number]) => number.toUpperCase())),
];

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

function mayContinue(sender: string, requester: string): boolean {
  if (sender === requester) return true;
  const [mine, theirs] = [domainOf(sender), domainOf(requester)];
  return mine !== null && mine === theirs && !isPublicMailProvider(mine);
}

const domainOf = (address: string): string | null => address.split('@')[1]?.toLowerCase() ?? null;
