/**
 * What one mail says, before anything is looked up: a parsed message in, the request, its sender and the attachments
 * that nobody read out.
 */
import type { Desk, DeskLimits } from '../base/desk.ts';
import type { DocumentFinding, SenderFacts } from '../decision/decision-facts.ts';
import { identifyDocument, isDecoration } from '../documents/identify.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import {
  ambiguousHeaders,
  authenticatedDomain,
  authenticationOf,
  wantsNoAutoAnswer,
} from '../message/sender-checks.ts';
import { splitWrittenText } from '../message/written-text.ts';
import { findBarePin } from '../request/bare-pin.ts';
import type { FoundPin } from '../request/found-pin.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { OrganisationDirectory } from '../request/organisation-directory.ts';
import { readRequest } from '../request/read-request.ts';

export type MailRead = {
  readonly request: IntakeRequest;
  readonly documents: readonly DocumentFinding[];
  readonly sender: SenderFacts;
  /** dmarc=pass for this domain by the trusted server; null: nobody vouches for the sender. */
  readonly authenticatedDomain: string | null;
  readonly barePin: FoundPin | null;
};

export function readMail(
  message: ParsedMessage,
  desk: Desk,
  limits: DeskLimits,
  directory: OrganisationDirectory,
): MailRead {
  const written = splitWrittenText(message.visibleText);
  const mail = { subject: message.subject, own: written.own, signature: written.signature };
  const domain = message.from?.address.split('@').at(-1) ?? null;
  return {
    request: readRequest({ mail, directory, desk, limit: limits.listLength }),
    documents: message.attachments.flatMap((attachment): DocumentFinding[] => {
      const type = identifyDocument(attachment);
      if (isDecoration(attachment, type)) return [];
      const name = attachment.filename ?? attachment.declaredType;
      if (attachment.bytes.length > limits.attachmentBytes) return [{ name, trouble: 'too-large' }];
      return [{ name, trouble: READ_LATER.has(type) ? 'unread' : 'unsupported' }];
    }),
    sender: {
      domain,
      authentication: authenticationOf(message, desk.trustedAuthservId),
      ambiguousHeaders: ambiguousHeaders(message),
      wantsNoAnswer: wantsNoAutoAnswer(message),
    },
    authenticatedDomain: authenticatedDomain(message, desk.trustedAuthservId),
    barePin: findBarePin(mail),
  };
}

/** Kinds of document that people at the desk open for the customer; of others the customer is asked for another kind. */
const READ_LATER: ReadonlySet<string> = new Set([
  'pdf',
  'xlsx',
  'docx',
  'csv',
  'text',
  'html',
  'message',
  'tnef',
  'png',
  'jpeg',
  'gif',
  'tiff',
  'bmp',
  'webp',
  'heic',
]);
