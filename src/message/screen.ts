/**
 * Screening (desk rules, section 10): a parsed mail in, whether it is ignored and every signal out. Reads only the mail
 * itself, never what it carries.
 */
import type { Evidence } from '../base/evidence.ts';
import { agentNote } from './checks/agent-note.ts';
import { autoReply } from './checks/auto-reply.ts';
import { bounce, nullReturnPath } from './checks/bounce.ts';
import { duplicate } from './checks/duplicate.ts';
import { mailingList } from './checks/mailing-list.ts';
import { noSender } from './checks/no-sender.ts';
import { ownMail } from './checks/own-mail.ts';
import type { Check, IgnoredBecause, ScreenFacts } from './checks/signal.ts';
import { tooManyAnswers } from './checks/too-many-answers.ts';
import type { ParsedMessage } from './parsed-message.ts';

export type { IgnoredBecause, ScreenFacts };

export type Screening = {
  readonly ignoredBecause: IgnoredBecause | null;
  /** Everything that was found, also what did not decide. */
  readonly signals: readonly Evidence[];
};

/** In the rules' order: where several fit, the first gives the reason. An agent's word is kept however many answers went out. */
const CHECKS: readonly (readonly [IgnoredBecause, Check])[] = Object.freeze([
  ['own-mail', ownMail],
  ['duplicate', duplicate],
  ['bounce', bounce],
  ['auto-reply', autoReply],
  ['bounce', nullReturnPath],
  ['mailing-list', mailingList],
  ['no-sender', noSender],
  ['agent-note', agentNote],
  ['too-many-answers', tooManyAnswers],
] as const);

export function screen(message: ParsedMessage, facts: ScreenFacts): Screening {
  const found = CHECKS.map(([because, check]) => ({ because, signals: check(message, facts) }));
  return {
    ignoredBecause: found.find(({ signals }) => signals.length > 0)?.because ?? null,
    signals: found.flatMap(({ signals }) => signals),
  };
}

/** Whether the mail alone, without anything that is known of other mails, is reason enough to ignore it. */
export const isIgnoredByItself = (message: ParsedMessage, ownAddresses: readonly string[]): boolean =>
  screen(message, {
    ownAddresses,
    ownMessageIds: false,
    duplicate: false,
    agentsCase: null,
    answersToAddress: 0,
    answersToDomain: 0,
    limits: { answersPerAddress: 1, answersPerDomain: 1 },
  }).ignoredBecause !== null;
