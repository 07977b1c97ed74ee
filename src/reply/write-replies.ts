/**
 * What the desk says about one mail: a decision in, the answer, the notices and the notes to the agents out. Pure text:
 * nothing is sent here, and nothing of ours holds a PIN or another organisation's data.
 */

import type { Screening } from '../message/screen.ts';
import { agentNote } from './agent-note.ts';
import { renderAnswer } from './answer.ts';
import { renderNotices } from './notice.ts';
import type { Outcome } from './outcome.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { Replying } from './replying.ts';

export type Replies = {
  /** null: the sender gets nothing. */
  readonly answer: OutgoingMail | null;
  /** To the organisation's notify contacts. */
  readonly notices: readonly OutgoingMail[];
  /** To the agents alone, where the sender gets nothing and a person must know. */
  readonly agentNotes: readonly OutgoingMail[];
};

export function writeReplies(outcome: Outcome): Replies {
  const answer = mayAnswer(outcome) ? renderAnswer(outcome) : null;
  return {
    answer,
    notices: renderNotices(outcome),
    agentNotes: answer
      ? []
      : agentNote(outcome, { ...outcome, title: 'A mail waits for you', evidence: outcome.decision.evidence }),
  };
}

/** Silence, and a note where the rules ask for one (section 10: too many answers). */
export function writeSilenceNote(replying: Replying, screening: Screening): Replies {
  const noted = screening.ignoredBecause === 'too-many-answers';
  const note = {
    title: 'The desk has stopped answering somebody',
    decision: null,
    caseNumber: null,
    evidence: screening.signals,
  };
  return { answer: null, notices: [], agentNotes: noted ? agentNote(replying, note) : [] };
}

/** Nobody is answered whose address may be forged, who asked for silence, or of whom there are two (rules, section 10). */
const mayAnswer = ({ facts: { sender }, message }: Outcome): boolean =>
  sender.authentication !== 'fail' &&
  !sender.wantsNoAnswer &&
  !sender.ambiguousHeaders.includes('from') &&
  message.from !== null;
