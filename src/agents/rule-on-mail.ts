/**
 * An agent's ruling on a mail: the stored mail is read once more with the agent's corrections, decided, answered and written
 * down, all as the desk does it itself. A case and a ruling in, what became of the mail out.
 */

import { UsageError } from '../base/errors.ts';
import type { RequestKind } from '../base/request-kind.ts';
import { joinGivenCase } from '../cases/join-case.ts';
import { closeAgentNotes, closeReview } from '../cases/review-queue.ts';
import type { PinOutcome } from '../decision/decision.ts';
import type { EarlierMatch } from '../decision/decision-facts.ts';
import type { Ruling } from '../decision/ruling.ts';
import { readRawMail } from '../intake/receive.ts';
import { type DeskAtWork, inTransaction, type OpenedMail, openMail, type StoredMail } from '../open-mail.ts';
import { concludeMail, type Handled } from '../pipeline.ts';
import { stillStands } from '../registry/proofs.ts';
import type { DecisionRow, ReviewState } from '../store/schema.ts';
import { correctedRead } from './corrected-read.ts';

export type RuledMail = {
  readonly mail: StoredMail;
  readonly caseNumber: string;
  /** The desk's own decision. */
  readonly before: DecisionRow;
  readonly ruling: Ruling;
};

const STATE_AFTER: Readonly<Record<Ruling['verdict'], Exclude<ReviewState, 'open'>>> = {
  approve: 'approved',
  reject: 'rejected',
  again: 'decided-again',
};

/** Undoes a trial's transaction. */
class Undo extends Error {
  readonly handled: Handled;
  constructor(handled: Handled) {
    super('a trial is undone');
    this.handled = handled;
  }
}

/**
 * Rules on a mail.
 *
 * @throws UsageError exit status 1 when the mail was erased, somebody else has ruled meanwhile, or an approval lacks what
 *   nobody can approve away: a PIN that matches, a letter, a number that can be moved
 */
export async function ruleOnMail(work: DeskAtWork, ruled: RuledMail): Promise<Handled> {
  refuseNote(ruled);
  return inTransaction(await openAgain(work, ruled.mail), (opened) => conclude(opened, ruled));
}

/** What a ruling would do; nothing stays of it, not even the try of a PIN. */
export async function tryRuling(work: DeskAtWork, ruled: RuledMail): Promise<Handled> {
  return inTransaction(await openAgain(work, ruled.mail), async (opened): Promise<Handled> => {
    throw new Undo(await decideRuled(opened, ruled));
  }).catch((error: unknown) => {
    if (error instanceof Undo) return error.handled;
    throw error;
  });
}

/** An agent's own mail asks for nothing. */
function refuseNote({ before, caseNumber }: RuledMail): void {
  if (before.ignored_because === 'agent-note')
    throw new UsageError(
      `Mail ${before.mail_id} of ${caseNumber} is a colleague's word, no request. Rule on the customer's mail, answer, or close it.`,
      1,
    );
}

const openAgain = async (work: DeskAtWork, mail: StoredMail): Promise<OpenedMail> =>
  openMail(work, mail, await work.parser.parse(await readRawMail(work.store, work.keys, mail.id)));

async function conclude(opened: OpenedMail, ruled: RuledMail): Promise<Handled> {
  const { ruling, mail } = ruled;
  const now = opened.clock();
  const { db } = opened.store;
  const wasOpen = await closeReview(db, mail.id, { state: STATE_AFTER[ruling.verdict], by: ruling.agent, now });
  if (!wasOpen && ruling.verdict !== 'again')
    throw new UsageError('Somebody has ruled on this mail already. portdesk review list shows what is open.', 1);
  await closeAgentNotes(db, ruled.caseNumber, { state: STATE_AFTER[ruling.verdict], by: ruling.agent, now });
  const handled = await decideRuled(opened, ruled);
  const { decision } = handled;
  if (ruling.verdict === 'approve' && decision?.disposition !== 'accepted') {
    const codes = decision?.reasons.map(({ code }) => code).join(', ');
    throw new UsageError(
      `It can not be approved as it is: ${codes}. Nothing was changed. Correct what was read (--help shows how), reject it, or write to the customer.`,
      1,
    );
  }
  return handled;
}

async function decideRuled(opened: OpenedMail, { caseNumber, before, ruling }: RuledMail): Promise<Handled> {
  const { store, directory } = opened;
  if (!opened.read) throw new Error('a mail is ruled on that was not read');
  const isProved = before.pin === 'match' && (await isStillProved(opened, before));
  const hadPin = isProved && !ruling.corrections.pin;
  const read = correctedRead(opened.read, ruling, hadPin);
  const joined = await joinGivenCase(store.db, caseNumber, read);
  return concludeMail(opened, {
    screening: { ignoredBecause: null, signals: [] },
    directory,
    read,
    joined: hadPin ? { ...joined, matchedBefore: matchOf(before) } : joined,
    knownPin: knownPin(before.pin as PinOutcome | null, isProved, ruling),
    ruling,
    now: opened.clock(),
  });
}

/** What the desk has compared the PIN for. */
const matchOf = ({ organisation_id, kind, numbers }: DecisionRow): EarlierMatch | null =>
  organisation_id === null
    ? null
    : { organisation: organisation_id, kind: kind as RequestKind, numbers: JSON.parse(numbers) as string[] };

/** Between the desk's decision and the agent's the PIN may have been changed, or checks locked (rules, section 9). */
async function isStillProved({ store, message }: OpenedMail, before: DecisionRow): Promise<boolean> {
  const { organisation_id: organisation, decided_at: since } = before;
  const sender = message.from?.address ?? '';
  return organisation !== null && stillStands(store.db, { organisation, sender, since });
}

/**
 * One comparison a mail (rules, section 4): what the desk has compared is not compared again for a person. A match that has
 * ended is one with a PIN that is no more: the mail is compared with the new one, if its acceptance is asked for.
 */
function knownPin(before: PinOutcome | null, isProved: boolean, { verdict, corrections }: Ruling): PinOutcome | null {
  if (verdict === 'reject') return before === 'match' && !isProved ? 'not-checked' : before;
  const wasCompared = before === 'mismatch' || before === 'not-set' || before === 'locked';
  return wasCompared && !corrections.pin ? before : null;
}
