/**
 * What one mail says, before anything is looked up: a parsed message in, the request, its sender and the attachments
 * that nobody read out.
 */
import type { Desk, DeskLimits } from '../base/desk.ts';
import { type Evidence, quoteAround } from '../base/evidence.ts';
import type { AttachedDocument } from '../documents/attached-document.ts';
import type { DocumentFinding } from '../documents/document-finding.ts';
import { isRecall } from '../message/checks/recall.ts';
import { isReply } from '../message/checks/told-by-form.ts';
import { hasLostWords } from '../message/lost-words.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { authenticatedDomain, authenticationOf, wantsNoAutoAnswer } from '../message/sender-checks.ts';
import type { SenderFacts } from '../message/sender-facts.ts';
import { writtenByMachine } from '../message/writer/writer-model.ts';
import type { WrittenText } from '../message/written-text.ts';
import type { Doubt } from '../request/holds/find-doubts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import { NO_NUMBERS } from '../request/numbers/found-numbers.ts';
import type { OrganisationDirectory } from '../request/parties/organisation-directory.ts';
import { findBarePin } from '../request/pin/bare-pin.ts';
import type { FoundPin } from '../request/pin/found-pin.ts';
import { readRequest } from '../request/read-request.ts';
import { maskSecrets } from '../request/text/mask-secrets.ts';
import { ruleTables } from '../request/text/rule-tables.ts';
import type { WrittenMail } from '../request/text/written-mail.ts';
import { type SortedDocuments, sortDocuments, withAttachedMails } from './attached-lists.ts';
import { doubtOfAnswers } from './doubt-of-answers.ts';
import { doubtOfLetters } from './doubt-of-letters.ts';
import { doubtOfTail } from './doubt-of-tail.ts';
import { mostLines, type Readable, withoutEndless } from './endless-text.ts';
import { type HeardMail, heardMail } from './mail-page.ts';
import { findPassedOn } from './passed-on.ts';

export type MailRead = {
  readonly request: IntakeRequest;
  readonly documents: readonly DocumentFinding[];
  readonly sender: SenderFacts;
  /** dmarc=pass for this domain by the trusted server; null: nobody vouches for the sender. */
  readonly authenticatedDomain: string | null;
  readonly barePin: FoundPin | null;
};

/** What is known besides the mail. */
export type Known = {
  readonly desk: Desk;
  readonly limits: DeskLimits;
  readonly directory: OrganisationDirectory;
};

/**
 * Takes time in proportion to what it reads, some tens of milliseconds for 10 KB: call it through the pool (`reading-pool.ts`).
 *
 * @param attached the documents that came with the mail, as the documents stage has read them
 */
export function readMail(
  received: ParsedMessage,
  attached: readonly AttachedDocument[],
  { desk, limits, directory }: Known,
): MailRead {
  const most = mostLines(limits.listLength);
  const { message, isCut } = withoutEnd(received, most);
  const written = writtenIn(message, message.visibleText);
  const { lists, forms, findings, mails } = sortDocuments(attached, most);
  const note = { subject: message.subject, own: written.own, signature: written.signature };
  const below = findPassedOn(message, note, mails);
  const mail = {
    ...note,
    ...(below
      ? {
          own: `${note.own}\n\n${below.subject}\n${ruleTables(below.own)}`.trim(),
          signature: `${note.signature}\n${below.signature}`.trim(),
          cover: note.own,
          isAttached: below.isAttached,
          isHeld: below.isHeld,
        }
      : {}),
    ...versionsOf(message, mails),
    // A mail that is passed on is the request, and its lists are; any other counts where the cover points to it.
    lists: below ? lists : withAttachedMails(lists, mails),
    forms,
  };
  const domain = message.from?.address.split('@').at(-1) ?? null;
  const besides = [
    ...doubtOfWriter(message),
    ...doubtOfAnswers(written.byRules),
    ...(below ? [] : doubtOfTail(written.tail)),
    ...doubtOfLetters(attached),
  ];
  const asked = readRequest({ mail, directory, desk, senderDomain: domain, limit: limits.listLength, besides });
  const isLost = hasLostWords(`${mail.subject}\n${mail.own}`);
  const notRead = message.unread ?? (isLost ? 'lost' : isCut ? 'endless' : null);
  const read = notRead ? asUnread(asked, notRead) : asked;
  const request = isRecall(message) ? asRecall(read, message.subject) : read;
  const barePin = findBarePin(mail);
  const places = [
    ...placeEvidence(written, below),
    ...message.signers.map(signerEvidence),
    ...attached.map(documentEvidence),
  ];
  return {
    request: { ...request, evidence: hideSecrets([...places, ...request.evidence], [request.pin, barePin]) },
    documents: findings,
    sender: {
      domain,
      authentication: authenticationOf(message, desk),
      ambiguousHeaders: message.ambiguousFields,
      wantsNoAnswer: wantsNoAutoAnswer(message),
    },
    authenticatedDomain: authenticatedDomain(message, desk),
    barePin,
  };
}

/** A mail that could not be read within its limits: a person's. @param why as the thread says it */
export function readNothing(message: ParsedMessage, known: Known, why: string): MailRead {
  const headOnly = { ...message, subject: message.subject.slice(0, LONGEST_SUBJECT), visibleText: '', plainText: null };
  const read = readMail(headOnly, [], known);
  return { ...read, request: asUnread(read.request, 'slow', why) };
}

const LONGEST_SUBJECT = 500;

