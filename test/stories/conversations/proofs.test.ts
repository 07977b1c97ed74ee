import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { importRegistry } from '../../../src/registry/import.ts';
import { setPin, unlockPin } from '../../../src/registry/pin.ts';
import { codes, INGRID, NORA, openTalk, type Said, type Talk } from './talk.ts';

/** What an earlier mail proved, and when that ends (desk rules, section 9). */
let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const NEW_PIN = '5501937';
const BOTH = 'Please port out 608-555-0101 and 608-555-0120 to Prairie Fiber.';
const ONE = 'Sorry, please port out 608-555-0101 only.';
const SAM = 'sam@tallgrass.example';

/** A case that waits for a shorter list, and whose PIN has matched. */
const proved = async (from = NORA): Promise<Said> => {
  const first = await talk.write(`${BOTH} PIN 8264017`, { from });
  expect(first).toMatchObject({ disposition: 'rejected', pin: 'match' });
  return first;
};
const changePin = async (pin: string): Promise<void> => {
  const { store, pinGuard, clock } = talk.desk;
  await setPin(store, pinGuard, { organisation: 'tallgrass', pin: new Secret(pin), actor: 'ana', now: clock() });
};
const importPin = async (pin: string): Promise<void> => {
  const { store, pinGuard, clock } = talk.desk;
  const file = join(talk.folder, 'pins.csv');
  writeFileSync(file, `organisation,pin\ntallgrass,${pin}\n`);
  await importRegistry(store, pinGuard, [file], { now: clock() });
};
const lockTallgrass = async (): Promise<void> => {
  for (let i = 0; i < 5; i++)
    await talk.write(`Please port out 608-555-0101 to us. PIN 10000${i}`, { from: `a${i}@x.example` });
};
const lockSender = async (from: string): Promise<void> => {
  const numbers = ['206-555-0101', '480-555-0101'];
  for (let i = 0; i < 5; i++) await talk.write(`Please port out ${numbers[i % 2]} to us. PIN 10000${i}`, { from });
};
const unlock = (subject: 'organisation' | 'sender', key: string): Promise<boolean> =>
  unlockPin(talk.desk.store, { subject, key, actor: 'ana', why: null, now: talk.desk.clock() });

/** Proved no more: the same words with the PIN are still heard. */
const expectEnded = (line: Said, first: Said): void => {
  expect(line).toMatchObject({ disposition: 'rejected', pin: 'missing', case: first.case });
  expect(codes(line)).toEqual(['pin-missing']);
};

describe('that a PIN matched ends', () => {
  test('when the organisation changes its PIN; the new one is heard', async () => {
    const first = await proved();
    await changePin(NEW_PIN);
    const second = await talk.write(ONE, { reply: first });
    expectEnded(second, first);
    expect(await talk.write(`The PIN is ${NEW_PIN}.`, { reply: second })).toMatchObject({
      disposition: 'accepted',
      case: first.case,
      numbers: ['+16085550101'],
    });
  });

  test('when the PIN is changed and changed back: nobody knows who asked meanwhile', async () => {
    const first = await proved();
    await changePin(NEW_PIN);
    await changePin('8264017');
    expectEnded(await talk.write(ONE, { reply: first }), first);
  });

  test('when a registry file brings another PIN, and not when it brings the same one again', async () => {
    const first = await proved();
    await importPin('8264017');
    const still = await talk.write('Please port out 608-555-0102 and 608-555-0120 only.', { reply: first });
    expect(still).toMatchObject({ pin: 'match', case: first.case });
    await importPin(NEW_PIN);
    expectEnded(await talk.write(ONE, { reply: still }), first);
  });

  test('when checks of the organisation are locked, and it does not come back when the lock is over', async () => {
    const first = await proved();
    await lockTallgrass();
    const second = await talk.write(ONE, { reply: first });
    expectEnded(second, first);
    talk.wait(25);
    expectEnded(await talk.write(ONE, { reply: second }), first);
  });

  test('when checks of the organisation were locked, also if an agent has lifted the lock', async () => {
    const first = await proved();
    await lockTallgrass();
    await unlock('organisation', 'tallgrass');
    expectEnded(await talk.write(ONE, { reply: first }), first);
  });

  test('when the wrong PINs come from the very case', async () => {
    let last = await proved();
    const { case: number } = last;
    for (let i = 0; i < 5; i++) last = await talk.write(`PIN: 10000${i}`, { reply: last });
    expect(last).toMatchObject({ pin: 'mismatch', case: number });
    await unlock('organisation', 'tallgrass');
    await unlock('sender', NORA);
    expect(await talk.write(ONE, { reply: last })).toMatchObject({ pin: 'missing', case: number });
  });

  test('when checks of its requester are locked, who has guessed at others’ PINs', async () => {
    const first = await proved();
    await lockSender(NORA);
    expectEnded(await talk.write(ONE, { reply: first }), first);
    talk.wait(25);
    expectEnded(await talk.write(ONE, { reply: first }), first);
  });

  test('for a colleague whose checks are locked, and not for the one who gave it', async () => {
    const first = await proved();
    await lockSender(SAM);
    expectEnded(await talk.write(ONE, { reply: first, from: SAM }), first);
    expect(await talk.write(ONE, { reply: first })).toMatchObject({ disposition: 'accepted', case: first.case });
  });
});

