import type { Evidence } from '../base/evidence.ts';
import type { Disposition } from '../decision/decision.ts';
import type { Reason } from '../decision/reasons.ts';
import type { Handled } from '../pipeline.ts';
import type { OutgoingMail } from '../reply/outgoing-mail.ts';

/** One line of `portdesk check --json`: the fixed contract with programs outside this repository. */
export type CheckLine = {
  readonly file: string;
  readonly messageId: string | null;
  readonly disposition: Disposition;
  readonly ignoredBecause: string | null;
  readonly kind: string | null;
  readonly language: string | null;
  readonly organisation: string | null;
  readonly destination: string | null;
  readonly numbers: readonly string[];
  readonly pin: string | null;
  readonly reasons: readonly Reason[];
  readonly case: string | null;
  readonly order: string | null;
  readonly answer: CheckMail | null;
  readonly notices: readonly CheckMail[];
  readonly evidence: readonly Evidence[];
};

export type CheckMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly string[];
};

/** @param file as the caller gave it */
export function checkLine(file: string, handled: Handled): CheckLine {
  const { message, decision, screening } = handled;
  return {
    file,
    messageId: message.messageId,
    disposition: decision?.disposition ?? 'ignored',
    ignoredBecause: screening.ignoredBecause,
    kind: decision?.kind ?? null,
    language: decision?.language ?? null,
    organisation: decision?.organisation ?? null,
    destination: decision?.destination ?? null,
    numbers: decision?.numbers ?? [],
    pin: decision?.pin ?? null,
    reasons: decision?.reasons ?? [],
    case: handled.caseNumber,
    order: handled.orderNumber,
    answer: handled.answer ? checkMail(handled.answer) : null,
    notices: handled.notices.map(checkMail),
    evidence: [...screening.signals, ...(decision?.evidence ?? [])],
  };
}

const checkMail = (mail: OutgoingMail): CheckMail => ({
  from: mail.from.address,
  to: mail.to.map(({ address }) => address),
  cc: mail.cc.map(({ address }) => address),
  subject: mail.subject,
  messageId: mail.messageId,
  inReplyTo: mail.inReplyTo,
  references: mail.references,
  headers: mail.headers,
  text: mail.text,
  html: mail.html,
  attachments: mail.attachments.map(({ filename }) => filename),
});
