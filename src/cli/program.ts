/**
 * The command line: arguments in, an exit status out. Wiring and words only; each command is a file in `commands/`.
 */
import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { messageOf, OperationalError, UsageError } from '../base/errors.ts';
import type { CliContext } from './context.ts';

type CommandModule = { readonly register: (program: Command, context: CliContext) => void };

/** Asked for alone, it needs no command. */
const VERSION = ['-V', '--version'];

/** In the order of the help. Each is loaded where it is needed: most of a short command's time would go into the others' parts. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandModule>>> = {
  start: () => import('./commands/start.ts'),
  check: () => import('./commands/check.ts'),
  review: () => import('./commands/review.ts'),
  orders: () => import('./commands/orders.ts'),
  cases: () => import('./commands/cases.ts'),
  explain: () => import('./commands/explain.ts'),
  replay: () => import('./commands/replay.ts'),
  registry: () => import('./commands/registry.ts'),
  pin: () => import('./commands/pin.ts'),
  audit: () => import('./commands/audit.ts'),
  work: () => import('./commands/work.ts'),
  webhook: () => import('./commands/webhook.ts'),
  templates: () => import('./commands/templates.ts'),
  forms: () => import('./commands/forms.ts'),
  config: () => import('./commands/config.ts'),
  doctor: () => import('./commands/doctor.ts'),
};

/** @param args the command line: only the command that it names is loaded; all, where it names none */
export async function buildProgram(args: readonly string[], context: CliContext): Promise<Command> {
  const program = new Command('portdesk')
    .description('The number desk of a telephone provider, run by a program.')
    .version(packageJson.version)
    .showHelpAfterError('(portdesk --help shows the commands)')
    .exitOverride();
  const [first = ''] = args;
  const named = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  const asked = VERSION.includes(first) ? [] : Object.values(COMMANDS);
  for (const load of named ? [named] : asked) (await load()).register(program, context);
  for (const command of program.commands) command.exitOverride();
  return program;
}

/** Runs one command line. Errors end here, each in one message. @returns the exit status */
export async function run(args: readonly string[], context: CliContext): Promise<number> {
  try {
    const program = await buildProgram(args, context);
    await program.parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 || error.code === 'commander.help' ? 0 : 2;
    if (error instanceof UsageError || error instanceof OperationalError) {
      context.stderr.write(`portdesk: ${messageOf(error)}\n`);
      return error instanceof UsageError ? error.exitStatus : 1;
    }
    context.stderr.write(
      `portdesk: internal error, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 70;
  }
}
