/**
 * Whose PIN a label says it is (desk rules, section 4). A label is taken for the port-out PIN of the side that gives only
 * where each of its words is known to leave it that; any other word makes it another's.
 */
import { foldWords } from './fold-name.ts';
import type { PartyNames } from './party-names.ts';
import {
  CUSTOMERS,
  DIRECTIONS,
  OWN,
  PHRASE_BEGINS,
  PLAIN_BETWEEN,
  PLAIN_IN_FRONT,
  PLAIN_JAPANESE,
  THEIRS,
  TOLD_APART,
} from './pin-words/plain-words.ts';

/** So far back a label's noun phrase may begin. */
const REACH = 80;
const JAPANESE_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where Japanese words that belong to a label begin. */
const JAPANESE_BREAK = /[、。,.;:|\n「」()]|は|が|を|に|で(?!き)|へ|から|まで|および|及び/u;
/** A legal form behind a comma is part of a name. */
const LEGAL = /,? (?:inc|ltd|llc|corp|co|plc|gmbh|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a)\b\.?/giu;

/** The label at hand: the text before it, the words from it to its value, what stands behind the value. */
export type Label = {
  readonly before: string;
  readonly label: string;
  readonly between: string;
  readonly behind: string;
};

/** Why a label is not plain; `isKnown`: its words are known for another's, or else they are only not known. */
export type OwnerTrouble = { readonly because: string; readonly isKnown: boolean };

/** @returns why the PIN is not surely that of the side that gives; null where the label is plain */
export function ownerTrouble({ before, label, between, behind }: Label, names: PartyNames): OwnerTrouble | null {
  const lead = before.slice(-REACH).replace(LEGAL, '');
  const isJapanese = JAPANESE_LETTERS.test(lead.slice(-3) + label + between.slice(0, 2)) || /の[ ]?$/u.test(lead);
  const trouble = isJapanese ? japaneseTrouble(lead, names) : leadTrouble(lead, before, names);
  return (
    trouble ??
    betweenTrouble(isJapanese ? '' : between.replace(LEGAL, ''), before, names) ??
    behindTrouble(behind, names)
  );
}

