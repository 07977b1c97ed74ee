import { describe, expect, test } from 'vitest';
import { parseMail } from '../../src/message/parse.ts';
import { type ScreenFacts, screen } from '../../src/message/screen.ts';
import { GONE_MACHINES, GONE_PEOPLE } from './machines/away-and-gone.ts';
import { ENGLISH_ABSENCES } from './machines/english-absences.ts';
import { ENGLISH_NOTICES } from './machines/english-notices.ts';
import { ENGLISH_TICKETS } from './machines/english-tickets.ts';
import { FURTHER_MACHINES, FURTHER_PEOPLE } from './machines/further.ts';
import { GERMAN, JAPANESE } from './machines/japanese-german.ts';
import { LATER_MACHINES, LATER_PEOPLE } from './machines/later.ts';
import { OPENED_TICKETS } from './machines/opened-tickets.ts';
import { FRENCH, ITALIAN, SPANISH } from './machines/romance.ts';
import type { Written } from './machines/told.ts';

const FACTS: ScreenFacts = {
  ownAddresses: ['ptn@desk.example', 'gcstnmsd@desk.example'],
  ownMessageIds: false,
  duplicate: false,
  agentsCase: null,
  answersToAddress: 0,
  answersToDomain: 0,
  limits: { answersPerAddress: 20, answersPerDomain: 60 },
};

/** No header says anything: only the form does. */
const screened = async (
  { subject, text, from = 'Ida Moe <ida@customer.example>' }: Written,
  headers: string[] = [],
) => {
  const raw = [
    `From: ${from}`,
    'To: ptn@desk.example',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Message-ID: <1@customer.example>',
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    text,
  ].join('\n');
  return screen(await parseMail(Buffer.from(raw)), FACTS).ignoredBecause;
};

describe.each([
  ['absences in English', ENGLISH_ABSENCES],
  ['tickets in English', ENGLISH_TICKETS],
  ['notices in English', ENGLISH_NOTICES],
  ['tickets that are opened', OPENED_TICKETS],
  ['Spanish', SPANISH],
  ['French', FRENCH],
  ['Italian', ITALIAN],
  ['Japanese', JAPANESE],
  ['German', GERMAN],
])('told by its form, %s', (_, mails) => {
  test.each(mails)('$what is a machine’s', async ({ machine, because = 'auto-reply' }) => {
    expect(await screened(machine)).toBe(because);
  });

  test.each(mails)('a person who says much the same as $what is heard', async ({ person }) => {
    expect(await screened(person)).toBeNull();
  });
});

describe('told by its form', () => {
  test.each([...FURTHER_MACHINES, ...LATER_MACHINES, ...GONE_MACHINES])('a machine’s: %s', async (subject, text) => {
    expect(await screened({ subject, text })).not.toBeNull();
  });

  test.each([...FURTHER_PEOPLE, ...LATER_PEOPLE, ...GONE_PEOPLE])('a person’s: %s', async (subject, text) => {
    expect(await screened({ subject, text })).toBeNull();
  });
});

test('a long mail whose words never add up is heard', async () => {
  const text = 'your request i am until message please reply '.repeat(20_000);
  expect(await screened({ subject: 'Re: port', text: `${text}Please port out 425-555-0101.` })).toBeNull();
});

test('what cron sends of a job is a machine’s, whatever the account; a person of that name is heard', async () => {
  const subject = 'Cron <lnp@batch2> /opt/lnp/push.sh';
  expect(await screened({ subject, text: 'push: 0 new orders', from: 'Cron Daemon <lnp@customer.example>' })).toBe(
    'auto-reply',
  );
  expect(
    await screened({
      subject: `Re: ${subject}`,
      text: 'Please port 425-555-0101.',
      from: 'Ida Moe <ida@customer.example>',
    }),
  ).toBeNull();
  expect(await screened({ subject, text: 'Please port 425-555-0101.' })).toBeNull();
});
