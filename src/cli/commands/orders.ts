import { type Command, Option } from 'commander';
import { findOrder, listOrders, type OrderChoice } from '../../agents/list-orders.ts';
import { stepOrder } from '../../agents/step-order.ts';
import { REQUEST_KINDS } from '../../base/request-kind.ts';
import type { OrderStep } from '../../cases/order-steps.ts';
import { REASON_CODES } from '../../decision/reasons.ts';
import { csvLine } from '../../reply/lists.ts';
import { foldNumbers } from '../../reply/number-list.ts';
import { maskLooseDigits } from '../../request/numbers/mask-loose-digits.ts';
import type { OrderState } from '../../store/schema.ts';
import { loadTemplates } from '../../templates/load-templates.ts';
import { byOption } from '../by-option.ts';
import type { CliContext } from '../context.ts';
import { readNumbersFile } from '../read-numbers-file.ts';
import { withStore } from '../with-store.ts';

const STATES: readonly OrderState[] = ['open', 'in progress', 'completed', 'cancelled'];

type Choosing = { state?: OrderState[]; organisation?: string; kind?: string };
type Stepping = {
  by: string;
  why?: string;
  mail: boolean;
  note?: string;
  despiteReview?: boolean;
  numbers?: string;
  destination?: string;
};

const choosing = (command: Command): Command =>
  command
    .addOption(new Option('--state <state...>', 'only in these states').choices([...STATES]))
    .option('--organisation <id>', 'only of this one')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices([...REQUEST_KINDS]));

export function register(program: Command, context: CliContext): void {
  const command = program.command('orders').description('accepted requests, and what becomes of them');
  choosing(command.command('list').description('orders, the oldest first')).action((options: Choosing) =>
    withStore(context, async ({ store }) => {
      let any = false;
      for await (const o of listOrders(store, choiceOf(options))) {
        any = true;
        const parties = `${o.organisation}${o.destination ? ` to ${o.destination}` : ''}`;
        context.stdout.write(
          `${o.order}  ${o.state.padEnd(11)} ${o.openedAt.slice(0, 16)}  ${o.kind.padEnd(18)} ${String(o.numbers.length).padStart(6)} ${o.numbers.length === 1 ? 'number ' : 'numbers'}  ${parties}\n`,
        );
      }
      if (!any) context.stdout.write('There are no such orders.\n');
    }),
  );
  command
    .command('show')
    .description('one order')
    .argument('<order>', 'its number')
    .action((number: string) =>
      withStore(context, async ({ store }) => {
        const { numbers, ...order } = await findOrder(store, number.toUpperCase());
        const shown = { ...order, numbers: foldNumbers(numbers) };
        context.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
      }),
    );
  step(command, context, 'begin', 'somebody works on it: it can no longer simply be taken back');
  step(command, context, 'complete', 'it is done: the registry is changed accordingly');
  step(command, context, 'cancel', 'it will not be done: its numbers are free again');
  choosing(command.command('export').description('orders with all their numbers, to standard output'))
    .addOption(
      new Option('--format <format>', 'csv: a row a number; json: an object a line')
        .choices(['csv', 'json'])
        .default('csv'),
    )
    .action((options: Choosing & { format: 'csv' | 'json' }) =>
      withStore(context, async ({ store }) => {
        if (options.format === 'csv') context.stdout.write(csvLine(COLUMNS));
        for await (const order of listOrders(store, choiceOf(options)))
          context.stdout.write(
            options.format === 'json' ? `${JSON.stringify(order)}\n` : rowsOf(order).map(csvLine).join(''),
          );
      }),
    );
}

function step(command: Command, context: CliContext, name: OrderStep, description: string): void {
  const own = command
    .command(name)
    .description(description)
    .argument('<order>', 'its number')
    .option('--why <text>', 'for the audit trail')
    .option('--note <text>', 'what the customer is told beside the template')
    .option('--no-mail', 'the customer is not told')
    .option('--despite-review', 'although a mail of the case waits for a person')
    .addOption(byOption());
  if (name === 'complete')
    own
      .option('--numbers <file>', 'new-numbers: what the customer has got, one a line, or - for standard input')
      .option('--destination <id>', 'who receives, where the order does not say it');
  own.action((number: string, options: Stepping) => take(context, name, number.toUpperCase(), options));
}

const take = (context: CliContext, name: OrderStep, number: string, options: Stepping): Promise<void> =>
  withStore(context, async ({ store, settings }) => {
    const templates = loadTemplates(settings.templatesDir, REASON_CODES);
    const { numbers } = options.numbers ? await readNumbersFile(context, options.numbers) : { numbers: undefined };
    const { destination } = options;
    const { order, told } = await stepOrder(
      store,
      { desk: settings.desk, templates },
      {
        order: number,
        step: name,
        actor: options.by,
        why: options.why === undefined ? null : maskLooseDigits(options.why),
        now: new Date(),
        tells: options.mail,
        note: options.note ?? null,
        despiteReview: options.despiteReview ?? false,
        outcome: { ...(numbers ? { numbers } : {}), ...(destination ? { destination } : {}) },
      },
    );
    context.stdout.write(`Order ${order.number} is ${order.state}; ${told ?? 'nobody'} is told.\n`);
  });

const choiceOf = ({ state, organisation, kind }: Choosing): OrderChoice => ({
  ...(state ? { states: state } : {}),
  ...(organisation ? { organisation } : {}),
  ...(kind ? { kind } : {}),
});

const COLUMNS = [
  'Order',
  'Case',
  'Kind',
  'State',
  'Organization',
  'Destination',
  'OpenedAt',
  'ChangedAt',
  'PhoneNumber',
];

/** A row a number; an order that has none yet is there all the same. */
const rowsOf = (o: Awaited<ReturnType<typeof findOrder>>): string[][] =>
  (o.numbers.length > 0 ? o.numbers : ['']).map((number) => [
    o.order,
    o.case ?? '',
    o.kind,
    o.state,
    o.organisation,
    o.destination ?? '',
    o.openedAt,
    o.changedAt,
    number,
  ]);
