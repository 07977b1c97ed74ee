/**
 * The closed list of reasons (desk rules, section 6). A new one does not compile without a class here, and the guards
 * fail until every template language has a sentence and a remedy for it.
 */
export type ReasonClass = 'fix' | 'final' | 'review';
export type ReasonDetail = 'each' | 'fields' | 'plain';

const reason = (class_: ReasonClass, detail: ReasonDetail = 'plain') => ({ class: class_, detail }) as const;

export const REASONS = {
  'pin-missing': reason('fix'),
  'support-pin-given': reason('fix'),
  'pin-malformed': reason('fix'),
  'pin-ambiguous': reason('fix'),
  'pin-not-set': reason('fix'),
  'pin-mismatch': reason('fix'),
  'pin-locked': reason('fix'),
  'numbers-missing': reason('fix'),
  'number-invalid': reason('fix', 'each'),
  'range-invalid': reason('fix', 'each'),
  'number-not-us': reason('final', 'each'),
  'number-not-held': reason('final', 'each'),
  'number-wrong-type': reason('fix', 'each'),
  'number-assigned': reason('fix', 'each'),
  'number-inactive': reason('final', 'each'),
  'number-in-open-order': reason('fix', 'each'),
  'number-already-held': reason('final', 'each'),
  'numbers-conflict': reason('fix', 'each'),
  'organisation-unknown': reason('fix'),
  'organisation-not-us': reason('final'),
  'destination-missing': reason('fix'),
  'destination-unknown': reason('fix'),
  'case-unknown': reason('fix'),
  'loa-missing': reason('fix'),
  'loa-wrong-form': reason('fix', 'each'),
  'loa-incomplete': reason('fix', 'fields'),
  'loa-unsigned': reason('fix'),
  'loa-undated': reason('fix'),
  'loa-expired': reason('fix'),
  'loa-postdated': reason('fix'),
  'btn-not-listed': reason('fix'),
  'btn-listed': reason('fix'),
  'due-date-out-of-window': reason('fix'),
  'form-missing': reason('fix'),
  'form-incomplete': reason('fix', 'fields'),
  'form-several-types': reason('fix'),
  'form-several-cities': reason('fix'),
  'form-several-addresses': reason('fix'),
  'quantity-invalid': reason('fix'),
  'attachment-unreadable': reason('fix'),
  'attachment-too-large': reason('fix'),
  'attachment-type-unsupported': reason('fix'),
  'kind-unclear': reason('review'),
  'numbers-unclear': reason('review'),
  'request-on-hold': reason('review'),
  'not-authorised': reason('review'),
  'several-requests': reason('review'),
  'list-too-long': reason('review'),
  'scan-unclear': reason('review'),
  'date-unclear': reason('review'),
  'sender-unauthenticated': reason('review'),
  'headers-ambiguous': reason('review'),
  'no-auto-answer': reason('review'),
  'withdraw-too-late': reason('review'),
} as const satisfies Record<string, { class: ReasonClass; detail: ReasonDetail }>;

export type ReasonCode = keyof typeof REASONS;
export const REASON_CODES = Object.keys(REASONS) as ReasonCode[];

/** One reason as it is stored, answered and shown. `numbers`: E.164 or, where unreadable, as written. */
export type Reason = {
  readonly code: ReasonCode;
  readonly numbers?: readonly string[];
  readonly fields?: readonly string[];
};
