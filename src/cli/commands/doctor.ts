import type { Command } from 'commander';
import { listWork, type OpenWork } from '../../agents/open-work.ts';
import { openMail } from '../../app.ts';
import { systemClock } from '../../base/clock.ts';
import { messageOf, OperationalError } from '../../base/errors.ts';
import { silentLog } from '../../base/log.ts';
import { loadSettings } from '../../config/load.ts';
import type { Settings } from '../../config/settings.ts';
import { REASON_CODES } from '../../decision/reasons.ts';
import type { Probe } from '../../mailbox/mailbox.ts';
import { probeWebhook } from '../../provisioning/tell-events.ts';
import { checkKeys } from '../../store/key-check.ts';
import { openStore } from '../../store/open.ts';
import { openKeys } from '../../store/seal.ts';
import { openSecretKey } from '../../store/secret-key.ts';
import { loadTemplates } from '../../templates/load-templates.ts';
import type { CliContext } from '../context.ts';

export function register(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .description('connect to everything that is configured, say what is wrong and how to mend it')
    .action(async () => {
      const settings = loadSettings(context);
      let bad = 0;
      for await (const { what, ok, detail, remedy } of examine(settings)) {
        if (!ok) bad += 1;
        context.stdout.write(`${ok ? 'ok   ' : 'WRONG'}  ${what}: ${detail}${remedy ? `\n       ${remedy}` : ''}\n`);
      }
      context.stdout.write(
        bad === 0 ? '\nEverything works.\n' : `\n${bad} ${bad === 1 ? 'thing needs' : 'things need'} attention.\n`,
      );
      process.exitCode = bad === 0 ? 0 : 1;
    });
}

async function* examine(settings: Settings): AsyncGenerator<Probe> {
  yield {
    what: 'configuration',
    ok: true,
    detail: settings.nothingConfigured ? 'nothing is set: samples' : 'valid',
    remedy: null,
  };
  yield await trying(
    'templates',
    async () =>
      `${loadTemplates(settings.templatesDir, REASON_CODES).languages.join(', ')} in ${settings.templatesDir}`,
  );
  yield await trying('database', () => examineDatabase(settings));
  yield await trying('work list', () => examineWork(settings));
  const { webhook } = settings;
  if (webhook) yield await trying('webhook', () => probeWebhook(webhook.url, webhook.secret, systemClock));
  let mail: ReturnType<typeof openMail>;
  try {
    const keys = async () => openKeys(await openSecretKey(settings.secretKey, settings.dataDir));
    mail = openMail(settings, { clock: systemClock, log: silentLog, keys });
  } catch (error) {
    yield failed('mail', error);
    return;
  }
  for (const mailbox of mail.mailboxes) {
    yield* await mailbox.probe();
    await mailbox.close();
  }
  for (const transport of Object.values(mail.transports)) {
    yield* await transport.probe();
    await transport.close();
    if (settings.transport.kind === 'files') break;
  }
}

async function examineDatabase(settings: Settings): Promise<string> {
  const store = await openStore(settings.database, { readOnly: true });
  try {
    await checkKeys(store, openKeys(await openSecretKey(settings.secretKey, settings.dataDir)));
    const { organisations } = await store.db
      .selectFrom('organisations')
      .select((eb) => eb.fn.countAll<number>().as('organisations'))
      .executeTakeFirstOrThrow();
    if (Number(organisations) === 0)
      throw new OperationalError('registry-empty', 'the registry holds no organisation', {
        remedy: 'Import it: portdesk registry import FILE',
      });
    return `${settings.database}, ${organisations} organisations`;
  } finally {
    await store.close();
  }
}

/** What the desk could not do, and why. */
async function examineWork(settings: Settings): Promise<string> {
  const store = await openStore(settings.database, { readOnly: true });
  try {
    const stuck = await listWork(store, 'stuck');
    const givenUp = stuck.filter(({ state }) => state === 'given-up');
    const said = (rows: readonly OpenWork[]): string =>
      [...new Set(rows.map(({ kind, lane, lastError }) => `${kind} in ${lane}: ${lastError ?? 'no reason kept'}`))]
        .slice(0, REASONS_SHOWN)
        .join('; ');
    if (givenUp.length > 0)
      throw new OperationalError('work-given-up', `${givenUp.length} given up (${said(givenUp)})`, {
        remedy:
          'portdesk work list shows each, portdesk work retry tries them again, portdesk work drop takes one off.',
      });
    return stuck.length === 0 ? 'nothing is stuck' : `${stuck.length} tried again later (${said(stuck)})`;
  } finally {
    await store.close();
  }
}

/** Different reasons that are told; the list has them all. */
const REASONS_SHOWN = 5;

async function trying(what: string, look: () => Promise<string>): Promise<Probe> {
  try {
    return { what, ok: true, detail: await look(), remedy: null };
  } catch (error) {
    return failed(what, error);
  }
}

const failed = (what: string, error: unknown): Probe =>
  error instanceof OperationalError
    ? { what, ok: false, detail: error.message, remedy: error.remedy }
    : { what, ok: false, detail: messageOf(error), remedy: null };
