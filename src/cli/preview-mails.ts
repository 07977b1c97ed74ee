import type { Desk, DeskLimits } from '../base/desk.ts';
import type { Language } from '../base/language.ts';
import { isAboutCase, REQUEST_KINDS, type RequestKind } from '../base/request-kind.ts';
import type { Decision } from '../decision/decision.ts';
import { MATTER_STATES, type MatterFacts, type MatterState } from '../decision/decision-facts.ts';
import { REASON_CODES, REASONS, type ReasonCode } from '../decision/reasons.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { agentNote } from '../reply/agent-note.ts';
import { renderAnswer } from '../reply/answer.ts';
import type { BlankFormFiles } from '../reply/blank-forms.ts';
import { renderNotices, renderPinSetNotices } from '../reply/notice.ts';
import type { Outcome } from '../reply/outcome.ts';
import type { OutgoingMail } from '../reply/outgoing-mail.ts';
import { NO_NUMBERS } from '../request/numbers/found-numbers.ts';
import type { TemplateSet } from '../templates/load-templates.ts';

/** Names only: a preview shows that a form is attached, not the form (`portdesk forms`). */
const NO_FORMS: BlankFormFiles = {
  'loa-user-service': { file: 'letter-of-authorization.pdf', bytes: new Uint8Array() },
  'loa-toll-free': { file: 'letter-of-authorization-toll-free.pdf', bytes: new Uint8Array() },
  'new-numbers': { file: 'new-phone-number-request.pdf', bytes: new Uint8Array() },
};

import { previewCaseMails } from './preview-case-mails.ts';

export type Preview = { readonly name: string; readonly mail: OutgoingMail };

const NUMBERS = ['+14255550100', '+14255550110', '+14255550111', '+14255550112', '+14255550113'];

/** An area code, an exchange and a length that do not exist. */
const NO_NUMBERS_THESE = ['211-555-0110', '425-155-0110', '425-555-01'];

/** Every template with invented values: each kind accepted, each reason alone, all of them at once, notices and notes. */
export function previewMails(templates: TemplateSet, desk: Desk, limits: DeskLimits): Preview[] {
  return templates.languages.flatMap((language) => {
    const outcome = (changes: Partial<Decision>, more: Partial<Outcome> = {}): Outcome => ({
      ...sampleOutcome(templates, desk, limits, language),
      decision: { ...sampleDecision, language, ...changes },
      ...more,
    });
    const one = (name: string, mail: OutgoingMail): Preview => ({ name: `${language}-${name}`, mail });
    const about = (kind: RequestKind, state: MatterState): OutgoingMail => {
      const sample = outcome({ kind });
      return renderAnswer({ ...sample, facts: { ...sample.facts, matter: sampleMatter(state) } });
    };
    const accepted = [
      ...REQUEST_KINDS.filter((kind) => !isAboutCase(kind)).map((kind) =>
        one(`accepted-${kind}`, renderAnswer(outcome({ kind }))),
      ),
      ...MATTER_STATES.map((state) => one(`status-${state.replace(' ', '-')}`, about('status', state))),
      one('withdrawn', about('withdraw', 'open')),
      one('withdrawn-case', about('withdraw', 'waiting')),
    ];
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
      one('review-how-to', renderAnswer(outcome(withReasons(['kind-unclear']), { message: ASKING }))),
      one('review-pin-missing', renderAnswer(outcome(withReasons(['numbers-unclear', 'pin-missing'])))),
      one('review-two-reasons', renderAnswer(outcome(withReasons(['numbers-unclear', 'request-on-hold'])))),
      one('accepted-other-mailbox', renderAnswer(outcome({}, { mailbox: 'gcstnmsd' }))),
      one('already-ordered', renderAnswer(outcome({}, { isRepeated: true }))),
      ...reasons,
      one('rejected-everything', renderAnswer(outcome(withReasons(fixable)))),
      ...(['matched', 'locked'] as const).flatMap((pinEvent) =>
        renderNotices(outcome({}, { pinEvent })).map((mail) => one(`notice-pin-${pinEvent}`, mail)),
      ),
      ...[false, true].flatMap((isChange) => {
        const { facts, ...writing } = outcome({});
        const organisation = facts.parties.source;
        const notices = organisation ? renderPinSetNotices({ ...writing, organisation, isChange }) : [];
        return notices.map((mail) => one(`notice-pin-${isChange ? 'changed' : 'set'}`, mail));
      }),
      ...previewCaseMails(templates, desk, language),
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
      ? { numbers: code === 'number-invalid' ? NO_NUMBERS_THESE : NUMBERS.slice(1, 4) }
      : {}),
    ...(REASONS[code].detail === 'fields' ? { fields: ['accountNumber', 'zip'] } : {}),
  }));
  return { disposition: review ? 'review' : 'rejected', reasons };
}

const sampleMatter = (state: MatterState): MatterFacts => ({
  number: 'PTN-2026-000123',
  state,
  kind: KIND,
  organisation: 'sample',
  destination: null,
  numbers: NUMBERS,
  language: null,
  order: ['waiting', 'review', 'closed'].includes(state) ? null : 'PTN-2026-000123',
  reasons: state === 'waiting' ? [{ code: 'pin-missing' }, { code: 'number-invalid', numbers: ['425-555-01'] }] : [],
  changedAt: '2026-03-13T15:00:00.000Z',
});

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
  ambiguousFields: [],
  partTypes: [],
  reportType: null,
  visibleText: '',
  plainText: null,
  attachments: [],
  contentDigestInput: '',
  signers: [],
  unread: null,
  parserTrouble: null,
};

const ASKING: ParsedMessage = { ...sampleMessage, subject: 'How do we move numbers?' };

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
  const list = { ...NO_NUMBERS, numbers: NUMBERS };
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
        numbers: list,
        pin,
        letters: [],
        newNumberForms: [],
        conflicting: [],
        parts: null,
        doubts: [],
        isReserved: false,
        changesList: false,
        givesList: true,
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
      matter: null,
      isCleared: false,
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
