/**
 * The request stage: the sender's words in, what is asked with evidence out. Pure: it looks nothing up and decides
 * nothing; what cannot be told is said to be open.
 */
import type { Desk } from '../base/desk.ts';
import { type Found, quoteAround } from '../base/evidence.ts';
import { isAboutCase } from '../base/request-kind.ts';
import { findCaseNumbers } from './find-case-numbers.ts';
import { doubtsForm } from './forms/doubts-form.ts';
import { kindWithForms, withoutLettersMove } from './forms/kind-with-forms.ts';
import { isWhole } from './forms/letter.ts';
import { limitsList } from './forms/limits-list.ts';
import { namedOnForms } from './forms/named-on-forms.ts';
import { numbersOf } from './forms/numbers-of.ts';
import { readForms } from './forms/read-forms.ts';
import { findDenial } from './holds/find-denial.ts';
import { type Doubt, findDoubts } from './holds/find-doubts.ts';
import { laterHeads } from './holds/later-heads.ts';
import { openMoments } from './holds/open-moments.ts';
import { stayingCustomers } from './holds/staying-customers.ts';
import { struckWishes } from './holds/struck-wishes.ts';
import { undoneDeeds } from './holds/undone-deeds.ts';
import type { IntakeRequest } from './intake-request.ts';
import { chooseKind } from './kind/choose-kind.ts';
import { asksSameAgain, withoutMistakes } from './kind/earlier-mistakes.ts';
import { conditionalWishes, findKinds, isQuietOfDeeds, type KindCandidate, speaksOfDeed } from './kind/find-kind.ts';
import { isByStructure, kindByStructure } from './kind/kind-by-structure.ts';
import { withoutHandingOn, withoutSeveralCarriers, withoutTwoMeant } from './kind/several-carriers.ts';
import { withoutUnknownOwners } from './kind/unknown-owners.ts';
import { deniesDeed, findHold, forbiddenDeeds } from './kind/withheld-deeds.ts';
import { besideSentences } from './lists/beside-sentences.ts';
import { changesList } from './lists/changes-list.ts';
import { deniedTitles } from './lists/denied-titles.ts';
import { disownedLists } from './lists/disowned-lists.ts';
import { givesList } from './lists/gives-list.ts';
import { withListsJudged } from './lists/judge-lists.ts';
import { listDoubts } from './lists/list-doubts.ts';
import { listNotes } from './lists/list-notes.ts';
import { missingList } from './lists/missing-list.ts';
import { mixedTypes } from './lists/mixed-types.ts';
import { namedInColumns } from './lists/named-in-columns.ts';
import { oursInColumns } from './lists/ours-in-columns.ts';
import { withoutSeveralReceivers } from './lists/several-receivers.ts';
import { conditionalStays } from './numbers/conditional-stays.ts';
import type { FoundNumbers } from './numbers/found-numbers.ts';
import { findOrganisations } from './parties/find-organisations.ts';
import { namedAlone } from './parties/named-alone.ts';
import { findNewCarriers } from './parties/new-carriers.ts';
import type { OrganisationDirectory } from './parties/organisation-directory.ts';
import { UNNAMED } from './parties/organisation-mention.ts';
import { organisationOf, partyNames } from './parties/party-names.ts';
import { undecidedReceiver } from './parties/undecided-receiver.ts';
import { saysOnlyPin } from './pin/bare-pin.ts';
import { findPinInVersions } from './pin/find-pin.ts';
import { findLanguage } from './text/find-language.ts';
import { hasReservation } from './text/has-reservation.ts';
import { listsHeard, type WrittenMail } from './text/written-mail.ts';

export type RequestInput = {
  readonly mail: WrittenMail;
  readonly directory: OrganisationDirectory;
  readonly desk: Pick<Desk, 'providerNames'>;
  /** Of the sender's address: whose "our" is; null or absent where it is not known. */
  readonly senderDomain?: string | null;
  /** More numbers than this go to a person. */
  readonly limit: number;
  /** Doubts that come from elsewhere than the words. */
  readonly besides?: readonly Doubt[];
};

export function readRequest(input: RequestInput): IntakeRequest {
  const read = readWhole(input);
  const own = withoutMistakes(input.mail.own);
  if (own === input.mail.own || !read.inAnswer) return read;
  // "I mistyped the last one": of the list before, where this one answers for it.
  return { ...read, inAnswer: readWhole({ ...input, mail: { ...input.mail, own } }).inAnswer ?? null };
}

