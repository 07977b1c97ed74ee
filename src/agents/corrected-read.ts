import type { Desk, DeskLimits } from '../base/desk.ts';
import { correct, type Ruling, vouchFor } from '../decision/ruling.ts';
import type { AttachedDocument } from '../documents/attached-document.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { type MailRead, readMail } from '../reading/read-mail.ts';
import type { OrganisationDirectory } from '../request/parties/organisation-directory.ts';
import type { FoundPin } from '../request/pin/found-pin.ts';

/**
 * A mail as the desk reads it, with what an agent says of it.
 *
 * @param hadPin its PIN has matched already: it is not given a second time
 */
export function correctedRead(
  message: ParsedMessage,
  documents: readonly AttachedDocument[],
  known: { desk: Desk; limits: DeskLimits; directory: OrganisationDirectory },
  ruling: Ruling,
  hadPin: boolean,
): MailRead {
  const read = correct(readMail(message, documents, known), ruling);
  const isVouched = ruling.verdict === 'approve';
  return {
    ...read,
    sender: isVouched ? vouchFor(read.sender) : read.sender,
    request: hadPin ? { ...read.request, pin: withoutValue(read.request.pin) } : read.request,
  };
}

/** Its digits still must not show. */
const withoutValue = (pin: FoundPin): FoundPin => ({ ...pin, state: 'missing', value: null });
