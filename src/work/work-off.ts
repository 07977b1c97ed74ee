/**
 * Works a lane off: rows that are due in, settled ones out, several at a time. One that hangs holds up no other until the lane is
 * full, and other lanes never.
 */
import { isTemporary, messageOf, OperationalError } from '../base/errors.ts';
import { Patience } from '../base/patience.ts';
import { Wake } from '../base/wake.ts';
import { claimWork, type LaneName } from './claim.ts';
import type { ClaimedWork, Outcome } from './outcome.ts';
import { type Settled, settleWork, type WorkList } from './settle.ts';

export type Handler = LaneName & {
  /** So many at a time. */
  readonly parallel: number;
  /**
   * One attempt; what it throws counts as a failure of this row, and is a bug or the world's.
   *
   * @param next to be called by what is begun in order, once the next row may begin; without it that is at once
   */
  work(row: ClaimedWork, next: () => void): Promise<Outcome>;
  /** Whether the next row begins only when `next` is called, or the one before is over. */
  readonly inOrder?: boolean;
  /** Nothing more is begun once it aborts. */
  readonly until?: AbortSignal;
};

export type Listening = {
  /** Told of each row once it is written down. */
  readonly onSettled?: (settled: Settled) => void;
  /** There may be more to begin. */
  readonly news?: Wake;
};

/** So often a lane that waits for what it has begun looks for more, in milliseconds. */
const LOOK_AGAIN = 250;

/**
 * Works on everything that is due, and on what becomes due meanwhile.
 *
 * @param signal ends the wait for a database that cannot be written: what it could not write down is taken up by the next start
 * @returns how many attempts were made
 * @throws what the database says when nothing more can be claimed; what was begun is over then
 */
export async function workOff(
  list: WorkList,
  handler: Handler,
  signal: AbortSignal,
  { onSettled = () => {}, news = new Wake() }: Listening = {},
): Promise<number> {
  const underWay = new Set<Promise<void>>();
  let attempts = 0;
  let broken: { readonly error: unknown } | null = null;
  const attempt = async (row: ClaimedWork, next: () => void): Promise<void> => {
    const outcome = await handler.work(row, next).catch(failed);
    const patience = new Patience(list.log, 'what was done is written down', { work: row.kind, key: row.key });
    // Tried until it is written: what is done must not be done again because a disk was full.
    const settled = await patience.until(() => settleWork(list, row, outcome), signal);
    if (settled) onSettled(settled);
    if (settled === 'done' && outcome.as === 'done') outcome.tell?.();
  };
  const begin = async (row: ClaimedWork): Promise<void> => {
    const next = Promise.withResolvers<void>();
    const work = attempt(row, next.resolve)
      .catch((error: unknown) => {
        broken ??= { error };
      })
      .finally(() => {
        next.resolve();
        underWay.delete(work);
      });
    underWay.add(work);
    if (handler.inOrder) await next.promise;
  };
  const claim = (): Promise<ClaimedWork | null> =>
    claimWork(list, handler).catch((error: unknown) => {
      // One that hangs must not keep the lane from looking again when the trouble is over.
      if (isTemporary(error) && underWay.size > 0) return null;
      throw error;
    });
  try {
    while (!broken && !handler.until?.aborted) {
      const row = underWay.size < handler.parallel ? await claim() : null;
      if (row) {
        attempts += 1;
        await begin(row);
      } else if (underWay.size === 0) break;
      else await oneEnds(underWay, news);
    }
  } finally {
    // Nobody closes a server's connection that is being used.
    await Promise.all(underWay);
  }
  if (broken) throw (broken as { readonly error: unknown }).error;
  return attempts;
}

/** A bug of ours, or trouble that the handler does not know: no reason to leave anything undone. */
function failed(error: unknown): Outcome {
  const said = messageOf(error);
  const kept = error instanceof OperationalError ? said : withoutDigits(said);
  return { as: 'failed', said: kept, because: 'this-one' };
}

/** A bug's words may quote the mail that it met, and customers write their PIN into mails: no digits are kept. */
export const withoutDigits = (said: string): string => said.replace(/\p{Nd}/gu, '•');

/** Waits until there may be something to begin. */
async function oneEnds(underWay: ReadonlySet<Promise<void>>, news: Wake): Promise<void> {
  const over = new AbortController();
  await Promise.race([...underWay, news.next(LOOK_AGAIN, over.signal)]);
  over.abort();
}
