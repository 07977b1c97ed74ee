/** Whose PIN a Japanese label says it is: Japanese has no spaces, and a label's words end at particles. */
import type { PartyNames } from '../parties/party-names.ts';
import { behindLast } from '../text/clauses.ts';
import { another, isOurs, isTheirs, type OwnerTrouble, unknownOr } from './names.ts';
import { japaneseKinds } from './words/business-words.ts';
import { GIVERS_JAPANESE, RECEIVED_JAPANESE } from './words/giving-words.ts';
import { PLAIN_JAPANESE } from './words/plain-words.ts';

export const JAPANESE_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where Japanese words that belong to a label begin. */
const BREAK =
  /[、。,.;:|\n「」()/?!？！]|は|が|を|に|で(?!き)|へ|から|より|まで|および|及び|(?:ください|下さい|です|ます|ました|ません)(?: |$)/u;
const GIVER = /([^、。,.;:|\n「」()は]{1,16})(?:から|より|に)$/u;

/** What stands before the label when all that leaves it plain is gone. */
export function japaneseTrouble(lead: string, before: string, names: PartyNames): OwnerTrouble | null {
  const phrase = behindLast(lead, BREAK).replace(/(?:用の?|の)?[ ]*$/u, '');
  if (names.writer === 'receiver' && /^(?:弊社|当社|当方|こちら|自社|うち)/u.test(phrase)) return another(phrase);
  if (THE_SAME.test(phrase)) return isLastNamed(before, names) ? null : unknownOr([phrase], names);
  if (RECEIVED_JAPANESE.test(phrase)) {
    const rest = phrase.replace(RECEIVED_JAPANESE, '').trim();
    const giver = GIVER.exec(lead.slice(0, lead.length - behindLast(lead, BREAK).length))?.[1] ?? rest;
    return giver === '' || isGiver(giver, names) ? null : unknownOr([giver], names);
  }
  const unnamed = withoutNames(phrase, names);
  const unknown = unnamed
    .split(/[ の]/u)
    .filter((part) => part !== '' && !isOurs(part, names) && part.replace(PLAIN_JAPANESE, '') !== '');
  return unknown.length > 0 ? unknownOr([phrase], names) : null;
}

/** "同社の": of the company that was spoken of last. */
const THE_SAME = /^同(?:社|院|校|店|行|法人|ホテル|組織)(?:様|さん)?$/u;

/** A customer does not call itself so; where somebody else writes, the last name in front has to be that of who gives. */
function isLastNamed(before: string, { givers, theirs, writer }: PartyNames): boolean {
  const text = before.toLowerCase().replace(/[ー-]/gu, '');
  const last = (words: Iterable<string>): number => Math.max(-1, ...[...words].map((word) => text.lastIndexOf(word)));
  const given = last(givers.flatMap(({ words }) => [...words]));
  return writer !== 'customer' && given >= 0 && given > last(theirs);
}

const isGiver = (giver: string, names: PartyNames): boolean => {
  const unnamed = withoutNames(giver, names).replace(/^(?:様|さま|さん)?の?/u, '');
  return (
    !isTheirs(giver, names) && (unnamed === '' || /^(?:様|さま|さん)$/u.test(unnamed) || GIVERS_JAPANESE.test(unnamed))
  );
};

/** So many letters of a longer name are a short form of it: "日の出" of "日の出トレーディング". */
const SHORT_FORM = 3;

/**
 * Names in Japanese letters have no spaces around them; a long vowel mark may have been folded. A name may stand in its short
 * form, or by its kind of business ("ホテル"), where nobody who receives is called so.
 */
function withoutNames(phrase: string, { ours, theirs }: PartyNames): string {
  const plain = phrase.replace(/[ー-]/gu, '');
  const isTheirsAsWell = (word: string): boolean => [...theirs].some((name) => name.includes(word));
  const shortened = [...ours]
    .filter((word) => JAPANESE_LETTERS.test(word) && word.length > SHORT_FORM)
    .flatMap((word) => Array.from({ length: word.length - SHORT_FORM }, (_, i) => word.slice(0, word.length - 1 - i)));
  const kinds = japaneseKinds(ours).filter((word) => japaneseKinds(theirs).every((one) => one !== word));
  const without = [
    ...[...ours].filter((word) => JAPANESE_LETTERS.test(word)),
    ...[...shortened, ...kinds].filter((word) => !isTheirsAsWell(word)),
  ]
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ''), plain);
  return without === plain ? plain : without.replace(/^(?:さん|様|さま)(?=の|$)/u, '');
}
