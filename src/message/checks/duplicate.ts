import { type Check, signal } from './signal.ts';

/** The same message delivered twice: same bytes, or same Message-ID and same content. */
export const duplicate: Check = (message, facts) =>
  facts.duplicate ? [signal('duplicate', 'seen before', message.messageId ?? 'without Message-ID')] : [];
