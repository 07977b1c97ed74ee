import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory } from '../directory.ts';

/** A request whose words put it off, or leave to us what only the customer can say. */
const kindOf = (words: string): string => {
  const { kind, doubts } = readRequest({
    mail: { subject: 'Port out', own: `${words}\n\n608-555-0101\n608-555-0102\n\nPIN 8264017`, signature: '' },
    directory,
    desk: { providerNames: ['Larkspur Voice'] },
    limit: 20_000,
  });
  return doubts.length > 0 ? 'held' : kind;
};

describe('a person hears first', () => {
  test.each([
    'Please port out these numbers, but call me before you do.',
    'Please prepare the port-out of these numbers, we will tell you when to start.',
    'My boss wants these ported out, I disagree.',
    'Please port out these numbers to Prairie Fiber or Sound Telecom.',
    'Please port out these numbers. Contact our IT manager first.',
    'Porten estos números a otro operador, pero llámenme antes.',
    'Merci de porter ces numéros vers Hudson Voice, mais appelez-moi avant.',
    'Vi chiediamo di portare questi numeri a Hudson Voice, ma chiamatemi prima.',
    '次の番号を転出してください。作業の前にご連絡ください。',
    '次の番号の転出をお願いします。転出はこちらから連絡するまでお待ちください。',
    '次の番号の転出をお願いします。移転はしばらくお待ちいただけますか。',
  ])('%s', (words) => expect(kindOf(words)).toMatch(/^(?:held|unknown)$/));
});

describe('nothing is put off by', () => {
  test.each([
    'Please port out these numbers to Prairie Fiber. Call me if you have questions before Friday.',
    'Please port out these numbers to Smith & Sons.',
    'We want to port these numbers out to Prairie Fiber; we will let you know when we move offices.',
    'Please tell us when it is done.',
    'Please port out these numbers to Prairie Fiber or we lose the discount.',
    'Please port out these numbers. Before, we used them for the front desk.',
    '次の番号を転出してください。移転日のご連絡をお待ちしております。',
    '次の番号の転出をお願いします。転出完了のお知らせをお待ちしています。',
  ])('%s', (words) => expect(kindOf(words)).toBe('port-out'));
});
