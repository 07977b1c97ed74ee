import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';
import { tns } from './reading.ts';

const WISH = 'Please port these numbers to Prairie Fiber. PIN 8264017.\n\n';
const N = (last: string): string => `425-555-${last}`;

function readVersions(html: string, plain: string, ownPlain = plain) {
  const mail = { subject: 'Numbers', own: html, signature: '', versions: { html, plain, ownPlain } };
  return readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 20_000 });
}

describe('numbers that only one version has are a person’s', () => {
  test.each([
    ['a row more in the HTML', `${N('0101')}\n${N('0102')}`, N('0101'), '0101', '0102'],
    ['a row more in the plain text', N('0101'), `${N('0101')}\n${N('0102')}`, '0101', '0102'],
    ['a longer range in the HTML', `${N('0101')} to 0105`, `${N('0101')} to 0104`, '0101-0104', '0105'],
    ['a longer range in the plain text', `${N('0101')} to 0104`, `${N('0101')} to 0105`, '0101-0104', '0105'],
    ['a range here, its ends there', `${N('0101')} to 0103`, `${N('0101')}, ${N('0103')}`, '0101 0103', '0102'],
    ['one digit apart', `${N('0101')}\n${N('0120')}`, `${N('0101')}\n${N('0121')}`, '0101', '0120 0121'],
    ['a table that the plain text lost', `A | ${N('0101')}\nB | ${N('0102')}`, 'see the table', '', '0101 0102'],
    ['kept there', `${N('0101')}\n${N('0102')}`, `${N('0101')} - 0102, except 0102`, '0101', '0102'],
    ['kept here', `${N('0101')} - 0102, except 0102`, `${N('0101')} - 0102`, '0101', '0102'],
  ])('%s', (_, html, plain, asked, open) => {
    expect(readVersions(WISH + html, WISH + plain).numbers).toMatchObject({ numbers: tns(asked), unclear: tns(open) });
  });
});

describe('what differs in form is the same', () => {
  test.each([
    ['another notation', `${N('0101')}\n${N('0102')}`, '(425) 555-0101, +1 425.555.0102'],
    [
      'a table as lines',
      `Name | Number\nDana | ${N('0101')}\nAbe | ${N('0102')}`,
      `Dana\n\n${N('0101')}\n\nAbe\n\n${N('0102')}`,
    ],
    ['links', `${N('0101')}, ${N('0102')}`, `${N('0101')}<tel:+14255550101>, ${N('0102')}<tel:+14255550102>`],
    ['a line that was broken', `${N('0101')} and ${N('0102')}`, '425-555-0101 and 425-555-\n0102'],
    ['a range written out', `${N('0101')} to 0102`, `${N('0101')}\n${N('0102')}`],
    [
      'a contact that one shows',
      `${N('0101')} and ${N('0102')}`,
      `${N('0101')} and ${N('0102')}\n\nQuestions? Call 503-555-0199.`,
    ],
  ])('%s', (_, html, plain) => {
    expect(readVersions(WISH + html, WISH + plain).numbers).toMatchObject({ numbers: tns('0101-0102'), unclear: [] });
  });

  test.each([
    '',
    'This message is in HTML. Your program does not show it.',
    'Ce message est au format HTML.',
  ])('a plain text that says nothing is no version: %j', (plain) => {
    expect(readVersions(WISH + N('0101'), plain).numbers).toMatchObject({ numbers: tns('0101'), unclear: [] });
  });

  test('what is quoted below in the HTML and unmarked in the plain text', () => {
    const quoted = 'On Friday the desk wrote:\n> 425-555-0188 is yours';
    const mail = {
      subject: 'Numbers',
      own: WISH + N('0101'),
      signature: '',
      versions: {
        html: `${WISH}${N('0101')}\n\n${quoted}`,
        plain: `${WISH}${N('0101')}\n${N('0188')}`,
        ownPlain: `${WISH}${N('0101')}\n${N('0188')}`,
      },
    };
    const { numbers } = readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 20_000 });
    expect(numbers.numbers).toEqual(tns('0101'));
  });
});

test('another PIN in the plain text is a second value, and neither is shown', () => {
  const other = 'Please port 425-555-0101 to Prairie Fiber. PIN 4255550178.';
  const read = readVersions('Please port 425-555-0101 to Prairie Fiber. PIN 8264017.', other);
  expect(read.pin.state).toBe('ambiguous');
  expect(JSON.stringify([read.evidence, read.numbers])).not.toMatch(/4255550178|8264017/);
});
