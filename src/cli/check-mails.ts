/** What `portdesk check` does: mails decided one by one, or as one history, on desks that leave no trace. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Clock } from '../base/clock.ts';
import { messageOf } from '../base/errors.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import { loadSettings } from '../config/load.ts';
import type { Settings } from '../config/settings.ts';
import { composeMail } from '../outbox/compose.ts';
import type { Handled } from '../pipeline.ts';
import { checkAccount } from './check-account.ts';
import { checkLine } from './check-line.ts';
import { openConfiguredCopy } from './configured-copy.ts';
import type { CliContext } from './context.ts';
import { type DryDesks, prepareDryDesks } from './dry-desk.ts';
import { pageAccount } from './page-account.ts';

export type CheckOptions = {
  registry?: string;
  mailbox?: MailboxName;
  conversation?: boolean;
  json?: boolean;
  replies?: string;
  page?: boolean;
};

/** @returns the exit status: 1 when a file could not be read */
export async function checkMails(
  files: readonly string[],
  options: CheckOptions,
  clock: Clock,
  context: CliContext,
): Promise<number> {
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
