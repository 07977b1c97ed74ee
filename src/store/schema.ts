import type { Generated } from 'kysely';

/**
 * The tables, as Kysely sees them. Dialect-neutral on purpose (SQLite by default, PostgreSQL by URL): times are ISO
 * 8601 UTC text, booleans are 0 or 1, JSON is text. No column ever holds a PIN; raw mails are sealed with the key of
 * the configuration, because customers write their PIN into them.
 */
export type Database = {
  organisations: OrganisationRow;
  organisation_domains: { domain: string; organisation_id: string };
  organisation_contacts: { id: Generated<number>; organisation_id: string; email: string; name: string; notify: 0 | 1 };
  numbers: NumberRow;
  pin_tries: { id: Generated<number>; subject: PinSubject; key: string; at: string };
  pin_locks: { subject: PinSubject; key: string; until: string };
  mails: MailRow;
  deliveries: DeliveryRow;
  decisions: DecisionRow;
  decision_records: DecisionRecordRow;
  cases: CaseRow;
  /** `said_at` orders a case's messages; null where the database is older than that. */
  case_messages: { message_id: string; case_number: string; said_at: string | null };
  reviews: ReviewRow;
  orders: OrderRow;
  /** Only numbers of orders that are neither completed nor cancelled: the primary key keeps a number out of two of them. */
  open_order_numbers: { number: string; order_number: string };
  work: WorkRow;
  outbox: OutboxRow;
  provisioning_events: ProvisioningEventRow;
  audit: AuditRow;
  counters: { name: string; value: number };
  /** Single values, e.g. the registry's version and the check value of the secret key. */
  meta: { name: string; value: string };
};

/** `organisation` (key: id) or `sender` (key: lower-cased address). */
export type PinSubject = 'organisation' | 'sender';

export type OrganisationRow = {
  id: string;
  name: string;
  tenant_id: string | null;
  country: string;
  language: string;
  /** Encoded argon2id string over an HMAC, or null while the organisation has none. */
  pin_hash: string | null;
  pin_set_at: string | null;
};

export type NumberType = 'user' | 'service' | 'toll-free';
export type NumberRow = {
  /** E.164 */
  number: string;
  organisation_id: string;
  type: NumberType;
  assigned: 0 | 1;
  active: 0 | 1;
};

/** One content, however often it was delivered. `received` -> `decided` | `failed`. */
export type MailState = 'received' | 'decided' | 'failed';
export type MailRow = {
  id: Generated<number>;
  /** Keyed digest (HMAC-SHA-256, hex) of the raw bytes: a plain one would let a stolen database be searched for PINs. */
  digest: string;
  /** Keyed digest of what a person sees of it, whatever way it came; null until parsed. */
  content_digest: string | null;
  message_id: string | null;
  mailbox: string;
  received_at: string;
  /** Compressed and sealed; null after retention. */
  raw: Uint8Array | null;
  state: MailState;
};

/** One copy in a mailbox: (account, folder, UIDVALIDITY, UID) is the only permanent key there is (RFC 9051 section 2.3.1.1). */
export type DeliveryRow = {
  id: Generated<number>;
  mail_id: number;
  mailbox: string;
  folder: string;
  uid_validity: string;
  uid: string;
  /** 1 when an earlier delivery brought the same bytes: this copy is ignored as a duplicate. */
  repeated: 0 | 1;
  /** Folder it was moved to, null while it waits for its answer to leave. */
  filed_to: string | null;
  filed_at: string | null;
};

export type DecisionRow = {
  mail_id: number;
  disposition: string;
  ignored_because: string | null;
  kind: string | null;
  language: string | null;
  organisation_id: string | null;
  destination_id: string | null;
  numbers: string;
  pin: string | null;
  reasons: string;
  evidence: string;
  case_number: string | null;
  order_number: string | null;
  decided_at: string;
};

/** What a decision rested on. The table can only grow, as the audit trail. */
export type DecisionRecordRow = {
  id: Generated<number>;
  mail_id: number;
  at: string;
  /** Digests of the rules and of the models that it was decided with. */
  rules: string;
  models: string;
  /** `decision/facts-record.ts`, compressed and sealed: it quotes what customers wrote. */
  facts: Uint8Array;
};

