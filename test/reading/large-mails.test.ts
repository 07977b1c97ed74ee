import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/message/visible-text.ts';
import { withoutEndless } from '../../src/reading/endless-text.ts';
import { mailPage } from '../../src/reading/mail-page.ts';
import { cpuSeconds } from '../setup/cpu-time.ts';

const SIGNER = { name: 'Nora Lindqvist', address: 'nora@tallgrass.example' };
const SIZE = 1_000_000;

/** Seconds of CPU; a third of them on a quiet machine. One that is busy gets a second look. */
const MOST = 1;

const BELOW = 'Hello\n\nFrom: a@inn.example\nSent: Monday\nTo: x\nSubject: y\n\nHi,\n\nwe wait.\n\nPete\n\n';

/** Repeats a line until it is a large mail. */
function largeMail(line: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < SIZE; i++) text += line(i);
  return text;
}

describe('the page of a large mail is made in a third of a second, whatever it repeats', () => {
  test.each<[string, (i: number) => string]>([
    ['numbers', (i) => `608-555-0${100 + (i % 100)}\n`],
    ['sentences', (i) => `This is sentence ${i} of a long letter about nothing. ${i % 6 === 5 ? '\n\n' : ''}`],
    ['quotations', (i) => `${'>'.repeat(1 + (i % 6))} line ${i}: on Mon, Mar ${1 + (i % 28)}, somebody wrote:\n`],
    ['fields', (i) => `Field ${i}: value ${i}\n`],
    ['dot leaders', (i) => `FIELD${i} ........ value ${i}\n`],
    ['signatures', (i) => `Nora Lindqvist ${i}\nTel. 608-555-0${100 + (i % 100)}\n\n`],
    ['delimiters of signatures', (i) => `-- \nsign ${i}\n---------\n`],
    ['heads of earlier mails', (i) => `From: a${i}@inn.example\nSent: Monday\nTo: x\nSubject: y ${i}\n\ntext ${i}\n`],
    [
      'what stands below an earlier mail',
      (i) => (i === 0 ? BELOW : `Line ${i} is said by somebody.\n${i % 9 === 8 ? '\n' : ''}`),
    ],
    ['rules of dashes', () => '-----\n'],
    ['lines of one letter', () => 'a\n'],
    ['wide blanks', (i) => `a${' '.repeat(2000)}${i}\n`],
    ['one line of blanks', (i) => (i === 0 ? 'a' : '  ')],
    ['tabs', () => 'a\tb\t'],
    ['rows', (i) => `Employee ${i} | 608-555-0${100 + (i % 100)} | yes\n`],
    ['Japanese', (i) => `これは${i}番目の行です。番号は608-555-0${100 + (i % 100)}です。\n`],
  ])('%s', { retry: 2 }, async (_, line) => {
    const page = (text: string): void => {
      const { text: seen } = withoutEndless(cleanText(text));
      mailPage({ text: seen, subject: 'Numbers', signer: SIGNER });
    };
    const written = `${largeMail(line)}b`;
    // What is compiled once is not the mail's.
    page(written.slice(0, 2000));
    expect(await cpuSeconds(() => page(written))).toBeLessThan(MOST);
  });
});
