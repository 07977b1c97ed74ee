/**
 * Intake: raw bytes and where they lay in, a stored mail out, once. Stores first and thinks later; never looks inside.
 */
import type { MailboxName } from '../base/mailbox-name.ts';
import type { MailIdentity } from '../mailbox/mailbox.ts';
import type { Store } from '../store/open.ts';
import type { MailState } from '../store/schema.ts';
import type { Keys } from '../store/seal.ts';

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
  const { mailbox, identity, raw, now } = arrival;
  // Keyed: a plain digest would let a stolen database be searched for the PIN in a known text.
  const digest = keys.digest(raw, 'raw');
  return store.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('mails')
      .values({
        digest,
        content_digest: null,
        message_id: null,
        mailbox,
        received_at: now.toISOString(),
        raw: keys.seal(raw),
        state: 'received',
        attempts: 0,
        error: null,
      })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute();
    const mail = await trx
      .selectFrom('mails')
      .select(['id', 'state'])
      .where('digest', '=', digest)
      .executeTakeFirstOrThrow();
    const known = await trx.selectFrom('deliveries').selectAll().where('mail_id', '=', mail.id).execute();
    const same = known.find((d) => d.mailbox === mailbox && d.folder === identity.folder && isSamePlace(d, identity));
    if (same) return { mailId: mail.id, state: mail.state, repeated: same.repeated === 1 };
    const renumbered = known.find(
      (d) =>
        d.mailbox === mailbox &&
        d.folder === identity.folder &&
        d.filed_at === null &&
        d.uid_validity !== identity.uidValidity,
    );
    const place = { uid_validity: identity.uidValidity, uid: identity.uid };
    if (renumbered) {
      await trx.updateTable('deliveries').set(place).where('id', '=', renumbered.id).execute();
      return { mailId: mail.id, state: mail.state, repeated: renumbered.repeated === 1 };
    }
    const repeated = known.length > 0;
    await trx
      .insertInto('deliveries')
      .values({
        ...place,
        mail_id: mail.id,
        mailbox,
        folder: identity.folder,
        repeated: repeated ? 1 : 0,
        filed_to: null,
        filed_at: null,
      })
      .execute();
    return { mailId: mail.id, state: mail.state, repeated };
  });
}

const isSamePlace = (delivery: { uid_validity: string; uid: string }, identity: MailIdentity): boolean =>
  delivery.uid_validity === identity.uidValidity && delivery.uid === identity.uid;

/** Of the given places, those whose mail is stored already: they need no second fetch. */
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

/** Mails that were stored and not decided when the desk stopped, oldest first. */
export async function listUndecided(store: Store): Promise<{ id: number; mailbox: MailboxName }[]> {
  const rows = await store.db
    .selectFrom('mails')
    .select(['id', 'mailbox'])
    .where('state', '=', 'received')
    .orderBy('id')
    .execute();
  return rows.map(({ id, mailbox }) => ({ id, mailbox: mailbox as MailboxName }));
}