/** Id of the customer that a plain label names, by its name or as "our"; null where it names none, or several. */
export function ownerOf({ before, between }: Label, names: PartyNames): string | null {
  const lead =
    before
      .slice(-REACH)
      .replace(LEGAL, '')
      .split(/[.;,:\n|!?()]/u)
      .at(-1) ?? '';
  const words = wordsOf(`${lead} ${between}`).map((word) => word.replace(/['’]s?$/u, '').toLowerCase());
  const named = names.givers.filter(({ words: own }) => words.flatMap(foldWords).some((word) => own.has(word)));
  if (named.length === 1) return named[0]?.id ?? null;
  const isOwn = named.length === 0 && words.some((word) => OWN.has(word)) && !words.some((word) => CUSTOMERS.has(word));
  return isOwn && names.writer === 'customer' ? names.sender : null;
}

/** Before an article stands another phrase. */
const BEGINNING = new Set('the a an el los las il lo der die das'.split(' '));

/** Adverbs belong to the sentence, not to the label. */
const ADVERB = /^\p{L}{3,}(?:ly|mente|ment)$/u;

const another = (word: string): OwnerTrouble => ({ because: `the label says whose: "${word}"`, isKnown: true });
const unknownWord = (word: string): OwnerTrouble => ({ because: `the label says of it: "${word}"`, isKnown: false });

/** "Harborline's 7-digit" in front of "PIN", word by word up to where the noun phrase begins. */
function leadTrouble(lead: string, before: string, names: PartyNames): OwnerTrouble | null {
  const bracket = /\(([^()\n]{1,40})\)[ ]*$/u.exec(lead)?.[1];
  if (bracket) return nameTrouble(bracket, names);
  const words = wordsOf(lead.split(/[.;,:\n|!?()\u2013\u2014>•]|(?<=[\s])-(?=[\s])/u).at(-1) ?? '');
  const unknown: string[] = [];
  for (const word of words.toReversed()) {
    const bare = word.replace(/['’]s?$/u, '');
    const folded = bare.toLowerCase();
    const isOwner = /['’]s?$/u.test(word);
    if (/\d/.test(bare) && !/^\d{1,2}-/u.test(bare)) break;
    if (
      DIRECTIONS.has(folded) &&
      unknown.length > 0 &&
      unknown.every((one) => /^\p{Lu}/u.test(one) || isTheirs(one, names))
    )
      return null;
    const isPossessive = OWN.has(folded) || THEIRS.has(folded);
    if (!isPossessive && (PHRASE_BEGINS.has(folded) || ADVERB.test(folded) || BEGINNING.has(folded))) break;
    if (isOwner && CUSTOMERS.has(folded)) break;
    if (isPossessive) {
      const trouble = possessiveTrouble(folded, before, names);
      if (trouble) return trouble;
      break;
    } else if (isOwner ? !isOurs(bare, names) && !PLAIN_IN_FRONT.has(folded) : !isPlain(bare, names)) {
      if (isOwner) return another(word);
      unknown.push(bare);
    }
  }
  const [first] = unknown;
  if (!first) return null;
  const apart =
    unknown.every((word) => /^\p{Lu}/u.test(word) && !isTheirs(word, names)) &&
    words.some((word) => TOLD_APART.has(word.toLowerCase()));
  return apart ? null : unknownOr(unknown.toReversed(), names);
}

/** A name that receives is known for another's. */
const unknownOr = (words: readonly string[], names: PartyNames): OwnerTrouble =>
  words.some((word) => isTheirs(word, names) || /['’]s?$/u.test(word))
    ? another(words.join(' '))
    : unknownWord(words.join(' '));

/** "we were issued by Ocean State Dial", "of the destination": the words up to the value. */
function betweenTrouble(between: string, before: string, names: PartyNames): OwnerTrouble | null {
  const [phrase = '', ...remarks] = between.split(/,(?![^()]*\))/u);
  const words = wordsOf(phrase.replace(/\d[\d ().-]*/gu, ' '));
  const unknown = words.filter((word) => {
    const bare = word.replace(/['’]s?$/u, '');
    if (OWN.has(bare.toLowerCase()) || THEIRS.has(bare.toLowerCase())) return false;
    return !PLAIN_BETWEEN.has(bare.toLowerCase()) && !isPlain(bare, names);
  });
  const apart =
    unknown.every((word) => /^\p{Lu}/u.test(word) && !isTheirs(word, names)) &&
    words.some((word) => TOLD_APART.has(word.toLowerCase()));
  if (unknown.length > 0 && !apart) return unknownOr(unknown, names);
  const whose =
    words.find((word) => THEIRS.has(word.toLowerCase())) ?? words.find((word) => OWN.has(word.toLowerCase()));
  const trouble = whose && possessiveTrouble(whose.toLowerCase(), `${before} ${phrase}`, names);
  return trouble || nameTrouble(remarks.join(','), names);
}

/** "8264017 (Prairie Fiber)", "8264017 of Prairie Fiber", and nothing of what the rest of the sentence names. */
function behindTrouble(behind: string, names: PartyNames): OwnerTrouble | null {
  const owner =
    /^["'”»*_]*[ ]*(?:\(([^()\n]{1,40})\)|(?:is |es |est |è |ist )?(?:of|from|by|at|de la|de|del|du|di|della|von|da|do|の)[ ]((?:the |el |la |le |il )?\p{Lu}[\p{L}\d&'’-]*(?: \p{Lu}[\p{L}\d&'’-]*)*))/u.exec(
      behind,
    );
  const phrase = owner?.[1] ?? owner?.[2];
  return phrase ? nameTrouble(phrase, names) : null;
}

/** A name that is not the giving side's. */
function nameTrouble(phrase: string, names: PartyNames): OwnerTrouble | null {
  const words = wordsOf(phrase.replace(LEGAL, ''));
  const theirs = words.find((word) => isTheirs(word.replace(/['’]s?$/u, ''), names));
  return theirs ? another(theirs) : null;
}

function possessiveTrouble(word: string, before: string, names: PartyNames): OwnerTrouble | null {
  if (OWN.has(word))
    return names.writer === 'receiver'
      ? { because: `"${word}" is written by the side that receives`, isKnown: true }
      : null;
  if (names.writer === 'customer') return another(word);
  // Who was spoken of last: the customer, or somebody else.
  const last = wordsOf(before)
    .toReversed()
    .find(
      (one) => /^\p{Lu}/u.test(one) && (isOurs(one, names) || (names.writer !== 'receiver' && isTheirs(one, names))),
    );
  return last && isOurs(last, names) ? null : another(word);
}

/** What stands before the label when all that leaves it plain is gone. */
function japaneseTrouble(lead: string, names: PartyNames): OwnerTrouble | null {
  const phrase = (lead.split(JAPANESE_BREAK).at(-1) ?? '').replace(/(?:用の?|の)?[ ]*$/u, '');
  if (names.writer === 'receiver' && /^(?:弊社|当社|当方|こちら|自社)/u.test(phrase)) return another(phrase);
  const unnamed = withoutNames(phrase, names);
  const unknown = unnamed
    .split(/[ の]/u)
    .filter((part) => part !== '' && !isOurs(part, names) && part.replace(PLAIN_JAPANESE, '') !== '');
  return unknown.length > 0 ? unknownOr([phrase], names) : null;
}

/** Names in Japanese letters have no spaces around them; a long vowel mark may have been folded. */
const withoutNames = (phrase: string, { ours }: PartyNames): string =>
  [...ours]
    .filter((word) => JAPANESE_LETTERS.test(word))
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ''), phrase.replace(/[ー-]/gu, ''));

/** Words, elided articles apart: "l'organisation" are two. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(?<!\p{L})(l|d|qu|n|j|c|s|m|un|dell|all|nell|sull|dall|quest)['’](?=\p{L})/giu, '$1 ')
    .match(/[\p{L}\p{N}](?:[\p{L}\p{N}&-]*[\p{L}\p{N}&])?(?:['’]\p{L}*)?/gu) ?? [];

const isOurs = (word: string, names: PartyNames): boolean => {
  const parts = foldWords(word);
  return (
    parts.length > 0 &&
    parts.every((part) => names.ours.has(part) || names.ours.has(`${part}s`) || names.ours.has(part.replace(/s$/u, '')))
  );
};
const isTheirs = (word: string, names: PartyNames): boolean => foldWords(word).some((part) => names.theirs.has(part));

const isPlain = (word: string, names: PartyNames): boolean =>
  !(isTheirs(word, names) && /^\p{Lu}/u.test(word)) &&
  (PLAIN_IN_FRONT.has(word.toLowerCase()) ||
    word
      .toLowerCase()
      .split('-')
      .every((part) => PLAIN_IN_FRONT.has(part) || /^\d{1,2}$/u.test(part)) ||
    isOurs(word, names));
