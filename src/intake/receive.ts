/**
 * Intake: raw bytes and where they lay in, a stored mail out, once. Stores first and thinks later; never looks inside.
 */
import type { Kysely } from 'kysely';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { MailIdentity } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';
import type { Database, MailState } from '../store/schema.ts';
import type { Keys } from '../store/seal.ts';
import { recordFiling } from '../work/record-filing.ts';
import { recordWork } from '../work/record-work.ts';

export type Arrival = {
  readonly mailbox: MailboxName;
  readonly identity: MailIdentity;
  readonly raw: Uint8Array;
  readonly now: Date;
};

export type Received = {
  readonly mailId: number;
  readonly state: MailState;
  /** The same bytes lie in a mailbox twice: this copy is filed and never answered. */
  readonly repeated: boolean;
};

/**
 * Stores a mail and its delivery in one transaction, before the mailbox is touched. The same place again gives the same
 * delivery. The same bytes elsewhere are a repeated delivery, unless the server gave its mails new numbers (another
 * UIDVALIDITY): then the place of the old delivery is taken over.
 */
export async function receiveMail(store: Store, keys: Keys, arrival: Arrival): Promise<Received> {
  // Keyed: a plain digest would let a stolen database be searched for the PIN in a known text.
  const digest = keys.digest(arrival.raw, 'raw');
  const sealed = keys.seal(arrival.raw);
  return store.db.transaction().execute(async (trx) => {
    const mail = await storeOnce(trx, arrival, digest, sealed);
    if (mail.state === 'received') await recordDeciding(trx, mail.id, arrival);
    const repeated = await storeDelivery(trx, mail.id, arrival);
    // A copy of what is decided already has nothing else to wait for.
    await recordFiling(trx, mail.id, arrival.now);
    return { mailId: mail.id, state: mail.state, repeated };
  });
}

const recordDeciding = (trx: Kysely<Database>, mailId: number, { mailbox, now }: Arrival): Promise<void> =>
  recordWork(trx, { kind: 'decide', key: mailId, lane: mailbox }, now);

/** The unique digest decides between two who store the same bytes at once. */
async function storeOnce(
  trx: Kysely<Database>,
  { mailbox, now }: Arrival,
  digest: string,
  sealed: Uint8Array,
): Promise<{ id: number; state: MailState }> {
  await trx
    .insertInto('mails')
    .values({
      digest,
      content_digest: null,
      message_id: null,
      mailbox,
      received_at: now.toISOString(),
      raw: sealed,
      state: 'received',
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
  return trx.selectFrom('mails').select(['id', 'state']).where('digest', '=', digest).executeTakeFirstOrThrow();
}

/** @returns whether the place holds a repeated copy */
async function storeDelivery(
  trx: Kysely<Database>,
  mailId: number,
  { mailbox, identity: { folder, uidValidity, uid } }: Arrival,
): Promise<boolean> {
  const place = { uid_validity: uidValidity, uid };
  const known = await trx.selectFrom('deliveries').selectAll().where('mail_id', '=', mailId).execute();
  const here = known.filter((delivery) => delivery.mailbox === mailbox && delivery.folder === folder);
  const same = here.find((delivery) => delivery.uid_validity === uidValidity && delivery.uid === uid);
  if (same && same.filed_at === null) return same.repeated === 1;
  if (same) {
    // Filed, and put back by somebody: it is not answered again, only filed again.
    const anew = { repeated: 1, filed_to: null, filed_at: null } as const;
    await trx.updateTable('deliveries').set(anew).where('id', '=', same.id).execute();
    return true;
  }
  const renumbered = here.find((delivery) => delivery.filed_at === null && delivery.uid_validity !== uidValidity);
  if (renumbered) {
    await trx.updateTable('deliveries').set(place).where('id', '=', renumbered.id).execute();
    return renumbered.repeated === 1;
  }
  const repeated = known.length > 0;
  await trx
    .insertInto('deliveries')
    .values({ ...place, mail_id: mailId, mailbox, folder, repeated: repeated ? 1 : 0, filed_to: null, filed_at: null })
    .execute();
  return repeated;
}

/** Of the given places, those whose mail is stored and not filed yet: they need no second fetch. */
export async function knownUids(
  store: Store,
  mailbox: MailboxName,
  identities: readonly MailIdentity[],
): Promise<Set<string>> {
  const known = new Set<string>();
  for (let i = 0; i < identities.length; i += 500) {
    const chunk = identities.slice(i, i + 500);
    const rows = await store.db
      .selectFrom('deliveries')
      .select(['folder', 'uid_validity', 'uid'])
      .where('mailbox', '=', mailbox)
      .where('filed_at', 'is', null)
      .where(
        'uid',
        'in',
        chunk.map(({ uid }) => uid),
      )
      .execute();
    for (const row of rows) known.add(placeKey({ folder: row.folder, uidValidity: row.uid_validity, uid: row.uid }));
  }
  return known;
}

export const placeKey = ({ folder, uidValidity, uid }: MailIdentity): string => `${folder}\0${uidValidity}\0${uid}`;

/**
 * The raw bytes of a stored mail.
 *
 * @throws Error when there is no such mail or retention has erased its bytes
 */
export async function readRawMail(store: Store, keys: Keys, mailId: number): Promise<Uint8Array> {
  const row = await store.db.selectFrom('mails').select('raw').where('id', '=', mailId).executeTakeFirst();
  if (!row) throw new Error(`there is no stored mail ${mailId}`);
  if (!row.raw) throw new Error(`the bytes of mail ${mailId} were erased when their retention ended`);
  return keys.unseal(row.raw);
}