function readWhole(input: RequestInput): IntakeRequest {
  const byStructure = readAs(input, true);
  // Without a list and a PIN of its own a mail has no such structure.
  const isWhole = byStructure.pin.state === 'given' && byStructure.numbers.numbers.length > 0;
  return isWhole || !isByStructure(byStructure) ? byStructure : readAs(input, false);
}

/** @param takesStructure where no word of a deed is known, the mail's structure may tell the kind */
function readAs(
  { mail, directory, desk, senderDomain = null, limit, besides = [] }: RequestInput,
  takesStructure: boolean,
): IntakeRequest {
  const language = findLanguage(mail);
  const forms = readForms(mail, desk.providerNames, limit);
  const mentions = [
    ...findOrganisations(mail, directory, desk.providerNames),
    ...namedInColumns(mail, directory),
    ...namedOnForms(mail, directory),
  ];
  const plain = findKinds(mail, desk.providerNames);
  const isTold = plain.some(({ strength }) => strength !== 'open');
  const wishes = isTold ? plain : findKinds(mail, desk.providerNames, { conditional: true });
  const carriers = findNewCarriers({ ...mail, lists: [] }, desk.providerNames, mentions);
  const sender = organisationOf(senderDomain, directory);
  const { providerNames } = desk;
  const told = chooseKind(withoutLettersMove(wishes, forms, mentions), mentions, {
    sender,
    carrier: carriers.labelled[0] ?? carriers.inRows[0] ?? null,
  });
  const hasForms = forms.letters.length + forms.newNumberForms.length > 0;
  const byWords =
    (takesStructure && wishes.length === 0 && !hasForms
      ? kindByStructure(mail, { mentions, carriers, providerNames, sender })
      : null) ?? told;
  const owners = withoutUnknownOwners(byWords, { mail, wishes, carriers, mentions, providerNames, sender });
  const organisations = [...mentions, ...owners.receivers];
  const isDenied = wishes.every(({ strength }) => strength === 'open') && speaksOfDeed(mail, desk.providerNames);
  const isAsked = wishes.some(({ strength, source }) => strength === 'clear' && source === 'body');
  const isDoubted = (!isAsked && doubtsForm(mail.own)) || limitsList(mail.own);
  const formed = kindWithForms(owners.kind, forms, { isDenied, isDoubted });
  const sides = { carriers, mentions: organisations, providerNames, sender };
  const toOne = withoutTwoMeant(withoutSeveralCarriers(formed, carriers), mail.own, sides);
  const chosen = withoutHandingOn(toOne, mail.own, sides);
  // The PIN box of a port-in letter is the losing carrier's (rules, section 4).
  const parties = { mentions: organisations, directory, providerNames, senderDomain };
  const names = partyNames(mail, { ...parties, kind: chosen.kind });
  const asked = withListsJudged(mail, chosen.kind, names, limit);
  const several = withoutSeveralReceivers(chosen, asked, carriers, providerNames);
  const { kind, kindTrouble, evidence } = several.kind === 'port-out' ? (owners.unclear ?? several) : several;
  const boxes = kind === 'port-in' ? [] : forms.pinBoxes;
  const pin = findPinInVersions({ ...asked, pinBoxes: boxes }, names);
  const { numbers: read, conflicting, parts } = numbersOf(kind, asked, forms.letters, limit, pin.secrets);
  const missing = kind === 'port-in' || read.numbers.length === 0 ? null : missingList(mail);
  const numbers = missing ? withoutItsList(read, missing) : read;
  // A sentence around a PIN has been weighed as one (`pin/pin-sentence.ts`).
  const isOnlyPin = saysOnlyPin(mail, pin);
  const listsPart =
    kind === 'port-in' &&
    forms.letters.length > 0 &&
    forms.letters.every((letter) => isWhole(letter) && letter.moves === 'some');
  const listed = [...listDoubts(asked.lists ?? []), ...disownedLists(asked.lists ?? [])];
  const doubts = [
    ...besides,
    ...(isOnlyPin ? [] : findDoubts(asked, { pin: pin.state, excluded: numbers.excluded, listsPart })),
    ...listed,
    ...besideSentences(asked, numbers),
    // A title that holds the request is no doubt about its numbers besides.
    ...deniedTitles(asked, numbers.numbers).filter((title) => !listed.some(({ quote }) => quote.includes(title.quote))),
    ...(chosen.kind === 'port-out' ? oursInColumns(asked, providerNames) : []),
    ...(chosen.kind === 'convert-to-service' ? mixedTypes(asked) : []),
    ...toldDoubts(mail, [
      ...(isTold ? [] : wishes.filter((wish) => !plain.some(({ quote }) => quote === wish.quote))),
      ...conditionalWishes(mail, desk.providerNames),
      ...conditionalStays(mail.own),
      ...(chosen.kind === 'port-out' || chosen.kind === 'org-transfer' ? undecidedReceiver(mail.own) : []),
      ...(isAboutCase(chosen.kind)
        ? []
        : [
            ...forbiddenDeeds(mail, providerNames),
            ...undoneDeeds(mail.own, providerNames),
            ...stayingCustomers(mail.own, providerNames),
            ...openMoments(mail.own, providerNames),
            ...struckWishes(mail.own),
            ...laterHeads(mail.own),
          ]),
    ]),
  ];
  const isHeldBack = findHold(mail) !== null || doubts.length > 0 || deniesDeed(mail, desk.providerNames);
  const denial = findDenial(mail) ?? findDenialInLists(asked);
  return {
    // Somebody says that a request was not theirs: whatever else stands there, a person hears it first.
    kind: denial ? 'unknown' : kind,
    kindTrouble: denial ? 'not-authorised' : kindTrouble,
    numbers,
    pin,
    letters: forms.letters,
    newNumberForms: forms.newNumberForms,
    conflicting,
    parts,
    doubts,
    isReserved: isHeldBack || (!isOnlyPin && hasReservation(mail.own)),
    inAnswer: {
      isHeldBack,
      doubts,
      namedAlone: namedAlone(mail.own, organisations),
      asksSameAgain: asksSameAgain(mail.own) && isQuietOfDeeds(mail, providerNames),
    },
    changesList: changesList(mail.own),
    givesList: hasList(asked) || forms.letters.length > 0 || givesList(mail.own),
    organisations,
    caseNumbers: findCaseNumbers(mail.own),
    language: language === 'other' ? null : language,
    isForeign: language === 'other',
    evidence: [
      ...evidence,
      ...pin.evidence,
      ...numbers.evidence,
      ...(denial ? [{ ...denial, fact: 'denial' }] : []),
      ...doubts.map(({ about, source, quote, probability }) => ({
        fact: `doubt:${about}`,
        value: `${Math.round(100 * probability)} %`,
        source,
        quote,
      })),
      ...forms.evidence,
      ...organisations.map(({ value, source, quote }) => ({
        fact: `organisation:${value.role}`,
        value: value.id ?? (value.name === UNNAMED ? 'not named' : `unknown: ${value.name}`),
        source,
        quote,
      })),
      { fact: 'language', value: language ?? 'not told', source: 'body', quote: '' },
    ],
  };
}

