/**
 * What the words behind a value say of whose it is: "that is the one Redrock gave us", "the PIN is my sister's", "c'est celui de
 * l'alarme" (desk rules, section 4).
 */
import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { beginsWithPin, holdsIt, tellsOfIssue } from './anaphora.ts';
import { another, bareWord, isPlain, isTheirs, nameTrouble, type OwnerTrouble, unknownOr, wordsOf } from './names.ts';
import { clausesBehind, leadClauses, passageAround, plainWords } from './passage.ts';
import { saidBelow } from './said-below.ts';
import { PIN_NOUN } from './words/doubt-words.ts';
import { MOMENTS, PEOPLE } from './words/giving-words.ts';
import { OWN, PLAIN_BETWEEN } from './words/plain-words.ts';
import { BELONGS_TO_OTHERS, IS_OURS_BY_WORD, ISSUED, POSSESSED, POSSESSOR, THEIR_SIDE } from './words/whose-words.ts';

/** @returns why a clause in front of the label or behind the value makes the value another's; null where none does */
export function remarkTrouble(text: string, label: Span, value: Span, names: PartyNames): OwnerTrouble | null {
  const { before, within, after, following } = passageAround(text, label, value);
  const { own, others, isBracket } = clausesBehind(after);
  const lead = leadClauses(before, /$^/u);
  return (
    issuedTrouble(lead, names) ??
    aboutTrouble(`${within} ${own}`, names, true) ??
    (ISSUED.test(own) && !IS_OURS_BY_WORD.test(own) ? nameTrouble(own, names) : null) ??
    first(
      others,
      (clause, i) =>
        (isBracket && i === 0) || holdsIt(clause) || PIN_NOUN.test(clause) || COMES_FROM_FIRST.test(clause),
      names,
    ) ??
    first(following.slice(0, 2), (one) => beginsWithPin(one) || tellsOfIssue(one), names) ??
    first(pointingUp(text, value.end), () => true, names)
  );
}

function first(
  clauses: readonly string[],
  isAbout: (clause: string, i: number) => boolean,
  names: PartyNames,
): OwnerTrouble | null {
  for (const [i, clause] of clauses.map(plainWords).entries()) {
    if (!isAbout(clause, i)) continue;
    if (IS_OURS_BY_WORD.test(clause) && names.writer !== 'receiver') return null;
    const trouble = aboutTrouble(clause, names, false);
    if (trouble) return trouble;
  }
  return null;
}

/** "P.S. The PIN above is ...": wherever that stands. */
const POINTS_UP = regexp(
  /(?<!\p{L})(?:above|that i gave|i gave you|de arriba|arriba|ci-dessus|plus haut|sopra|qui sopra)(?!\p{L})|上記|上の|前記/iu,
);
const pointingUp = saidBelow((sentence) => PIN_NOUN.test(sentence) && POINTS_UP.test(sentence));

/** "assigned by Prairie Fiber", "from the new carrier", "the new carrier's" */
const COMES_FROM = regexp(
  `${ISSUED.source}|(?<!\\p{L})(?:from|of|by|with|at|for|de|del|du|da|di|dal|della|por|par|chez|con|presso|pour|para|per)(?!\\p{L})|['’]s(?!\\p{L})|から|の|が`,
  'iu',
);
const COMES_FROM_FIRST = regexp(
  `^\\W*(?:as |just |as it was |tal como lo |comme |come )?(?:${COMES_FROM.source})`,
  'iu',
);

/** "Soundline issued us PIN #": in front of the label somebody who receives has set it. */
function issuedTrouble(lead: string, names: PartyNames): OwnerTrouble | null {
  const verb = [...lead.matchAll(regexp(ISSUED.source, 'giu'))].at(-1);
  if (!verb) return null;
  const front = lead.slice(0, verb.index);
  const subject = /(?:[^\s.,;:]+ ){1,4}$/u.exec(front)?.[0] ?? '';
  return nameTrouble(subject, names) ?? openingTrouble(front, names);
}

