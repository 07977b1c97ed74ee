import { UsageError } from '../base/errors.ts';
import type { Evidence } from '../base/evidence.ts';
import type { Reason } from '../decision/reasons.ts';
import type { Handled } from '../pipeline.ts';
import { foldNumbers } from '../reply/number-list.ts';
import type { Store } from '../store/open.ts';
import type { DecisionRow } from '../store/schema.ts';
import { auditLine } from './audit-line.ts';

/** Every mail of a case, its order, and who did what. @throws UsageError exit status 1: there is no such case */
export async function explainCase(store: Store, caseNumber: string): Promise<string> {
  const theCase = await store.db.selectFrom('cases').selectAll().where('number', '=', caseNumber).executeTakeFirst();
  const order = await store.db.selectFrom('orders').selectAll().where('number', '=', caseNumber).executeTakeFirst();
  const decisions = await store.db
    .selectFrom('decisions')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .orderBy('mail_id')
    .execute();
  if (!theCase && !order && decisions.length === 0) throw new UsageError(`There is no case ${caseNumber}.`, 1);
  const parts = [
    theCase
      ? `${caseNumber}  ${theCase.state}, opened ${theCase.opened_at} by ${theCase.requester} in ${theCase.mailbox}`
      : caseNumber,
    order
      ? `order: ${order.state}, ${order.kind} of ${order.organisation_id}, changed ${order.changed_at}`
      : 'order: none',
  ];
  for (const decision of decisions) parts.push(await explainMail(store, decision));
  parts.push('', ...(await stepsOf(store, caseNumber)));
  return `${parts.join('\n')}\n`;
}

/** One mail: each stage's result, and the evidence. */
export async function explainMail(store: Store, decision: DecisionRow): Promise<string> {
  const mail = await store.db
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', decision.mail_id)
    .executeTakeFirstOrThrow();
  const deliveries = await store.db.selectFrom('deliveries').selectAll().where('mail_id', '=', mail.id).execute();
  const records = await store.db
    .selectFrom('decision_records')
    .select(['at', 'rules', 'models'])
    .where('mail_id', '=', mail.id)
    .orderBy('id')
    .execute();
  const sent = await store.db
    .selectFrom('outbox')
    .leftJoin('work', (join) => join.onRef('key', '=', 'outbox.id').on('work.kind', '=', 'send'))
    .select(['outbox.kind', 'recipient', 'sent_at', 'state', 'last_error'])
    .where('mail_id', '=', mail.id)
    .orderBy('outbox.id')
    .execute();
  const numbers = JSON.parse(decision.numbers) as string[];
  const reasons = JSON.parse(decision.reasons) as Reason[];
  const evidence = JSON.parse(decision.evidence) as Evidence[];
  return [
    '',
    `mail ${mail.id}  ${mail.message_id ?? 'without Message-ID'}`,
    `  intake     received ${mail.received_at} in ${mail.mailbox}${deliveries.length > 1 ? `, ${deliveries.length} copies` : ''}`,
    `  request    ${decision.kind ?? '-'}, language ${decision.language ?? '-'}`,
    `  numbers    ${numbers.length === 0 ? 'none' : `${numbers.length}: ${foldNumbers(numbers).join(', ')}`}`,
    `  parties    ${decision.organisation_id ?? 'no organisation'}${decision.destination_id ? ` to ${decision.destination_id}` : ''}`,
    `  PIN        ${decision.pin ?? '-'}`,
    `  decision   ${decision.disposition}${decision.ignored_because ? ` (${decision.ignored_because})` : ''} at ${decision.decided_at}`,
    ...reasons.map(
      ({ code, numbers: each = [], fields = [] }) =>
        `  reason     ${code}${each.length + fields.length > 0 ? `: ${[...foldNumbers(each), ...fields].join(', ')}` : ''}`,
    ),
    ...records.map(({ at, rules, models }) => `  record     of ${at}, rules ${rules}, models ${models}`),
    ...sent.map(
      (row) =>
        `  outbox     ${row.kind} to ${row.recipient}: ${row.sent_at ? `sent ${row.sent_at}` : (row.state ?? 'not sent')}${row.last_error ? ` (${row.last_error})` : ''}`,
    ),
    ...deliveries.map(({ filed_to }) => `  filing     ${filed_to ?? 'waits'}`),
    '  evidence',
    ...evidence.map(({ fact, value, source, quote }) => `    ${fact}: ${value}  [${source}]  ${quote}`.trimEnd()),
  ].join('\n');
}

async function stepsOf(store: Store, caseNumber: string): Promise<string[]> {
  const steps = await store.db
    .selectFrom('audit')
    .selectAll()
    .where((eb) => eb.or([eb('case_number', '=', caseNumber), eb('order_number', '=', caseNumber)]))
    .orderBy('id')
    .execute();
  return steps.length === 0 ? [] : ['steps', ...steps.map((step) => `  ${auditLine(step)}`)];
}

/** What an approval would do, or what stands in its way. */
export function proposalLines({ decision, answer }: Handled): string {
  if (!decision) return 'proposed    nothing';
  const { kind, organisation, destination, numbers, reasons } = decision;
  if (decision.disposition === 'accepted')
    return [
      `proposed    accept: ${kind}${organisation ? ` of ${organisation}` : ''}${destination ? ` to ${destination}` : ''}, PIN ${decision.pin}`,
      `numbers     ${numbers.length}: ${foldNumbers(numbers).join(', ')}`,
      `answer      ${answer ? answer.to.map(({ address }) => address).join(', ') : 'nobody'}`,
    ].join('\n');
  return `proposed    nothing can be accepted yet: ${reasons.map(({ code }) => code).join(', ')}`;
}