/** @param words that send one to a list which did not come along */
const withoutItsList = (read: FoundNumbers, words: string): FoundNumbers => ({
  ...read,
  differingTotals: [...read.differingTotals, words],
  evidence: [
    ...read.evidence,
    { fact: 'numbers-unclear', value: 'a list that did not come along', source: 'body', quote: words },
  ],
});

/** What words of a closed sense put on hold, and wishes that depend on something. */
function toldDoubts(mail: WrittenMail, conditional: readonly Pick<KindCandidate, 'source' | 'quote'>[]): Doubt[] {
  const hold = findHold(mail);
  const cover = mail.cover ?? '';
  const held: Found<'hold'>[] = mail.isHeld
    ? [{ value: 'hold', source: 'body', quote: quoteAround(cover, { start: 0, end: Math.min(cover.length, 80) }) }]
    : [];
  return [...held, ...(hold ? [hold] : []), ...conditional].map(({ source, quote }) => ({
    about: 'request',
    source,
    quote,
    probability: 1,
  }));
}

/** "Not authorised" in the head of a list: the sender says it as in the mail itself. */
function findDenialInLists(mail: WrittenMail): ReturnType<typeof findDenial> {
  const own = listsHeard(mail)
    .flatMap((list) => listNotes(list).filter(({ isBeside }) => !isBeside))
    .map(({ text }) => text)
    .join('\n');
  return own === '' ? null : findDenial({ ...mail, lists: [], own });
}

/** A list came along that may be the request's. */
const hasList = (mail: WrittenMail): boolean => listsHeard(mail).length > 0;
