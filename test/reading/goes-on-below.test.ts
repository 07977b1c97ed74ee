import { describe, expect, test } from 'vitest';
import { doubtOfTail } from '../../src/reading/doubt-of-tail.ts';
import { heardMail, mailPage } from '../../src/reading/mail-page.ts';

const signer = { name: 'Nora Lindqvist', address: 'nora@tallgrass.example' };
const ABOVE = 'Hello,\n\nplease port 608-555-0104 and 608-555-0103 to Prairie Fiber.\n';
const HEADS = {
  'a block of fields':
    'From: Pete Hansen <orders@prairiefiber.example>\nSent: Friday, March 13, 2026 4:10 PM\nTo: Nora Lindqvist <nora@tallgrass.example>\nSubject: your order\n',
  'a forward':
    '---------- Forwarded message ---------\nFrom: Pete Hansen <orders@prairiefiber.example>\nDate: Fri, Mar 13, 2026 at 4:10 PM\nSubject: your order\nTo: <nora@tallgrass.example>\n\n',
  'a line that says who wrote': 'On Fri, Mar 13, 2026 at 4:10 PM Pete Hansen <orders@prairiefiber.example> wrote:\n',
};
const SAID = 'Hi Nora,\n\nwe are ready when you are.\n';
const ENDS = {
  'by a closing phrase': 'Kind regards,\nPete Hansen\nPrairie Fiber\n',
  'by a name': 'Pete\n',
  'by none': '',
};

const tailOf = (text: string): string => heardMail({ text, subject: 'Port out', signer }).tail;

describe.each(Object.entries(HEADS))('below an earlier mail behind %s', (_, head) => {
  test.each(Object.entries(ENDS))('that ends %s its sender goes on, and signs', (_, end) => {
    const said = 'But 608-555-0103 stays with you after all.';
    const text = [ABOVE, head, SAID, end, `${said}\n`, 'Nora Lindqvist\nTallgrass Outfitters'].join('\n');
    expect(tailOf(text)).toBe(said);
    const { page, own } = mailPage({ text, subject: 'Port out', signer });
    const [below, signs] = page.blocks.slice(-2);
    expect([below?.kind, below?.lines.map((line) => line.text)]).toEqual(['prose', [said]]);
    expect(signs?.kind).toBe('sign-off');
    expect(own).not.toContain('after all');
    expect(doubtOfTail(tailOf(text))).toHaveLength(1);
  });

  test.each(Object.entries(ENDS).slice(0, 2))('that ends %s a condition without a name is heard', (_, end) => {
    const text = [ABOVE, head, SAID, end, 'Please wait with this until our board has agreed.'].join('\n');
    expect(doubtOfTail(tailOf(text))).toHaveLength(1);
  });

  test('who names themselves in what they add has not signed above it', () => {
    const said = 'Added by me, Nora, this morning: our board has not agreed yet.';
    const text = [ABOVE, head, SAID, ENDS['by a name'], said].join('\n');
    expect(tailOf(text)).toBe(said);
    expect(doubtOfTail(said)).toHaveLength(1);
  });

  test.each([
    ['nothing', ''],
    ['thanks', 'Thanks again for your help!\n\nNora'],
    ['what programs add', 'Sent from my iPhone'],
    ['a notice', 'This message and its attachments are confidential and intended only for the addressee.'],
  ])('%s is no doubt', (_, below) => {
    const text = [ABOVE, head, SAID, ENDS['by a closing phrase'], below].join('\n');
    expect(doubtOfTail(tailOf(text))).toEqual([]);
  });
});

test('whoever answers their own earlier mail does not go on below it', () => {
  const head = HEADS['a block of fields'].replace(
    'Pete Hansen <orders@prairiefiber.example>',
    'Nora Lindqvist <nora@tallgrass.example>',
  );
  const text = [ABOVE, head, 'Hi Pete,\n', 'when could 608-555-0103 be moved?\n', 'Nora Lindqvist'].join('\n');
  expect(tailOf(text)).toBe('');
});

test('who is greeted, and who is named in an earlier mail, does not sign it', () => {
  const said = 'Nora,\n\nhere is what we need for 608-555-0103.\n\nNora Lindqvist has to sign it, and send it back.\n';
  expect(tailOf([ABOVE, HEADS['a block of fields'], said].join('\n'))).toBe('');
});
