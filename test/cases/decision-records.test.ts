import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unsealFacts } from '../../src/cases/decision-records.ts';
import { decideAgain, readFactsRecord } from '../../src/decision/facts-record.ts';
import { openTalk, type Talk } from '../stories/conversations/talk.ts';

let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const REQUEST = 'Please port out 608-555-0101 to Pinyon Fiber. Our port-out PIN is 8264017.\n\nNora Lindqvist';
const VAGUE = 'Our number 608-555-0102, as discussed. PIN 8264017\n\nNora Lindqvist';

test("each decision leaves a record of its own, the desk's and the agent's, from which it follows again", async () => {
  await talk.write(REQUEST);
  const vague = await talk.write(VAGUE);
  await talk.rule(vague.case, { verdict: 'reject', reasons: [{ code: 'loa-missing' }] });
  const records = await talk.rows('decision_records');
  expect(records.map(({ mail_id }) => mail_id)).toEqual([1, 2, 2]);
  const decided = records.map(({ facts }) => unsealFacts(talk.desk.keys, facts));
  expect(decided.map((record) => record && decideAgain(record).disposition)).toEqual([
    'accepted',
    'review',
    'rejected',
  ]);
  expect(new Set(records.map(({ rules, models }) => `${rules} ${models}`)).size).toBe(1);
  expect(records[0]?.rules).toMatch(/^[0-9a-f]{16}$/);
});

test('a record lies sealed, without the PIN, and can only be added to', async () => {
  await talk.write(REQUEST);
  const [record] = await talk.rows('decision_records');
  expect(Buffer.from(record?.facts ?? []).toString('latin1')).not.toContain('555');
  const json = Buffer.from(talk.desk.keys.unseal(record?.facts ?? new Uint8Array())).toString('utf8');
  expect(json).toContain('+16085550101');
  expect(json).not.toContain('8264017');
  const { db } = talk.desk.store;
  for (const change of [
    sql`UPDATE decision_records SET at = ''`,
    sql`DELETE FROM decision_records`,
    sql`INSERT OR REPLACE INTO decision_records SELECT * FROM decision_records`,
  ])
    await expect(change.execute(db)).rejects.toThrow('can only grow');
});

test('a record of another form is told from one that can be decided again', () => {
  expect(readFactsRecord('{"form":99}')).toBeNull();
});
