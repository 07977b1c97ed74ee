import type { Command } from 'commander';
import { UsageError } from '../../base/errors.ts';
import { auditLine } from '../audit-line.ts';
import type { CliContext } from '../context.ts';
import { withStore } from '../with-store.ts';

type Options = { case?: string; by?: string; since?: string; json?: boolean };

/** Rows read at once: the trail is longer than memory is wide. */
const PAGE = 1000;

export function register(program: Command, context: CliContext): void {
  program
    .command('audit')
    .description('who did what, when and why; the trail can only grow')
    .option('--case <number>', 'only of this case or order')
    .option('--by <name>', 'only by this agent, or by "desk"')
    .option('--since <day>', 'only from this day on, for instance 2026-03-16')
    .option('--json', 'one JSON object a line')
    .action((options: Options) => withStore(context, ({ store }) => show(store, context, options)));
}

async function show(
  { db }: Parameters<Parameters<typeof withStore>[1]>[0]['store'],
  { stdout }: CliContext,
  options: Options,
): Promise<void> {
  if (options.since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.since))
    throw new UsageError(`--since: "${options.since}" is no day. Example: 2026-03-16`);
  const number = options.case?.toUpperCase() ?? '';
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('id', '>', after)
      .$if(number !== '', (q) =>
        q.where((eb) => eb.or([eb('case_number', '=', number), eb('order_number', '=', number)])),
      )
      .$if(options.by !== undefined, (q) => q.where('actor', '=', options.by ?? ''))
      .$if(options.since !== undefined, (q) => q.where('at', '>=', options.since ?? ''))
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const { details, ...step } = row;
      stdout.write(
        options.json ? `${JSON.stringify({ ...step, details: JSON.parse(details) })}\n` : `${auditLine(row)}\n`,
      );
      after = row.id;
    }
    if (rows.length < PAGE) return;
  }
}
