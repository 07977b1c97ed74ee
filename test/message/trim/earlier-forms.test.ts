import { describe, expect, test } from 'vitest';
import { findForwarded } from '../../../src/message/trim/forwarded.ts';
import { splitWrittenText } from '../../../src/message/written-text.ts';

const NOTE = 'It is 425-555-0103, as I said.';
const EARLIER = 'Which number is meant, 425-555-0199?';
const own = (text: string): string => splitWrittenText(text).own;

describe('a program’s header block is told whatever its order, its language and its cells', () => {
  test.each([
    'Subject: Your lines\nDate: 2026-05-04 10:12\nFrom: Desk <desk@x.example>\nTo: ann@y.example',
    'Objet: | Vos lignes\nDate: | 2026-05-04 10:12\nDe: | Desk <desk@x.example>\nÀ: | ann@y.example',
    'Asunto: Sus líneas\nFecha: 2026-05-04\nRemitente: Mesa <desk@x.example>\nDestinatario: ann@y.example',
    '~~From: "Desk" <desk@x.example>~~\n~~To: "Ann~~ ~~Lee" <ann@y.example>~~\n~~Subject: Your lines~~',
    '"Desk" <desk@x.example>, 04/05/2026 17:48 | To | <ann@y.example>, cc |, Subject | Your lines',
    '"Desk" <desk@x.example>\n04/05/2026 17:48 | An | <ann@y.example>\ncc |\nBetreff | Ihre Nummern',
    'Number Desk ---05/04/2026 11:03:18 AM---Dear Ann, Which number is meant',
  ])('%j', (block) => {
    expect(own(`${NOTE}\n\n${block}\n\n${EARLIER}`)).toBe(NOTE);
  });

  test.each([
    'Date: 5 June\nTo: Sundial\nFrom: Contoso',
    'Subject: port\nDate: 5 June\nPIN: 448812',
    'ann@y.example | 04/05/2026 17:48 | port',
  ])('what a customer writes with labels is none: %j', (block) => {
    expect(own(`${NOTE}\n\n${block}\n\n425-555-0107`)).toContain('0107');
  });
});

describe('a divider is told by its dashes, be it wrapped, and be it of a person', () => {
  test.each([
    '----- Forwarded message from Ann Lee <ann@y.example> -----',
    '----- Forwarded message from Ann Lee\n<ann@y.example> -----',
    '----- Inoltrato da Anna Lei/Sede/Foo il 25/09/2026\n16:08 -----',
    '----- Weitergeleitet von Anna Lei/Foo am 25.09.2026 16:08 -----',
    '----- Transféré par Anne Lee/Foo le 25/09/2026 16:08 -----',
    '-------- Mensaje reenviado --------',
  ])('%j', (divider) => {
    const text = `Please do it.\n\n${divider}\n\n\nPort 425-555-0107.`;
    expect(own(text)).toBe('Please do it.');
    expect(findForwarded(text, 'x')?.text).toBe('Port 425-555-0107.');
  });

  test('"Original message" in other orders stands above answers', () => {
    expect(own(`${NOTE}\n\n-------- Message original --------\n${EARLIER}`)).toBe(NOTE);
  });

  test.each([
    '----- Numbers -----',
    '--- the message is: keep 0107 ---',
    '-- forward these too: --',
    '--- Lines to transfer from Contoso ---',
    '-- Numéros transférés de Paris --',
  ])('a heading between dashes is none: %j', (heading) => {
    expect(own(`Please port:\n${heading}\n425-555-0107`)).toContain('0107');
  });

  test('behind the end of what is forwarded its sender goes on', () => {
    const text = `Please do it.\n\n----- Forwarded message from A <a@y.example> -----\nPort 425-555-0107.\n----- End forwarded message -----\n\nBut not before Friday.`;
    expect(own(text)).toBe('Please do it.\n\n\nBut not before Friday.');
    expect(findForwarded(text, 'x')?.text).toBe('Port 425-555-0107.');
  });
});

describe('who is quoted is said right above the quote', () => {
  test.each([
    'Quoting Ann Lee <ann@y.example>:',
    'Zitat von Ann Lee <ann@y.example>:',
    '----- 2026年4月14日 17:22、Ann <ann@y.example> のメール:',
    'Ann, 4/14/2026 17:22:',
  ])('%j', (lead) => {
    expect(own(`${NOTE}\n\n${lead}\n\n> ${EARLIER}\n\nNo.`)).toBe(`${NOTE}\n\n\n\nNo.`);
  });

  test.each(['Not 425-555-0108, which Ann <ann@y.example> named:', 'Only these stay here:'])('not so %j', (line) => {
    expect(own(`${NOTE}\n\n${line}\n\n> ${EARLIER}`)).toContain(line);
  });
});

test('in time that grows with the mail', () => {
  const time = (count: number): number => {
    const start = process.cpuUsage().user;
    for (const line of ['a 1/2/2026 10:00 <a@b.c>:', '-- forward by', '> From: a@b.c', 'Date: a@b.c', '---'])
      splitWrittenText(`${line}\n`.repeat(count));
    return process.cpuUsage(undefined).user - start;
  };
  time(2000);
  expect(time(16000)).toBeLessThan(6 * time(4000) + 400_000);
});
