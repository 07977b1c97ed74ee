import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { messageOf, UsageError } from '../../base/errors.ts';
import { loadSettings } from '../../config/load.ts';
import { makeBlankForms } from '../../documents/blank-forms/make-blank-forms.ts';
import type { CliContext } from '../context.ts';

export function register(program: Command, context: CliContext): void {
  program
    .command('forms')
    .description('write the blank forms that are attached to answers, to publish or to print them')
    .argument('[folder]', 'where to, made if it is not there', 'forms')
    .option('--provider <name>', 'instead of the configured name')
    .action(async (folder: string, options: { provider?: string }) => {
      const provider = options.provider ?? loadSettings(context).desk.providerNames[0];
      const forms = await makeBlankForms(provider);
      try {
        mkdirSync(folder, { recursive: true });
        for (const { file, bytes } of Object.values(forms)) {
          writeFileSync(join(folder, file), bytes);
          context.stdout.write(`${join(folder, file)}\n`);
        }
      } catch (error) {
        throw new UsageError(`the forms can't be written to ${folder}: ${messageOf(error)}`, 1);
      }
    });
}