/** `waiting`: for the customer; `review`: for an agent; `ordered`; `closed`. */
export type CaseState = 'waiting' | 'review' | 'ordered' | 'closed';
export type CaseRow = {
  number: string;
  mailbox: string;
  requester: string;
  state: CaseState;
  kind: string;
  language: string;
  organisation_id: string | null;
  destination_id: string | null;
  /** What the customer has given so far, as JSON (`kept-request.ts`). */
  kept: string;
  /** Subject of the first answer, for mails that no mail of the customer's asks for; empty until then. */
  subject: string;
  /** Id of the organisation whose PIN matched in this case; the PIN itself is never kept (rules, section 9). */
  pin_matched_for: string | null;
  opened_at: string;
  changed_at: string;
};

export type OrderState = 'open' | 'in progress' | 'completed' | 'cancelled';
export type OrderRow = {
  /** The number of the case it came from, or as the registry file gave it. */
  number: string;
  case_number: string | null;
  kind: string;
  organisation_id: string;
  destination_id: string | null;
  state: OrderState;
  numbers: string;
  /** What else was asked, as JSON: the type of numbers brought here, or the form's answers for new ones. */
  details: string;
  opened_at: string;
  changed_at: string;
};

/** A mail that a person decides. `open` until an agent has ruled, or the customer has taken the request back. */
export type ReviewState = 'open' | 'approved' | 'rejected' | 'answered' | 'decided-again' | 'closed' | 'withdrawn';
export type ReviewRow = {
  mail_id: number;
  case_number: string;
  state: ReviewState;
  /** 1: somebody says that they did not ask for it. */
  is_alarm: 0 | 1;
  opened_at: string;
  closed_at: string | null;
  closed_by: string | null;
};

export type ProvisioningEventRow = {
  id: Generated<number>;
  /** The receiver knows a repetition by it. */
  event_id: string;
  order_number: string;
  type: string;
  /** The exact body; a second attempt sends the same. */
  body: string;
  created_at: string;
  /** Null while it is on the work list, or if it was never taken. */
  sent_at: string | null;
};

/** A step of the desk or of a person. The table can only grow: the database itself refuses anything else. */
export type AuditRow = {
  id: Generated<number>;
  at: string;
  /** `desk`, or the agent's name. */
  actor: string;
  action: string;
  mail_id: number | null;
  case_number: string | null;
  order_number: string | null;
  /** What, as JSON: codes and counts, never a PIN. */
  details: string;
  why: string | null;
};

/** `case-mail`: what an agent does or writes in a case, without a mail that asked for it. */
export type OutboxKind = 'answer' | 'case-mail' | 'notice' | 'agent-note';
export type OutboxRow = {
  id: Generated<number>;
  mail_id: number | null;
  kind: OutboxKind;
  mailbox: string;
  message_id: string;
  /** First recipient and its domain: what the loop guards count. */
  recipient: string;
  recipient_domain: string;
  envelope_from: string;
  /** JSON list of addresses: those who have not got it yet. */
  envelope_to: string;
  /** The exact bytes; a second attempt sends the same. */
  raw: Uint8Array;
  created_at: string;
  /** Null while it is on the work list, or if nobody ever took it. */
  sent_at: string | null;
};

/**
 * `decide` (key: mail), `send` and `keep-copy` (key: outbox) and `file` (key: delivery), each in the lane of its mailbox; `tell` (key:
 * provisioning event); `erase`, once for all mails.
 */
export const WORK_KINDS = ['decide', 'send', 'file', 'keep-copy', 'tell', 'erase'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
/** `waiting` -> `under-way` (written before the attempt) -> gone when it is done | `waiting` again | `given-up`. */
export type WorkState = 'waiting' | 'under-way' | 'given-up';
/** Something that is still to be done (`work/record-work.ts`). */
export type WorkRow = {
  id: Generated<number>;
  kind: WorkKind;
  /** Id of what it is about. */
  key: number;
  /** Whose trouble it shares. */
  lane: string;
  /** Of one kind and sequence the earliest goes first. */
  sequence: string | null;
  state: WorkState;
  /** Begun, this one with them. */
  attempts: number;
  /** When it is due, and when that was set, in milliseconds since 1970: a clock that was set back asks for arithmetic. */
  due_ms: number;
  set_ms: number;
  /** The waits between its attempts, in milliseconds. */
  waited_ms: number;
  last_error: string | null;
  created_at: string;
};
