import { expect, test } from 'vitest';
import { findTicketFrame } from '../../../src/message/trim/ticket-frame.ts';

const ZENDESK =
  '##- Please type your reply above this line -##\n\nRequest 4 was updated.\n\nAnn Lee\n\nNov 10, 2026, 9:02 AM CST\n\nPort 425-555-0107.';
const EARLIER = 'Desk\n\nNov 9, 2026, 4:41 PM CST\n\nWhich number, 425-555-0199?';
const JOURNAL =
  'INC1 has a comment.\n17.11.2026 10:31:08 MEZ - Ann Lee\nComments\nPort 425-555-0107.\n\n16.11.2026 16:02:55 MEZ - Desk\nComments\nWhich?';

test.each([
  [`${ZENDESK}\n\n${EARLIER}`, 'Port 425-555-0107.', 'Ann Lee'],
  [ZENDESK, 'Port 425-555-0107.', 'Ann Lee'],
  [JOURNAL, 'Port 425-555-0107.', 'Ann Lee'],
  ['-----\nReply above this line.\n\nAnn Lee commented:\n\nPort it.', 'Port it.', 'Ann Lee commented:'],
  [
    '-----\nReply above this line.\n\nAnn Lee added a comment to Request #12:\n\nPort it.',
    'Port it.',
    'Ann Lee added a comment to Request #12:',
  ],
])('what is written now stands between the frame and the earlier entries: %j', (text, now, name) => {
  const lines = text.split('\n');
  const frame = findTicketFrame(lines);
  const said = lines.filter((line, i) => line !== '' && !frame?.marks[i] && i < (frame?.cut ?? 0));
  expect(said).toEqual([now]);
  expect(frame?.names).toEqual([name]);
});

test.each([
  'Cut-over:\nNov 9, 2026, 4:41 PM CST\n\nthen\n\nNov 10, 2026, 4:41 PM CST',
  '17.11.2026 10:31 - Denver\n425-555-0107\n18.11.2026 10:31 - Austin\n425-555-0108',
])('days that a customer gives are no frame: %j', (text) => {
  expect(findTicketFrame(text.split('\n'))).toBeNull();
});

test.each([
  ['Sí, el 305-555-0128 y el 305-555-0129.\n\nAna\n\n##- Escriba su respuesta por encima de esta línea -##', 4],
  ['Yes, port 425-555-0107. Our PIN is 0412978.\nAnn\n--- Please reply above this line ---', 2],
  ['Bonjour,\noui, toutes les trois.\nMerci\nAnne\n-- Répondez au-dessus de cette ligne --', 4],
  ['お世話になっております。\n808-555-0106をお願いします。\n=== この行より上に返信してください ===', 2],
])('whoever answers above the line has written what stands there: %j', (text, cut) => {
  const below = '\n\nYour request was updated.\n\nWhich ones? 425-555-0199 too?';
  expect(findTicketFrame(`${text}${below}`.split('\n'))).toMatchObject({ cut, isKnown: false });
});

test.each([
  '[EXTERNAL]\n\n##- Please type your reply above this line -##\n\nAnn Lee commented:\n\nPort 425-555-0107.',
  'Hi,\n\nas I said in the paragraph above this line and once more last week when we spoke, port 425-555-0107.',
])('%j is no answer above the line', (text) => {
  const lines = text.split('\n');
  expect(findTicketFrame(lines)?.cut ?? lines.length).toBe(lines.length);
});
