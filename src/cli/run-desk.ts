/** What `portdesk start` does: opens the desk, tries its servers, and runs it until it is stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type App, openApp } from '../app.ts';
import { systemClock } from '../base/clock.ts';
import { OperationalError } from '../base/errors.ts';
import type { Settings } from '../config/settings.ts';
import { runDaemon } from '../daemon.ts';
import { becomeSoleDesk, type SoleDesk } from '../store/sole-desk.ts';
import type { CliContext } from './context.ts';
import { handledLine } from './handled-line.ts';
import { bringSamples, samplesGuide } from './samples.ts';
import { listenForStop } from './stop-signals.ts';

/** @throws OperationalError or UsageError about what keeps it from starting, with its remedy */
export async function runDesk(settings: Settings, context: CliContext): Promise<void> {
  const fresh = !existsSync(settings.database);
  const soleDesks: SoleDesk[] = [];
  try {
    // Before the database is opened: that brings it to this version, and switches what a desk at work goes by.
    for (const { lock, place } of workplaces(settings)) soleDesks.push(becomeSoleDesk(lock, place, systemClock()));
    await openAndRun(settings, context, fresh);
  } finally {
    for (const sole of soleDesks) sole.release();
  }
}

async function openAndRun(settings: Settings, context: CliContext, fresh: boolean): Promise<void> {
  const app = await openApp(settings);
  try {
    await probeServers(app);
    await run(app, context, fresh);
  } finally {
    await app.close();
  }
}

/** Where a second desk would do harm, and the file whose lock says that one is there. */
function workplaces({ database, mailbox }: Settings): { readonly lock: string; readonly place: string }[] {
  const maildir = mailbox.kind === 'maildir' ? [{ lock: join(mailbox.root, 'desk.lock'), place: mailbox.root }] : [];
  return [{ lock: `${database}.lock`, place: database }, ...maildir];
}

async function run(app: App, { stdout, env }: CliContext, fresh: boolean): Promise<void> {
  const { settings } = app;
  const say = (line: string): void => void stdout.write(`${line}\n`);
  const stopping = listenForStop(env, (why) => say(`Stopping (${why}): what was begun is finished.`));
  for (const mailbox of app.mailboxes) say(`Watching ${app.desk.mailboxes[mailbox.name]} at ${mailbox.location}`);
  say(`Answers leave by ${app.transports.ptn.location}`);
  if (settings.nothingConfigured && fresh) say(await bringSamples(app));
  else await refuseEmptyRegistry(app);
  const lines = new Map<number, string>();
  let mailboxesLeft = app.mailboxes.length;
  let guide = settings.nothingConfigured;
  const guideWhenQuiet = (): void => {
    if (!guide || mailboxesLeft > 0 || lines.size > 0) return;
    guide = false;
    say(samplesGuide(settings));
  };
  await runDaemon(
    app,
    {
      onHandled: (mail, handled) => void lines.set(mail.id, handledLine(handled)),
      onSettled: (mailId, response) => {
        const line = lines.get(mailId) ?? `mail ${mailId}`;
        say(response ? `${line}  ->  ${response.replace(`${process.cwd()}/`, '')}` : line);
        lines.delete(mailId);
        guideWhenQuiet();
      },
      onCaughtUp: () => {
        mailboxesLeft -= 1;
        guideWhenQuiet();
      },
    },
    stopping.signal,
  );
  stopping.end();
}

/** A server that cannot be reached or does not let the desk in is told now, not by the first customer's silence. */
async function probeServers({ mailboxes, transports, settings }: App): Promise<void> {
  const probes = [
    ...(settings.mailbox.kind === 'imap' ? mailboxes.map((mailbox) => [mailbox, 'PORTDESK_IMAP_'] as const) : []),
    ...(settings.transport.kind === 'smtp' ? Object.values(transports).map((t) => [t, 'PORTDESK_SMTP_'] as const) : []),
  ];
  for (const [server, names] of probes) {
    const bad = (await server.probe()).find(({ ok }) => !ok);
    if (!bad) continue;
    throw new OperationalError('server-refused', `${bad.what}: ${bad.detail}`, {
      remedy: `${bad.remedy ?? ''} The settings are ${names}*; "portdesk doctor" tries everything.`.trim(),
    });
  }
}

/** Every request would be rejected as unknown: better said now than by the first customer. */
async function refuseEmptyRegistry(app: App): Promise<void> {
  const row = await app.store.db.selectFrom('organisations').select('id').limit(1).executeTakeFirst();
  if (row) return;
  throw new OperationalError(
    'registry-empty',
    'The registry holds no organisation yet, so no request could be answered.',
    {
      remedy: 'Import it first: npm run --silent portdesk -- registry import FILE',
    },
  );
}
