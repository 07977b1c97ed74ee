import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../base/errors.ts';
import { loadSettings } from '../../config/load.ts';
import { REASON_CODES } from '../../decision/reasons.ts';
import { lintTemplates, loadTemplates } from '../../templates/load-templates.ts';
import type { CliContext } from '../context.ts';
import { previewMails } from '../preview-mails.ts';

export function register(program: Command, context: CliContext): void {
  const command = program.command('templates').description('the texts of the answers');
  command
    .command('preview')
    .description('write every template, for every kind and reason, as HTML and text to look at')
    .argument('[folder]', 'where to', 'preview')
    .action((folder: string) => preview(context, resolve(context.cwd, folder)));
  command
    .command('lint')
    .description('find missing reasons, unknown values and broken syntax')
    .action(() => lint(context));
}

function preview(context: CliContext, folder: string): void {
  const { templatesDir, desk, limits } = loadSettings(context);
  const mails = previewMails(loadTemplates(templatesDir, REASON_CODES), desk, limits);
  mkdirSync(folder, { recursive: true });
  for (const { name, mail } of mails) {
    writeFileSync(join(folder, `${name}.html`), mail.html);
    writeFileSync(join(folder, `${name}.txt`), `Subject: ${mail.subject}\n\n${mail.text}`);
  }
  const rows = mails.map(
    ({ name, mail }) => `<li><a href="${name}.html">${name}</a> (<a href="${name}.txt">text</a>) ${mail.subject}</li>`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!DOCTYPE html><meta charset="utf-8"><title>Templates</title><h1>Templates</h1><ul>${rows.join('\n')}</ul>\n`,
  );
  context.stdout.write(`${mails.length} mails written; open ${join(folder, 'index.html')}\n`);
}

/** Syntax and closed lists first; then every template is filled for every case, which finds unknown values. */
function lint(context: CliContext): void {
  const { templatesDir, desk, limits } = loadSettings(context);
  const findings = lintTemplates(templatesDir, REASON_CODES).map(
    ({ file, line, problem }) => `${file}${line ? `:${line}` : ''}: ${problem}`,
  );
  if (findings.length === 0) {
    try {
      previewMails(loadTemplates(templatesDir, REASON_CODES), desk, limits);
    } catch (error) {
      findings.push((error as Error).message);
    }
  }
  if (findings.length > 0)
    throw new UsageError(`The templates need mending:\n${findings.map((finding) => `  ${finding}`).join('\n')}`, 1);
  context.stdout.write(`The templates in ${templatesDir} are in order.\n`);
}
