import type { Command } from 'commander';
import { retryWork } from '../../work/retry-work.ts';
import type { CliContext } from '../context.ts';
import { withStore } from '../with-store.ts';

export function register(program: Command, context: CliContext): void {
  const command = program.command('webhook').description('what the provisioning system is told of orders');
  command
    .command('list')
    .description('steps that it has not taken yet; with --all those of the last days too')
    .option('--all', 'the last 200, whatever became of them')
    .action(({ all }: { all?: boolean }) =>
      withStore(context, async ({ store, settings }) => {
        if (!settings.webhook) context.stdout.write('No webhook is configured: PORTDESK_WEBHOOK_URL.\n');
        const rows = await store.db
          .selectFrom('provisioning_events')
          .leftJoin('work', (join) => join.onRef('key', '=', 'provisioning_events.id').on('kind', '=', 'tell'))
          .select([
            'provisioning_events.created_at',
            'order_number',
            'type',
            'sent_at',
            'state',
            'attempts',
            'last_error',
          ])
          .$if(!all, (q) => q.where('sent_at', 'is', null))
          .orderBy('provisioning_events.id', 'desc')
          .limit(200)
          .execute();
        if (rows.length === 0 && settings.webhook) context.stdout.write('Everything is told.\n');
        for (const { created_at, order_number, type, sent_at, state, attempts, last_error } of rows.toReversed())
          context.stdout.write(
            `${created_at.slice(0, 19)}Z  ${order_number}  ${type.padEnd(16)} ${(sent_at ? 'sent' : (state ?? 'dropped')).padEnd(9)} ${sent_at ? sent_at.slice(0, 19) : `${attempts ?? 0} attempts`}${last_error ? `, ${last_error}` : ''}\n`,
          );
      }),
    );
  command
    .command('retry')
    .description('try at once what was given up or waits')
    .action(() =>
      withStore(context, async ({ store }) => {
        const count = await retryWork(store, { kind: 'tell' }, new Date());
        context.stdout.write(`${count} steps are tried again by the running desk.\n`);
      }),
    );
}
