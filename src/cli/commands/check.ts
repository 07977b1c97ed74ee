import { type Command, Option } from 'commander';
import { fixedClock, systemClock } from '../../base/clock.ts';
import { UsageError } from '../../base/errors.ts';
import { MAILBOX_NAMES } from '../../base/mailbox-name.ts';
import type { CheckOptions } from '../check-mails.ts';
import type { CliContext } from '../context.ts';

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
    .action(async (files: string[], { now, ...options }: CheckOptions & { now?: string }) => {
      const clock = now === undefined ? systemClock : fixedClock(timeOf(now));
      // What reads and decides takes a second to load: nobody waits that long to hear of a wrong option.
      const { checkMails } = await import('../check-mails.ts');
      process.exitCode = await checkMails(files, options, clock, context);
    });
}

function timeOf(text: string): Date {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new UsageError(`--now: "${text}" is no time. Example: 2026-03-16T15:00:00Z`);
  return time;
}
