/**
 * What the desk has still to do, for whoever looks after it: the rows of the work list with what they are about and why they wait.
 */
import type { Store } from '../store/open.ts';
import type { WorkKind, WorkState } from '../store/schema.ts';

export type OpenWork = {
  readonly id: number;
  readonly kind: WorkKind;
  /** A mailbox's name, or `desk`. */
  readonly lane: string;
  readonly state: WorkState;
  /** For people: `answer to nora@tallgrass.example`. */
  readonly about: string;
  readonly mailId: number | null;
  readonly attempts: number;
  readonly since: string;
  /** When it is tried again; null when it is given up, or under way. */
  readonly due: string | null;
  readonly lastError: string | null;
};

/** What is on the list, oldest first. @param which `stuck`: what has failed, and what is given up */
export async function listWork({ db }: Pick<Store, 'db'>, which: 'stuck' | 'all'): Promise<OpenWork[]> {
  const rows = await db
    .selectFrom('work')
    .leftJoin('outbox', (join) => join.onRef('outbox.id', '=', 'key').on('work.kind', 'in', ['send', 'keep-copy']))
    .leftJoin('deliveries', (join) => join.onRef('deliveries.id', '=', 'key').on('work.kind', '=', 'file'))
    .leftJoin('provisioning_events as events', (join) =>
      join.onRef('events.id', '=', 'key').on('work.kind', '=', 'tell'),
    )
    .select([
      'work.id',
      'work.kind',
      'key',
      'lane',
      'work.state',
      'attempts',
      'due_ms',
      'last_error',
      'work.created_at',
    ])
    .select(['outbox.kind as mailKind', 'recipient', 'outbox.mail_id as sentFor', 'deliveries.mail_id as filed'])
    .select(['events.type', 'order_number'])
    .$if(which === 'stuck', (q) =>
      q.where((eb) => eb.or([eb('work.state', '=', 'given-up'), eb('last_error', 'is not', null)])),
    )
    .orderBy('work.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    lane: row.lane,
    state: row.state,
    about: aboutOf(row),
    mailId: row.kind === 'decide' ? row.key : (row.sentFor ?? row.filed),
    attempts: row.attempts,
    since: row.created_at,
    due: row.state === 'waiting' ? new Date(row.due_ms).toISOString() : null,
    lastError: row.last_error,
  }));
}

type Described = {
  readonly kind: WorkKind;
  readonly mailKind: string | null;
  readonly recipient: string | null;
  readonly type: string | null;
  readonly order_number: string | null;
};

function aboutOf({ kind, mailKind, recipient, type, order_number }: Described): string {
  switch (kind) {
    case 'decide':
      return 'a mail to be decided';
    case 'send':
      return `${mailKind} to ${recipient}`;
    case 'keep-copy':
      return `copy of the ${mailKind} to ${recipient}`;
    case 'file':
      return 'a mail to be filed';
    case 'tell':
      return `${type} of ${order_number}`;
    case 'erase':
      return 'old mails';
  }
}
