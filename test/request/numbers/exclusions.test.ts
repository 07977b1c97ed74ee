import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/request/lists/find-numbers.ts';
import { facts, read, tns } from './reading.ts';

const OUT: readonly (readonly [text: string, numbers: string, excluded: string])[] = [
  ['425-555-0100 to 0109 except 425-555-0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109 except 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109, except for 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109 (except 0105)', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109 except 0105 and 0107-0108', '0100-0104 0106 0109', '0105 0107 0108'],
  ['425-555-0100 to 0109 except 0105, 0107 and 0109', '0100-0104 0106 0108', '0105 0107 0109'],
  ['425-555-0100 to 0109 except 0105 to 0107', '0100-0104 0108 0109', '0105-0107'],
  ['425-555-0100 to 0109 excluding 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109, but not 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109 but not 425-555-0105 or 425-555-0106', '0100-0104 0107-0109', '0105 0106'],
  ['425-555-0100 to 0109 with the exception of 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109 other than 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109 without 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109 minus 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109 apart from 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109, not including 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 to 0109, skipping 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-01XX except 0150', '0100-0149 0151-0199', '0150'],
  ['425-555-01XX except 425-555-0150 to 0159', '0100-0149 0160-0199', '0150-0159'],
  ['All but 425-555-0105 of 425-555-0100 to 0109', '', '0105 0100-0104 0106-0109'],
  ['Please port 425-555-0101 and 425-555-0102. Do not port 425-555-0103.', '0101 0102', '0103'],
  ['Please port 425-555-0101 to 0104. Please do not port 425-555-0103.', '0101 0102 0104', '0103'],
  ["Please port 425-555-0101 to 0104. Don't touch 425-555-0103.", '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. 425-555-0103 must not be ported.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. 425-555-0103 is not to be ported.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. 425-555-0103 stays with you.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. 425-555-0103 remains with you.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. 425-555-0103 should stay where it is.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. 425-555-0102 and 425-555-0103 stay with Northwind.', '0101 0104', '0102 0103'],
  ['Please port 425-555-0101 to 0104. Keep 425-555-0103 with you.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. We will keep 425-555-0103 here.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. Please leave 425-555-0103 alone.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. Leave 425-555-0103 where it is.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. 425-555-0103 is excluded.', '0101 0102 0104', '0103'],
  ['Please port 425-555-0101 to 0104. 425-555-0103 is not part of this request.', '0101 0102 0104', '0103'],
  ['Port: 425-555-0101, 425-555-0102\nKeep: 425-555-0103', '0101 0102', '0103'],
  ['Port:\n425-555-0101\n425-555-0102\n\nKeep:\n425-555-0103\n425-555-0104', '0101 0102', '0103 0104'],
  ['Do not port:\n425-555-0103\n425-555-0104\n\nPort:\n425-555-0101\n425-555-0102', '0101 0102', '0103 0104'],
  ['Not to be ported:\n- 425-555-0103\n- 425-555-0104\nTo be ported:\n- 425-555-0101', '0101', '0103 0104'],
  ['Numbers to port: 425-555-0101, 425-555-0102\nNumbers that stay: 425-555-0103', '0101 0102', '0103'],
  ['425-555-0101 port\n425-555-0102 port\n425-555-0103 do not port', '0101 0102', '0103'],
  ['425-555-0101\n425-555-0102 (do not port)\n425-555-0103', '0101 0103', '0102'],
  ['425-555-0101\n425-555-0102 - stays\n425-555-0103', '0101 0103', '0102'],
  ['Number | Action\n425-555-0101 | port\n425-555-0102 | keep\n425-555-0103 | port', '0101 0103', '0102'],
  ['Number | Port?\n425-555-0101 | yes\n425-555-0102 | no\n425-555-0103 | yes', '0101 0103', '0102'],
  ['Please port 425-555-0101, not 425-555-0102.', '0101', '0102'],
  ['Please port 425-555-0101 instead of 425-555-0102.', '0101', '0102'],
  ['425-555-0100 à 0109 sauf 0105', '0100-0104 0106-0109', '0105'],
  ["425-555-0100 à 0109, à l'exception de 0105", '0100-0104 0106-0109', '0105'],
  ['425-555-0100 al 0109 excepto 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 al 0109 salvo 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 al 0109 tranne 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 bis 0109 außer 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100 bis 0109 ohne 0105', '0100-0104 0106-0109', '0105'],
  ['425-555-0100から0109まで、ただし0105を除く', '0100-0104 0106-0109', '0105'],
  ['425-555-0105を除く425-555-0100から0109まで', '0100-0104 0106-0109', '0105'],
];
test.each(OUT)('%j takes out %3$s', (text, numbers, excluded) => {
  const found = read(text);
  const gone = tns(excluded).filter((n) => !tns(numbers).includes(n));
  // Where the words may be read both ways the desk may ask a person, but nothing that is named as staying moves.
  expect(found.numbers.filter((n) => gone.includes(n))).toEqual([]);
});
test.each(OUT.filter(([, numbers]) => numbers !== ''))('%j leaves %s', (text, numbers) => {
  const found = read(text);
  expect([found.numbers, found.unclear]).toEqual([tns(numbers), []]);
});

const PORTED: readonly (readonly [text: string, numbers: string])[] = [
  ['We want to keep our numbers 425-555-0101 and 425-555-0102 when moving to Fabrikam.', '0101 0102'],
  ['We would like to keep our phone number when we switch. Please port 425-555-0101.', '0101'],
  ['We are moving to Fabrikam and want to keep the same numbers: 425-555-0101, 425-555-0102', '0101 0102'],
  ['Please keep me posted about 425-555-0101, which we want to port.', '0101'],
  ['Port 425-555-0101 without delay.', '0101'],
  ['Port 425-555-0101 without interruption of service, and 425-555-0102.', '0101 0102'],
  ['Please do not forget to port 425-555-0101.', '0101'],
  ["Don't hesitate to call. Please port 425-555-0101.", '0101'],
  ['Please do not delay the port of 425-555-0101.', '0101'],
  ['We do not want to lose 425-555-0101. Please port it.', '0101'],
  ['Do not disconnect 425-555-0101 before it is ported.', '0101'],
  ['The remaining numbers are 425-555-0101 and 425-555-0102.', '0101 0102'],
  ['Please port the remaining 2 lines: 425-555-0101, 425-555-0102', '0101 0102'],
  ['Except for the holidays we are open. Please port 425-555-0101.', '0101'],
  ['Not only 425-555-0101 but also 425-555-0102', '0101 0102'],
];
test.each(PORTED)('%j takes nothing out', (text, numbers) => {
  const found = read(text);
  expect([found.numbers, found.excluded]).toEqual([tns(numbers), []]);
});

test.each([
  'Please port 425-555-0101 to 0109 except the fax line.',
  'Please port 425-555-0101 to 0109. Do not port the last two.',
  'Please port 425-555-0101 to 0109 except 0250.',
  'We keep 425-555-0101.',
  'Please keep 425-555-0101 and 425-555-0102.',
  'Port everything from 425-555-0100 to 0109 apart from our alarm line.',
  'Please port 425-555-0101 and 425-555-0102. The fax number stays with you.',
])('%j: which ones stay, a person tells', (text) => expect(read(text).unclear).not.toEqual([]));

test('an exclusion holds also for a number listed again below', () =>
  expect(facts(read('Do not port 425-555-0102.\n\nList:\n425-555-0101\n425-555-0102'))).toEqual({
    numbers: tns('0101'),
    excluded: tns('0102'),
  }));
test('an exclusion ends with its sentence', () =>
  expect(read('Do not port 425-555-0102. Please port 425-555-0101 and 425-555-0103.').numbers).toEqual(
    tns('0101 0103'),
  ));

test('a number that is struck out in the text is left to a person, its neighbours are not', () => {
  const { numbers, unclear } = findNumbers(
    { subject: '', own: 'Please port out 425-555-0101 ~~425-555-0102~~ and 425-555-0103.', signature: '' },
    20_000,
    [],
  );
  expect(numbers).toEqual(['+14255550101', '+14255550103']);
  expect(unclear).toEqual(['+14255550102']);
});

test.each([
  ['a number', 'Please port out 425-555-0101 and 425-555-0102.\n~~Keep 425-555-0102.~~'],
  ['in Spanish', 'Por favor porten 425-555-0101 y 425-555-0102.\n~~Excepto 425-555-0102.~~'],
  ['in French', 'Veuillez porter 425-555-0101 et 425-555-0102.\n~~Sauf 425-555-0102.~~'],
  ['in Italian', 'Vi chiedo di portare 425-555-0101 e 425-555-0102.\n~~Tranne 425-555-0102.~~'],
  ['the end of a number', 'Please port out 425-555-0101 to 425-555-0103, ~~except 0102~~.'],
])('an exclusion that is struck out is left to a person: %s', (_, own) => {
  expect(findNumbers({ subject: '', own, signature: '' }, 20_000, []).unclear).not.toEqual([]);
});
