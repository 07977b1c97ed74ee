import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';

/** Answers to one address in the last 24 hours and to its domain in the last hour: what the loop guards count (rules, section 10). */
export async function countAnswers(
  db: Kysely<Database>,
  address: string,
  now: Date,
): Promise<{ toAddress: number; toDomain: number }> {
  const count = async (column: 'recipient' | 'recipient_domain', value: string, hours: number): Promise<number> => {
    const since = new Date(now.getTime() - hours * 3_600_000).toISOString();
    const { answers } = await db
      .selectFrom('outbox')
      .select((eb) => eb.fn.countAll<number>().as('answers'))
      .where(column, '=', value)
      .where('created_at', '>', since)
      .where('kind', '=', 'answer')
      .executeTakeFirstOrThrow();
    return Number(answers);
  };
  const recipient = address.toLowerCase();
  return {
    toAddress: await count('recipient', recipient, 24),
    toDomain: await count('recipient_domain', recipient.split('@').at(-1) ?? '', 1),
  };
}

/** Whether a Message-ID is one of ours: a mail that bears it comes from this desk. */
export async function isOwnMessageId(db: Kysely<Database>, messageId: string): Promise<boolean> {
  return (
    (await db.selectFrom('outbox').select('id').where('message_id', '=', messageId).executeTakeFirst()) !== undefined
  );
}
