import type { Logger } from '../base/log.ts';
import type { WorkKind, WorkRow } from '../store/schema.ts';

/** What the operator is told of each kind: while it waits, and when it is given up. */
const SAID: Readonly<Record<WorkKind, { readonly waits: string; readonly givenUp: string }>> = {
  decide: {
    waits: 'a mail is decided later',
    givenUp: 'a mail is set aside: a person must see it',
  },
  send: {
    waits: 'a mail of ours waits',
    givenUp: 'a mail of ours is given up: somebody must reach its recipient another way',
  },
  file: {
    waits: 'a mail could not be filed yet',
    givenUp: 'a mail is not filed: it stays in the inbox, answered',
  },
  'keep-copy': {
    waits: 'no copy of an answer could be kept yet',
    givenUp: 'no copy of an answer is kept: the Sent folder does not take it',
  },
  tell: {
    waits: 'the provisioning system does not take a step; it is tried again',
    givenUp: 'the provisioning system was not told',
  },
  erase: {
    waits: 'old mails are erased later',
    givenUp: 'old mails are not erased',
  },
};

type About = Pick<WorkRow, 'kind' | 'key' | 'lane' | 'attempts'>;

export function tellWaits(log: Logger, row: About, said: string, wait: number): void {
  log.warn({ ...about(row), againInSeconds: Math.round(wait / 1000), error: said }, SAID[row.kind].waits);
}

export function tellGivenUp(log: Logger, row: About, said: string): void {
  log.error({ ...about(row), error: said }, `${SAID[row.kind].givenUp}; portdesk work list`);
}

const about = ({ kind, key, lane, attempts }: About): Record<string, unknown> => ({ work: kind, key, lane, attempts });