describe('that a PIN matched goes on', () => {
  test('when another organisation changes its PIN or is locked', async () => {
    const first = await proved();
    const { store, pinGuard, clock } = talk.desk;
    await setPin(store, pinGuard, {
      organisation: 'harborline',
      pin: new Secret(NEW_PIN),
      actor: 'ana',
      now: clock(),
    });
    for (let i = 0; i < 5; i++)
      await talk.write(`Please port out 206-555-0101 to us. PIN 10000${i}`, { from: `a${i}@x.example` });
    expect(await talk.write(ONE, { reply: first })).toMatchObject({ disposition: 'accepted', case: first.case });
  });

  test('after fewer wrong PINs than lock', async () => {
    let last = await proved();
    for (let i = 0; i < 4; i++) last = await talk.write(`PIN: 10000${i}`, { reply: last });
    expect(await talk.write(ONE, { reply: last })).toMatchObject({ disposition: 'accepted', pin: 'match' });
  });
});

describe('an agent who rules on a mail whose PIN had matched', () => {
  const held = async (): Promise<Said> => {
    const mail = await talk.write('Please port out 608-555-0101 to Prairie Fiber. PIN 8264017', {
      headers: ['X-Auto-Response-Suppress: All'],
    });
    expect(mail).toMatchObject({ disposition: 'review', pin: 'match' });
    return mail;
  };

  test('approves it as long as nothing has changed, whatever became of others', async () => {
    const mail = await held();
    await lockSender(INGRID);
    expect(await talk.rule(mail.case, {})).toMatchObject({ disposition: 'accepted', pin: 'match' });
  });

  test('does not approve it after the PIN was changed', async () => {
    const mail = await held();
    await changePin(NEW_PIN);
    await expect(talk.rule(mail.case, {})).rejects.toThrow(/pin-mismatch/);
    expect(await talk.openNumbers()).not.toContain('+16085550101');
  });

  test('does not approve it while checks are locked', async () => {
    const mail = await held();
    await lockTallgrass();
    await expect(talk.rule(mail.case, {})).rejects.toThrow(/pin-locked/);
  });

  test('does not bring the proof back by rejecting it', async () => {
    const mail = await held();
    await changePin(NEW_PIN);
    await talk.rule(mail.case, { verdict: 'reject', reasons: [{ code: 'numbers-missing' }] });
    const second = await talk.write('Please port out 608-555-0101 to Prairie Fiber.', { reply: mail });
    expect(second).toMatchObject({ disposition: 'rejected', pin: 'missing' });
  });
});
