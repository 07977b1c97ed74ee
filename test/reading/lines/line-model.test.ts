import { describe, expect, test } from 'vitest';
import type { LineRole } from '../../../src/page/page.ts';
import { judgeLines, MODEL_DIGEST } from '../../../src/reading/lines/line-model.ts';
import { mailPage } from '../../../src/reading/mail-page.ts';
import { linesDigest, readMarkedTexts } from '../../../train/read-lines.ts';

const ANN = { name: 'Ann Berg', address: 'ann@alpine.example' };
const said = (lines: readonly string[]): LineRole[] => lines.map(() => 'said');

test('the weights of who speaks belong to the examples: `npm run train`', async () => {
  expect(MODEL_DIGEST).toBe(linesDigest(await readMarkedTexts()));
});

describe('what comes from an earlier mail, the rules know', () => {
  const lines = ['Yes, please.', 'Ann Berg', '', '> Shall we go on?', '> This message is confidential.'];

  test('no line of it is anything else, and no other line is of it', () => {
    const roles: LineRole[] = ['said', 'said', 'said', 'quoted', 'quoted'];
    const judged = judgeLines({ lines, roles, subject: '', signer: ANN });
    expect(judged.map((one) => one === 'earlier')).toEqual([false, false, false, true, true]);
    expect(judged[2]).toBeNull();
  });
});

describe('a mail is judged by where its lines stand, too', () => {
  test('a name that signs, and the same name as an entry of what is asked for', () => {
    const text =
      'Who may speak for us:\n- Ann Berg\n- Tom Hale\n\nPlease move 425-555-0100.\n\nAnn Berg\nAlpine Ski House';
    const { blocks } = mailPage({ text, subject: 'Our people', signer: ANN }).page;
    const kindOf = (at: number): string | undefined =>
      blocks.find(({ lines }) => lines.some((line) => line.at === at))?.kind;
    expect([2, 3, 7, 8].map(kindOf)).toEqual(['list', 'list', 'sign-off', 'sign-off']);
  });

  test('a list below two dashes is a list, and the ways to reach whoever signs are not', () => {
    const kindsOf = (below: string): string[] =>
      mailPage({ text: `Please convert these.\n\n-- \n${below}`, subject: 'Lines', signer: ANN }).page.blocks.flatMap(
        ({ kind, lines }) => lines.filter(({ text }) => /555/.test(text)).map(() => kind),
      );
    const listed = kindsOf('Shop   505-555-0131\nNursery   505-555-0132\nFax upstairs   505-555-0138');
    expect(listed).not.toContain('sign-off');
    expect(kindsOf('Ann Berg\nAlpine Ski House\nDesk: 505-555-0131\nCell: 505-555-0132')).toEqual([
      'sign-off',
      'sign-off',
    ]);
  });

  test('a notice is heard where the model takes it for what its sender says', () => {
    // Whatever the rules hold: nothing that one of the two hears is taken off.
    const text = 'Please move 425-555-0100 to Prairie Fiber.\n\nAnn Berg';
    expect(mailPage({ text, subject: '', signer: ANN }).own).toContain('425-555-0100');
  });
});

test('a long mail is left to the rules', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => `line ${i}`);
  expect(judgeLines({ lines, roles: said(lines), subject: '', signer: ANN }).every((one) => one === null)).toBe(true);
});
