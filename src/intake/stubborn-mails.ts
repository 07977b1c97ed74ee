import { OperationalError } from '../base/errors.ts';
import { isAboutOneMail } from '../mailbox/about-one-mail.ts';
import type { MailIdentity } from '../mailbox/mailbox.ts';
import { placeKey } from './receive.ts';

/** So many rounds in which others came and this one did not, before it is set aside. */
const CHANCES = 5;

/**
 * The mails of one mailbox that are listed and not handed over. Each is asked for again, behind all others, so that none of
 * them is kept waiting, also where asking for it breaks the connection; one that stays out while others come is set aside.
 */
export class StubbornMails {
  readonly #failed = new Map<string, number>();
  #anyCame = false;

  /** A round begins. @returns what waits, oldest first, the stubborn ones behind */
  begin(waiting: readonly MailIdentity[]): readonly MailIdentity[] {
    this.#anyCame = false;
    const isStubborn = (identity: MailIdentity): boolean => this.#failed.has(placeKey(identity));
    return [...waiting.filter((one) => !isStubborn(one)), ...waiting.filter(isStubborn)];
  }

  came(identity: MailIdentity): void {
    this.#anyCame = true;
    this.#failed.delete(placeKey(identity));
  }

  /**
   * A mail did not come.
   *
   * @returns `later`: the round goes on; `out-of-reach`: it cannot; `set-aside`: this mail has had its chances
   */
  failed(identity: MailIdentity, error: unknown): 'later' | 'out-of-reach' | 'set-aside' {
    if (!(error instanceof OperationalError)) return 'out-of-reach';
    if (!error.temporary) return 'set-aside';
    const key = placeKey(identity);
    const failures = (this.#failed.get(key) ?? 0) + (this.#anyCame ? 1 : 0);
    this.#failed.set(key, failures);
    if (failures >= CHANCES) return 'set-aside';
    return isAboutOneMail(error) ? 'later' : 'out-of-reach';
  }
}
