import type { Command } from 'commander';
import { systemClock } from '../../base/clock.ts';
import { messageOf } from '../../base/errors.ts';
import type { MailboxName } from '../../base/mailbox-name.ts';
import { loadSettings } from '../../config/load.ts';
import { readRawMail } from '../../intake/receive.ts';
import { openStore } from '../../store/open.ts';
import type { DecisionRow } from '../../store/schema.ts';
import { openKeys } from '../../store/seal.ts';
import { openSecretKey } from '../../store/secret-key.ts';
import { checkLine } from '../check-line.ts';
import { openReplayDesk } from '../configured-copy.ts';
import type { CliContext } from '../context.ts';

export function register(program: Command, context: CliContext): void {
  program
    .command('replay')
    .description("read stored mails again with today's rules and show what would be decided otherwise; changes nothing")
    .option('--days <n>', 'mails of the last n days', '30')
    .option('--all', 'show every mail, not only those decided otherwise')
    .action(async (options: { days: string; all?: boolean }) => {
      process.exitCode = await replay(context, Number(options.days), options.all ?? false);
    });
}

/** What is compared: what was read, not what the registry has come to know since. */
const READ = ['disposition', 'kind', 'organisation', 'numbers', 'reasons'] as const;

async function replay(context: CliContext, days: number, all: boolean): Promise<number> {
  const settings = loadSettings(context);
  const since = new Date(Date.now() - days * 86_400_000).toISOString();
  const store = await openStore(settings.database, { readOnly: true });
  const keys = openKeys(await openSecretKey(settings.secretKey, settings.dataDir));
  const { db } = store;
  const mails = await db
    .selectFrom('mails')
    .innerJoin('decisions', 'decisions.mail_id', 'mails.id')
    .selectAll('decisions')
    .select(['mails.id', 'mails.mailbox'])
    .where('mails.received_at', '>=', since)
    .where('mails.raw', 'is not', null)
    .orderBy('mails.id')
    .execute();
  let changed = 0;
  const desk = await openReplayDesk(settings, systemClock);
  try {
    for (const mail of mails) {
      try {
        const raw = await readRawMail(store, keys, mail.id);
        const line = checkLine(String(mail.id), await desk.decide(raw, mail.mailbox as MailboxName));
        const before = stored(mail);
        const differences = READ.filter(
          (key) =>
            JSON.stringify(before[key]) !==
            JSON.stringify(key === 'reasons' ? line.reasons.map(({ code }) => code) : line[key]),
        );
        if (differences.length > 0) changed += 1;
        if (differences.length > 0 || all)
          context.stdout.write(
            `mail ${mail.id} ${mail.case_number ?? ''}: ${before.disposition} -> ${line.disposition}${differences.length > 0 ? `, other ${differences.join(', ')}` : ', the same'}\n`,
          );
      } catch (error) {
        changed += 1;
        context.stdout.write(`mail ${mail.id}: cannot be read again (${messageOf(error)})\n`);
      }
    }
  } finally {
    await desk.close();
    await store.close();
  }
  context.stdout.write(`${mails.length} mails read again, ${changed} decided otherwise. Nothing was changed.\n`);
  return 0;
}

const stored = (row: DecisionRow) => ({
  disposition: row.disposition,
  kind: row.kind,
  organisation: row.organisation_id,
  numbers: JSON.parse(row.numbers) as string[],
  reasons: (JSON.parse(row.reasons) as { code: string }[]).map(({ code }) => code),
});
