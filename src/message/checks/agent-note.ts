import { type Check, signal } from './signal.ts';

/** An agent's word in a case: kept with it, never decided and never answered. */
export const agentNote: Check = (message, { agentsCase }) =>
  agentsCase === null ? [] : [signal('agent-note', agentsCase, `from ${message.from?.address ?? ''}`)];
