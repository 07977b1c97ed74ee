import type { RequestKind } from '../base/request-kind.ts';
import type { MatterFacts } from '../decision/decision-facts.ts';
import { REASONS, type Reason } from '../decision/reasons.ts';
import type { Address } from '../message/parsed-message.ts';
import type { TemplateName } from '../templates/load-templates.ts';
import { answerSubject } from './answer-subject.ts';
import { asksHow } from './asks-how.ts';
import { allForms, neededForms } from './blank-forms.ts';
import { renderHtml, renderText } from './markdown.ts';
import type { Outcome } from './outcome.ts';
import type { OutgoingAttachment, OutgoingMail } from './outgoing-mail.ts';
import { needsPinHelp, reasonText, showRequest } from './reason-texts.ts';
import { deskAddress, ourMessageId, rightMailbox, robotHeaders, showTime } from './replying.ts';
import { renderWhatWasRead } from './what-was-read.ts';

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
    const { kind, numbers } = outcome.decision;
    const { whatWasRead, attachments } = describe(outcome, kind, numbers, []);
    const values = { kind, order: outcome.orderNumber, whatWasRead };
    return { template: outcome.isRepeated ? 'already-ordered' : 'accepted', values, attachments };
  },
  rejected: (outcome) => {
    const { kind, numbers, reasons } = outcome.decision;
    const { attachments, ...described } = describe(outcome, kind, numbers, reasons);
    const fixable = reasons.some(({ code }) => REASONS[code].class === 'fix');
    const blanks = neededForms(outcome.decision, outcome.blankForms);
    const values = { ...described, fixable, hasAgents: outcome.desk.agents.length > 0 };
    return { template: 'rejected', values, attachments: [...attachments, ...blanks] };
  },
  review: (outcome) => {
    const { kind, numbers, reasons } = outcome.decision;
    const forPerson = reasons.filter(({ code }) => REASONS[code].class === 'review');
    const others = reasons.filter((reason) => !forPerson.includes(reason));
    const { attachments, ...described } = describe(outcome, kind, numbers, others);
    // The first paragraph of such a text completes a sentence, what follows is for the customer to do.
    const texts = forPerson.map((reason) => reasonText(outcome, reason).text.split(/\n\s*\n/));
    const isQuestion = reasons.some(({ code }) => code === 'kind-unclear') && isAskedHow(outcome);
    const values = {
      ...described,
      because: texts.map(([clause]) => clause),
      remedies: texts.flatMap(([, ...remedy]) => remedy),
      howToAsk: isQuestion ? howToAsk(outcome) : null,
    };
    const blanks = isQuestion ? allForms(outcome.blankForms) : neededForms(outcome.decision, outcome.blankForms);
    return { template: 'review', values, attachments: [...attachments, ...blanks] };
  },
};

/** The answer to a question about a case, or to its withdrawal: nothing but what its requester knows or may know. */
function aboutMatter(outcome: Outcome, matter: MatterFacts): Filled {
  const { decision } = outcome;
  const { numbers } = matter;
  // What a person looks at is nothing that the customer can put right.
  const reasons = matter.reasons.filter(({ code }) => REASONS[code].class !== 'review');
  const { attachments, ...described } = describe(outcome, matter.kind, numbers, reasons);
  const values = {
    ...described,
    state: matter.state,
    order: matter.order,
    when: showTime(new Date(matter.changedAt), decision.language),
  };
  const blanks = neededForms({ ...decision, reasons, numbers }, outcome.blankForms);
  return {
    template: decision.kind === 'withdraw' ? 'withdrawn' : 'status',
    values,
    attachments: [...attachments, ...blanks],
  };
}

/** What was read and what is wrong with it, as every answer says it. */
function describe(outcome: Outcome, kind: RequestKind, numbers: readonly string[], reasons: readonly Reason[]) {
  const { language } = outcome.decision;
  const { read, reasons: shown, attached, attachments } = showRequest(outcome, numbers, reasons);
  return {
    whatWasRead: renderWhatWasRead(outcome, { kind, numbers, attached, ...read }),
    reasons: shown,
    attached,
    pinHelp: needsPinHelp(reasons) ? outcome.templates.fill(language, 'how-pin-is-set', {}) : null,
    attachments,
  };
}

function isAskedHow({ message }: Outcome): boolean {
  const own = message.visibleText.replace(/^>.*$/gm, '');
  return asksHow(`${message.subject}\n${own}`);
}

/** How each request is made, with the mailboxes it goes to. */
function howToAsk({ decision, templates, desk }: Outcome): string {
  return templates.fill(decision.language, 'how-to-ask', {
    ptn: desk.mailboxes.ptn,
    gcstnmsd: desk.mailboxes.gcstnmsd,
    pinHelp: templates.fill(decision.language, 'how-pin-is-set', {}),
  });
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
