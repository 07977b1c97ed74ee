/** Words around a label as names of the sides: whose they are, and whether they leave a label plain. */
import { regexp } from '../../base/regexp.ts';
import { foldWords } from '../parties/fold-name.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { businessKind } from './words/business-words.ts';
import { PLAIN_IN_FRONT } from './words/plain-words.ts';

/** "Prairie Fiber, Inc. PIN": a name that is all its line holds is the label's, in spite of its full stop. */
export const NAME_ALONE = regexp(
  /(?:^|[.:;!?]\s*\n|\n\s*\n)[ ]*(?:\p{Lu}[\p{L}\d&'’-]*,? ){1,5}(?:inc|ltd|llc|corp|co|plc|gmbh|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a)\. *$/iu,
);

/** Why a label is not plain; `isKnown`: its words are known for another's, or else they are only not known. */
export type OwnerTrouble = { readonly because: string; readonly isKnown: boolean };

export const another = (word: string): OwnerTrouble => ({ because: `the label says whose: "${word}"`, isKnown: true });
const unknownWord = (word: string): OwnerTrouble => ({ because: `the label says of it: "${word}"`, isKnown: false });

/** A name that receives is known for another's. */
export const unknownOr = (words: readonly string[], names: PartyNames): OwnerTrouble =>
  words.some((word) => isTheirs(word, names) || /['’]s?$/u.test(word))
    ? another(words.join(' '))
    : unknownWord(words.join(' '));

/** Words, elided articles apart: "l'organisation" are two. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/(?<!\p{L})(l|d|qu|n|j|c|s|m|un|dell|all|nell|sull|dall|quest)['’](?=\p{L})/giu, '$1 ')
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      ' ',
    )
    .match(/[\p{L}\p{N}](?:[\p{L}\p{N}&-]*[\p{L}\p{N}&])?(?:['’]\p{L}*)?/gu) ?? [];

/** "contoso.example": the domain of a side stands for its name. */
export const domainsAsNames = (text: string, { ours, theirs }: PartyNames): string =>
  text.replace(DOMAIN, (domain: string, name: string) =>
    foldWords(name).every((part) => ours.has(part) || theirs.has(part)) ? name : domain,
  );
const DOMAIN = regexp(
  /(?<![\p{L}\d@.-])(\p{Ll}[\p{Ll}\d-]*)(?:\.[\p{Ll}\d-]+)*\.\p{Ll}{2,}(?![\p{Script=Latin}\d-])/gu,
);

/** Without the sign of a possessor. */
export const bareWord = (word: string): string => word.replace(/['’]s?$/u, '');

export const isOurs = (word: string, names: PartyNames): boolean => {
  const parts = foldWords(word);
  return (
    parts.length > 0 &&
    parts.every((part) => names.ours.has(part) || names.ours.has(`${part}s`) || names.ours.has(part.replace(/s$/u, '')))
  );
};

export const isTheirs = (word: string, names: PartyNames): boolean =>
  foldWords(word).some((part) => names.theirs.has(part));

/** So many first letters make "clinic" the word that "Clinique Bel-Air" begins with. */
const STEM = 5;

/** "The clinic's", "dell'albergo": what a company is called by its kind, where its own name says so and no other side's does. */
export function isOurKind(word: string, names: PartyNames): boolean {
  const [folded = ''] = foldWords(word);
  const kind = businessKind(folded);
  if ([...kind].some((one) => names.ours.has(one)) && ![...kind].some((one) => names.theirs.has(one))) return true;
  const alike = (name: string): boolean =>
    name.startsWith(folded.slice(0, STEM)) && Math.abs(name.length - folded.length) <= 3;
  return (
    folded.length >= STEM && /^\p{Ll}/u.test(word) && [...names.ours].some(alike) && ![...names.theirs].some(alike)
  );
}

export const isPlain = (word: string, names: PartyNames): boolean =>
  !(isTheirs(word, names) && /^\p{Lu}/u.test(word)) &&
  (PLAIN_IN_FRONT.has(word.toLowerCase()) ||
    word
      .toLowerCase()
      .split('-')
      .every((part) => PLAIN_IN_FRONT.has(part) || /^\d{1,2}$/u.test(part)) ||
    isOurs(word, names) ||
    isOurKind(word, names));

/** A name that is not the giving side's. */
export function nameTrouble(phrase: string, names: PartyNames): OwnerTrouble | null {
  const theirs = wordsOf(phrase).find((word) => /^[\p{Lu}\p{Lo}]/u.test(word) && isTheirs(bareWord(word), names));
  return theirs ? another(theirs) : null;
}
