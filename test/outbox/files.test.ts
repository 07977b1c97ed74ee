import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { composeMail } from '../../src/outbox/compose.ts';
import { openFilesTransport } from '../../src/outbox/files.ts';
import { NOON, outgoing } from './outgoing.ts';

const TO = { from: 'ptn@desk.example', to: ['c1@customer.example'] };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an answer is one file, named by its time and Message-ID, for its owner alone', async () => {
  const raw = await composeMail(outgoing(1));
  const { response } = await openFilesTransport(join(folder, 'new', 'deep'), () => NOON).send(TO, raw);
  expect(response).toBe(join(folder, 'new', 'deep', '2026-03-16T17-00-00-000Z-ptn.1@desk.example.eml'));
  expect(readFileSync(response)).toEqual(Buffer.from(raw));
  expect(statSync(response).mode & 0o777).toBe(0o600);
});

test('a second attempt, later, writes the same file again', async () => {
  const raw = await composeMail(outgoing(1));
  await openFilesTransport(folder, () => NOON).send(TO, raw);
  await openFilesTransport(folder, () => new Date('2026-03-17T09:00:00Z')).send(TO, raw);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('no Message-ID leads a file out of the folder', async () => {
  const mails = ['../../../x', '/etc/x', 'a\\b:c|d?*', '.'.repeat(400)].map((id) =>
    Buffer.from(`Message-ID: <${id}>\r\nDate: nonsense\r\n\r\nx`),
  );
  const transport = openFilesTransport(folder, () => NOON);
  for (const raw of mails) await transport.send(TO, raw);
  expect(readdirSync(folder)).toHaveLength(mails.length);
});

test('a folder that cannot be written keeps the answer waiting, and doctor says so', async () => {
  writeFileSync(join(folder, 'file'), '');
  const transport = openFilesTransport(join(folder, 'file', 'answers'), () => NOON);
  await expect(transport.send(TO, Buffer.from('x'))).rejects.toMatchObject({ temporary: true });
  expect(await transport.probe()).toMatchObject([{ ok: false, remedy: expect.any(String) }]);
});
