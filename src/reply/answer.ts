import type { MatterFacts } from '../decision/decision-facts.ts';
import { REASONS, type Reason } from '../decision/reasons.ts';
import type { Address } from '../message/parsed-message.ts';
import type { TemplateName } from '../templates/load-templates.ts';
import { answerSubject } from './answer-subject.ts';
import { neededForms } from './blank-forms.ts';
import { showList, showReasonLists } from './lists.ts';
import { renderHtml, renderText } from './markdown.ts';
import type { OutgoingAttachment, OutgoingMail } from './outgoing-mail.ts';
import {
  countOf,
  deskAddress,
  kindName,
  ourMessageId,
  rangeWords,
  rightMailbox,
  robotHeaders,
  showTime,
} from './replying.ts';
import type { Outcome } from './write-replies.ts';

type Filled = {
  readonly template: TemplateName;
  readonly values: Record<string, unknown>;
  readonly attachments: readonly OutgoingAttachment[];
};

/** The answer to the customer (desk rules, section 11). */
export function renderAnswer(outcome: Outcome): OutgoingMail {
  const { decision, desk, message, caseNumber, templates, facts, now } = outcome;
  const { template, values, attachments } = FILL[decision.disposition](outcome);
  const common = { case: caseNumber, rightMailbox: rightMailbox(outcome, decision.kind) };
  const source = templates.fill(decision.language, template, { ...common, ...values });
  const to = answerAddress(outcome);
  const subject = answerSubject(
    message.subject || templates.word(decision.language, 'request'),
    caseNumber,
    facts.request.pin.secrets,
  );
  return {
    from: deskAddress(outcome, decision.language),
    to: [to],
    cc: desk.agents.filter((agent) => agent.toLowerCase() !== to.address).map((address) => ({ address, name: '' })),
    subject,
    messageId: ourMessageId(outcome, caseNumber, 'a'),
    inReplyTo: message.messageId,
    references: threadOf(message.references, message.inReplyTo, message.messageId),
    headers: robotHeaders(decision.language),
    date: now,
    text: renderText(source),
    html: renderHtml(source, { language: decision.language, title: subject }),
    attachments,
  };
}

/** One way to fill a template for each disposition: a new one does not compile without its own. */
const FILL: Record<Outcome['decision']['disposition'], (outcome: Outcome) => Filled> = {
  accepted: (outcome) => {
    if (outcome.facts.matter) return aboutMatter(outcome, outcome.facts.matter);
    const { decision, orderNumber, facts, isRepeated } = outcome;
    const { kind, language, numbers } = decision;
    const { list, attached, attachments } = showList(numbers, rangeWords(outcome, language));
    const destination = facts.parties.destination?.name ?? null;
    const values = {
      kind,
      order: orderNumber,
      count: countOf(outcome, language, numbers),
      destination,
      list,
      attached,
    };
    return { template: isRepeated ? 'already-ordered' : 'accepted', values, attachments };
  },
  rejected: (outcome) => {
    const { reasons } = outcome.decision;
    const { shown, attached, attachments } = showReasons(outcome, reasons);
    const fixable = reasons.some(({ code }) => REASONS[code].class === 'fix');
    const blanks = neededForms(outcome.decision, outcome.blankForms);
    const values = { reasons: shown, fixable, attached, blanks: blanks.map(({ filename }) => filename) };
    return { template: 'rejected', values, attachments: [...attachments, ...blanks] };
  },
  review: (outcome) => {
    const reason = outcome.decision.reasons.find(({ code }) => REASONS[code].class === 'review');
    const [because = null, ...remedy] = reason ? textOf(outcome, reason).text.split(/\n\s*\n/) : [];
    return { template: 'review', values: { because, remedy: remedy.join('\n\n') || null }, attachments: [] };
  },
};

/** The answer to a question about a case, or to its withdrawal: nothing but what its requester knows or may know. */
function aboutMatter(outcome: Outcome, matter: MatterFacts): Filled {
  const { decision, facts } = outcome;
  const { language } = decision;
  const numbers = showList(matter.numbers, rangeWords(outcome, language));
  const why = showReasons(outcome, matter.reasons);
  const values = {
    state: matter.state,
    order: matter.order,
    when: showTime(new Date(matter.changedAt), language),
    kindName: kindName(outcome, language, matter.kind),
    count: countOf(outcome, language, matter.numbers),
    destination: facts.parties.destination?.name ?? null,
    list: numbers.list,
    reasons: why.shown,
    attached: numbers.attached ?? why.attached,
  };
  const { reasons } = matter;
  const blanks = neededForms({ ...decision, reasons, numbers: matter.numbers }, outcome.blankForms);
  const attachments = [...(numbers.attached ? numbers.attachments : why.attachments), ...blanks];
  return { template: decision.kind === 'withdraw' ? 'withdrawn' : 'status', values, attachments };
}

function showReasons(outcome: Outcome, reasons: readonly Reason[]) {
  const { language } = outcome.decision;
  const { lists, attached, attachments } = showReasonLists(reasons, rangeWords(outcome, language), (field) =>
    outcome.templates.field(language, field),
  );
  const shown = reasons.map((reason, i) => ({ ...textOf(outcome, reason), ...(lists[i] ?? { list: [], more: 0 }) }));
  return { shown, attached, attachments };
}

/**
 * Whether no PIN is set is told to nobody but the organisation itself; to others one wording serves a wrong PIN and none
 * (rules, section 6), to the letter.
 */
function textOf(
  { templates, decision, facts, authenticatedDomain }: Outcome,
  { code }: Reason,
): { title: string; text: string } {
  const own = authenticatedDomain !== null && (facts.parties.source?.domains ?? []).includes(authenticatedDomain);
  const shown = code === 'pin-not-set' && !own ? 'pin-mismatch' : code;
  const { title, text } = templates.reason(decision.language, shown);
  return { title, text };
}

/** From; Reply-To only where it lies in the sender's own domain (RFC 3834 section 4, rules section 11). */
function answerAddress({ message }: Outcome): Address {
  const from = message.from ?? { address: '', name: '' };
  const domain = from.address.split('@').at(-1);
  return message.replyTo.find(({ address }) => address.split('@').at(-1) === domain) ?? from;
}

/** RFC 5322 section 3.6.4: the parent's references and the parent; bounded, the first and the last ones kept. */
function threadOf(references: readonly string[], inReplyTo: readonly string[], id: string | null): string[] {
  const before = references.length > 0 ? references : inReplyTo.length === 1 ? inReplyTo : [];
  const all = [...new Set([...before, ...(id ? [id] : [])])];
  return all.length > 20 ? [...all.slice(0, 1), ...all.slice(-19)] : all;
}
