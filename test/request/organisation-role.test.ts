import { describe, expect, test } from 'vitest';
import { roleAt } from '../../src/request/organisation-role.ts';

const roleOf = (text: string, name = 'Harborline Freight'): string => {
  const start = text.indexOf(name);
  return roleAt(text, start, start + name.length);
};

describe('a name behind a comma says who receives', () => {
  test.each([
    'Please transfer 425-555-0101 to the people who took over our counter, Harborline Freight, PIN 8264017.',
    'Please transfer 425-555-0101 to the other organization of our owner, which is Harborline Freight.',
    'Transfieran el 425-555-0101 a la empresa que compró el spa, Harborline Freight, también cliente.',
    "Merci de transférer 425-555-0101 à l'organisation de celui-ci, Harborline Freight, également cliente.",
    "Trasferite 425-555-0101 all'organizzazione che ci ha rilevato il magazzino, Harborline Freight, anche lei vostra cliente.",
  ])('%s', (text) => expect(roleOf(text)).toBe('destination'));
});

test.each([
  'Please transfer 425-555-0101 to the people who took over our counter. They once worked for Harborline Freight.',
  'Please transfer 425-555-0101 to the other organization of our owner, as Harborline Freight has done.',
  "Trasferite 425-555-0101 all'organizzazione che ci ha rilevato il magazzino, Harborline Freight ve la raccomanda.",
])('no receiver: %s', (text) => expect(roleOf(text)).not.toBe('destination'));
