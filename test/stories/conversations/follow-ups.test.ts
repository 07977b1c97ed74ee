import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listReviews } from '../../../src/agents/review-items.ts';
import { codes, INGRID, openTalk, type Talk } from './talk.ts';

let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const BAD =
  'Please port these to Prairie Fiber:\n\n608-555-0101\n608-555-0102\n608-555-01O3\n\nPIN 8264017\n\nTallgrass Outfitters';
const GOOD = '608-555-0101\n608-555-0102\n608-555-0103';
const THREE = ['+16085550101', '+16085550102', '+16085550103'];

describe('a corrected list, and what was wrong with the one before', () => {
  test.each([
    `Sorry, I mistyped the last one. Here is the corrected list:\n\n${GOOD}`,
    `My mistake, I made an error when copying. The list:\n\n${GOOD}\n\nEverything else stays as it was.`,
    `Perdón, me equivoqué al copiar el último número. La lista correcta es:\n\n${GOOD}\n\nLo demás queda igual.`,
    `Pardon, je me suis trompé en recopiant. Voici la liste corrigée :\n\n${GOOD}`,
    `Scusate, mi sono sbagliata a copiare. Ecco la lista corretta:\n\n${GOOD}`,
  ])('is decided: %j', async (own) => {
    const first = await talk.write(BAD);
    expect(codes(first)).toEqual(['number-invalid']);
    const second = await talk.write(own, { reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', kind: 'port-out', case: first.case, numbers: THREE });
  });

  test.each([
    'You are right about the last two: 608-555-0103 and 608-555-0104.',
    `My mistake, we stay with you after all.\n\n${GOOD}`,
    `I mistyped the last one. Corrected, but please wait until Ruth has agreed:\n\n${GOOD}`,
    `I mistyped the last one. Is this list right?\n\n${GOOD}`,
    `I was wrong about the last one. These stay with you:\n\n${GOOD}`,
    `Todo lo demás queda igual, no hagan nada.\n\n${GOOD}`,
    'Oops. 608-555-0103 of course.',
  ])('is a person’s where its words go further: %j', async (own) => {
    const first = await talk.write(BAD);
    const second = await talk.write(own, { reply: first });
    expect(second).toMatchObject({ disposition: 'review', order: null });
  });

  test('is no order where the case has ended: with its final reasons what was known of the PIN has gone', async () => {
    const first = await talk.write(BAD.replace('608-555-01O3', '206-555-0101'));
    expect(codes(first)).toEqual(['number-not-held']);
    const second = await talk.write(`Sorry, I mistyped the last one. Here is the corrected list:\n\n${GOOD}`, {
      reply: first,
    });
    expect(second.disposition).not.toBe('accepted');
    expect(second.order).toBeNull();
  });

  test('may say that it replaces the first, and may not add to it', async () => {
    const first = await talk.write(BAD);
    const added = await talk.write('Please also add this one:\n\n608-555-0103', { reply: first });
    expect(added).toMatchObject({ disposition: 'review', order: null });
    const other = await talk.write(BAD, { subject: 'Other lines' });
    const whole = await talk.write(`Here is the corrected list, which replaces the first one:\n\n${GOOD}`, {
      reply: other,
    });
    expect(whole).toMatchObject({ disposition: 'accepted', numbers: THREE });
  });
});

describe('a withdrawal where another list waits for a person', () => {
  test('is a person’s: nobody has said which of the two is taken back', async () => {
    const first = await talk.write(BAD);
    const doubtful = await talk.write('Perhaps this is better, I am not sure:\n\n608-555-0101\n608-555-0104', {
      reply: first,
    });
    expect(doubtful.disposition).toBe('review');
    const back = await talk.write('Please cancel our request.', { reply: first });
    expect(back).toMatchObject({ disposition: 'review', kind: 'withdraw', order: null });
    expect(codes(back)).toEqual(['numbers-unclear']);
    expect(await listReviews(talk.desk.store)).toHaveLength(2);
  });
});

describe('who receives, told in the answer', () => {
  const ASK =
    'Please transfer the user numbers 608-555-0101 and 608-555-0102 from our organization to the organization of the buyer, who is your customer too.\n\nOur PIN is 8264017.\n\nTallgrass Outfitters';

  test.each([
    'Sorry, the buyer is Harborline Freight (harborline.example).',
    'It is Harborline Freight.',
    'Harborline Freight, harborline.example',
    "C'est Harborline Freight.",
    'Es Harborline Freight.',
    'È Harborline Freight.',
  ])('%s', async (own) => {
    const first = await talk.write(ASK);
    expect(codes(first)).toEqual(['destination-missing']);
    const second = await talk.write(own, { reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', destination: 'harborline', case: first.case });
  });

  test.each([
    'We spoke with Harborline Freight on Monday.',
    'Is it Harborline Freight?',
    'It is not Harborline Freight.',
    'It is Harborline Freight, once the board has agreed.',
  ])('and not: %s', async (own) => {
    const first = await talk.write(ASK);
    const second = await talk.write(own, { reply: first });
    expect(second.disposition).not.toBe('accepted');
  });
});

describe('the same again, in the thread of an order', () => {
  const PORT =
    'Please port these to Prairie Fiber:\n\n608-555-0101\n608-555-0102\n\nPIN 8264017\n\nTallgrass Outfitters';
  const MORE = 'Two more of our numbers, please, the same way:\n\n608-555-0103\n608-555-0104\n\nPIN 8264017';

  test('is a request of its own, with its own PIN', async () => {
    const first = await talk.write(PORT);
    const second = await talk.write(MORE, { reply: first });
    expect(second).toMatchObject({
      disposition: 'accepted',
      kind: 'port-out',
      numbers: ['+16085550103', '+16085550104'],
    });
    expect(second.case).not.toBe(first.case);
  });

  test.each([
    MORE.replace('\n\nPIN 8264017', ''),
    MORE.replace(', please,', ' stay here,'),
    MORE.replace(', please, the same way', ', the same way, once the board has agreed'),
    'Did you do the same for these two?\n\n608-555-0103\n608-555-0104\n\nPIN 8264017',
    'Please take two more of our numbers out of the list, the same way:\n\n608-555-0103\n608-555-0104\n\nPIN 8264017',
  ])('or a person’s: %j', async (own) => {
    const first = await talk.write(PORT);
    const second = await talk.write(own, { reply: first });
    expect(second).toMatchObject({ disposition: 'review', order: null });
  });

  test('of somebody else is nothing that continues', async () => {
    const first = await talk.write(PORT);
    const second = await talk.write(MORE, { reply: first, from: INGRID });
    expect(second.order).toBeNull();
  });
});
