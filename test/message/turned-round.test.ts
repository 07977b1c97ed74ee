import { expect, test } from 'vitest';
import { cleanText } from '../../src/message/visible-text.ts';
import { cpuSeconds } from '../setup/cpu-time.ts';

const [RLE, PDF, RLO, LRI, RLI, FSI, PDI, LRE, LRM, RLM] = [
  ...'\u202b\u202c\u202e\u2066\u2067\u2068\u2069\u202a\u200e\u200f',
];

test.each([
  ['the last two digits', `port 425-555-01${RLO}20${PDF} today`, 'port ~~425-555-0120~~ today'],
  ['the first three', `port ${RLO}524${PDF}-555-0102 today`, 'port ~~524-555-0102~~ today'],
  ['the middle', `port 425-${RLO}555-10${PDF}02, thanks`, 'port ~~425-555-1002~~, thanks'],
  ['a whole number', `${RLO}2010-555-524${PDF}`, '~~2010-555-524~~'],
  ['to the end of the line', `425-555-01${RLO}20\n425-555-0103`, '~~425-555-0120~~\n425-555-0103'],
  ['in an embedding', `(425) 555 ${RLE}01 02${PDF}`, '~~(425) 555 01 02~~'],
  ['in an isolate', `425-555-${RLI}01 02${PDI}.`, '~~425-555-01 02~~.'],
  ['in an isolate that begins with a mark', `425-555-${FSI}${RLM}01 02${PDI}.`, '~~425-555-01 02~~.'],
  [
    'in what is turned by what is around it',
    `425-555-${RLO}${LRI}02${PDI}${LRI}01${PDI}${PDF}`,
    '~~425-555-02~~~~01~~',
  ],
])('digits that are turned round are marked: %s', (_, text, wanted) => {
  expect(cleanText(text)).toBe(wanted);
});

test.each([
  ['as a telephone copies it', `${LRE}425-555-0102${PDF}`],
  ['in an isolate', `${LRI}425-555-0102${PDI}`],
  ['in an isolate without direction', `${FSI}425-555-0102${PDI}`],
  ['with marks between its groups', `425-${LRM}555-${RLM}0102`],
])('a number that stands in its own direction is none of them: %s', (_, text) => {
  expect(cleanText(text)).toBe('425-555-0102');
});

test('words that are turned round are read as they are shown', () => {
  expect(cleanText(`Please ${RLO}ton od${PDF} port 425-555-0102.`)).toBe('Please do not port 425-555-0102.');
});

test.each([
  ['isolates without an end', FSI],
  ['digits in isolates', `${RLI}1${PDI}`],
  ['digits before digits in isolates', `1 (${RLI}1${PDI}`],
  ['letters and isolates', `a${FSI}b${PDI}`],
  ['overrides within overrides', `${RLO}1`],
])('a line of %s is shown in time', async (_, piece) => {
  expect(await cpuSeconds(() => void cleanText(`${piece}`.repeat(100_000)))).toBeLessThan(3);
});
