import type { Command } from 'commander';
import { loadSettings } from '../../config/load.ts';
import { openStore } from '../../store/open.ts';
import type { CliContext } from '../context.ts';
import { explainCase } from '../explain-case.ts';

export function register(program: Command, context: CliContext): void {
  program
    .command('explain')
    .description("a case: every stage's result and evidence of its mails, its order, and who did what")
    .argument('<case>', 'case number, e.g. PTN-2026-000123')
    .action(async (caseNumber: string) => {
      const { database } = loadSettings(context);
      const store = await openStore(database, { readOnly: true });
      try {
        context.stdout.write(await explainCase(store, caseNumber.toUpperCase()));
      } finally {
        await store.close();
      }
    });
}
