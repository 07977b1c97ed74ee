/**
 * Whose PIN a relative clause gives: "Prairie Fiber, whose PIN is #" says what "Prairie Fiber's PIN is #" says (desk rules,
 * section 4), and so do "which has the PIN #" and 「PINが#である青空通信」.
 */
import { regexp } from '../../base/regexp.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { another, isOurs, isTheirs, type OwnerTrouble, unknownOr, wordsOf } from './names.ts';
import type { Label } from './owner.ts';
import { CUSTOMERS, OWN, TOLD_APART } from './words/plain-words.ts';
import { CARRIERS, HAS_IT, OF_WHICH, TOWARDS, US, WHICH, WHOSE } from './words/relative-words.ts';
import { THEIR_SIDE } from './words/whose-words.ts';

/** The rest of the label in front of its noun: "port-out", "le code". */
const REST = "(?<rest>(?:[\\p{L}'’-]+[ ]){0,3})$";
/** What sets a relative clause off. */
const GAP = '[ ]*[,(:\\u2013\\u2014-]*[ ]*';
const BY_POSSESSION = regexp(`${GAP}${WHOSE}[ ]${REST}`, 'iu');
const BY_HAVING = regexp(`${GAP}(?:${WHICH}[ ]|[ ])${HAS_IT}[ ]${REST}`, 'iu');
/** ", the" before "PIN of which is #". */
const BEFORE_NOUN = regexp(`${GAP}(?<rest>(?:[\\p{L}'’-]+[ ]){0,3})$`, 'u');
const OF_IT = regexp(`^[ ]${OF_WHICH}`, 'iu');
/** A name with what it is called by law, at the end of what stands in front. */
const NAME = regexp(
  /\p{Lu}[\p{L}\d&'’-]*(?: (?:\p{Lu}[\p{L}\d&'’-]*|&|of|de|di|du))*(?:,? (?:[Ii]nc|LLC|[Ll]td|[Cc]orp|[Cc]o|[Ss]\.?[Aa]|[Ss]\.?[Rr]\.?[Ll]|[Ss]\.?[Pp]\.?[Aa])\.?)?$/u,
);
const NUMBER = /\d[\d().\s-]{5,}\d\)?$/u;
/** "to the operator that takes over": where something goes, named by a noun. */
const WHITHER = regexp(`${TOWARDS}[ ](?<whom>(?:[\\p{Ll}'’-]+[ ]){0,4}[\\p{Ll}'’-]+)$`, 'u');
/** 「PINが#である青空通信へ転出」: the clause is said of whom the numbers go to. */
const JAPANESE_BEHIND =
  /^[ ]?(?:である|の|を(?:持つ|もつ|使う|用いる))[ ]?(?<whom>[^、。,.\n]{1,30}?)(?:へ|宛に|に(?=[ ]?(?:転出|移|ポ)))/u;
/** "has the", "dont voici le": where the noun phrase of the label begins. */
const ARTICLE = regexp(/^.*(?<!\p{L})(?:the|el|la|le|il|lo|der|die|das|o|a)[ ]/iu);

/** The label with its possessor in front of it, as "Prairie Fiber's": its own words where no relative clause gives it. */
export function withPossessor(at: Label, names: PartyNames): Label {
  const found = relativeOf(at);
  if (!found) return at;
  const { front, rest, isOwned } = found;
  if (NUMBER.test(front)) return isOwned ? { ...at, before: rest } : at;
  if (US.test(front)) return names.writer !== 'receiver' ? at : { ...at, before: `our ${rest}` };
  const name = nameAt(front);
  return name && (isOwned || isTheirsIn(name, names)) ? { ...at, before: `${name}'s ${rest}` } : at;
}

/** @returns why the PIN is that of whom the relative clause is said of, where a noun tells it; null where it is not */
export function antecedentTrouble(at: Label, names: PartyNames): OwnerTrouble | null {
  const behind = JAPANESE_BEHIND.exec(at.behind)?.groups?.whom ?? '';
  if (behind && !wordsOf(behind).some((word) => isOurs(word, names))) return another(behind);
  const found = relativeOf(at);
  if (!found || nameAt(found.front)) return null;
  const whom = WHITHER.exec(found.front)?.groups?.whom ?? '';
  const words = wordsOf(whom).map((word) => word.toLowerCase());
  const side = [...found.front.matchAll(regexp(THEIR_SIDE.source, 'giu'))].at(-1);
  if (side && side.index + side[0].length === found.front.length) return another(side[0]);
  if (words.length === 0 || words.some((word) => CUSTOMERS.has(word) || TOLD_APART.has(word))) return null;
  if (CARRIERS.test(whom)) return another(whom);
  return found.isOwned && !words.some((word) => OWN.has(word)) ? unknownOr([whom], names) : null;
}

type Relative = {
  /** What stands in front of the clause: its antecedent ends there. */
  readonly front: string;
  readonly rest: string;
  /** "whose", "of which": any antecedent is the owner. Whoever "has" a PIN may as well only know it. */
  readonly isOwned: boolean;
};

function relativeOf({ before, between }: Label): Relative | null {
  const owned = BY_POSSESSION.exec(before);
  const found = owned ?? BY_HAVING.exec(before) ?? (OF_IT.test(between) ? BEFORE_NOUN.exec(before) : null);
  if (!found) return null;
  return {
    front: before.slice(0, found.index),
    rest: (found.groups?.rest ?? '').replace(ARTICLE, ''),
    isOwned: owned !== null,
  };
}

const nameAt = (front: string): string | null => NAME.exec(front)?.[0] ?? null;

const isTheirsIn = (name: string, names: PartyNames): boolean => wordsOf(name).some((word) => isTheirs(word, names));
