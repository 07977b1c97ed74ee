import { correct, type Ruling, vouchFor } from '../decision/ruling.ts';
import type { MailRead } from '../reading/read-mail.ts';
import type { FoundPin } from '../request/pin/found-pin.ts';

/**
 * A mail as the desk has read it, with what an agent says of it.
 *
 * @param hadPin its PIN has matched already: it is not given a second time
 */
export function correctedRead(asRead: MailRead, ruling: Ruling, hadPin: boolean): MailRead {
  const read = correct(asRead, ruling);
  const isVouched = ruling.verdict === 'approve';
  return {
    ...read,
    sender: isVouched ? vouchFor(read.sender) : read.sender,
    request: hadPin ? { ...read.request, pin: withoutValue(read.request.pin) } : read.request,
  };
}

/** Its digits still must not show. */
const withoutValue = (pin: FoundPin): FoundPin => ({ ...pin, state: 'missing', value: null });
