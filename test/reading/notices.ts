import { markNotices } from '../../src/reading/mail-notices.ts';

export const WISH = 'Please port out 305-555-0144 to Sundial Telecom. PIN 58310264';

/** What is left of a mail's own words when the notices above and below are taken off. */
export function withoutNotices(own: string): string {
  const lines = own.split('\n');
  const marks = markNotices(lines);
  return lines
    .filter((_, i) => !marks[i])
    .join('\n')
    .trim();
}
