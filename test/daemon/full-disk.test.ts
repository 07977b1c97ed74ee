import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliverToMaildir } from '../../src/mailbox/maildir-deliver.ts';
import { type DeskUnderTest, deskUnderTest, requestMail } from './desk-under-test.ts';

let desk: DeskUnderTest;
beforeEach(async () => {
  desk = await deskUnderTest({}, mkdtempSync(join(tmpdir(), 'portdesk-full-')));
});
afterEach(() => desk.remove());

const count = (table: 'decisions'): number =>
  (desk.app.store.raw.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n;

test('a disk that is full pauses the desk, and the mail that came meanwhile is decided when there is room', async () => {
  const { raw } = desk.app.store;
  const deliver = (): Promise<unknown> =>
    deliverToMaildir(join(desk.folder, 'data', 'mail', 'ptn'), Buffer.from(requestMail()), 'new');
  desk.start();
  await deliver();
  while (count('decisions') < 1) await pause(50);
  // SQLite's own word for a file that may not grow is that of a full disk.
  raw.pragma(`max_page_count = ${raw.pragma('page_count', { simple: true })}`);
  for (let i = 0; i < 4; i += 1) await deliver();
  await pause(3_000);
  expect(count('decisions')).toBeLessThan(5);
  raw.pragma('max_page_count = 1000000');
  while (count('decisions') < 5) await pause(50);
});
