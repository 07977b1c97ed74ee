import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLine } from '../../src/cli/check-line.ts';
import { type DryDesks, prepareDryDesks } from '../../src/cli/dry-desk.ts';
import { loadSettings } from '../../src/config/load.ts';
import { FIXTURES } from './expectation.ts';

/** What whoever tries `npm start` sees first: each of its sample mails on its own, from the top of the screen. */
let desks: DryDesks;
beforeAll(async () => {
  const { desk, limits, templatesDir } = loadSettings({ env: {}, cwd: FIXTURES });
  const registry = join(FIXTURES, 'registry', 'sample.json');
  const clock = (): Date => new Date('2026-11-16T17:00:00Z');
  desks = await prepareDryDesks({ registry, desk, limits, templatesDir, clock });
});
afterAll(() => desks.close());

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
  const desk = await desks.open();
  try {
    const raw = readFileSync(join(FIXTURES, 'samples', 'ptn', `${mail}.eml`));
    const line = checkLine(mail, await desk.decide(raw, 'ptn'));
    expect([line.disposition, line.reasons.map(({ code }) => code)]).toEqual([disposition, codes]);
  } finally {
    await desk.close();
  }
});
