/**
 * Whose PIN a label says it is (desk rules, section 4). A label is taken for the port-out PIN of the side that gives only
 * where each of its words is known to leave it that; any other word makes it another's.
 */
import { regexp } from '../../base/regexp.ts';
import { foldWords } from '../parties/fold-name.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { ANY_MARK, behindLast, upToFirst } from '../text/clauses.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { allWords, wholeWord } from '../text/word-pattern.ts';
import {
  another,
  bareWord,
  domainsAsNames,
  isOurKind,
  isOurs,
  isPlain,
  isTheirs,
  NAME_ALONE,
  nameTrouble,
  type OwnerTrouble,
  unknownOr,
  wordsOf,
} from './names.ts';
import { JAPANESE_LETTERS, japaneseTrouble } from './owner-japanese.ts';
import { UNCHANGED } from './words/changed-words.ts';
import { FORMER, HANDS_OVER, IS_TITLE, MOMENTS, NOBODY, PEOPLE, personsIn } from './words/giving-words.ts';
import { BY_HAND, KEPT } from './words/kept-words.ts';
import {
  CUSTOMERS,
  DIRECTIONS,
  OWN,
  PHRASE_BEGINS,
  PLAIN_BETWEEN,
  PLAIN_IN_FRONT,
  THEIRS,
  TOLD_APART,
} from './words/plain-words.ts';
import { BEGINS_SO } from './words/told-words.ts';
import { AT_WRITERS, CARRIERS, IS_OURS_BY_WORD, WE_MADE_IT } from './words/whose-words.ts';

/** So far back a label's noun phrase may begin. */
const REACH = 80;
/** A legal form behind a comma is part of a name; its full stop ends a sentence that goes on to a label. */
const LEGAL =
  /,? (?:inc|ltd|llc|llp|lp|pllc|corp|co|plc|gmbh|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s|s\.?n\.?c|p\.[ac]|l\.l\.[cp])\b(?:\.(?! ))?/giu;
/** "begins with a zero", "has not changed": said of the PIN, and not whose it is. */
const SAID_OF_IT = regexp(wholeWord(allWords(BEGINS_SO, UNCHANGED, KEPT)), 'giu');
const HAND = regexp(wholeWord(BY_HAND), 'iu');
const HANDS = regexp(wholeWord(BY_HAND), 'giu');

/** The label at hand: the text before it, the words from it to its value, what stands behind the value. */
export type Label = {
  readonly before: string;
  readonly label: string;
  readonly between: string;
  readonly behind: string;
};

/** @returns why the PIN is not surely that of the side that gives; null where the label is plain */
export function ownerTrouble(at: Label, names: PartyNames): OwnerTrouble | null {
  const { before: written, label, between, behind } = withNames(at, names);
  const before = withoutLabel(written);
  const lead = leadOf(before);
  const isJapanese = JAPANESE_LETTERS.test(lead.slice(-3) + label + between.slice(0, 2)) || /の[ ]?$/u.test(lead);
  const kept = keptTrouble(`${behindLast(lead, /[.;:\n|!?]/u)}${label}${between}`, behind, names);
  if (kept) return kept;
  const trouble = isJapanese ? japaneseTrouble(lead, before, names) : leadTrouble(lead, before, names);
  return (
    trouble ??
    betweenTrouble(isJapanese ? '' : between.replace(LEGAL, '').replace(SAID_OF_IT, ' '), { before, behind }, names) ??
    behindTrouble(behind, names)
  );
}

/**
 * "PIN del cliente presso di noi": whoever writes for the side that receives speaks of the account there. A customer speaks of its own;
 * of a stranger nobody knows which.
 */
