import type { Kysely } from 'kysely';
import type { Desk, DeskLimits } from '../base/desk.ts';
import { findNamed } from '../cases/find-case.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import type { ScreenFacts } from '../message/screen.ts';
import { authenticationOf } from '../message/sender-checks.ts';
import type { Database } from '../store/schema.ts';
import { countAnswers, isOwnMessageId } from './said-before.ts';

/** What screening has to know and the mail does not say (desk rules, section 10). */
export async function lookUpScreenFacts(
  db: Kysely<Database>,
  message: ParsedMessage,
  known: {
    readonly desk: Desk;
    readonly limits: DeskLimits;
    readonly mailId: number;
    readonly repeated: boolean;
    readonly contentDigest: string;
    readonly now: Date;
  },
): Promise<ScreenFacts> {
  const { toAddress, toDomain } = await countAnswers(db, message.from?.address ?? '', known.now);
  return {
    ownAddresses: Object.values(known.desk.mailboxes),
    ownMessageIds: message.messageId !== null && (await isOwnMessageId(db, message.messageId)),
    duplicate: known.repeated || (await isSecondCopy(db, message, known)),
    agentsCase: await findAgentsCase(db, message, known.desk),
    answersToAddress: toAddress,
    answersToDomain: toDomain,
    limits: known.limits,
  };
}

/** The case that a mail of an agent belongs to. Whose sender nobody can vouch for is no agent. */
async function findAgentsCase(db: Kysely<Database>, message: ParsedMessage, desk: Desk): Promise<string | null> {
  const from = message.from?.address ?? '';
  if (!desk.agents.some((agent) => agent.toLowerCase() === from)) return null;
  if (authenticationOf(message, desk) === 'fail' || message.ambiguousFields.length > 0) return null;
  const { references, inReplyTo, subject } = message;
  return (await findNamed(db, { threadIds: [...references, ...inReplyTo], subject }))?.number ?? null;
}

/** The same Message-ID and the same content, taken in before (rules, section 10). */
async function isSecondCopy(
  db: Kysely<Database>,
  { messageId }: ParsedMessage,
  { mailId, contentDigest }: { mailId: number; contentDigest: string },
): Promise<boolean> {
  if (messageId === null) return false;
  const before = await db
    .selectFrom('mails')
    .select('id')
    .where('content_digest', '=', contentDigest)
    .where('message_id', '=', messageId)
    .where('id', '!=', mailId)
    .executeTakeFirst();
  return before !== undefined;
}
