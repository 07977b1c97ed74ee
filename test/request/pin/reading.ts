import { NO_NAMES } from '../../../src/request/parties/party-names.ts';
import { findPin } from '../../../src/request/pin/find-pin.ts';

/** Customers of the desk, as the mails of these tests name them. */
export const NAMES = { ...NO_NAMES, ours: new Set(['contoso', 'fabrikam', 'harborline', 'freight', 'larkspur']) };

type Places = { subject?: string; signature?: string };

/** What the desk reads about the PIN, in one word: the value itself where one is given, else the state. */
export function pinOf(own: string, { subject = '', signature = '' }: Places = {}): string {
  const { state, value } = findPin({ own, subject, signature }, NAMES);
  return value?.reveal() ?? state;
}

/** Every value that must never be shown. */
export const hiddenIn = (own: string, { subject = '', signature = '' }: Places = {}): string[] =>
  findPin({ own, subject, signature }, NAMES).secrets.map((secret) => secret.reveal());
