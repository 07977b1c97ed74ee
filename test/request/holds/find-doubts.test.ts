import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../src/request/holds/find-doubts.ts';
import { MODEL_DIGEST } from '../../../src/request/holds/statement-model.ts';
import { corpusDigest, readExamples } from '../../../train/read-statements.ts';
import { cpuSeconds } from '../../setup/cpu-time.ts';

const doubts = (own: string, subject = '', signature = '') => findDoubts({ own, subject, signature });
const WISH = 'Please port out 608-555-0101 to Prairie Fiber. PIN: 8264017.';

test('the model belongs to the examples that are marked in the fixtures', () => {
  expect(MODEL_DIGEST).toBe(corpusDigest(readExamples()));
});

test('every label is used, by many hands, in every language', () => {
  const examples = readExamples();
  expect(new Set(examples.map(({ label }) => label))).toEqual(new Set(['fine', 'hold', 'part']));
  for (const language of ['en', 'es', 'fr', 'it', 'ja'])
    expect(
      new Set(examples.flatMap(({ author }) => (author.startsWith(language) ? [author] : []))).size,
    ).toBeGreaterThan(2);
});

test.each([
  'Resta invece da voi il 608-555-0102, non va portato.',
  'Se queda con ustedes el 608-555-0102, ese no se porta.',
  'Le fax 608-555-0102 reste chez vous, merci de ne pas y toucher.',
])('what is kept back by number is settled: %s', (words) => {
  const mail = { own: `${WISH}\n\n${words}`, subject: '', signature: '' };
  expect(findDoubts(mail, { pin: 'given', excluded: ['+16085550102'] })).toEqual([]);
});

describe('a statement that holds the request is told wherever it stands', () => {
  test.each([
    [`${WISH}\n\nWe are still waiting for our director to sign off on this.`, '', ''],
    [`${WISH}\n\nPlease do nothing until you hear from me.`, '', ''],
    [WISH, 'CANCELLED: port out', ''],
    [WISH, 'Port out', 'Nora\nTallgrass Outfitters\n\nP.S. Hold this until further notice.'],
  ])('%s | %s | %s', (own, subject, signature) => {
    expect(doubts(own, subject, signature)).not.toEqual([]);
  });
});

describe('nothing is held by', () => {
  test.each([
    [WISH, 'Port out', 'Nora Lindqvist\nIT manager\nTallgrass Outfitters, Inc.'],
    [`${WISH}\n\nIf anything is missing, please call me. Thank you very much!`, 'Numbers', ''],
  ])('%s | %s | %s', (own, subject, signature) => {
    expect(doubts(own, subject, signature)).toEqual([]);
  });
});

test('a doubt shows no PIN', () => {
  const found = doubts('I am not sure whether you should port 608-555-0101 with PIN 8264017 at all.');
  expect(found).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('8264017');
});

test('a megabyte of short lines is weighed within bounds', async () => {
  expect(await cpuSeconds(() => doubts('a b c d\n'.repeat(125_000)))).toBeLessThan(3);
});

describe('how a help desk names what it was asked', () => {
  test.each([
    'Re: Your enquiry',
    'RE: Su consulta [#88213]',
    'Re: Votre demande',
    'R: La vostra richiesta 88213',
  ])('%s says nothing', (subject) => {
    expect(doubts(WISH, subject)).toEqual([]);
  });

  test.each([
    'Enquiry: port-out',
    'Re: your test order',
    'Consulta sobre portabilidad',
    'Re: your enquiry, only a trial',
  ])('%s does', (subject) => {
    expect(doubts(WISH, subject)).not.toEqual([]);
  });
});
