/**
 * The command line: arguments in, an exit status out. Wiring and words only; each command is a file in `commands/`.
 */
import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { messageOf, OperationalError, UsageError } from '../base/errors.ts';
import * as audit from './commands/audit.ts';
import * as cases from './commands/cases.ts';
import * as check from './commands/check.ts';
import * as config from './commands/config.ts';
import * as doctor from './commands/doctor.ts';
import * as explain from './commands/explain.ts';
import * as forms from './commands/forms.ts';
import * as orders from './commands/orders.ts';
import * as pin from './commands/pin.ts';
import * as registry from './commands/registry.ts';
import * as replay from './commands/replay.ts';
import * as review from './commands/review.ts';
import * as start from './commands/start.ts';
import * as templates from './commands/templates.ts';
import * as webhook from './commands/webhook.ts';
import type { CliContext } from './context.ts';

const COMMANDS = [
  start,
  check,
  review,
  orders,
  cases,
  explain,
  replay,
  registry,
  pin,
  audit,
  webhook,
  templates,
  forms,
  config,
  doctor,
];

export function buildProgram(context: CliContext): Command {
  const program = new Command('portdesk')
    .description('The number desk of a telephone provider, run by a program.')
    .version(packageJson.version)
    .showHelpAfterError('(portdesk --help shows the commands)')
    .exitOverride();
  for (const command of COMMANDS) command.register(program, context);
  for (const command of program.commands) command.exitOverride();
  return program;
}

/** Runs one command line. Errors end here, each in one message. @returns the exit status */
export async function run(args: readonly string[], context: CliContext): Promise<number> {
  try {
    await buildProgram(context).parseAsync([...args], { from: 'user' });
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
