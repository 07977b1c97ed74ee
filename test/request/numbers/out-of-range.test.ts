import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

describe('out of a range that is written out, those that somebody uses are a part that is not named', () => {
  test.each([
    'Please port, out of the block 425-555-0120 to 425-555-0129, those that the ferry office answers.',
    'Among 425-555-0120 to 425-555-0129 please port the ones that ring at the pier.',
    'Please port those of 425-555-0120 through 425-555-0129 that nobody picks up.',
    'Porten, de la serie 425-555-0120 a 425-555-0129, las que sobraron en mayo.',
    'Entre el 425-555-0120 y el 425-555-0129 porten los que usa el muelle.',
    'Dans la plage 425-555-0120 à 425-555-0129, merci de porter ceux que le quai utilise.',
    'Nella serie 425-555-0120 - 425-555-0129 vogliate portare quelli che usa il molo.',
    'Vogliate portare quelli fra 425-555-0120 e 425-555-0129 che il molo non usa.',
    'Please port what the pier still answers between 425-555-0120 and 425-555-0129.',
    'Da 425-555-0120 a 425-555-0129, vogliate portare quanto il molo non usa.',
    '425-555-0120から425-555-0129のうち、桟橋で使っているものを移転してください。',
  ])('%s', (own) => {
    const { numbers, unclear } = read(own);
    expect([numbers, unclear.length > 0]).toEqual([[], true]);
  });
});

describe('a range of which something is told is asked for whole', () => {
  test.each([
    'Please port the block 425-555-0120 to 425-555-0129, which the ferry office used.',
    'Please port the numbers from 425-555-0120 to 425-555-0129 that the ferry office used.',
    'Please port all of the range 425-555-0120 to 425-555-0129 that you gave us.',
    'Porten la serie 425-555-0120 a 425-555-0129, que usaba el muelle.',
    'Merci de porter la plage 425-555-0120 à 425-555-0129, dont se servait le quai.',
    'Vogliate portare la serie 425-555-0120 - 425-555-0129, che usava il molo.',
    '桟橋で使っていた425-555-0120から425-555-0129までを移転してください。',
  ])('%s', (own) => expect(read(own).numbers).toHaveLength(10));
});
