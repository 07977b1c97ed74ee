import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { UsageError } from '../../base/errors.ts';
import { importRegistry } from '../../registry/import.ts';
import { lookUpNumbers, lookUpOpenOrders, lookUpOrganisation } from '../../registry/look-up.ts';
import type { Store } from '../../store/open.ts';
import { byOption } from '../by-option.ts';
import type { CliContext } from '../context.ts';
import { withStore } from '../with-store.ts';

export function register(program: Command, context: CliContext): void {
  const command = program.command('registry').description('organisations, numbers and open orders');
  command
    .command('import')
    .description('import registry files: JSON of the contract or CSV; all or nothing')
    .argument('<file...>')
    .option('--replace', 'remove what the files do not name')
    .option('--dry-run', 'check everything, keep nothing')
    .addOption(byOption())
    .action((files: string[], options: { replace?: boolean; dryRun?: boolean; by: string }) =>
      importFiles(context, files, options),
    );
  command
    .command('list')
    .description('the organisations, with how many numbers they hold and whether a PIN is set')
    .option('--json', 'one JSON object a line')
    .action(({ json }: { json?: boolean }) => withStore(context, ({ store }) => list(store, context, json ?? false)));
  command
    .command('show')
    .description('one organisation or one number')
    .argument('<what>', 'an id, or a number such as +14255550100')
    .option('--json', 'as JSON')
    .action((what: string) => withStore(context, ({ store }) => show(store, context, what)));
}

async function importFiles(
  context: CliContext,
  files: string[],
  { by, ...options }: { replace?: boolean; dryRun?: boolean; by: string },
): Promise<void> {
  const bar = context.stderr.isTTY
    ? new SingleBar({
        format: 'reading {bar} {percentage} %  {eta_formatted} left',
        hideCursor: true,
        stream: context.stderr,
      })
    : null;
  bar?.start(100, 0);
  try {
    const onProgress = (done: number, total: number): void =>
      bar?.update(total > 0 ? Math.floor((100 * done) / total) : 0);
    const { organisations, numbers, orders, pins } = await withStore(context, ({ store, guard }) =>
      importRegistry(store, guard, files, { ...options, actor: by, now: new Date(), onProgress }),
    );
    bar?.update(100);
    bar?.stop();
    const verb = options.dryRun ? 'Checked, nothing kept' : 'Imported';
    context.stdout.write(
      `${verb}: ${organisations} organisations, ${numbers} numbers, ${orders} orders, ${pins} PINs.\n`,
    );
  } finally {
    bar?.stop();
  }
}

async function list(store: Store, context: CliContext, json: boolean): Promise<void> {
  const rows = await store.db
    .selectFrom('organisations')
    .select((eb) => [
      'id',
      'name',
      'country',
      'pin_hash',
      eb
        .selectFrom('numbers')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('numbers.organisation_id', '=', 'organisations.id')
        .as('numbers'),
    ])
    .orderBy('id')
    .execute();
  const shown = rows.map(({ id, name, country, pin_hash, numbers }) => ({
    id,
    name,
    country,
    numbers: Number(numbers),
    pinSet: pin_hash !== null,
  }));
  if (json) return void shown.map((row) => context.stdout.write(`${JSON.stringify(row)}\n`));
  if (shown.length === 0) context.stdout.write('The registry is empty. Import it: portdesk registry import FILE\n');
  for (const { id, name, country, numbers, pinSet } of shown)
    context.stdout.write(
      `${id.padEnd(20)} ${country}  ${String(numbers).padStart(9)} numbers  PIN ${pinSet ? 'set    ' : 'not set'}  ${name}\n`,
    );
}

async function show(store: Store, context: CliContext, what: string): Promise<void> {
  if (/^\+\d+$/.test(what)) {
    const fact = (await lookUpNumbers(store, [what])).get(what);
    if (!fact) throw new UsageError(`${what} is not held here.`, 1);
    const order = (await lookUpOpenOrders(store, [what])).get(what) ?? null;
    context.stdout.write(`${JSON.stringify({ ...fact, openOrder: order }, null, 2)}\n`);
    return;
  }
  const organisation = await lookUpOrganisation(store, what);
  if (!organisation) throw new UsageError(`There is no organisation "${what}". portdesk registry list shows them.`, 1);
  context.stdout.write(`${JSON.stringify(organisation, null, 2)}\n`);
}
