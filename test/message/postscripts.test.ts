import { expect, test } from 'vitest';
import { splitWrittenText } from '../../src/message/written-text.ts';

const below = (words: string): string =>
  `Please port the following.\n\nBest regards,\nAna\n\n${words}\n\nAna Diaz\n425-555-0199`;

test.each([
  'P.S. 0107 stays with you.',
  'PS: 0107 stays with you,\nas it always has.',
  'P.D. El 0107 se queda.',
  'Posdata: el 0107 se queda.',
  'P.-S. Le 0107 reste chez vous.',
  'P.S. Lo 0107 resta da voi.',
  'N.B. 0107 stays.',
  '追伸　0107は残します。',
])('a postscript below the name is the sender’s own words: %j', (words) => {
  const { own, signature } = splitWrittenText(below(words));
  expect(own).toBe(`Please port the following.\n\nBest regards,\n\n${words}`);
  expect(signature).toContain('425-555-0199');
});

test.each(['P 425-555-0100', 'D. Smith', 'PSD Group', 'Phone desk'])('%j is no postscript', (words) => {
  expect(splitWrittenText(below(words)).own).not.toContain(words);
});
