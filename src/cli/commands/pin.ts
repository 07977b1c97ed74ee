import type { Command } from 'commander';
import { setPinAndTell } from '../../agents/set-pin.ts';
import { UsageError } from '../../base/errors.ts';
import { Secret } from '../../base/secret.ts';
import { REASON_CODES } from '../../decision/reasons.ts';
import { unlockPin } from '../../registry/pin.ts';
import { loadTemplates } from '../../templates/load-templates.ts';
import { byOption } from '../by-option.ts';
import type { CliContext } from '../context.ts';
import { readSecretLine } from '../read-secret-line.ts';
import { withStore } from '../with-store.ts';

export function register(program: Command, context: CliContext): void {
  const command = program.command('pin').description("organisations' port-out PINs");
  command
    .command('set')
    .description('set or change a PIN; it is asked for, without echo, and the contacts are told')
    .argument('<organisation>', 'its id')
    .addOption(byOption())
    .action((organisation: string, { by }: { by: string }) => set(context, organisation, by));
  command
    .command('status')
    .description('whether a PIN is set, and whether checks are locked')
    .argument('<organisation>', 'its id')
    .action((organisation: string) => status(context, organisation));
  command
    .command('unlock')
    .description('lift a lock of PIN checks')
    .argument('<who>', "an organisation's id or a sender's address")
    .option('--why <text>', 'for the audit trail')
    .addOption(byOption())
    .action((who: string, { by, why }: { by: string; why?: string }) =>
      withStore(context, async ({ store }) => {
        const lifted = await unlockPin(store, {
          subject: who.includes('@') ? 'sender' : 'organisation',
          key: who.includes('@') ? who.toLowerCase() : who,
          actor: by,
          why: why ?? null,
          now: new Date(),
        });
        context.stdout.write(lifted ? `PIN checks for ${who} are unlocked.\n` : `There was no lock for ${who}.\n`);
      }),
    );
}

const GUESSABLE =
  'Warning: anybody would guess this PIN: it is one digit repeated, a run of digits, or part of a number of theirs. It is set all the same; a better one can be set in the same way.\n';

/** Asked twice at a terminal; one line from a pipe. Never an argument: those are seen by everybody on the machine. */
async function set(context: CliContext, organisation: string, actor: string): Promise<void> {
  const first = await readSecretLine(context, `Port-out PIN of ${organisation} (6 to 10 digits): `);
  if (context.stdin.isTTY && first !== (await readSecretLine(context, 'Once more: ')))
    throw new UsageError('The two are not the same; nothing was changed.', 1);
  const { told, isGuessable } = await withStore(context, ({ store, guard, settings }) => {
    const writing = { desk: settings.desk, templates: loadTemplates(settings.templatesDir, REASON_CODES) };
    return setPinAndTell(store, guard, writing, { organisation, pin: new Secret(first), actor, now: new Date() });
  });
  const who = told.length > 0 ? told.join(', ') : 'nobody: the organisation has no contact that is to be notified';
  context.stdout.write(`The PIN of ${organisation} is set; told: ${who}.\n`);
  if (isGuessable) context.stderr.write(GUESSABLE);
}

const status = (context: CliContext, organisation: string): Promise<void> =>
  withStore(context, async ({ store }) => {
    const row = await store.db
      .selectFrom('organisations')
      .selectAll()
      .where('id', '=', organisation)
      .executeTakeFirst();
    if (!row) throw new UsageError(`There is no organisation "${organisation}". portdesk registry list shows them.`, 1);
    const lock = await store.db
      .selectFrom('pin_locks')
      .select('until')
      .where('subject', '=', 'organisation')
      .where('key', '=', organisation)
      .executeTakeFirst();
    const locked = lock && lock.until > new Date().toISOString() ? `locked until ${lock.until}` : 'not locked';
    context.stdout.write(`${organisation}: ${row.pin_hash ? `set on ${row.pin_set_at}` : 'not set'}, ${locked}\n`);
  });
