import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLine } from '../../src/cli/check-line.ts';
import { openDryDesk } from '../../src/cli/dry-desk.ts';
import { loadSettings } from '../../src/config/load.ts';
import { FIXTURES } from './expectation.ts';

/** What whoever tries `npm start` sees first: each of its sample mails on its own, from the top of the screen. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-samples-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['01-port-out', 'accepted', []],
  ['02-pin-missing', 'rejected', ['pin-missing']],
  ['03-carrier-ten-numbers', 'accepted', []],
  ['04-wrong-pin', 'rejected', ['pin-mismatch']],
  ['05-transfer', 'accepted', []],
  ['06-convert-mixed', 'rejected', ['number-assigned', 'number-wrong-type']],
  ['07-short-number', 'rejected', ['number-invalid']],
  ['09-out-of-office', 'ignored', []],
  ['10-bounce', 'ignored', []],
  ['11-no-request', 'review', ['kind-unclear']],
])('%s is %s', async (mail, disposition, codes) => {
  const { desk: defaults, limits, templatesDir } = loadSettings({ env: {}, cwd: folder });
  const registry = join(FIXTURES, 'registry', 'sample.json');
  const clock = (): Date => new Date('2026-11-16T17:00:00Z');
  const desk = await openDryDesk({ registry, desk: defaults, limits, templatesDir, clock });
  try {
    const raw = readFileSync(join(FIXTURES, 'samples', 'ptn', `${mail}.eml`));
    const line = checkLine(mail, await desk.decide(raw, 'ptn'));
    expect([line.disposition, line.reasons.map(({ code }) => code)]).toEqual([disposition, codes]);
  } finally {
    await desk.close();
  }
});
