import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../store/schema.ts';

/**
 * The next case number of a year, e.g. `PTN-2026-000123` (desk rules, section 9). Never one that an order of the
 * registry file bears already, since an order has the number of its case.
 */
export async function nextCaseNumber(trx: Transaction<Database> | Kysely<Database>, year: number): Promise<string> {
  const name = `case-${year}`;
  for (;;) {
    const row = await trx
      .insertInto('counters')
      .values({ name, value: 1 })
      .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb('counters.value', '+', 1) })))
      .returning('value')
      .executeTakeFirstOrThrow();
    const number = `PTN-${year}-${String(row.value).padStart(6, '0')}`;
    const taken = await trx.selectFrom('orders').select('number').where('number', '=', number).executeTakeFirst();
    if (!taken) return number;
  }
}
