/**
 * What a mail asks for by its structure, where no word of a deed is known in it: a list, a PIN, and somebody to whom numbers go. A
 * customer of this provider who is called the receiver makes a transfer of it, a telephone company a port-out, a service number as the
 * goal a conversion (desk rules, section 2). The second, independent reader of a kind: it speaks only where the cue tables find nothing at
 * all. Words in, a kind with evidence out, or nothing; whether list and PIN are there its caller asks.
 */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { isLanguage } from '../../base/language.ts';
import { regexp } from '../../base/regexp.ts';
import type { PinKind } from '../../base/request-kind.ts';
import { findReceiver } from '../parties/find-receiver.ts';
import { foldWords } from '../parties/fold-name.ts';
import { type CarrierNames, carriersTaking, carriersTowards, isCarrierName } from '../parties/new-carriers.ts';
import type { OrganisationMention } from '../parties/organisation-mention.ts';
import { findLanguage } from '../text/find-language.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import type { ChosenKind } from './choose-kind.ts';
import { CALLS, LEAVES, NOT_SO, OTHERWISE, type Sense, TO_SERVICE } from './cues/structure-words.ts';
import { isNoWish, isQuietOfDeeds } from './find-kind.ts';
import { simplify, wishesIn } from './simplify-statement.ts';
import { isTelephoneCompany } from './unknown-owners.ts';

type Parties = {
  readonly mentions: readonly Found<OrganisationMention>[];
  readonly carriers: CarrierNames;
  readonly providerNames: readonly string[];
  /** The organisation of the sender's address, or null. */
  readonly sender: string | null;
};

/** @returns null where the structure does not say it either; the kind that it says is one that needs list and PIN */
export function kindByStructure(mail: WrittenMail, parties: Parties): ChosenKind | null {
  const { mentions, carriers, providerNames, sender } = parties;
  const language = findLanguage(mail);
  if (!isLanguage(language) || !isQuietOfDeeds(mail, providerNames)) return null;
  const says = (sense: Sense, text: string): boolean => sense[language].test(text);
  if (says(OTHERWISE, foldCharacters(`${mail.subject}\n${mail.own}`))) return null;
  const isPlain = ({ said }: Said): boolean =>
    !/[?？]/u.test(said) && !says(NOT_SO, said) && !says(CALLS, said) && !isNoWish(said, language);
  const all = wishesIn(mail.own).map((words): Said => ({ words, said: simplify(words, providerNames) }));
  /** What a statement says of the way there no other may unsay. */
  const tell = (kind: PinKind, telling: readonly Said[], speaks: (one: Said) => boolean): ChosenKind | null => {
    const first = telling.find(speaks);
    return first && telling.every(isPlain) ? told(kind, first.words) : null;
  };
  const towards = all.flatMap((one) =>
    [...carriersTowards(one.said, language === 'en'), ...carriersTaking(one.said)].map((name) => ({ ...one, name })),
  );
  const goals = towards.filter(
    ({ name }) => isCarrierName(firstOf(name), providerNames) && !isCustomer(name, mentions),
  );
  const names = new Set([...goals.map(({ name }) => firstOf(name)), ...namesOf(carriers)]);
  const leaves = ({ said }: Said): boolean => says(LEAVES, said);
  const receiver = findReceiver(mentions, sender);
  if (receiver !== null) {
    const receivers = mentions.filter(({ value }) => RECEIVES.has(value.role) && value.id !== sender);
    const called = receivers.filter(({ value }) => value.role === 'destination');
    const telling = [
      ...towards.filter(({ name }) => isCustomer(name, receivers)),
      ...all.filter(({ words }) => called.some(({ value }) => words.includes(value.name))),
    ];
    return receiver === 'one' && names.size === 0 ? tell('org-transfer', telling, leaves) : null;
  }
  const [name] = names;
  const service = all.filter(({ said }) => says(TO_SERVICE, said));
  if (name === undefined) return tell('convert-to-service', service, () => true);
  if (names.size > 1 || service.length > 0 || isOfAnother(mentions, sender)) return null;
  const isByLabel = isLabelled(carriers) && !PURPOSE.test(mail.own);
  if (goals.length === 0) return isByLabel ? told('port-out', name) : null;
  const isTelco = goals.some((goal) => isTelephoneCompany(goal.name));
  return tell('port-out', goals, (one) => isByLabel || (isTelco && leaves(one)));
}

const RECEIVES: ReadonlySet<OrganisationMention['role']> = new Set(['destination', 'acquirer']);

type Said = { readonly words: string; readonly said: string };

/** A field that says what a form is for, in words that no table knows. */
const PURPOSE = regexp(
  /^[^\p{L}\n]*(?:(?:request|order|ticket|process\p{L}*) )?(?:type|req ?typ|class|kind|action|act(?:ivity)?|purpose|stage|status|state|subject|tipo|clase|acción|operaci[óo]n|estado|fase|etapa|asunto|nature|objet|motif|étape|statut|état|azione|operazione|oggetto|stato|motivo)(?: (?:de|di|of|d['’])[ ]?\p{L}+)?[ ]*(?:[:=|]|[.·]{2,}|[ ]{2,})|^[^\p{L}\n]*(?:処理|申請|依頼|作業)?(?:種別|区分|用件|状態|段階|目的)/imu,
);

/** By a label, or in the rows of a table. */
const isLabelled = ({ labelled, inRows }: CarrierNames): boolean => labelled.length + inRows.length > 0;

const isCustomer = (name: string, mentions: readonly Found<OrganisationMention>[]): boolean =>
  mentions.some(({ value }) => value.id !== null && foldWords(value.name)[0] === firstOf(name));

/** Another customer writes for these numbers: who receives may be an owner. */
const isOfAnother = (mentions: readonly Found<OrganisationMention>[], sender: string | null): boolean =>
  sender !== null &&
  mentions.some(({ value, source }) => source === 'body' && value.id !== null && value.id !== sender);

const namesOf = ({ labelled, inRows, inClauses, beside }: CarrierNames): string[] => [
  ...labelled,
  ...inRows,
  ...inClauses,
  ...beside,
];

const firstOf = (name: string): string => foldWords(name)[0] ?? '';

const BY = 'kind:by';
const told = (kind: PinKind, words: string): ChosenKind => {
  const quote = quoteAround(words, { start: 0, end: Math.min(words.length, 80) });
  return {
    kind,
    kindTrouble: null,
    evidence: [
      { fact: 'kind', value: kind, source: 'body', quote },
      { fact: BY, value: 'a list, a PIN and who receives; no word of a deed', source: 'body', quote },
    ],
  };
};

/** Whether a kind was told so. */
export const isByStructure = ({ evidence }: Pick<ChosenKind, 'evidence'>): boolean =>
  evidence.some(({ fact }) => fact === BY);
