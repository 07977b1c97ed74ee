import { UsageError } from '../base/errors.ts';
import { findPin } from '../request/pin/find-pin.ts';

/**
 * What an agent writes goes to a customer as it is: a PIN in it would be shown.
 *
 * @throws UsageError exit status 1
 */
export function refusePin(text: string): void {
  const { secrets } = findPin({ subject: '', own: text, signature: '' });
  if (secrets.some((secret) => secret.reveal().replace(/\D/g, '').length >= 6))
    throw new UsageError('The text holds a PIN, which no mail may show; nothing was sent.', 1);
}
