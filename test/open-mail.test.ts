import { expect, test } from 'vitest';
import { prepareDryDesks } from '../src/cli/dry-desk.ts';
import { loadSettings } from '../src/config/load.ts';
import { inTransaction, openMail } from '../src/open-mail.ts';
import { lookUpDirectory } from '../src/registry/look-up.ts';

const REGISTRY = new URL('../fixtures/registry/stories.json', import.meta.url).pathname;
const RAW = 'From: a@b.example\nTo: ptn@desk.example\nSubject: s\n\nPort out 425-555-0101 of Birchwater Clinic.\n';

test('a mail that was read before an import is read again with what has been imported, and decided once', async () => {
  const { desk, limits, templatesDir } = loadSettings({ env: {}, cwd: '/nonexistent' });
  const clock = () => new Date('2026-03-16T17:00:00Z');
  const desks = await prepareDryDesks({ registry: REGISTRY, desk, limits, templatesDir, clock });
  const dry = await desks.open();
  try {
    const { work } = dry;
    const known: number[] = [];
    const reading: typeof work.reading = {
      ...work.reading,
      async read(message, documents, given) {
        known.push(given.directory.entries.length);
        if (known.length === 1) {
          const { db } = work.store;
          await db
            .insertInto('organisations')
            .values({
              id: 'birchwater',
              name: 'Birchwater Clinic',
              tenant_id: null,
              country: 'US',
              language: 'en',
              pin_hash: null,
            })
            .execute();
          await db.updateTable('meta').set({ value: 'another' }).where('name', '=', 'registry-version').execute();
        }
        return work.reading.read(message, documents, given);
      },
    };
    const message = await work.parser.parse(Buffer.from(RAW));
    const opened = await openMail({ ...work, reading }, { id: 1, mailbox: 'ptn', repeated: false }, message);
    const decided: string[] = [];
    const organisations = await inTransaction(opened, async ({ store, directory, read }) => {
      decided.push('once');
      expect(directory).toBe(await lookUpDirectory(store));
      return read?.request.organisations.map(({ value }) => value.id);
    });
    expect(known).toEqual([expect.any(Number), (known[0] ?? 0) + 1]);
    expect(organisations).toContain('birchwater');
    expect(decided).toEqual(['once']);
  } finally {
    await dry.close();
    await desks.close();
  }
});
