/**
 * Whether the words of a deed ask for it: not where it is denied, forbidden, told of as done, or the reverse of what is meant.
 */
import { regexp } from '../../base/regexp.ts';
import { behindLast } from '../text/clauses.ts';
import type { Cue, CueTable } from './cues/cue.ts';
import { forbidsDeed } from './forbidden-deeds.ts';

/** "Never cancel": what is asked is that nothing happens. "We no longer want it, please cancel" denies the wish before. */
const COURTESY = regexp(
  /(?<!\p{L})(?:please|kindly|pls|so|por favor|merci de|veuillez|per favore|vi prego(?: di)?|si prega di)(?!\p{L})/iu,
);
const UNDENIED = /(?:取り?下げ|取り?消し?|取消し?|キャンセル|撤回|中止)(?:を|は|に|と)?は?し?(?:ない|ません)/u;

/**
 * @param found the words of the deed
 * @param said the statement in which they stand, as `CueTable` sees it
 * @param options.denied whatever forbids it besides: another finder hears that
 */
export function isMeant(
  found: RegExpExecArray,
  said: string,
  kind: Cue['kind'],
  { tables, denied = false }: { readonly tables: readonly CueTable[]; readonly denied?: boolean },
): boolean {
  const lead = said.slice(0, found.index);
  if (kind === 'status') return true;
  if (kind === 'withdraw') {
    const own = behindLast(lead, COURTESY);
    return !UNDENIED.test(said) && !tables.some((one) => one.denied.some((pattern) => pattern.test(own)));
  }
  const isReverse = tables.some(({ reverse }) => reverse.test(said));
  if (kind === 'convert-to-service' && isReverse && !tables.some(({ toService }) => toService.test(said))) return false;
  return (
    !tables.some((one) => one.past.test(said) || one.denied.some((pattern) => pattern.test(lead))) &&
    (denied || !forbidsDeed(said, found))
  );
}
