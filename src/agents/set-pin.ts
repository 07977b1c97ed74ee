/**
 * An agent sets an organisation's port-out PIN: the PIN in, the notices to the organisation's contacts out, in one
 * transaction. No mail contains the PIN.
 */
import { randomUUID } from 'node:crypto';
import type { Secret } from '../base/secret.ts';
import { recordOutgoing } from '../outbox/record-outgoing.ts';
import { lookUpOrganisation } from '../registry/look-up.ts';
import { type PinGuard, type PinSetting, setPin } from '../registry/pin.ts';
import { renderPinSetNotices } from '../reply/notice.ts';
import type { Store } from '../store/open.ts';
import type { Writing } from './case-thread.ts';

export type PinToSet = {
  readonly organisation: string;
  readonly pin: Secret;
  readonly actor: string;
  readonly now: Date;
};

/**
 * Sets or changes the PIN and tells the notify contacts.
 *
 * @returns who is told, and whether anybody would guess it
 * @throws UsageError as `setPin`; nothing is changed then
 */
export async function setPinAndTell(
  store: Store,
  guard: PinGuard,
  { desk, templates }: Writing,
  toSet: PinToSet,
): Promise<PinSetting & { readonly told: readonly string[] }> {
  const told: string[] = [];
  const organisation = await lookUpOrganisation(store, toSet.organisation);
  const setting = await setPin(store, guard, toSet, async (trx, { isChange }) => {
    if (!organisation) return;
    const { now } = toSet;
    const notices = renderPinSetNotices({ desk, templates, organisation, isChange, tag: randomUUID(), now });
    for (const mail of notices) {
      await recordOutgoing(trx, { mailId: null, kind: 'notice', mailbox: 'ptn', mail, now });
      told.push(...mail.to.map(({ address }) => address));
    }
  });
  return { ...setting, told };
}
