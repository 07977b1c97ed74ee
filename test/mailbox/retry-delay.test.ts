import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IMAP_TIMINGS } from '../../src/mailbox/imap-settings.ts';
import { retryDelay } from '../../src/mailbox/retry-delay.ts';

test('the first tries come quickly, later ones about once a minute', () => {
  const delays = [0, 1, 2, 3, 10, 1000].map((failures) => retryDelay(failures, false, 0.5, IMAP_TIMINGS));
  expect(delays).toEqual([500, 1000, 2000, 4000, 60_000, 60_000]);
});

test('a server that asked for patience is given it, whatever the chance', () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const slow = retryDelay(failures, true, chance, IMAP_TIMINGS);
      expect(slow).toBeGreaterThanOrEqual(IMAP_TIMINGS.slowRetry * 0.75);
      expect(Number.isSafeInteger(slow)).toBe(true);
    }),
  );
});

test('delays spread, so that many desks do not come back at once', () => {
  expect(retryDelay(3, false, 0, IMAP_TIMINGS)).toBeLessThan(retryDelay(3, false, 1, IMAP_TIMINGS));
});