function keptTrouble(phrase: string, behind: string, names: PartyNames): OwnerTrouble | null {
  if (names.writer === 'customer') return null;
  const bracket = /^["'”»*_]*[ ]*\(([^()\n]{1,60})\)/u.exec(behind)?.[1] ?? '';
  const found = [phrase, bracket].map((words) => AT_WRITERS.exec(words)?.[0]).find((words) => words !== undefined);
  // A customer from an address that nobody knows may say "our account".
  const isOwn = found !== undefined && names.writer === 'stranger' && BY_POSSESSIVE.test(found);
  return found === undefined || isOwn
    ? null
    : { because: `the label says where: "${found}"`, isKnown: names.writer === 'receiver' };
}

const withNames = ({ label, ...around }: Label, names: PartyNames): Label => ({
  label,
  before: domainsAsNames(around.before, names),
  between: domainsAsNames(around.between, names),
  behind: domainsAsNames(around.behind, names),
});

const BY_POSSESSIVE = /our|nuestr|notre|nos |nostr|unser/iu;

/** Id of the customer that a plain label names, by its name or as "our"; null where it names none, or several. */
export function ownerOf(at: Label, names: PartyNames): string | null {
  const { before, between } = withNames(at, names);
  const lead = behindLast(leadOf(withoutLabel(before)), ANY_MARK);
  const words = wordsOf(`${lead} ${between}`.replace(TO_US, ' ')).map((word) => bareWord(word).toLowerCase());
  const named = names.givers.filter(({ words: own }) => words.flatMap(foldWords).some((word) => own.has(word)));
  if (named.length === 1) return named[0]?.id ?? null;
  const isOwn = named.length === 0 && words.some((word) => OWN.has(word)) && !words.some((word) => CUSTOMERS.has(word));
  return isOwn && names.writer === 'customer' ? names.sender : null;
}

/** "Harborline's passcode (PIN)", "Harborline様の暗証番号(PIN)": a label that another one explains is said of the same value. */
const withoutLabel = (before: string): string => {
  const bracket = /[ ]?[(/][ ]?$/u.exec(before);
  const front = bracket ? before.slice(0, bracket.index) : '';
  const last = [...front.slice(-REACH).matchAll(PIN_LABEL)].at(-1);
  return last && front.endsWith(last[0]) ? front.slice(0, front.length - last[0].length) : before;
};

const leadOf = (before: string): string => {
  const lead = before.slice(-REACH);
  return NAME_ALONE.test(lead) ? lead.replace(LEGAL, '').replace(/\.? *$/u, ' ') : lead.replace(LEGAL, '');
};
/** Before an article stands another phrase. */
const BEGINNING = new Set('the a an el la los las un una le les une il lo uno der die das'.split(' '));

/** Where the phrase begins that a label is a part of. */
const PHRASE = /[.;,:\n|!?()[\]\u2013\u2014>•☐☑☒✓✔]|(?<=[\s])-(?=[\s])/u;

/** Adverbs belong to the sentence, not to the label. */
const ADVERB = regexp(/^\p{L}{3,}(?:ly|mente|ment)$/u);
/** "Harborline's 7-digit" in front of "PIN", word by word up to where the noun phrase begins. */
function leadTrouble(lead: string, before: string, names: PartyNames): OwnerTrouble | null {
  const bracket = /\(([^()\n]{1,40})\)[ ]*$/u.exec(lead)?.[1];
  if (bracket) return nameTrouble(bracket.replace(LEGAL, ''), names);
  const words = wordsOf(behindLast(lead, PHRASE));
  const unknown: string[] = [];
  for (const word of words.toReversed()) {
    const bare = bareWord(word);
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
    if (
      !isPossessive &&
      (PHRASE_BEGINS.has(folded) || HANDS_OVER.test(folded) || ADVERB.test(folded) || BEGINNING.has(folded))
    )
      break;
    if (isOwner && CUSTOMERS.has(folded)) break;
    if (isOwner && CARRIERS.has(folded)) return another(word);
    if (isPossessive) {
      const trouble = possessiveTrouble(folded, before, names);
      if (trouble) return trouble;
      break;
    } else if (
      isOwner ? !isOurs(bare, names) && !isOurKind(bare, names) && !PLAIN_IN_FRONT.has(folded) : !isPlain(bare, names)
    ) {
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

/** "we were issued by Ocean State Dial", "of the destination": the words up to the value. */
function betweenTrouble(
  between: string,
  { before, behind }: Pick<Label, 'before' | 'behind'>,
  names: PartyNames,
): OwnerTrouble | null {
  // "(I just looked it up in the console)" is a remark, "(garage)" says which PIN.
  const explained = between.match(/\([^()]{24,}\)/gu) ?? [];
  const [phrase = '', ...rest] = between.replace(/\([^()]{24,}\)/gu, ' ').split(/,(?![^()]*\))/u);
  const remarks = [...rest, ...explained];
  const words = wordsOf(phrase.replace(/\d[\d ().-]*/gu, ' ').replace(HANDS, ' '));
  const isByHand = HAND.test(phrase);
  const isGiven = isByHand || HANDS_OVER.test(phrase) || FROM.test(phrase);
  const persons = isGiven ? personsIn(phrase, isByHand, behind) : new Set<string>();
  const unknown = words.filter((word) => {
    const folded = bareWord(word).toLowerCase();
    if (OWN.has(folded) || THEIRS.has(folded) || PLAIN_BETWEEN.has(folded) || MOMENTS.has(folded)) return false;
    const gives =
      isGiven &&
      (PEOPLE.has(folded) ||
        FORMER.has(folded) ||
        IS_TITLE.test(folded) ||
        (persons.has(folded) && !isTheirs(word, names)));
    return !gives && !HANDS_OVER.test(folded) && !isPlain(bareWord(word), names);
  });
  const apart =
    unknown.every((word) => /^\p{Lu}/u.test(word) && !isTheirs(word, names)) &&
    words.some((word) => TOLD_APART.has(word.toLowerCase()));
  if (unknown.length > 0 && !apart) return unknownOr(unknown, names);
  // "The PIN a person at the new carrier gave us": each of the words is plain, and the giver is none of ours.
  const nobody = HANDS_OVER.test(phrase) ? NOBODY.exec(phrase)?.[0] : undefined;
  if (nobody && !THEIRS.has(nobody.toLowerCase())) return unknownOr([nobody], names);
  const made = names.writer === 'receiver' ? WE_MADE_IT.exec(phrase)?.[0] : undefined;
  if (made) return another(made);
  const possessives = wordsOf(phrase.replace(TO_US, ' ')).map((word) => word.toLowerCase());
  const whose = possessives.find((word) => THEIRS.has(word)) ?? possessives.find((word) => OWN.has(word));
  const trouble = whose && possessiveTrouble(whose.toLowerCase(), `${before} ${phrase}`, names);
  return trouble || nameTrouble(remarks.join(',').replace(LEGAL, ''), names);
}

/** "nos facilitó", "mi ha dato": to whom it was given, not whose it is. */
const TO_US =
  /(?<!\p{L})(?:nos|mi|me|ci|vi|le|les|se|lui|leur)(?= (?:lo |la |l['’]|le )?(?:ha|han|hanno|he|hemos|ont|avons|avait|\p{L}+(?:ó|ron|aba|ía|ato|ito|uto|sso|é|is|it))(?!\p{L}))/giu;
/** "I have the PIN from Ruth": who it comes from. */
const FROM = /^[ ]*(?:from|de|da|dal|dalla|von)[ ]/iu;

/** "8264017 (Prairie Fiber)", "8264017 of Prairie Fiber", and nothing of what the rest of the sentence names. */
function behindTrouble(behind: string, names: PartyNames): OwnerTrouble | null {
  const owner =
    /^["'”»*_]*[ ]*(?:\(([^()\n]{1,40})\)|(?:is |es |est |è |ist )?(?:of|from|by|at|de la|de|del|du|di|della|von|da|do|の)[ ]((?:the |el |la |le |il )?\p{Lu}[\p{L}\d&'’-]*(?: \p{Lu}[\p{L}\d&'’-]*)*))/u.exec(
      behind,
    );
  const phrase = upToFirst(owner?.[1] ?? owner?.[2] ?? '', /[.。!?]/u);
  if (phrase && IS_OURS_BY_WORD.test(phrase)) return null;
  return phrase ? nameTrouble(phrase.replace(LEGAL, ''), names) : null;
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
  if (last ? isOurs(last, names) : isOfCustomer(before, names)) return null;
  return another(word);
}

/** "For a customer who is joining us ... Their PIN": the side that receives speaks of nobody else, whether it names them or not. */
const isOfCustomer = (before: string, names: PartyNames): boolean =>
  names.writer === 'receiver' && wordsOf(before).some((one) => CUSTOMERS.has(bareWord(one).toLowerCase()));
