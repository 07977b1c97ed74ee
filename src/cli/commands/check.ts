import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { type Clock, fixedClock, systemClock } from '../../base/clock.ts';
import { messageOf, UsageError } from '../../base/errors.ts';
import { MAILBOX_NAMES, type MailboxName } from '../../base/mailbox-name.ts';
import { loadSettings } from '../../config/load.ts';
import type { Settings } from '../../config/settings.ts';
import { composeMail } from '../../outbox/compose.ts';
import type { Handled } from '../../pipeline.ts';
import { checkAccount } from '../check-account.ts';
import { checkLine } from '../check-line.ts';
import { openConfiguredCopy } from '../configured-copy.ts';
import type { CliContext } from '../context.ts';
import { type DryDesks, prepareDryDesks } from '../dry-desk.ts';
import { pageAccount } from '../page-account.ts';

type Options = {
  registry?: string;
  mailbox?: MailboxName;
  now?: string;
  conversation?: boolean;
  json?: boolean;
  replies?: string;
  page?: boolean;
};

export function register(program: Command, context: CliContext): void {
  program
    .command('check')
    .description('decide mails without a mailbox, a network or a trace')
    .argument('<mail...>', 'mail files, or - for one mail on standard input')
    .option('--registry <file>', 'organisations, numbers, PINs, orders; without it a copy of the configured database')
    .addOption(
      new Option('--mailbox <name>', "where the mails arrived; without it told from the mail's header").choices([
        ...MAILBOX_NAMES,
      ]),
    )
    .option('--now <iso>', 'the clock, for instance 2026-03-16T15:00:00Z')
    .option('--conversation', 'handle the mails in order as one history')
    .option('--json', 'one JSON object a line')
    .option('--replies <folder>', 'also write each answer and notice as a file')
    .addOption(
      new Option('--page', 'first print what a person sees of each mail: its blocks, lines and cells').conflicts(
        'json',
      ),
    )
    .action(async (files: string[], options: Options) => {
      process.exitCode = await check(files, options, context);
    });
}

async function check(files: readonly string[], options: Options, context: CliContext): Promise<number> {
  const clock = options.now === undefined ? systemClock : fixedClock(timeOf(options.now));
  const desks = await desksFor(loadSettings(context), options.registry, clock);
  let desk = await desks.open();
  let unreadable = 0;
  try {
    for (const [i, file] of files.entries()) {
      if (i > 0 && !options.conversation) {
        await desk.close();
        desk = await desks.open();
      }
      const raw = await readMailFile(file, context).catch((error: unknown) => messageOf(error));
      if (typeof raw === 'string') {
        unreadable += 1;
        context.stdout.write(
          options.json ? `${JSON.stringify({ file, error: raw })}\n` : `${file}\n  cannot be read: ${raw}\n\n`,
        );
        continue;
      }
      if (options.page) {
        const { pages, secrets } = await desk.look(raw);
        context.stdout.write(`${file}\n${pageAccount(pages, secrets)}\n`);
      }
      const handled = await desk.decide(raw, options.mailbox ?? null);
      const line = checkLine(file, handled);
      context.stdout.write(options.json ? `${JSON.stringify(line)}\n` : `${checkAccount(line)}\n`);
      if (options.replies) await writeReplyFiles(options.replies, i + 1, handled);
    }
  } finally {
    await desk.close();
    await desks.close();
  }
  return unreadable > 0 ? 1 : 0;
}

/** A copy of the configured desk for each mail, or desks on a registry that is read once. */
async function desksFor(settings: Settings, registry: string | undefined, clock: Clock): Promise<DryDesks> {
  if (registry === undefined) return { open: () => openConfiguredCopy(settings, clock), close: async () => {} };
  const { desk, limits, templatesDir } = settings;
  return prepareDryDesks({ desk, limits, templatesDir, registry, clock });
}

function timeOf(text: string): Date {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new UsageError(`--now: "${text}" is no time. Example: 2026-03-16T15:00:00Z`);
  return time;
}

const readMailFile = async (file: string, { stdin }: CliContext): Promise<Uint8Array> =>
  file === '-' ? buffer(stdin) : readFileSync(file);

/** `<n>-answer-1.eml`, `<n>-notice-1.eml`: exactly the bytes that would be sent. */
async function writeReplyFiles(folder: string, n: number, { answer, notices }: Handled): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = async (kind: string, mails: Handled['notices']): Promise<void> => {
    for (const [k, mail] of mails.entries())
      writeFileSync(join(folder, `${n}-${kind}-${k + 1}.eml`), await composeMail(mail));
  };
  await write('answer', answer ? [answer] : []);
  await write('notice', notices);
}
