import { findPin } from '../../../src/request/find-pin.ts';

type Places = { subject?: string; signature?: string };

/** What the desk reads about the PIN, in one word: the value itself where one is given, else the state. */
export function pinOf(own: string, { subject = '', signature = '' }: Places = {}): string {
  const { state, value } = findPin({ own, subject, signature });
  return value?.reveal() ?? state;
}

/** Every value that must never be shown. */
export const hiddenIn = (own: string, { subject = '', signature = '' }: Places = {}): string[] =>
  findPin({ own, subject, signature }).secrets.map((secret) => secret.reveal());
