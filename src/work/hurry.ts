import type { Clock } from '../base/clock.ts';
import type { Store } from '../store/open.ts';
import type { WorkKind } from '../store/schema.ts';

/** A server is back: what has waited for it is due at once. */
export async function hurryWork(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  { kinds, lane }: { readonly kinds: readonly WorkKind[]; readonly lane: string },
): Promise<void> {
  const now = clock().getTime();
  await store.db
    .updateTable('work')
    .set({ due_ms: now, set_ms: now })
    .where('kind', 'in', kinds)
    .where('lane', '=', lane)
    .where('state', '=', 'waiting')
    .execute();
}
