import { describe, expect, test } from 'vitest';
import { kindOf } from './reading.ts';

/** One language's mails: what is asked, by kind, and what must never become an order. */
export type Wordings = {
  readonly asked: Readonly<Record<string, readonly string[]>>;
  /** The words of a deed without the wish. */
  readonly traps: readonly string[];
  readonly several: readonly string[];
};

/** Kinds whose acceptance moves or changes numbers. */
const DEED = /^(?:port-out|org-transfer|convert-to-service)$/;

/** Defines the tests of one language. */
export function testWordings({ asked, traps, several }: Wordings): void {
  for (const [kind, texts] of Object.entries(asked)) {
    describe(kind, () => {
      test.each(texts)('%s', (text) => {
        expect(kindOf(text)).toBe(kind);
      });
    });
  }
  describe('no deed is asked', () => {
    test.each(traps)('%s', (text) => {
      expect(kindOf(text)).not.toMatch(DEED);
    });
  });
  describe('several are asked', () => {
    test.each(several)('%s', (text) => {
      expect(kindOf(text)).toBe('several-requests');
    });
  });
}
