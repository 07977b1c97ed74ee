import type { Command } from 'commander';
import { loadSettings } from '../../config/load.ts';
import type { CliContext } from '../context.ts';

export function register(program: Command, context: CliContext): void {
  program
    .command('start')
    .description('run the desk until it is stopped (Ctrl-C); with nothing configured: with sample mails')
    .action(async () => {
      const settings = loadSettings(context);
      // Wrong settings are told before anything that reads and decides is loaded.
      const { runDesk } = await import('../run-desk.ts');
      await runDesk(settings, context);
    });
}
