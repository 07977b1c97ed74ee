import type { Desk, DeskLimits } from '../base/desk.ts';
import type { Language } from '../base/language.ts';
import type { Decision } from '../decision/decision.ts';
import { REASON_CODES, REASONS, type ReasonCode } from '../decision/reasons.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { agentNote } from '../reply/agent-note.ts';
import { renderAnswer } from '../reply/answer.ts';
import type { BlankFormFiles } from '../reply/blank-forms.ts';
import { renderNotices } from '../reply/notice.ts';
import type { OutgoingMail } from '../reply/outgoing-mail.ts';
import type { Outcome } from '../reply/write-replies.ts';
import { REQUEST_KINDS, type RequestKind } from '../request/kinds.ts';
import type { TemplateSet } from '../templates/load-templates.ts';

/** Names only: a preview shows that a form is attached, not the form (`portdesk forms`). */
const NO_FORMS: BlankFormFiles = {
  'loa-user-service': { file: 'letter-of-authorization.pdf', bytes: new Uint8Array() },
  'loa-toll-free': { file: 'letter-of-authorization-toll-free.pdf', bytes: new Uint8Array() },
  'new-numbers': { file: 'new-phone-number-request.pdf', bytes: new Uint8Array() },
};

export type Preview = { readonly name: string; readonly mail: OutgoingMail };

const NUMBERS = ['+14255550100', '+14255550110', '+14255550111', '+14255550112', '+14255550113'];

/** Every template with invented values: each kind accepted, each reason alone, all of them at once, notices and notes. */
export function previewMails(templates: TemplateSet, desk: Desk, limits: DeskLimits): Preview[] {
  return templates.languages.flatMap((language) => {
    const outcome = (changes: Partial<Decision>, more: Partial<Outcome> = {}): Outcome => ({
      ...sampleOutcome(templates, desk, limits, language),
      decision: { ...sampleDecision, language, ...changes },
      ...more,
    });
    const one = (name: string, mail: OutgoingMail): Preview => ({ name: `${language}-${name}`, mail });
    const accepted = REQUEST_KINDS.map((kind) => one(`accepted-${kind}`, renderAnswer(outcome({ kind }))));
    const reasons = REASON_CODES.map((code) =>
      one(
        `${REASONS[code].class === 'review' ? 'review' : 'rejected'}-${code}`,
        renderAnswer(outcome(withReasons([code]))),
      ),
    );
    const fixable = REASON_CODES.filter((code) => REASONS[code].class !== 'review');
    return [
      ...accepted,
      one(
        'accepted-long-list',
        renderAnswer(outcome({ numbers: Array.from({ length: 120 }, (_, i) => `+1425555${String(1000 + i * 2)}`) })),
      ),
      one('accepted-other-mailbox', renderAnswer(outcome({}, { mailbox: 'gcstnmsd' }))),
      one('already-ordered', renderAnswer(outcome({}, { isRepeated: true }))),
      ...reasons,
      one('rejected-everything', renderAnswer(outcome(withReasons(fixable)))),
      ...(['matched', 'locked'] as const).flatMap((pinEvent) =>
        renderNotices(outcome({}, { pinEvent })).map((mail) => one(`notice-pin-${pinEvent}`, mail)),
      ),
      ...agentNote(outcome({}), {
        title: 'A mail waits for you',
        decision: sampleDecision,
        caseNumber: 'PTN-2026-000123',
        evidence: sampleDecision.evidence,
      }).map((mail) => one('agent-note', mail)),
    ];
  });
}

function withReasons(codes: readonly ReasonCode[]): Partial<Decision> {
  const review = codes.some((code) => REASONS[code].class === 'review');
  const reasons = codes.map((code) => ({
    code,
    ...(REASONS[code].detail === 'each'
      ? { numbers: ['+14255550110', '+14255550111', '+14255550112', '425-555-01'] }
      : {}),
    ...(REASONS[code].detail === 'fields' ? { fields: ['accountNumber', 'zip'] } : {}),
  }));
  return { disposition: review ? 'review' : 'rejected', reasons };
}

const KIND: RequestKind = 'port-out';
const sampleDecision: Decision = {
  disposition: 'accepted',
  kind: KIND,
  language: 'en',
  organisation: 'sample',
  destination: null,
  numbers: NUMBERS,
  pin: 'match',
  reasons: [],
  evidence: [{ fact: 'kind', value: KIND, source: 'body', quote: 'Please port out 425-555-0100' }],
};

const sampleMessage: ParsedMessage = {
  messageId: '<sample@customer.example>',
  from: { address: 'pat@customer.example', name: 'Pat Example' },
  replyTo: [],
  sender: null,
  to: [],
  cc: [],
  subject: 'Five lines to another provider',
  date: null,
  inReplyTo: [],
  references: [],
  headers: [],
  partTypes: [],
  reportType: null,
  visibleText: '',
  attachments: [],
  contentDigestInput: '',
  parserTrouble: null,
};

function sampleOutcome(templates: TemplateSet, desk: Desk, limits: DeskLimits, language: Language): Outcome {
  const organisation = {
    id: 'sample',
    name: 'Sample Customer, Inc.',
    domains: ['customer.example'],
    tenantId: null,
    country: 'US',
    language,
    contacts: [{ email: 'telecom@customer.example', name: 'Telecom', notify: true }],
    hasPin: true,
  };
  const empty = {
    numbers: NUMBERS,
    notUs: [],
    invalid: [],
    invalidRanges: [],
    excluded: [],
    unclear: [],
    tooMany: false,
    evidence: [],
  };
  const pin = { state: 'given' as const, value: null, evidence: [], secrets: [] };
  return {
    desk,
    templates,
    blankForms: NO_FORMS,
    mailbox: 'ptn',
    message: sampleMessage,
    tag: 'sample',
    now: new Date('2026-03-16T17:00:00Z'),
    decision: sampleDecision,
    facts: {
      request: {
        kind: KIND,
        kindTrouble: null,
        numbers: empty,
        pin,
        letters: [],
        newNumberForms: [],
        conflicting: [],
        parts: null,
        isReserved: false,
        changesList: false,
        organisations: [],
        caseNumbers: [],
        language: 'en',
        isForeign: false,
        evidence: [],
      },
      sender: { domain: 'customer.example', authentication: 'pass', ambiguousHeaders: [], wantsNoAnswer: false },
      documents: [],
      parties: {
        source: organisation,
        destination: { ...organisation, name: 'Another Customer LLC' },
        destinationTrouble: null,
        sourceBecause: '',
      },
      pin: 'match',
      numbers: new Map(),
      inOpenOrder: new Map(),
      answerLanguages: templates.languages,
      today: '2026-03-16',
      letterDays: limits.letterDays,
    },
    pinEvent: null,
    lockHours: limits.pinLockHours,
    caseNumber: 'PTN-2026-000123',
    orderNumber: 'PTN-2026-000123',
    isRepeated: false,
    authenticatedDomain: 'customer.example',
  };
}
