import { splitWrittenText } from '../written-text.ts';
import { type Check, localPartOf, signal, valuesOf } from './signal.ts';
import { toldByForm } from './told-by-form.ts';

/** Local parts under which mail systems write, whatever the domain; people write as `mail@` and `delivery@` as well. */
const DAEMON =
  /^(mailer[-_.]?daemon|mail[-_.]?daemon|post[-_.]?master|mail[-_.]?delivery([-_.]?(sub)?system)?|mta|mmdf|smtp|uucp|majordomo|mdaemon|bounces?|abuse[-_.]?report|(arf|fbl|feedback)([-_.].*)?)$/;
/** VERP and list owners: `bounce-123=user=domain@`, `owner-list@`, `list-bounces@`. */
const RETURNED = /^(bounces?[-+=].*|.*[-+]bounces?|owner-.*|.*-owner)$/;
const REPORT_PARTS = [
  'message/delivery-status',
  'message/feedback-report',
  'message/global-delivery-status',
  'text/rfc822-headers',
];
/** Display names and subjects of delivery systems; they count only where the mail carries a report's remains. */
const DAEMON_NAME =
  /mail delivery (sub)?system|mailer[- ]daemon|post[-_.]?master|mail delivery service|mail administrator|system administrator|delivery (service|agent)/i;
const FAILURE_SUBJECT =
  /^(?:re:\s*)?(?:undeliver(?:able|ed)|undelivered mail|delivery (?:status )?(?:notification|failure|failed|report|error)|mail delivery (?:failed|failure|error|problem)|failure notice|returned mail|mail system error|could not send message|message (?:delivery|status)|delivery to the following|nondeliverable|non[- ]?delivery|warning: (?:message|could not send)|mail could not be delivered|e-?mail (?:delivery|rejected)|rejected mail|unzustellbar|non remis|échec de|no se puede entregar|recapito|配信)/i;

/** Bounces by their form: delivery and abuse reports, daemon senders (RFC 3464, RFC 5965). */
export const bounce: Check = (message) => {
  const from = message.from;
  const parts = message.partTypes.filter((type) => REPORT_PARTS.includes(type));
  const local = localPartOf(from?.address ?? '');
  const failed = valuesOf(message, 'x-failed-recipients');
  const isReport = message.reportType !== null && !/disposition-notification/i.test(message.reportType);
  const plainReport = message.partTypes[0] === 'multipart/report' && message.reportType === null;
  return [
    ...(isReport || plainReport
      ? [signal('bounce', 'multipart/report', message.reportType ?? 'multipart/report')]
      : []),
    ...parts.map((type) => signal('bounce', type, type)),
    ...(DAEMON.test(local) || RETURNED.test(local) ? [signal('bounce', 'daemon sender', from?.address ?? '')] : []),
    ...(failed.length > 0 ? [signal('bounce', 'x-failed-recipients', 'X-Failed-Recipients')] : []),
    ...(from && DAEMON_NAME.test(from.name) && FAILURE_SUBJECT.test(message.subject)
      ? [signal('bounce', 'daemon name', from.name)]
      : []),
    ...(!from && (DAEMON_NAME.test(valuesOf(message, 'from')[0] ?? '') || FAILURE_SUBJECT.test(message.subject))
      ? [signal('bounce', 'daemon name', message.subject)]
      : []),
    ...complaint(message),
    ...bareForward(message),
    ...toldByForm(message, 'bounce'),
  ];
};

/** Abuse desks' form without RFC 5965: somebody's mail as the only content, below a subject that complains about it. */
const complaint: (message: Parameters<Check>[0]) => ReturnType<Check> = (message) => {
  const [root, ...inner] = message.partTypes;
  const onlyAMail =
    root?.startsWith('multipart/') && inner.length > 0 && inner.every((type) => type === 'message/rfc822');
  return onlyAMail && message.visibleText.length === 0 && /\b(complaint|abuse|spam)\b/i.test(message.subject)
    ? [signal('bounce', 'complaint', message.subject)]
    : [];
};

/** A delivery report that was passed on without a word of one's own; whoever adds a request is a person. */
const bareForward: (message: Parameters<Check>[0]) => ReturnType<Check> = (message) => {
  const subject = message.subject.replace(/^(?:\s*(?:fwd?|fw|tr|wg|rv|i)\s*:)+\s*/i, '');
  if (subject === message.subject || !FAILURE_SUBJECT.test(subject)) return [];
  const { own, earlier } = splitWrittenText(message.visibleText);
  const silent = own.split(/\s+/).length <= 5 && !/\d/.test(own);
  return silent && DAEMON_NAME.test(earlier) ? [signal('bounce', 'forwarded report', message.subject)] : [];
};

/** A null return path alone: nothing may be sent there (RFC 5321 section 4.5.5, RFC 3834 section 2). */
export const nullReturnPath: Check = (message) =>
  valuesOf(message, 'return-path').some((value) => /^<\s*>$/.test(value.trim()))
    ? [signal('bounce', 'null return path', 'Return-Path: <>')]
    : [];
