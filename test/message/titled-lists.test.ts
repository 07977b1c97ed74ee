import { expect, test } from 'vitest';
import { splitWrittenText } from '../../src/message/written-text.ts';

test.each([
  'Warehouse Alarm',
  'Office Staying',
  'DISC NBR',
  'Disconnect Numbers',
  'NOT PORTING',
])('%j right above numbers is their title, and nobody who signs', (title) => {
  const text = `Please port these out. PIN 0412978\n\n425-555-0101\n425-555-0102\n\n${title}\n425-555-0104\n425-555-0105`;
  expect(splitWrittenText(text)).toEqual({ own: text, signature: '', earlier: '' });
});

test('a name that stands apart signs', () => {
  const text = 'Please port these:\n425-555-0101\n\nMany thanks\nDana Whitfield\n\nThe list goes on:\n425-555-0104';
  expect(splitWrittenText(text).signature).toContain('Dana Whitfield');
});
