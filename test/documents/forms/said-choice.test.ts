import { describe, expect, test } from 'vitest';
import { OWN_TITLE, saidNumberKind, saidScope, withoutScope } from '../../../src/documents/forms/said-choice.ts';

describe('whether all numbers move, in a sentence', () => {
  test.each([
    ['All of our numbers move to you.', ['all']],
    ['We transfer all working telephone numbers from the current carrier.', ['all']],
    ['Todos nuestros números se trasladan a ustedes.', ['all']],
    ['Tous nos numéros sont transférés.', ['all']],
    ['Tutti i nostri numeri vengono trasferiti.', ['all']],
    ['すべての番号を移転します。', ['all']],
    ['We are transferring only some\nof our numbers.', ['some']],
    ['We port only three of our lines; the rest is kept.', ['some']],
    ['Not all of our numbers move.', ['some']],
    ['Sólo una parte de nuestros números se porta.', ['some']],
    ['Seulement une partie de nos numéros est transférée.', ['some']],
    ['Solo alcuni dei nostri numeri vengono trasferiti.', ['some']],
    ['I authorize you to port all numbers listed below.', []],
    ['Port all telephone numbers to be transferred as shown.', []],
    ['If all our numbers move, the account is closed.', []],
    ['Se tutti i nostri numeri vengono trasferiti, chiudete il conto.', []],
    ['All our numbers are in good standing.', []],
  ])('%s', (text, ticked) => {
    expect(saidScope(text)).toEqual({ asked: false, ticked, isUnclear: false });
  });

  test('both say nothing surely', () => {
    expect(saidScope('All our numbers move. We port only some of our numbers.').isUnclear).toBe(true);
  });
});

test.each([
  ['These are numbers for users.', ['users']],
  ['They are service numbers.', ['services']],
  ['User numbers and service numbers.', []],
  ['Good day.', []],
])('what the numbers are for: %s', (text, ticked) => {
  expect(saidNumberKind(text).ticked).toEqual(ticked);
});

test.each([
  [
    ['Numbers:', '212-555-0100', 'We are transferring only some', 'of our numbers.'],
    ['Numbers:', '212-555-0100'],
  ],
  [['212-555-0100', 'We are transferring only some of our numbers.'], ['212-555-0100']],
  [
    ['212-555-0100', 'Only some of these numbers move.'],
    ['212-555-0100', 'Only some of these numbers move.'],
  ],
  [['We port some of our numbers: the first two.'], ['We port some of our numbers: the first two.']],
])('a list without the sentence on the whole account: %j', (lines, rest) => {
  expect(withoutScope(lines)).toEqual(rest);
});

test.each([
  ['Letter of Authorization (LOA) for the U.S. (user and service numbers)', true],
  ['Letter of Authorization for the US', true],
  ['Letter of Authorization', false],
])("the provider's own title: %s", (title, isOwn) => {
  expect(OWN_TITLE.test(title)).toBe(isOwn);
});
