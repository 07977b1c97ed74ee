import { afterEach, describe, expect, test } from 'vitest';
import { openTalk, type Said, type Talk } from '../stories/conversations/talk.ts';

/** Several mails of one matter, in order; what is not said names neither the case nor its thread. */
let talk: Talk;
afterEach(() => talk.close());

async function begin(): Promise<void> {
  talk = await openTalk();
}

const write = (
  text: string,
  { from, subject = 'Lines', replyTo }: { from?: string; subject?: string; replyTo?: string | null } = {},
): Promise<Said> =>
  talk.write(text, { ...(from ? { from } : {}), subject, headers: replyTo ? [`In-Reply-To: ${replyTo}`] : [] });

describe('a case', () => {
  test('is completed by a reply that gives only the PIN', async () => {
    await begin();
    const first = await write('Please port out 608-555-0101 and 608-555-0102 to Prairie Fiber. Tallgrass Outfitters');
    expect(first.reasons.map(({ code }) => code)).toEqual(['pin-missing']);
    const second = await write('8264017', { replyTo: first.answer?.messageId ?? null });
    expect(second).toMatchObject({
      disposition: 'accepted',
      case: first.case,
      numbers: ['+16085550101', '+16085550102'],
      pin: 'match',
    });
  });

  test('takes a corrected list and still knows that the PIN matched', async () => {
    await begin();
    const first = await write('Please port out 608-555-0101 and 608-555-0120 to Prairie Fiber. PIN 8264017');
    expect(first.reasons.map(({ code }) => code)).toEqual(['number-in-open-order']);
    const second = await write('Sorry, please port out 608-555-0101 only.', {
      replyTo: first.answer?.messageId ?? null,
    });
    expect(second).toMatchObject({
      disposition: 'accepted',
      case: first.case,
      numbers: ['+16085550101'],
      pin: 'match',
    });
  });

  test('does not lend its PIN to a new list on the word of a guessed case number', async () => {
    await begin();
    const first = await write('Please port out 608-555-0101 and 608-555-0120 to Prairie Fiber. PIN 8264017');
    const forged = await write('Please port out 608-555-0110 to 0119 to Shady Phones.', { subject: `[${first.case}]` });
    expect(forged).toMatchObject({ disposition: 'rejected', pin: 'missing' });
  });

  test('is closed to a stranger who quotes its number or its thread', async () => {
    await begin();
    const first = await write('Please port out 608-555-0101 and 608-555-0120 to Prairie Fiber. PIN 8264017');
    const from = 'eve@elsewhere.example';
    const stranger = await write('Please port out 608-555-0102.', {
      from,
      subject: `Re: [${first.case}]`,
      replyTo: first.answer?.messageId ?? null,
    });
    expect(stranger.case).not.toBe(first.case);
    expect(stranger).toMatchObject({ disposition: 'rejected', pin: 'missing' });
  });

  test('of a list that could not be read is not accepted by a PIN alone', async () => {
    await begin();
    const first = await write('Please port out 608-555-0101 and 608-555-010 to Prairie Fiber. Tallgrass Outfitters');
    const second = await write('The PIN is 8264017.', { replyTo: first.answer?.messageId ?? null });
    expect(second.reasons.map(({ code }) => code)).toEqual(['number-invalid']);
  });

  test('asked again while its order is open gets the same order, and the numbers are taken for others', async () => {
    await begin();
    const text = 'Please port out 608-555-0101 and 608-555-0102 to Prairie Fiber. PIN 8264017';
    const first = await write(text);
    const again = await write(text, { from: 'ports@prairiefiber.example' });
    expect(again).toMatchObject({ disposition: 'accepted', order: first.order });
    const part = await write('Please port out 608-555-0102 and 608-555-0103 to Prairie Fiber. PIN 8264017');
    expect(part.reasons).toEqual([{ code: 'number-in-open-order', numbers: ['+16085550102'] }]);
  });
});

describe('wrong PINs', () => {
  const request = (pin: string): string =>
    `Please port out 608-555-0101 to Prairie Fiber. PIN ${pin}. Tallgrass Outfitters`;

  test('lock the organisation after five; the right one is not compared then; its contacts are told once', async () => {
    await begin();
    const notices: number[] = [];
    for (let i = 0; i < 5; i++)
      notices.push((await write(request(`100000${i}`), { from: `a${i}@x.example` })).notices.length);
    expect(notices).toEqual([0, 0, 0, 0, 2]);
    expect(await write(request('8264017'))).toMatchObject({ pin: 'locked', disposition: 'rejected', notices: [] });
    talk.wait(25);
    expect(await write(request('8264017'))).toMatchObject({ pin: 'match', disposition: 'accepted' });
  });

  test('of one sender lock that sender for every organisation', async () => {
    await begin();
    const from = 'guess@x.example';
    const numbers = ['206-555-0101', '608-555-0101', '480-555-0101'];
    for (let i = 0; i < 5; i++) await write(`Please port out ${numbers[i % 3]} to us. PIN 11111${i}1`, { from });
    expect((await write('Please port out 206-555-0101 to us. PIN 0093184', { from })).pin).toBe('locked');
    expect(
      (await write('Please port out 206-555-0101 to Sound Telecom. PIN 0093184', { from: 'ben@harborline.example' }))
        .pin,
    ).toBe('match');
  });
});
