import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-intake-'));
  file = join(folder, 'desk.sqlite');
  await (await openStore(file)).close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const receive = async (mailbox: string): Promise<{ mailId: number; repeated: boolean }[]> => {
  const script = join(import.meta.dirname, 'receive-process.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, file, mailbox]);
  return JSON.parse(stdout) as { mailId: number; repeated: boolean }[];
};

test('of mails that two processes take in at once, each is stored once and only one of its copies is answered', async () => {
  const [here, there] = await Promise.all([receive('ptn'), receive('gcstnmsd')]);
  expect(new Set([...here, ...there].map(({ mailId }) => mailId)).size).toBe(20);
  expect(here.map(({ mailId }) => mailId)).toEqual(there.map(({ mailId }) => mailId));
  expect(here.map(({ repeated }) => repeated)).toEqual(there.map(({ repeated }) => !repeated));
});
