import { expect, test } from 'vitest';
import { doubtOfAnswers } from '../../src/reading/doubt-of-answers.ts';
import { mailPage } from '../../src/reading/mail-page.ts';

const EARLIER =
  'From: Number desk <ptn@desk.example>\nSent: Friday, May 8, 2026 9:12 AM\nTo: Ivo <ivo@marsh.example>\nSubject: Your lines\n\nWhich lines?\n425-555-0101\nBye';
const doubted = (text: string): boolean =>
  doubtOfAnswers(mailPage({ text, subject: 'Re: lines', signer: null }).byRules).length > 0;

test.each([
  ['by Outlook, in black', `My answers are inline.\n\n${EARLIER}`],
  ['with a closing below', `Hello,\n\nle respondo más abajo en rojo.\n\nSaludos,\nIvo\n\n${EARLIER}`],
  ['with more said behind', `Mes réponses sont ci-dessous. Merci de transférer vite.\n\n${EARLIER}`],
  ['all of it quoted', `Meine Antworten stehen unten.\n\n> Welche?\n> alle`],
])('answers that nothing tells apart are a person’s: %s', (_, text) => {
  expect(doubted(text)).toBe(true);
});

test.each([
  ['those that are told', 'I answer below.\n\n> Which?\n425-555-0101\n> Bye'],
  ['right in the note, as a list', `My answers below:\n1. all of them\n2. Monday\n\n${EARLIER}`],
  ['right in the note, with a number', `Answers below.\n\nOnly 425-555-0101.\n\n${EARLIER}`],
  ['a note that points to no answers', `Please go ahead with the order below.\n\n${EARLIER}`],
  ['a mail with nothing below', 'My answers are below.'],
])('no doubt about %s', (_, text) => {
  expect(doubted(text)).toBe(false);
});
