/**
 * The story of one mail: from stored bytes to committed answer, one line per stage. Everything after the parser is one
 * transaction: decision, PIN try, case, order, outbox and state change happen together or not at all, and two mails that
 * want the same numbers meet them one after the other.
 */
import type { Clock } from './base/clock.ts';
import type { Desk, DeskLimits } from './base/desk.ts';
import type { MailboxName } from './base/mailbox-name.ts';
import { keepList } from './cases/continue-case.ts';
import { joinCase } from './cases/join-case.ts';
import { recordCase } from './cases/record-case.ts';
import { recordDecision } from './cases/record-decision.ts';
import { decide } from './decision/decide.ts';
import type { Decision } from './decision/decision.ts';
import type { AttachedDocument } from './documents/attached-document.ts';
import type { BlankForms } from './documents/blank-forms/make-blank-forms.ts';
import { readAttachments } from './documents/read-attachments.ts';
import type { ReaderPool } from './documents/reader-pool.ts';
import { gatherFacts } from './facts/gather-facts.ts';
import { readMail } from './facts/read-mail.ts';
import { lookUpScreenFacts } from './facts/screen-facts.ts';
import { readRawMail } from './intake/receive.ts';
import type { ParsedMessage } from './message/parsed-message.ts';
import type { ParserPool } from './message/parser-pool.ts';
import { isIgnoredByItself, type Screening, screen } from './message/screen.ts';
import { recordReplies } from './outbox/record-replies.ts';
import { lookUpDirectory } from './registry/look-up.ts';
import type { PinGuard } from './registry/pin.ts';
import { type Replies, writeReplies, writeSilenceNote } from './reply/write-replies.ts';
import type { Store } from './store/open.ts';
import type { Keys } from './store/seal.ts';
import type { TemplateSet } from './templates/load-templates.ts';
import type { Turn } from './turns.ts';

/** What the desk works with; opened in `app.ts`, for a dry run in `cli/dry-desk.ts`. */
export type DeskAtWork = {
  readonly store: Store;
  readonly keys: Keys;
  readonly parser: ParserPool;
  readonly reader: ReaderPool;
  readonly templates: TemplateSet;
  /** The forms that are sent out, made when first needed. */
  readonly blankForms: () => Promise<BlankForms>;
  readonly desk: Desk;
  readonly limits: DeskLimits;
  readonly pinGuard: PinGuard;
  readonly clock: Clock;
};

/** A stored mail; `repeated` when only another copy of it has come. */
export type StoredMail = { readonly id: number; readonly mailbox: MailboxName; readonly repeated: boolean };

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
  const documents = isIgnoredByItself(message, Object.values(work.desk.mailboxes))
    ? []
    : await readAttachments(message, work);
  await earlier;
  return work.store.db
    .transaction()
    .execute((trx) => decideMail(work, { ...work.store, db: trx }, mail, message, documents));
}

async function decideMail(
  work: DeskAtWork,
  store: Store,
  mail: StoredMail,
  message: ParsedMessage,
  documents: readonly AttachedDocument[],
): Promise<Handled> {
  const { desk, limits, templates } = work;
  const { db } = store;
  const now = work.clock();
  const contentDigest = work.keys.digest(message.contentDigestInput, 'content');
  const known = { desk, limits, mailId: mail.id, repeated: mail.repeated, contentDigest, now };
  const record = { mailId: mail.id, messageId: message.messageId, contentDigest, now };
  const { mailbox } = mail;
  const blankForms = await work.blankForms();
  const replying = {
    desk,
    templates,
    blankForms,
    mailbox,
    message,
    tag: `${mail.id}-${contentDigest.slice(0, 10)}`,
    now,
  };

  const screening = screen(message, await lookUpScreenFacts(db, message, known));
  if (screening.ignoredBecause) {
    // One note a sender and day: the agents are not to be flooded by what the desk protects itself from.
    const day = now.toISOString().slice(0, 10);
    const silence = `${work.keys.digest(message.from?.address ?? '', 'silence').slice(0, 12)}-${day}`;
    const replies = writeSilenceNote({ ...replying, tag: silence }, screening);
    await recordReplies(db, { mail, messageId: message.messageId, caseNumber: null, replies, now });
    const ignored = {
      ...record,
      ignoredBecause: screening.ignoredBecause,
      decision: null,
      caseNumber: null,
      orderNumber: null,
    };
    if (!mail.repeated) await recordDecision(db, { ...ignored, evidence: screening.signals });
    return { message, screening, decision: null, caseNumber: null, orderNumber: null, ...replies };
  }

  const directory = await lookUpDirectory(store);
  const read = readMail(message, documents, { desk, limits, directory });
  const matter = await joinCase(db, message, read);
  const senderAddress = message.from?.address ?? '';
  const asked = {
    ...matter,
    sender: read.sender,
    senderAddress,
    directory,
    answerLanguages: templates.languages,
    letterDays: limits.letterDays,
    now,
  };
  const { facts, sameOrder, pinEvent } = await gatherFacts(store, work.pinGuard, asked);
  const decision = decide(facts);
  const list = keepList(facts.request.numbers, facts.documents);
  const filing = { continues: matter.continues, decision, sameOrder, list, mailbox, requester: senderAddress, now };
  const { caseNumber, orderNumber } = await recordCase(db, filing);
  const { authenticatedDomain } = read;
  const lockHours = limits.pinLockHours;
  const isRepeated = sameOrder !== null;
  const said = { decision, facts, pinEvent, lockHours, caseNumber, orderNumber, isRepeated, authenticatedDomain };
  const replies = writeReplies({ ...replying, ...said });
  await recordReplies(db, { mail, messageId: message.messageId, caseNumber, replies, now });
  const evidence = [...screening.signals, ...decision.evidence];
  await recordDecision(db, { ...record, ignoredBecause: null, decision, evidence, caseNumber, orderNumber });
  return { message, screening, decision, caseNumber, orderNumber, ...replies };
}
