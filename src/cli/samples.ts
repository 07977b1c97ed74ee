import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { App } from '../app.ts';
import { MAILBOX_NAMES } from '../base/mailbox-name.ts';
import type { Settings } from '../config/settings.ts';
import { deliverToMaildir } from '../mailbox/maildir-deliver.ts';
import { importRegistry } from '../registry/import.ts';

const FIXTURES = resolve(import.meta.dirname, '..', '..', 'fixtures');

/** Loads the sample registry and puts the sample mails into the Maildirs of a desk that nothing is configured for. */
export async function bringSamples({ store, pinGuard, settings, clock }: App): Promise<string> {
  const { organisations, numbers } = await importRegistry(
    store,
    pinGuard,
    [join(FIXTURES, 'registry', 'sample.json')],
    {
      now: clock(),
    },
  );
  if (settings.mailbox.kind !== 'maildir') return '';
  let mails = 0;
  for (const name of MAILBOX_NAMES) {
    const from = join(FIXTURES, 'samples', name);
    for (const file of readdirSync(from).sort()) {
      await deliverToMaildir(join(settings.mailbox.root, name), readFileSync(join(from, file)), 'new');
      mails += 1;
    }
  }
  return `Nothing is configured: ${organisations} sample organisations with ${numbers} numbers, and ${mails} sample mails.\n`;
}

/** What to look at and to try next. */
export function samplesGuide({ transport, mailbox, dataDir }: Settings): string {
  const here = (path: string): string => `./${relative(process.cwd(), path)}`;
  const answers = transport.kind === 'files' ? here(transport.folder) : '';
  const inbox = mailbox.kind === 'maildir' ? here(join(mailbox.root, 'ptn', 'new')) : '';
  return [
    '',
    `The answers lie in ${answers}; any mail program opens them. The desk goes on watching:`,
    `  drop another mail in           cp fixtures/samples/try-this.eml ${inbox}/`,
    '  ask why                        npm run --silent portdesk -- explain PTN-YYYY-NNNNNN',
    '  see what it knows              npm run --silent portdesk -- registry list',
    '  use your own mailbox           cp .env.example .env, fill it in, npm run --silent portdesk -- doctor',
    `Stop with Ctrl-C. Begin anew by removing ${here(dataDir)}.`,
    '',
  ].join('\n');
}
