/** Whose PIN a Japanese label says it is: Japanese has no spaces, and a label's words end at particles. */
import type { PartyNames } from './party-names.ts';
import { another, isOurs, isTheirs, type OwnerTrouble, unknownOr } from './pin-names.ts';
import { GIVERS_JAPANESE, RECEIVED_JAPANESE } from './pin-words/giving-words.ts';
import { PLAIN_JAPANESE } from './pin-words/plain-words.ts';

export const JAPANESE_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where Japanese words that belong to a label begin. */
const BREAK =
  /[、。,.;:|\n「」()/?!？！]|は|が|を|に|で(?!き)|へ|から|より|まで|および|及び|(?:ください|下さい|です|ます|ました|ません)(?: |$)/u;
const GIVER = /([^、。,.;:|\n「」()は]{1,16})(?:から|より|に)$/u;

/** What stands before the label when all that leaves it plain is gone. */
export function japaneseTrouble(lead: string, names: PartyNames): OwnerTrouble | null {
  const phrase = (lead.split(BREAK).at(-1) ?? '').replace(/(?:用の?|の)?[ ]*$/u, '');
  if (names.writer === 'receiver' && /^(?:弊社|当社|当方|こちら|自社|うち)/u.test(phrase)) return another(phrase);
  if (RECEIVED_JAPANESE.test(phrase)) {
    const rest = phrase.replace(RECEIVED_JAPANESE, '').trim();
    const giver = GIVER.exec(lead.slice(0, lead.length - (lead.split(BREAK).at(-1) ?? '').length))?.[1] ?? rest;
    return giver === '' || isGiver(giver, names) ? null : unknownOr([giver], names);
  }
  const unnamed = withoutNames(phrase, names);
  const unknown = unnamed
    .split(/[ の]/u)
    .filter((part) => part !== '' && !isOurs(part, names) && part.replace(PLAIN_JAPANESE, '') !== '');
  return unknown.length > 0 ? unknownOr([phrase], names) : null;
}

const isGiver = (giver: string, names: PartyNames): boolean => {
  const unnamed = withoutNames(giver, names).replace(/^(?:様|さま|さん)?の?/u, '');
  return (
    !isTheirs(giver, names) && (unnamed === '' || /^(?:様|さま|さん)$/u.test(unnamed) || GIVERS_JAPANESE.test(unnamed))
  );
};

/** Names in Japanese letters have no spaces around them; a long vowel mark may have been folded. */
const withoutNames = (phrase: string, { ours }: PartyNames): string =>
  [...ours]
    .filter((word) => JAPANESE_LETTERS.test(word))
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ''), phrase.replace(/[ー-]/gu, ''));
