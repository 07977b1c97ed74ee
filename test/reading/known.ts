import type { Desk, DeskLimits } from '../../src/base/desk.ts';

/** What a reader knows of the desk besides the mail. */
export const DESK: Desk = {
  mailboxes: { ptn: 'ptn@desk.example', gcstnmsd: 'gcstnmsd@desk.example' },
  providerNames: ['Northwind'],
  agents: [],
  trustedAuthservId: null,
  trustsResultsWithoutId: false,
};

export const LIMITS: DeskLimits = {
  pinTries: 5,
  pinLockHours: 24,
  answersPerAddress: 20,
  answersPerDomain: 60,
  listLength: 20_000,
  letterDays: 60,
  attachmentBytes: 1_000_000,
};
