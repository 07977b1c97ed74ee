import { describe, expect, test } from 'vitest';
import { facts, numberFacts, read, tns } from './reading.ts';

/** One language's ways to write about numbers; every row is [text, numbers] unless told otherwise. */
export type Language = {
  /** "Please port the following numbers:", a sentence that heads a list. */
  readonly heading: string;
  readonly lists: readonly (readonly [text: string, numbers: string])[];
  /** What is taken out of a list: nothing may be left open. */
  readonly exclusions: readonly (readonly [text: string, numbers: string])[];
  /** Lines that add nothing to a list above or below them, and are no list by themselves. */
  readonly contacts: readonly string[];
  readonly noise: readonly string[];
  /** What only a person can tell: [text, numbers that are clear]. */
  readonly open: readonly (readonly string[])[];
  /** Failed numbers, as written, below the heading. */
  readonly failed?: readonly (readonly [text: string, invalid: string])[];
};

/** The tests that every language has to pass. */
export function checkLanguage(name: string, given: Language): void {
  const { heading, lists, exclusions, contacts, noise, open, failed = [] } = given;
  describe(name, () => {
    test.each(lists)('%j means %s', (text, numbers) => expect(facts(read(text))).toEqual({ numbers: tns(numbers) }));
    test.each(exclusions)('%j leaves %s', (text, numbers) => {
      const { excluded: _, ...found } = facts(read(text));
      expect(found).toEqual({ numbers: tns(numbers) });
    });
    test.each(contacts)('%j is a way to reach somebody, or the account', (text) => {
      const list = `${heading}\n425-555-0101\n425-555-0102`;
      for (const mail of [`${list}\n\n${text}\n`, `${text}\n\n${list}`, `${text}\n\n${list.replaceAll('-', ' ')}`])
        expect(facts(read(mail)), mail).toEqual({ numbers: tns('0101 0102') });
      expect(read(text).numbers).toEqual([]);
    });
    test.each(noise)('%j holds no number', (text) => {
      const list = `${heading}\n425-555-0101\n425-555-0102`;
      expect(facts(read(text))).toEqual({});
      for (const mail of [`${list}\n\n${text}\n`, `${text}\n\n${list}`])
        expect(numberFacts(read(mail)), mail).toEqual({ numbers: tns('0101 0102') });
    });
    test.each(open)('%j: a person tells', (text = '', numbers = '') => {
      const found = read(text);
      expect([found.numbers, found.unclear.length > 0]).toEqual([tns(numbers), true]);
    });
    test.each(failed)('%j fails as %j', (text, invalid) => expect(read(text).invalid).toEqual([invalid]));
  });
}