/** "Soundline has opened our account and given us this PIN": who begins the sentence has done both, unless another comes in. */
function openingTrouble(front: string, names: PartyNames): OwnerTrouble | null {
  const [opening, ...words] = wordsOf(front);
  if (!opening || !/^[\p{Lu}\p{Lo}]/u.test(opening)) return null;
  if (COMES_IN.test(front) || words.some((word) => PEOPLE.has(word.toLowerCase()))) return null;
  if (isTheirs(bareWord(opening), names)) return another(opening);
  return /^(?:they|ellos|ils|loro)$/iu.test(opening) ? unknownOr([opening], names) : null;
}
const COMES_IN = regexp(
  /(?<!\p{L})(?:I|we|he|she|who|yo|él|ella|nosotros|quien|je|j['’]|elle|nous (?:l['’]|l[ea]s? )?avons|qui|io|lui|lei|noi|chi)(?!\p{L})/iu,
);

/** A clause that speaks of the PIN. @param isOwn it holds the value, and its label has been weighed */
function aboutTrouble(written: string, names: PartyNames, isOwn: boolean): OwnerTrouble | null {
  // "先方", the other party, is the side that gives where the writer is on the one that receives.
  const clause = names.writer === 'receiver' ? written.replace(/先方/gu, '') : written;
  if (IS_OURS_BY_WORD.test(clause)) return names.writer === 'receiver' ? another(clause.slice(0, 40)) : null;
  const others = BELONGS_TO_OTHERS.exec(clause)?.[0];
  if (others) return another(others);
  if (isOwn) return null;
  if (COMES_FROM.test(clause) && THEIR_SIDE.test(clause)) return another(THEIR_SIDE.exec(clause)?.[0] ?? '');
  const possessor = possessorIn(clause);
  if (possessor) {
    const unknown = possessor.filter((word) => !isFamiliar(word, names));
    if (unknown.length > 0) return unknownOr(unknown, names);
  }
  return isFromThem(clause, names) ? another(clause.slice(0, 40)) : null;
}

const isFamiliar = (word: string, names: PartyNames): boolean => {
  const folded = bareWord(word).toLowerCase();
  return (
    OWN.has(folded) ||
    PLAIN_BETWEEN.has(folded) ||
    MOMENTS.has(folded) ||
    isPlain(bareWord(word), names) ||
    /^\d/.test(word)
  );
};

/** "the PIN is my sister's", "es el de la alarma": the words of whom or what it is said to be. */
const possessorIn = (clause: string): string[] | null => {
  const found = POSSESSED.exec(clause)?.[1] ?? POSSESSOR.exec(clause)?.[1];
  return found ? wordsOf(found) : null;
};

/** A name of a side that receives, with a word that says that the PIN comes from there or is for there. */
function isFromThem(clause: string, names: PartyNames): boolean {
  const theirs = wordsOf(clause).find((word) => /^[\p{Lu}\p{Lo}]/u.test(word) && isTheirs(bareWord(word), names));
  if (!theirs) return JAPANESE_THEIRS(clause, names);
  const at = clause.indexOf(theirs);
  const front = clause.slice(Math.max(0, at - 16), at);
  return (
    /['’]s?$/u.test(theirs) ||
    /(?<!\p{L})(?:from|of|by|with|at|for|de|del|du|des|d['’]|da|di|dal|dalla|della|dell['’]|por|par|chez|con|en|presso|pour|para|per)(?: (?:the|la|le|el|il|l['’]))?[ ]?$/iu.test(
      front,
    ) ||
    ISSUED.test(clause.slice(at))
  );
}

/** Japanese letters have no spaces: a name stands within a run of them. */
const JAPANESE_THEIRS = (clause: string, names: PartyNames): boolean =>
  [...names.theirs].some((name) => /[\p{Lo}]/u.test(name) && clause.replace(/[ー-]/gu, '').includes(name));
