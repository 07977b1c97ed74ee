import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckLine, checkLine } from '../../src/cli/check-line.ts';
import { openDryDesk } from '../../src/cli/dry-desk.ts';
import { loadSettings } from '../../src/config/load.ts';

/** Every fixture mail through the real pipeline and a real SQLite file, against an expectation written by hand. */
const ROOT = join(import.meta.dirname, '..', '..', 'fixtures');
const MAILS = join(ROOT, 'mails');
const REGISTRY = join(ROOT, 'registry', 'stories.json');
const PINS = (
  JSON.parse(readFileSync(REGISTRY, 'utf8')) as { organisations: { pin: string | null }[] }
).organisations.flatMap(({ pin }) => pin ?? []);
const NOW = new Date('2026-03-16T17:00:00Z');

type Expectation = {
  why: string;
  mailbox?: 'ptn' | 'gcstnmsd';
  disposition: string;
  ignoredBecause?: string;
  kind?: string;
  language?: string;
  organisation?: string | null;
  destination?: string | null;
  numbers?: string[];
  pin?: string;
  reasons?: string[];
  answered?: boolean;
  order?: string;
};

const listed = readdirSync(MAILS, { recursive: true, encoding: 'utf8' }).sort();
const mails = listed.filter((file) => file.endsWith('.eml'));
const expectations = listed.filter((file) => file.endsWith('.expected.json'));
const expectationOf = (mail: string): string => mail.replace(/\.eml$/, '.expected.json');

test('every mail has its expectation and every expectation its mail', () => {
  expect(mails.length).toBeGreaterThanOrEqual(150);
  expect(mails.map(expectationOf)).toEqual(expectations);
});

test('a mail lies in the folder of its outcome', () => {
  for (const file of expectations) {
    const expected = JSON.parse(readFileSync(join(MAILS, file), 'utf8')) as Expectation;
    if (file.startsWith('ignored') || file.startsWith('review')) continue;
    expect(`${expected.disposition}/`, file).toBe(file.slice(0, file.indexOf('/') + 1));
  }
});

describe('stories', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'portdesk-stories-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const tell = async (mail: string, expected: Expectation): Promise<CheckLine> => {
    const database = join(folder, `${mail.replaceAll('/', '-')}.sqlite`);
    const { desk: defaults, limits, templatesDir } = loadSettings({ env: {}, cwd: folder });
    const desk = await openDryDesk({
      registry: REGISTRY,
      desk: defaults,
      limits,
      templatesDir,
      clock: () => NOW,
      database,
    });
    try {
      return checkLine(mail, await desk.decide(readFileSync(join(MAILS, mail)), expected.mailbox ?? null));
    } finally {
      await desk.close();
    }
  };

  test.each(mails)('%s', async (mail) => {
    const expected = JSON.parse(readFileSync(join(MAILS, expectationOf(mail)), 'utf8')) as Expectation;

    const line = await tell(mail, expected);

    expect(line.disposition, expected.why).toBe(expected.disposition);
    if (expected.ignoredBecause) expect(line.ignoredBecause).toBe(expected.ignoredBecause);
    if (expected.kind && expected.kind !== '*') expect(line.kind).toBe(expected.kind);
    if (expected.language) expect(line.language).toBe(expected.language);
    if ('organisation' in expected) expect(line.organisation).toBe(expected.organisation);
    if ('destination' in expected) expect(line.destination).toBe(expected.destination);
    if (expected.numbers) expect(line.numbers).toEqual([...expected.numbers].sort());
    if (expected.pin) expect(line.pin).toBe(expected.pin);
    if (expected.reasons) expect(line.reasons.map(({ code }) => code)).toEqual(expected.reasons);
    if (expected.order) expect(line.order).toBe(expected.order);
    expect(line.answer !== null).toBe(expected.answered ?? expected.disposition !== 'ignored');
    const said = JSON.stringify([line.answer, line.notices, line.evidence, line.reasons]);
    for (const pin of PINS) {
      if (!line.numbers.some((number) => number.includes(pin))) expect(said).not.toContain(pin);
    }
  });
});
