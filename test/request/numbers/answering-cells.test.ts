import { expect, test } from 'vitest';
import { findStatements } from '../../../src/request/text/statements.ts';

test.each(['no', 'non', 'não'])('a row ends at a cell that says "%s"', (answer) => {
  const rows = [`504-555-0138   billing   ${answer}`, '504-555-0140   reminders   no'];
  expect(findStatements(rows.join('\n')).map(({ text }) => text.trim())).toEqual(rows);
});

test('a sentence goes on behind "not"', () => {
  expect(findStatements('Please move these but not\n504-555-0138')).toHaveLength(1);
});
