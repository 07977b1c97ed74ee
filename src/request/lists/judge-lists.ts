import type { RequestKind } from '../../base/request-kind.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { findPin } from '../pin/find-pin.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { findNumbers } from './find-numbers.ts';
import { withStanding } from './list-standing.ts';

/** The mail with its lists as it speaks of them (rules, section 3): a bill or last year's list is none of the request's. */
export function withListsJudged(mail: WrittenMail, kind: RequestKind, names: PartyNames, limit: number): WrittenMail {
  if ((mail.lists ?? []).length === 0) return mail;
  const alone = { ...mail, lists: [] };
  const { numbers, invalid } = findNumbers(alone, limit, findPin(alone, names).secrets);
  return { ...mail, lists: withStanding(mail, kind, numbers.length + invalid.length > 0) };
}
