import { expect, test } from 'vitest';
import { read, tns } from './reading.ts';

test.each([
  'Chiedo la portabilità di 425-555-0101 e 425-555-0102; per qualunque cosa c’è anche il 425-555-0103, squilla sul mio tavolo.',
  'Chiedo la portabilità di 425-555-0101 e 425-555-0102; per ogni evenienza c’è anche il 425-555-0103.',
  'Pido la portabilidad de 425-555-0101 y 425-555-0102; para cualquier cosa está también el 425-555-0103.',
  'Merci de porter le 425-555-0101 et le 425-555-0102 ; pour quoi que ce soit il y a aussi le 425-555-0103.',
  'Merci de porter le 425-555-0101 et le 425-555-0102 ; en cas de besoin il y a aussi le 425-555-0103.',
  '425-555-0101と425-555-0102を転出してください。何かあれば425-555-0103、私の机で鳴ります。',
])('where to call back is not asked for: %s', (text) => {
  expect(read(text).numbers).toEqual(tns('0101-0102'));
});

test.each([
  'Chiedo la portabilità di 425-555-0101 e 425-555-0102; con loro passa anche il 425-555-0103, quello che squilla sul mio tavolo.',
  'Pido la portabilidad de 425-555-0101 y 425-555-0102, y también del 425-555-0103.',
])('asked for too: %s', (text) => {
  expect(read(text).numbers).toEqual(tns('0101-0103'));
});
