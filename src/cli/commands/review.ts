import { type Command, Option } from 'commander';
import { findReview, listReviews, type ReviewItem, reasonsOf } from '../../agents/review-items.ts';
import type { RuledMail } from '../../agents/rule-on-mail.ts';
import { UsageError } from '../../base/errors.ts';
import { REQUEST_KINDS, type RequestKind } from '../../base/request-kind.ts';
import { Secret } from '../../base/secret.ts';
import { REASON_CODES, REASONS, type Reason, type ReasonCode } from '../../decision/reasons.ts';
import type { Corrections, Ruling } from '../../decision/ruling.ts';
import { readRawMail } from '../../intake/receive.ts';
import type { DeskAtWork } from '../../open-mail.ts';
import type { Handled } from '../../pipeline.ts';
import { maskLooseDigits } from '../../request/numbers/mask-loose-digits.ts';
import { askYes } from '../ask-yes.ts';
import { byOption } from '../by-option.ts';
import type { CliContext } from '../context.ts';
import { explainMail, proposalLines } from '../explain-case.ts';
import { readNumbersFile } from '../read-numbers-file.ts';
import { readSecretLine } from '../read-secret-line.ts';
import { readTextFile } from '../read-text-file.ts';
import { withDesk } from '../with-desk.ts';
import { withStore } from '../with-store.ts';

/** What reads and decides takes a second to load: only where a mail is read again. */
const reading = () => import('../../agents/rule-on-mail.ts');
const writing = () => import('../../agents/write-to-customer.ts');

type Ruled = { by: string; why?: string; mail?: string; yes?: boolean };
type Correcting = Ruled & {
  kind?: RequestKind;
  numbers?: string;
  organisation?: string;
  destination?: string;
  askPin?: boolean;
};

const ruling = (command: Command): Command =>
  command
    .argument('<case>', 'case number, e.g. PTN-2026-000123')
    .option('--mail <id>', 'which mail of the case, where several wait')
    .option('--why <text>', 'for the audit trail')
    .addOption(byOption());

const correcting = (command: Command): Command =>
  command
    .addOption(new Option('--kind <kind>', 'what is asked').choices(REQUEST_KINDS.filter((k) => k !== 'unknown')))
    .option('--numbers <file>', 'the numbers, one a line, or - for standard input; instead of those that were read')
    .option('--organisation <id>', 'whose numbers they are; for numbers that come, who receives them')
    .option('--destination <id>', 'who receives a transfer')
    .option('--ask-pin', 'the PIN as the mail or its scan shows it; it is asked for, without echo, and compared');

export function register(program: Command, context: CliContext): void {
  const command = program.command('review').description('mails that wait for a person');
  command
    .command('list')
    .description('what waits: alarms, then the oldest')
    .option('--json', 'one JSON object a line')
    .action(({ json }: { json?: boolean }) => withStore(context, ({ store }) => list(store, context, json ?? false)));
  correcting(ruling(command.command('show').description('the evidence, and what the desk would do'))).action(
    (number: string, options: Correcting) => withDesk(context, (desk) => show(desk, context, number, options)),
  );
  correcting(ruling(command.command('approve').description('accept a request; what was read wrong can be corrected')))
    .option('--yes', 'without asking again')
    .action((number: string, options: Correcting) =>
      withDesk(context, (desk) => approve(desk, context, number, options)),
    );
  ruling(command.command('reject').description('reject a request; the customer is told each reason'))
    .option('--reason <code...>', "reasons of the desk's rules; without it those that the desk has found")
    .action((number: string, options: Ruled & { reason?: string[] }) =>
      withDesk(context, (desk) => reject(desk, context, number, options)),
    );
  ruling(command.command('answer').description('write to the customer; the text is framed by a template'))
    .requiredOption('--text <file>', 'the text, or - for standard input; paragraphs apart by empty lines')
    .action((number: string, options: Ruled & { text: string }) =>
      withDesk(context, (desk) => answer(desk, context, number, options)),
    );
  ruling(command.command('close').description('nothing is to be done, nobody is told')).action(
    (number: string, options: Ruled) => withDesk(context, (desk) => close(desk, context, number, options)),
  );
}

async function list(store: DeskAtWork['store'], { stdout }: CliContext, json: boolean): Promise<void> {
  const items = await listReviews(store);
  if (items.length === 0 && !json) stdout.write('Nothing waits.\n');
  for (const item of items) {
    const { caseNumber, isAlarm, mail, receivedAt, requester, decision } = item;
    const reasons = decision.ignored_because ? [decision.ignored_because] : reasonsOf(item).map(({ code }) => code);
    const row = {
      case: caseNumber,
      alarm: isAlarm,
      mail: mail.id,
      receivedAt,
      requester,
      kind: decision.kind,
      reasons,
    };
    stdout.write(
      json
        ? `${JSON.stringify(row)}\n`
        : `${caseNumber}  mail ${String(mail.id).padEnd(6)} ${receivedAt.slice(0, 16)}  ${(requester ?? '-').padEnd(34)} ${(decision.kind ?? '-').padEnd(18)} ${isAlarm ? 'ALARM: they say it was not them' : reasons.join(', ')}\n`,
    );
  }
}

