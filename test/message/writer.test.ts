import { describe, expect, test } from 'vitest';
import { parseMail } from '../../src/message/parse.ts';
import { screen } from '../../src/message/screen.ts';
import { MODEL_DIGEST, machineLikelihood, writtenByMachine } from '../../src/message/writer/writer-model.ts';
import { readMarkedMails, writersDigest } from '../../train/read-writers.ts';
import { cpuSeconds } from '../setup/cpu-time.ts';

test('the weights belong to the examples: `npm run train`', () => {
  expect(MODEL_DIGEST).toBe(writersDigest(readMarkedMails()));
});

const mailOf = async (from: string, subject: string, text: string) =>
  await parseMail(
    Buffer.from(
      `From: ${from}\nTo: ptn@desk.example\nSubject: ${subject}\nMessage-ID: <1@x.example>\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
    ),
  );
const ignored = async (from: string, subject: string, text: string) =>
  screen(await mailOf(from, subject, text), {
    ownAddresses: ['ptn@desk.example'],
    ownMessageIds: false,
    duplicate: false,
    agentsCase: null,
    answersToAddress: 0,
    answersToDomain: 0,
    limits: { answersPerAddress: 20, answersPerDomain: 60 },
  }).ignoredBecause;

const STORAGE = [
  'Storage Service <storage@mailcloud.example>',
  'Your mailbox has reached 95% of its quota',
  'Hello,\n\nYour mailbox has used 9.5 GB of 10 GB.\nWhen it is full, new messages will be rejected.\n\nManage storage: https://mailcloud.example/quota\n\nThis message was sent to you by the storage service of your mail provider.',
] as const;

describe('a mail that looks like a program’s in all its words and lines', () => {
  test('is ignored where nothing is asked', async () => {
    expect(await ignored(...STORAGE)).toBe('auto-reply');
  });

  test('is heard where its writer asks and gives a PIN', async () => {
    const [from, subject, text] = STORAGE;
    const asks = 'Please port out 425-555-0101 to Prairie Fiber. PIN: 8264017';
    expect(await ignored(from, subject, `${asks}\n\n${text}`)).toBeNull();
  });

  test('is heard in a thread', async () => {
    expect(await ignored('Ida Moe <ida@x.example>', 'Re: your mail', 'We received your ticket.')).toBeNull();
  });

  test('is heard where it is passed on', async () => {
    const [from, subject, text] = STORAGE;
    expect(await ignored(from, `Fwd: ${subject}`, text)).toBeNull();
  });
});

test('a person who asks looks like none', async () => {
  const text =
    'Hi,\n\nplease port out 425-555-0101 and 425-555-0102 to Prairie Fiber. Our PIN is 8264017.\n\nThanks,\nIda Moe';
  expect(writtenByMachine(await mailOf('Ida Moe <ida@x.example>', 'Port out', text))).toBeLessThan(0.05);
});

test('a carrier’s order system asks like a person', () => {
  const text =
    'PON: TRP-2231\nREQTYP: port-out\nOLD SP: Larkspur Voice\nNEW SP: Prairie Fiber\nCUST: Tallgrass Outfitters\nPIN: 8264017\nTN: 608-555-0105 thru 608-555-0109\nDDD: 03/30/2026';
  const from = { name: 'Prairie Fiber LNP', address: 'lnp@prairiefiber.example' };
  expect(machineLikelihood({ ...from, subject: 'LSR TRP-2231', text })).toBeLessThan(0.3);
});

test('megabytes are weighed by their beginning', async () => {
  const text = 'out of office '.repeat(80_000);
  const weigh = (): number => machineLikelihood({ name: '', address: 'a@b.example', subject: text, text });
  expect(await cpuSeconds(weigh)).toBeLessThan(0.4);
});
