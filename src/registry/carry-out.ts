/**
 * What a completed order changes in the registry (desk rules, section 1): numbers are gone, moved, of another type, or
 * here. An order in, rows changed out, in the transaction of the step. Never a PIN.
 */
import type { Kysely } from 'kysely';
import { UsageError } from '../base/errors.ts';
import { isTollFree } from '../request/numbers/judge-number.ts';
import type { Database, NumberRow, NumberType, OrderRow } from '../store/schema.ts';

/** Below SQLite's limit of bound variables in a statement, with room for several columns. */
const CHUNK = 5000;

/**
 * @throws UsageError exit status 1 when the registry has changed so that the order no longer fits it: numbers that another
 *   organisation holds now, or that nobody holds. What is already as the order wants it is left as it is.
 */
export async function carryOut(trx: Kysely<Database>, order: OrderRow): Promise<void> {
  const numbers = JSON.parse(order.numbers) as string[];
  const now = await heldBy(trx, numbers);
  if (order.kind === 'port-out') return leave(trx, order, now);
  if (order.kind === 'org-transfer') return transfer(trx, order, numbers, now);
  if (order.kind === 'convert-to-service') return convert(trx, order, numbers, now);
  return arrive(trx, order, numbers, now);
}

type Held = ReadonlyMap<string, NumberRow>;

async function leave(trx: Kysely<Database>, { organisation_id }: OrderRow, now: Held): Promise<void> {
  refuse(
    [...now.values()].filter((row) => row.organisation_id !== organisation_id),
    'are held by another organization now',
  );
  for (const chunk of chunks([...now.keys()])) await trx.deleteFrom('numbers').where('number', 'in', chunk).execute();
}

async function transfer(
  trx: Kysely<Database>,
  { organisation_id, destination_id }: OrderRow,
  numbers: readonly string[],
  now: Held,
): Promise<void> {
  if (!destination_id) throw new UsageError('The order names no receiving organization: say it with --destination.', 1);
  const isThere = await trx
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', destination_id)
    .executeTakeFirst();
  if (!isThere) throw new UsageError(`There is no organization "${destination_id}".`, 1);
  refuse(
    numbers.filter((number) => ![organisation_id, destination_id].includes(now.get(number)?.organisation_id ?? '')),
    'are not held by the organization that gives them',
  );
  for (const chunk of chunks(numbers))
    await trx
      .updateTable('numbers')
      .set({ organisation_id: destination_id, assigned: 0 })
      .where('number', 'in', chunk)
      .where('organisation_id', '=', organisation_id)
      .execute();
}

async function convert(
  trx: Kysely<Database>,
  { organisation_id }: OrderRow,
  numbers: readonly string[],
  now: Held,
): Promise<void> {
  refuse(
    numbers.filter((number) => now.get(number)?.organisation_id !== organisation_id),
    'are not held by the organization',
  );
  for (const chunk of chunks(numbers))
    await trx.updateTable('numbers').set({ type: 'service', assigned: 0 }).where('number', 'in', chunk).execute();
}

async function arrive(
  trx: Kysely<Database>,
  { kind, organisation_id, details }: OrderRow,
  numbers: readonly string[],
  now: Held,
): Promise<void> {
  if (numbers.length === 0)
    throw new UsageError('Say which numbers the customer has got: --numbers FILE, one number a line.', 1);
  refuse(
    [...now.values()].filter((row) => row.organisation_id !== organisation_id),
    'are held by another organization already',
  );
  const asked = JSON.parse(details) as { numberType?: NumberType; forms?: { numberType?: NumberType }[] };
  const given = (kind === 'new-numbers' ? asked.forms?.[0]?.numberType : asked.numberType) ?? 'user';
  const rows = numbers
    .filter((number) => !now.has(number))
    .map((number): NumberRow => {
      const type = isTollFree(number) ? 'toll-free' : given === 'toll-free' ? 'service' : given;
      return { number, organisation_id, type, assigned: 0, active: 1 };
    });
  for (const chunk of chunks(rows)) await trx.insertInto('numbers').values(chunk).execute();
}

async function heldBy(trx: Kysely<Database>, numbers: readonly string[]): Promise<Held> {
  const held = new Map<string, NumberRow>();
  for (const chunk of chunks(numbers))
    for (const row of await trx.selectFrom('numbers').selectAll().where('number', 'in', chunk).execute())
      held.set(row.number, row);
  return held;
}

function refuse(wrong: readonly (string | NumberRow)[], what: string): void {
  if (wrong.length === 0) return;
  const shown = wrong.slice(0, 5).map((one) => (typeof one === 'string' ? one : one.number));
  const more = wrong.length > shown.length ? ` and ${wrong.length - shown.length} more` : '';
  throw new UsageError(
    `The registry does not fit the order any more: ${shown.join(', ')}${more} ${what}. Nothing was changed; put the registry right, or cancel the order.`,
    1,
  );
}

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let i = 0; i < list.length; i += CHUNK) yield list.slice(i, i + CHUNK);
}
