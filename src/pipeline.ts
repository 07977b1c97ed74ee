/**
 * The story of one mail: from stored bytes to committed answer, one line per stage. Everything after the parser is one
 * transaction: decision, PIN try, case, order, outbox and state change happen together or not at all, and two mails that
 * want the same numbers meet them one after the other.
 */

import { DESK } from './audit/record-step.ts';
import { recordAgentNote } from './cases/agent-note.ts';
import { recordFacts } from './cases/decision-records.ts';
import { type Joined, joinCase } from './cases/join-case.ts';
import { keepRequest } from './cases/kept-request.ts';
import { recordCase } from './cases/record-case.ts';
import { recordDecision } from './cases/record-decision.ts';
import { decide } from './decision/decide.ts';
import type { Decision, PinOutcome } from './decision/decision.ts';
import { orderDetails } from './decision/order-details.ts';
import { decideAsRuled, type Ruling } from './decision/ruling.ts';
import type { DocumentFinding } from './documents/document-finding.ts';
import { gatherFacts } from './facts/gather-facts.ts';
import { lookUpScreenFacts } from './facts/screen-facts.ts';
import { readRawMail } from './intake/receive.ts';
import type { ParsedMessage } from './message/parsed-message.ts';
import { isIgnoredByItself, type Screening, screen } from './message/screen.ts';
import { type DeskAtWork, inTransaction, type OpenedMail, openMail, type StoredMail } from './open-mail.ts';
import { countReplies, recordReplies } from './outbox/record-replies.ts';
import type { MailRead } from './reading/read-mail.ts';
import type { Replying } from './reply/replying.ts';
import { type Replies, writeReplies, writeSilenceNote } from './reply/write-replies.ts';
import type { OrganisationDirectory } from './request/parties/organisation-directory.ts';
import type { Turn } from './turns.ts';

/** What became of one mail. `decision` is null when it was ignored. */
export type Handled = Replies & {
  readonly message: ParsedMessage;
  readonly screening: Screening;
  readonly decision: Decision | null;
  readonly caseNumber: string | null;
  readonly orderNumber: string | null;
};

/**
 * Takes one stored mail all the way.
 *
 * @param turn lets the sender's earlier mails be decided first; without it there are none
 *
 * @throws whatever is wrong with the world or with us; the mail then is as it was and can be taken again
 */
export async function handleMail(work: DeskAtWork, mail: StoredMail, turn?: Turn): Promise<Handled> {
  const raw = await readRawMail(work.store, work.keys, mail.id);
  const message = await work.parser.parse(raw);
  const earlier = turn?.take(message.from?.address.split('@').at(-1)?.toLowerCase() ?? '');
  // Nothing more is read of what nobody will answer (rules, section 6): it is screened once more in the transaction.
  const isIgnored = isIgnoredByItself(message, Object.values(work.desk.mailboxes));
  const opened = await openMail(work, mail, message, !isIgnored);
  await earlier;
  return inTransaction(opened, decideMail);
}

async function decideMail(opened: OpenedMail): Promise<Handled> {
  const { store, mail, message, directory, read, desk, limits } = opened;
  const now = opened.clock();
  const contentDigest = digestOf(opened);
  const known = { desk, limits, mailId: mail.id, repeated: mail.repeated, contentDigest, now };
  const screenFacts = await lookUpScreenFacts(store.db, message, known);
  const screening = screen(message, screenFacts);
  if (screening.ignoredBecause === 'agent-note') return ignoreMail(opened, screening, now, screenFacts.agentsCase);
  if (screening.ignoredBecause || !read) return ignoreMail(opened, screening, now);

  const joined = await joinCase(store.db, message, read, directory.byDomain.get(read.sender.domain ?? '') ?? null);
  return concludeMail(opened, { screening, directory, read, joined, knownPin: null, ruling: null, now });
}

export type Conclusion = {
  readonly screening: Screening;
  readonly directory: OrganisationDirectory;
  readonly read: MailRead;
  readonly joined: Joined<DocumentFinding>;
  /** What is known of the PIN without a comparison; null: it is made. */
  readonly knownPin: PinOutcome | null;
  /** A person's word, where the desk had left the mail to one. */
  readonly ruling: Ruling | null;
  readonly now: Date;
};

