import { type Check, signal, valuesOf } from './signal.ts';

/** Nobody to answer. */
export const noSender: Check = (message) =>
  message.from ? [] : [signal('no-sender', 'no address', `From: ${valuesOf(message, 'from')[0] ?? '(none)'}`)];
