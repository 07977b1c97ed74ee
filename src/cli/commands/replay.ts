import type { Command } from 'commander';
import { UsageError } from '../../base/errors.ts';
import { loadSettings } from '../../config/load.ts';
import { openStore } from '../../store/open.ts';
import { openKeys } from '../../store/seal.ts';
import { openSecretKey } from '../../store/secret-key.ts';
import { renderComparison } from '../compare-decisions.ts';
import type { CliContext } from '../context.ts';
import { replayRecords } from '../replay-records.ts';

type Options = { days: string; read?: boolean; all?: boolean; json?: boolean };

export function register(program: Command, context: CliContext): void {
  program
    .command('replay')
    .description("decide again from the stored records with today's rules and show what would be decided otherwise")
    .option('--days <n>', 'mails of the last n days', '30')
    .option('--read', "read the stored mails themselves again, with today's reader, registry and open orders")
    .option('--all', 'show every mail, not only those decided otherwise')
    .option('--json', 'one JSON object a mail and line')
    .action(async (options: Options) => {
      process.exitCode = await replay(context, options);
    });
}

/** Reading takes a second to load: only where mails are read again. */
const reading = () => import('../replay-mails.ts');

async function replay(context: CliContext, options: Options): Promise<number> {
  const days = Number(options.days);
  if (!(days > 0 && days <= 36_500)) throw new UsageError(`--days takes a number of days, not "${options.days}".`, 2);
  const settings = loadSettings(context);
  const since = new Date(Date.now() - days * 86_400_000).toISOString();
  const store = await openStore(settings.database, { readOnly: true });
  const keys = openKeys(await openSecretKey(settings.secretKey, settings.dataDir));
  try {
    const compared = options.read
      ? await (await reading()).replayMails(settings, store, keys, since)
      : await replayRecords(store, keys, since);
    const shown = options.all ? compared : compared.filter(({ differences }) => differences.length > 0);
    const what = options.read ? 'mails read again' : 'decisions made again from their records';
    context.stdout.write(
      options.json
        ? shown.map((one) => `${JSON.stringify(one)}\n`).join('')
        : renderComparison(compared, { all: options.all ?? false, what }),
    );
  } finally {
    await store.close();
  }
  return 0;
}
