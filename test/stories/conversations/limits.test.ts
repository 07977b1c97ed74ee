import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codes, openTalk, type Talk } from './talk.ts';

/** What is too much for the desk (desk rules, sections 3 and 6), a step below the limit and a step above it. */
let talk: Talk;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

/** Area codes of the United States: 555-01XX is a hundred invented numbers in each. */
const areas = Array.from({ length: 800 }, (_, i) => 200 + i).filter((area) => {
  const number = `+1${area}5550100`;
  return isValidPhoneNumber(number) && parsePhoneNumberFromString(number)?.country === 'US';
});
const blocks = (count: number): string =>
  areas
    .slice(0, count)
    .map((area) => `${area}-555-01XX`)
    .join('\n');
const ask = (list: string): string =>
  `Please port out the numbers in this list to Prairie Fiber. Tallgrass Outfitters\n\n${list}\n`;

test('twenty thousand numbers are a request like any other, one more is a person’s', async () => {
  const most = await talk.write(ask(blocks(200)), { subject: 'The most' });
  expect(codes(most)).toEqual(['pin-missing']);
  expect(most).toMatchObject({ disposition: 'rejected', kind: 'port-out' });
  expect(most.numbers).toHaveLength(20_000);

  const more = await talk.write(ask(`${blocks(200)}\n${areas[200]}-555-0100`), { subject: 'One more' });
  expect(codes(more)).toEqual(['list-too-long', 'pin-missing']);
  expect(more).toMatchObject({ disposition: 'review', kind: 'port-out' });
  expect(more.answer).not.toBeNull();
});

test('an attachment above 25 MB is not read, and says so alone; one below is', async () => {
  const list = 'Number\n608-555-0101\n608-555-0102\n';
  const limit = 25 * 1024 * 1024;
  const send = (bytes: number) =>
    talk.write('Please port out the attached list to Prairie Fiber. PIN 8264017', {
      parts: [{ filename: 'list.csv', type: 'text/csv', bytes: Buffer.from(list.padEnd(bytes, '\n')) }],
    });

  const large = await send(limit + 1);
  expect(codes(large)).toEqual(['attachment-too-large']);
  expect(large).toMatchObject({ disposition: 'rejected', kind: 'port-out', numbers: [] });

  const small = await send(list.length);
  expect(small).toMatchObject({ disposition: 'accepted', numbers: ['+16085550101', '+16085550102'] });
});
