/** What a customer can want of the desk (desk rules, section 2). */
export const REQUEST_KINDS = [
  'port-out',
  'org-transfer',
  'convert-to-service',
  'port-in',
  'new-numbers',
  'status',
  'withdraw',
  'unknown',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Kinds that ask about a case which exists (rules, section 9). */
export const isAboutCase = (kind: RequestKind): boolean => kind === 'status' || kind === 'withdraw';

/** Kinds that are protected by the source organisation's port-out PIN. */
export const PIN_KINDS = ['port-out', 'org-transfer', 'convert-to-service'] as const satisfies RequestKind[];
export type PinKind = (typeof PIN_KINDS)[number];
export const needsPin = (kind: RequestKind): kind is PinKind => PIN_KINDS.includes(kind as PinKind);
