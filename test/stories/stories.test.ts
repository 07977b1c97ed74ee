import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckLine, checkLine } from '../../src/cli/check-line.ts';
import { type DryDesks, prepareDryDesks } from '../../src/cli/dry-desk.ts';
import { loadSettings } from '../../src/config/load.ts';
import type { Decision } from '../../src/decision/decision.ts';
import { decideAgain, readFactsRecord } from '../../src/decision/facts-record.ts';
import {
  type Expectation,
  ExpectationFile,
  expectationOf,
  expectations,
  FIXTURES,
  MAILS,
  mails,
  readExpectation,
  seenOf,
  wantedOf,
} from './expectation.ts';

/** Every fixture mail through the real pipeline and a store of its own, against an expectation written by hand. */
const REGISTRY = join(FIXTURES, 'registry', 'stories.json');
const PINS = (
  JSON.parse(readFileSync(REGISTRY, 'utf8')) as { organisations: { pin: string | null }[] }
).organisations.flatMap(({ pin }) => pin ?? []);
const NOW = new Date('2026-03-16T17:00:00Z');

test('every mail has its expectation and every expectation its mail', () => {
  expect(mails.length).toBeGreaterThanOrEqual(150);
  expect(mails.map(expectationOf)).toEqual(expectations);
});

test.each(expectations)('%s says kind, numbers and reasons, or why the mail is ignored', (file) => {
  expect(ExpectationFile.safeParse(readExpectation(file)).error?.issues ?? []).toEqual([]);
});

test('a mail lies in the folder of its outcome', () => {
  const lying = expectations.map((file) => [file, (readExpectation(file) as Expectation).disposition]);
  expect(lying.filter(([file, disposition]) => !file?.startsWith(`${disposition}/`))).toEqual([]);
});

describe('stories', () => {
  let desks: DryDesks;

  beforeAll(async () => {
    const { desk, limits, templatesDir } = loadSettings({ env: {}, cwd: FIXTURES });
    desks = await prepareDryDesks({ registry: REGISTRY, desk, limits, templatesDir, clock: () => NOW });
  });
  afterAll(() => desks.close());

  type Told = { readonly line: CheckLine; readonly decision: Decision | null; readonly record: string | null };
  const tell = async (mail: string, expected: Expectation): Promise<Told> => {
    const desk = await desks.open();
    try {
      const handled = await desk.decide(readFileSync(join(MAILS, mail)), expected.mailbox ?? null);
      const { store, keys } = desk.work;
      const row = await store.db.selectFrom('decision_records').select('facts').executeTakeFirst();
      const record = row ? Buffer.from(keys.unseal(row.facts)).toString('utf8') : null;
      return { line: checkLine(mail, handled), decision: handled.decision, record };
    } finally {
      await desk.close();
    }
  };

  const hear = async (mail: string): Promise<void> => {
    const expected = readExpectation(expectationOf(mail)) as Expectation;

    const { line, decision, record } = await tell(mail, expected);

    const wanted = wantedOf(expected);
    expect(seenOf(line, wanted), expected.why).toEqual(wanted);
    const read = record === null ? null : readFactsRecord(record);
    expect(read && decideAgain(read), 'its record decides the same').toEqual(decision);
    const said = JSON.stringify([line.answer, line.notices, line.evidence, line.reasons, record]);
    const secret = PINS.filter((pin) => !line.numbers.some((number) => number.includes(pin)));
    expect(secret.filter((pin) => said.includes(pin))).toEqual([]);
  };

  const isOpen = (mail: string): boolean => 'notYet' in (readExpectation(expectationOf(mail)) as Expectation);
  test.each(mails.filter((mail) => !isOpen(mail)))('%s', hear);
  test.fails.each(mails.filter(isOpen))('%s is not yet told as the rules say', hear);
});