/**
 * From here on a mail looks so much like a program's that a person decides it: a digest or a receipt repeats requests. The few
 * words of an answer look like anything.
 */
const DOUBTED_WRITER = 0.3;

function doubtOfWriter(message: ParsedMessage): Doubt[] {
  const probability = writtenByMachine(message);
  const quote = 'the mail looks like one that a program wrote';
  return probability < DOUBTED_WRITER || isReply(message)
    ? []
    : [{ about: 'request', source: 'header', quote, probability }];
}

function withoutEnd(
  received: ParsedMessage,
  most: number,
): { readonly message: ParsedMessage; readonly isCut: boolean } {
  const [subject, visible, plain] = [received.subject, received.visibleText, received.plainText ?? ''].map((text) =>
    withoutEndless(text, most),
  ) as [Readable, Readable, Readable];
  const plainText = received.plainText === null ? null : plain.text;
  const message = { ...received, subject: subject.text, visibleText: visible.text, plainText };
  return { message, isCut: subject.isCut || visible.isCut || plain.isCut };
}

/** What is laid out as a table has bars between its cells from here on, whoever reads it. */
function writtenIn({ subject, from }: ParsedMessage, text: string): HeardMail {
  const written = heardMail({ text, subject, signer: from });
  return { ...written, own: ruleTables(written.own) };
}

/** The words of the plain version, as those of the HTML are read. */
function versionsOf(message: ParsedMessage, attachedMails: SortedDocuments['mails']): Pick<WrittenMail, 'versions'> {
  const { plainText, visibleText, subject } = message;
  if (plainText === null) return {};
  const note = writtenIn(message, plainText);
  const below = findPassedOn({ visibleText: plainText, subject }, note, attachedMails);
  const ownPlain = below ? `${note.own}\n\n${ruleTables(below.own)}` : note.own;
  return { versions: { html: visibleText, plain: plainText, ownPlain } };
}

/** A PIN that is written like a telephone number is no number: whatever was read as a PIN is hidden in every row. */
function hideSecrets(evidence: readonly Evidence[], pins: readonly (FoundPin | null)[]): Evidence[] {
  const secrets = pins.flatMap((pin) => pin?.secrets ?? []);
  if (secrets.length === 0) return [...evidence];
  const hide = (text: string): string => maskSecrets(text, secrets);
  return evidence.map((row) => ({ ...row, value: hide(row.value), quote: hide(row.quote) }));
}

/** A notice about a mail that was sent: a person's, whatever the subject that it repeats asks for. */
const asRecall = (request: IntakeRequest, subject: string): IntakeRequest => ({
  ...request,
  kind: 'unknown',
  kindTrouble: 'kind-unclear',
  numbers: NO_NUMBERS,
  isReserved: true,
  inAnswer: null,
  evidence: [
    ...request.evidence,
    {
      fact: 'recall',
      value: 'its sender would like to recall a mail',
      source: 'subject',
      quote: quoteAround(subject, { start: 0, end: subject.length }),
    },
  ],
});

/** What of the mail was read as the request, and what was left out as somebody's earlier words. */
function placeEvidence({ earlier }: WrittenText, below: { subject: string } | null): Evidence[] {
  if (below) {
    const quote = quoteAround(below.subject, { start: 0, end: below.subject.length });
    return [{ fact: 'request', value: 'the mail that was passed on', source: 'body', quote }];
  }
  const lines = earlier.split('\n').filter((line) => line.trim() !== '').length;
  return lines === 0
    ? []
    : [{ fact: 'rival:text', value: `${lines} lines of earlier mails were not read`, source: 'body', quote: '' }];
}

/** Some of what was written is there and says nothing to the desk: a person's, whatever the rest asks for. */
const asUnread = (request: IntakeRequest, why: keyof typeof UNREAD, detail = ''): IntakeRequest => ({
  ...request,
  kind: 'unknown',
  kindTrouble: request.kindTrouble ?? 'kind-unclear',
  isReserved: true,
  inAnswer: null,
  evidence: [...request.evidence, { fact: 'rival:text', value: UNREAD[why], source: 'body', quote: detail }],
});

const UNREAD = {
  encrypted: 'the mail is encrypted, and the desk has no key: ask for it as plain text',
  partial: 'the mail was cut in pieces, and this is one of them: ask for it whole',
  elsewhere: 'a part of the mail is not in it, but lies somewhere else',
  damaged: 'a part of the mail is damaged and was not read',
  endless: 'something that goes on without a blank, or without an end, was not read',
  slow: 'the mail could not be read within the limits of time and memory',
  lost: 'words of the mail were lost on its way: its letters cannot be told',
} as const;

/** Anybody can make a certificate. */
const signerEvidence = (signer: string): Evidence => ({
  fact: 'signer',
  value: `${signer}, as the certificate says; it proves nothing`,
  source: 'header',
  quote: '',
});

function documentEvidence({ name, type, content, trouble, because, isCut }: AttachedDocument): Evidence {
  const rows = content?.kind === 'tables' ? content.tables.reduce((sum, table) => sum + table.rows.length, 0) : null;
  const read = `read as ${type}${rows === null ? '' : `, ${rows} rows`}${isCut ? ', cut at the limit' : ''}`;
  return {
    fact: trouble ? 'rival:document' : 'document',
    value: trouble ? `${trouble}: ${because}` : read,
    source: `attachment:${name}`,
    quote: '',
  };
}