/** From what was read to what is said and written down. */
export async function concludeMail(opened: OpenedMail, conclusion: Conclusion): Promise<Handled> {
  const { store, mail, message, templates, limits } = opened;
  const { screening, read, joined, ruling, now } = conclusion;
  const { db } = store;
  const senderAddress = message.from?.address ?? '';
  const { facts, sameOrder, pinEvent } = await gatherFacts(store, opened.pinGuard, {
    ...joined,
    sender: read.sender,
    senderAddress,
    directory: conclusion.directory,
    isCleared: ruling?.verdict === 'approve',
    knownPin: conclusion.knownPin,
    answerLanguages: templates.languages,
    letterDays: limits.letterDays,
    now,
  });
  const decided = decide(facts);
  const decision = ruling ? decideAsRuled(decided, ruling) : decided;
  // What a person has ruled on is in doubt no longer.
  const isHeard = ruling?.verdict === 'approve' || ruling?.verdict === 'reject';
  const { caseNumber, orderNumber } = await recordCase(db, {
    mailId: mail.id,
    place: joined.place,
    decision,
    matter: joined.matter,
    sameOrder,
    kept: keepRequest(isHeard ? { ...facts.request, doubts: [] } : facts.request, facts.documents, decision.reasons),
    details: orderDetails(facts.request),
    mailbox: mail.mailbox,
    requester: senderAddress,
    actor: ruling?.agent ?? DESK,
    now,
  });
  const replies = writeReplies({
    ...(await replyingTo(opened, ruling, now)),
    decision,
    facts,
    pinEvent,
    lockHours: limits.pinLockHours,
    caseNumber,
    orderNumber,
    isRepeated: sameOrder !== null,
    authenticatedDomain: read.authenticatedDomain,
  });
  await recordReplies(db, { mail, messageId: message.messageId, caseNumber, replies, now });
  const evidence = [...screening.signals, ...decision.evidence];
  const record = { ...recordOf(opened, ruling, now), ignoredBecause: null, decision, evidence };
  await recordDecision(db, { ...record, caseNumber, orderNumber });
  await recordFacts(db, opened.keys, { mailId: mail.id, recorded: { facts, ruling }, now });
  return { message, screening, decision, caseNumber, orderNumber, ...replies };
}

/** @param caseNumber the case that an agent's mail is kept with */
async function ignoreMail(
  opened: OpenedMail,
  screening: Screening,
  now: Date,
  caseNumber: string | null = null,
): Promise<Handled> {
  const { store, keys, mail, message } = opened;
  const nothing = { decision: null, caseNumber, orderNumber: null };
  // One note a sender and day: the agents are not to be flooded by what the desk protects itself from.
  const day = now.toISOString().slice(0, 10);
  const tag = `${keys.digest(message.from?.address ?? '', 'silence').slice(0, 12)}-${day}`;
  const replies = writeSilenceNote({ ...(await replyingTo(opened, null, now)), tag }, screening);
  await recordReplies(store.db, { mail, messageId: message.messageId, caseNumber: null, replies, now });
  const { ignoredBecause, signals: evidence } = screening;
  if (!mail.repeated)
    await recordDecision(store.db, { ...recordOf(opened, null, now), ignoredBecause, evidence, ...nothing });
  if (caseNumber) await recordAgentNote(store.db, { mailId: mail.id, messageId: message.messageId, caseNumber, now });
  return { message, screening, ...nothing, ...replies };
}

const digestOf = ({ keys, message }: OpenedMail): string => keys.digest(message.contentDigestInput, 'content');

async function replyingTo(opened: OpenedMail, ruling: Ruling | null, now: Date): Promise<Replying> {
  const { store, mail, message, desk, templates, blankForms } = opened;
  // An answer after an agent's ruling is another mail than the one before.
  const round = ruling ? `-${await countReplies(store.db, mail.id)}` : '';
  const tag = `${mail.id}-${digestOf(opened).slice(0, 10)}${round}`;
  return { desk, templates, blankForms, mailbox: mail.mailbox, message, tag, now };
}

const ACTION = { approve: 'review-approved', reject: 'review-rejected', again: 'mail-decided-again' } as const;

const recordOf = (opened: OpenedMail, ruling: Ruling | null, now: Date) => ({
  mailId: opened.mail.id,
  messageId: opened.message.messageId,
  contentDigest: digestOf(opened),
  actor: ruling?.agent ?? DESK,
  action: ruling ? ACTION[ruling.verdict] : ('mail-decided' as const),
  why: ruling?.why ?? null,
  now,
});
