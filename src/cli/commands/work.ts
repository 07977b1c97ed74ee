import type { Command } from 'commander';
import { dropWork } from '../../agents/drop-work.ts';
import { listWork, type OpenWork } from '../../agents/open-work.ts';
import { UsageError } from '../../base/errors.ts';
import { maskLooseDigits } from '../../request/numbers/mask-loose-digits.ts';
import { retryWork } from '../../work/retry-work.ts';
import { byOption } from '../by-option.ts';
import type { CliContext } from '../context.ts';
import { withStore } from '../with-store.ts';

export function register(program: Command, context: CliContext): void {
  const command = program.command('work').description('what the desk has still to do');
  command
    .command('list')
    .description('what has failed or is given up, and why')
    .option('--all', 'everything that is on the list')
    .option('--json', 'one JSON object a line')
    .action(({ all, json }: { all?: boolean; json?: boolean }) =>
      withStore(context, async ({ store }) => {
        const rows = await listWork(store, all ? 'all' : 'stuck');
        if (rows.length === 0 && !json) context.stdout.write(all ? 'There is nothing to do.\n' : 'Nothing is stuck.\n');
        for (const row of rows) context.stdout.write(`${json ? JSON.stringify(row) : workLine(row)}\n`);
      }),
    );
  command
    .command('retry')
    .description('try at once what was given up or waits')
    .argument('[id...]', 'as work list tells them; without them all that is given up')
    .action((ids: string[]) =>
      withStore(context, async ({ store }) => {
        const which = ids.length > 0 ? { ids: ids.map(idOf) } : ('given-up' as const);
        const count = await retryWork(store, which, new Date());
        context.stdout.write(`${count} ${count === 1 ? 'is' : 'are'} tried again by the running desk.\n`);
      }),
    );
  command
    .command('drop')
    .description('the desk will not do it; a mail without a decision or an answer is filed into Failed')
    .argument('<id>', 'as work list tells it')
    .option('--why <text>', 'for the audit trail')
    .addOption(byOption())
    .action((id: string, { by, why }: { by: string; why?: string }) =>
      withStore(context, async ({ store }) => {
        const masked = why === undefined ? null : maskLooseDigits(why);
        const dropped = await dropWork(store, { id: idOf(id), agent: by, why: masked, now: new Date() });
        context.stdout.write(`${dropped.kind}: ${dropped.about} is off the list.\n`);
      }),
    );
}

function workLine({ id, kind, lane, state, about, mailId, attempts, due, lastError }: OpenWork): string {
  const when = due ? `again ${due.slice(0, 19)}Z` : '';
  const what = mailId === null ? about : `${about}, mail ${mailId}`;
  const tries = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  return [
    `${String(id).padEnd(6)} ${kind.padEnd(9)} ${lane.padEnd(9)} ${state.padEnd(9)} ${tries}`,
    ...(when ? [when] : []),
    `${what}${lastError ? `: ${lastError}` : ''}`,
  ].join('  ');
}

function idOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`"${text}" is no number of the work list.`);
  return Number(text);
}
