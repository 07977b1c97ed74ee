/**
 * What a question or a withdrawal is about (desk rules, sections 2 and 9): the numbers that the sender writes, the thread
 * and the subject in; a case of this sender out, or that there is none, or several.
 */
import type { Kysely } from 'kysely';
import { isAboutCase, type RequestKind } from '../base/request-kind.ts';
import type { MatterFacts } from '../decision/decision-facts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { CaseRow, Database } from '../store/schema.ts';
import { type CaseSearch, type FoundMatter, findMatter, knownNumbers } from './find-case.ts';
import { readKept } from './kept-request.ts';
import { openReviewsOf } from './open-reviews.ts';

export type Asked = { readonly found: FoundMatter; readonly facts: MatterFacts };

/**
 * @param inThread the case that the thread or the subject names, or null
 * @returns `several` where the words name more than one: each needs an answer of its own
 */
export async function findAsked(
  db: Kysely<Database>,
  request: IntakeRequest,
  search: CaseSearch,
  inThread: FoundMatter | null,
): Promise<Asked | 'several' | null> {
  const known = await knownNumbers(db, request.caseNumbers);
  // A customer's own ticket may look like a number of ours.
  const named = request.caseNumbers.filter((number) => known.has(number) || number.startsWith('PTN-'));
  if (named.length > 1) return 'several';
  const [number] = named;
  const found = number === undefined ? inThread : await findMatter(db, number, search);
  // A question about an unknown case has a number too, and is no request.
  if (!found || (found.row && !found.order && isAboutCase(found.row.kind as RequestKind))) return null;
  return { found, facts: { ...describe(found), isListOpen: await isListOpen(db, found) } };
}

/**
 * Whether a mail that waits for a person gives the case other numbers than it has: which of the two lists the customer speaks of, and what
 * the case is about, that person tells.
 */
async function isListOpen(db: Kysely<Database>, { number, row, order }: FoundMatter): Promise<boolean> {
  if (!row || order) return false;
  const waiting = await openReviewsOf(db, number).select('decisions.numbers').execute();
  const known = new Set(readKept(row.kept).numbers.numbers);
  return waiting.some(({ numbers }) => {
    const given = JSON.parse(numbers) as string[];
    return given.length > 0 && (given.length !== known.size || given.some((one) => !known.has(one)));
  });
}

/** What its requester may hear of a case or an order. */
export function describe({ number, row, order }: FoundMatter): MatterFacts {
  const state = order?.state ?? stateOf(row);
  return {
    number,
    state,
    kind: (order?.kind ?? row?.kind ?? 'unknown') as RequestKind,
    organisation: order?.organisation_id ?? row?.organisation_id ?? null,
    destination: order ? order.destination_id : (row?.destination_id ?? null),
    numbers: order ? (JSON.parse(order.numbers) as string[]) : row ? readKept(row.kept).numbers.numbers : [],
    language: (row?.language ?? null) as MatterFacts['language'],
    order: order?.number ?? null,
    reasons: state === 'waiting' && row ? readKept(row.kept).reasons : [],
    changedAt: order?.changed_at ?? row?.changed_at ?? '',
  };
}

/** A case that says it is ordered has an order: without one it is over. */
const stateOf = (row: CaseRow | null): MatterFacts['state'] =>
  row === null || row.state === 'ordered' ? 'closed' : row.state;
