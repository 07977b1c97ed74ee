import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../base/errors.ts';
import { envExample } from '../../config/env-example.ts';
import { loadSettings } from '../../config/load.ts';
import { readValues } from '../../config/read-values.ts';
import { SETTINGS } from '../../config/schema.ts';
import type { CliContext } from '../context.ts';

export function register(program: Command, context: CliContext): void {
  program
    .command('config')
    .description('show the effective settings, secrets masked')
    .option('--example', 'print the text of .env.example instead')
    .option('--verify', 'with --example: fail unless .env.example is that text')
    .action((options: { example?: boolean; verify?: boolean }) => {
      if (options.verify) return verify();
      context.stdout.write(options.example ? envExample() : effective(context));
    });
}

function verify(): void {
  const file = join(import.meta.dirname, '..', '..', '..', '.env.example');
  if (readFileSync(file, 'utf8') === envExample()) return;
  throw new UsageError(
    '.env.example is not what the settings say. Run: npm run --silent portdesk -- config --example > .env.example',
    1,
  );
}

function effective(context: CliContext): string {
  const { values, nothingConfigured } = readValues(context, []);
  const width = Math.max(...SETTINGS.map(({ name }) => name.length));
  const rows = SETTINGS.map(({ name, secret }) => {
    const { text, origin } = values.get(name) ?? { text: '', origin: 'default' };
    const shown = secret ? (text ? '(set)' : '(not set)') : text || '(not set)';
    return `${name.padEnd(width)}  ${shown}${origin === 'default' ? '' : `  [${origin}]`}`;
  });
  const note = nothingConfigured
    ? ['Nothing is configured: the desk runs with sample mails and the addresses of desk.example.']
    : [];
  // Mistakes are reported as every command does.
  const { dataDir, database } = loadSettings(context);
  return `${[...note, ...rows, `database: ${database}`, `data folder: ${dataDir}`].join('\n')}\n`;
}