async function show(desk: DeskAtWork, context: CliContext, number: string, options: Correcting): Promise<void> {
  const item = await findReview(desk.store, number.toUpperCase(), idOf(options));
  const account = await explainMail(desk.store, item.decision);
  const { mailLines } = await import('../mail-text.ts');
  if (item.decision.ignored_because === 'agent-note') {
    const note = await desk.parser.parse(await readRawMail(desk.store, desk.keys, item.mail.id));
    context.stdout.write(
      [account, '', ...mailLines(note), '', 'proposed    nothing: a colleague wrote it', ''].join('\n'),
    );
    return;
  }
  const { tryRuling } = await reading();
  const proposed = await tryRuling(desk, await ruled(context, item, 'approve', options));
  context.stdout.write(
    [account, '', ...mailLines(proposed.message, proposed.decision?.numbers), '', proposalLines(proposed), ''].join(
      '\n',
    ),
  );
}

async function approve(desk: DeskAtWork, context: CliContext, number: string, options: Correcting): Promise<void> {
  const item = await findReview(desk.store, number.toUpperCase(), idOf(options));
  const mail = await ruled(context, item, 'approve', options);
  const { ruleOnMail, tryRuling } = await reading();
  if (context.stdin.isTTY && !options.yes) {
    context.stdout.write(`${proposalLines(await tryRuling(desk, mail))}\n`);
    if (!(await askYes(context, 'Approve?'))) return void context.stdout.write('Nothing was changed.\n');
  }
  context.stdout.write(outcome('approved', await ruleOnMail(desk, mail)));
}

async function reject(
  desk: DeskAtWork,
  context: CliContext,
  number: string,
  options: Ruled & { reason?: string[] },
): Promise<void> {
  const item = await findReview(desk.store, number.toUpperCase(), idOf(options));
  const found = reasonsOf(item);
  const reasons = options.reason
    ? options.reason.map((code): Reason => found.find((one) => one.code === code) ?? { code: codeOf(code) })
    : found.filter(({ code }) => REASONS[code].class !== 'review');
  if (reasons.length === 0)
    throw new UsageError('Say why: --reason CODE. The customer reads the text that belongs to it.', 1);
  const mail = await ruled(context, item, 'reject', options);
  const { ruleOnMail } = await reading();
  const handled = await ruleOnMail(desk, { ...mail, ruling: { ...mail.ruling, reasons } });
  context.stdout.write(outcome('rejected', handled));
}

async function answer(
  desk: DeskAtWork,
  context: CliContext,
  number: string,
  options: Ruled & { text: string },
): Promise<void> {
  const { mail, caseNumber } = await findReview(desk.store, number.toUpperCase(), idOf(options));
  const text = await readTextFile(context, options.text);
  const { writeToCustomer } = await writing();
  const told = await writeToCustomer(desk.store, desk, {
    mailId: mail.id,
    caseNumber,
    agent: options.by,
    text,
    why: whyOf(options),
    now: desk.clock(),
  });
  context.stdout.write(`${caseNumber} is answered; ${told} is told.\n`);
}

async function close(desk: DeskAtWork, context: CliContext, number: string, options: Ruled): Promise<void> {
  const { mail, caseNumber } = await findReview(desk.store, number.toUpperCase(), idOf(options));
  const words = { mailId: mail.id, caseNumber, agent: options.by, text: null, why: whyOf(options), now: desk.clock() };
  const { writeToCustomer } = await writing();
  await writeToCustomer(desk.store, desk, words);
  context.stdout.write(`Mail ${mail.id} of ${caseNumber} waits no more; nobody is told.\n`);
}

async function ruled(
  context: CliContext,
  item: ReviewItem,
  verdict: Ruling['verdict'],
  options: Correcting,
): Promise<RuledMail> {
  const corrections: Corrections = {
    ...(options.kind ? { kind: options.kind } : {}),
    ...(options.numbers ? { numbers: await readNumbersFile(context, options.numbers) } : {}),
    ...(options.organisation ? { organisation: options.organisation } : {}),
    ...(options.destination ? { destination: options.destination } : {}),
    ...(options.askPin ? { pin: new Secret(await readSecretLine(context, 'PIN as the mail shows it: ')) } : {}),
  };
  const { mail, caseNumber, decision } = item;
  return {
    mail,
    caseNumber,
    before: decision,
    ruling: { verdict, agent: options.by, why: whyOf(options), corrections, reasons: [] },
  };
}

function outcome(verb: string, { caseNumber, orderNumber, answer }: Handled): string {
  const told = answer ? `${answer.to.map(({ address }) => address).join(', ')} is told` : 'nobody is told';
  return `${caseNumber} is ${verb}${orderNumber ? `, order ${orderNumber}` : ''}; ${told}.\n`;
}

/** Kept for ever: what looks like a PIN is not. */
const whyOf = ({ why }: Ruled): string | null => (why === undefined ? null : maskLooseDigits(why));

function idOf({ mail }: Ruled): number | undefined {
  if (mail !== undefined && !/^\d+$/.test(mail)) throw new UsageError(`--mail: "${mail}" is no number of a mail.`);
  return mail === undefined ? undefined : Number(mail);
}

function codeOf(code: string): ReasonCode {
  const known = REASON_CODES.filter((one) => REASONS[one].class !== 'review');
  const found = known.find((one) => one === code);
  if (!found) throw new UsageError(`"${code}" is no reason for a customer. There are: ${known.join(', ')}`);
  return found;
}
