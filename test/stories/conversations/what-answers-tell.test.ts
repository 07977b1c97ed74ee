import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setPinAndTell } from '../../../src/agents/set-pin.ts';
import { Secret } from '../../../src/base/secret.ts';
import { codes, NORA, openTalk, type Talk, textOf } from './talk.ts';

/** What an answer tells, and whom: nobody learns from it whose numbers these are. */
let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const STRANGER = 'orders@prairiefiber.example';
const ASK = 'Please port out 608-555-0101 and 608-555-0102 to Prairie Fiber.';

describe('an organisation is named', () => {
  test('to a stranger who has its PIN', async () => {
    const said = await talk.write(`${ASK} The PIN is 8264017.`, { from: STRANGER });
    expect(said.disposition).toBe('accepted');
    expect(textOf(said)).toContain('Tallgrass Outfitters');
  });

  test.each([
    ['a wrong PIN', ' The PIN is 8264018.'],
    ['no PIN', ''],
    ['two PINs', ' The PIN is 8264017. The port-out PIN is 8264018.'],
  ])('not to a stranger with %s', async (_, pin) => {
    const said = await talk.write(`${ASK}${pin}`, { from: STRANGER });
    expect(said.disposition).toBe('rejected');
    expect(textOf(said)).toContain('+1 608-555-0101');
    expect(textOf(said)).toContain('move numbers to another provider');
    expect(`${textOf(said)} ${said.answer?.html}`).not.toMatch(/tallgrass/i);
  });

  test('to somebody who writes from its domain', async () => {
    expect(textOf(await talk.write(ASK, { from: NORA }))).toContain('Tallgrass Outfitters');
  });
});

test('the contacts read who asked and what became of it', async () => {
  const accepted = await talk.write(`${ASK} The PIN is 8264017.`, { from: STRANGER });
  expect(accepted.notices).toHaveLength(2);
  for (const { text } of accepted.notices) {
    expect(text).toContain(STRANGER);
    expect(text).toContain(`accepted as order ${accepted.order}`);
  }
  const rejected = await talk.write('Please port out 608-555-0101 and 425-555-0100. The PIN is 8264017.', {
    from: STRANGER,
  });
  expect(rejected.disposition).toBe('rejected');
  for (const { text } of rejected.notices) expect(text).toContain('not accepted');
});

test('a request whose numbers cannot exist is told why, and not that they are not complete', async () => {
  const said = await talk.write('Please port out these numbers:\n608-155-0101\n211-555-0101\nThe PIN is 8264017.');
  expect(codes(said)).toContain('number-invalid');
  expect(textOf(said)).toContain('608-155-0101 (there is no exchange 155)');
  expect(textOf(said)).toContain('211-555-0101 (there is no area code 211)');
  expect(textOf(said)).not.toContain('not complete');
});

test('who thinks that a final no is wrong is heard by a person, as the answer says', async () => {
  const said = await talk.write('Please port out +44 20 7946 0123. The PIN is 8264017.');
  expect(codes(said)).toEqual(['number-not-us']);
  const reply = await talk.write('We think that this is wrong, please look at it again.', { reply: said });
  expect(reply.disposition).toBe('review');
});

describe('setting a PIN', () => {
  const set = (organisation: string, pin: string) =>
    setPinAndTell(talk.desk.store, talk.desk.pinGuard, talk.desk, {
      organisation,
      pin: new Secret(pin),
      actor: 'ana',
      now: new Date('2026-03-16T18:00:00Z'),
    });

  test('tells each contact that is to be notified, in the language of the organisation, without the PIN', async () => {
    expect(await set('palmira', '447120')).toMatchObject({ isChange: false, told: ['sistemas@palmira.example'] });
    expect((await set('tallgrass', '5820471')).told).toEqual(['telecom@tallgrass.example', 'ops@tallgrass.example']);
    const mails = (await talk.rows('outbox')).map(({ raw }) => Buffer.from(raw).toString('latin1'));
    expect(mails).toHaveLength(3);
    expect(mails[0]).toContain('Content-Language: es');
    for (const mail of mails) expect(mail).not.toMatch(/447120|5820471/);
  });

  test('tells nobody where it fails', async () => {
    await expect(set('palmira', '12')).rejects.toThrow(/6 to 10 digits/);
    expect(await talk.rows('outbox')).toEqual([]);
  });
});
