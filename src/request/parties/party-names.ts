/**
 * By which names a mail speaks of the side that gives numbers, and of the others (desk rules, sections 4 and 5): what decides
 * whose PIN "Harborline's PIN", "our PIN" and "their PIN" are.
 */
import type { Found } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { RequestKind } from '../../base/request-kind.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { foldWords, LEGAL_FORMS } from './fold-name.ts';
import type { OrganisationDirectory } from './organisation-directory.ts';
import type { OrganisationMention } from './organisation-mention.ts';

export type PartyNames = {
  /** Folded words of the names of customers who may be giving, and of this provider. */
  readonly ours: ReadonlySet<string>;
  /** Folded words of the names of those who receive. */
  readonly theirs: ReadonlySet<string>;
  /** Each customer who may be giving, with the folded words of its names. */
  readonly givers: readonly { readonly id: string; readonly words: ReadonlySet<string> }[];
  /** Id of the writer's organisation, where it is a customer. */
  readonly sender: string | null;
  /** Who writes: the side that receives, a customer, or somebody the registry does not know. */
  readonly writer: 'receiver' | 'customer' | 'stranger';
};

export const NO_NAMES: PartyNames = {
  ours: new Set(),
  theirs: new Set(),
  givers: [],
  sender: null,
  writer: 'stranger',
};

/** In many names, and in no name by themselves. */
const COMMON = new Set([
  ...LEGAL_FORMS,
  ...'the of and for de la le les el los las du des del di y et e und'.split(' '),
]);
const wordsOf = (names: readonly string[]): Set<string> =>
  new Set(
    names
      .flatMap((name) => [...foldWords(name), ...(/\p{Lo}/u.test(name) ? [plainJapanese(name)] : [])])
      .filter((word) => word.length > 1 && !COMMON.has(word)),
  );

/** As it stands in a text of folded characters: without its legal form and long vowel marks. */
const plainJapanese = (name: string): string => name.replace(/株式会社|有限会社|合同会社|[ー\s-]/gu, '');

type Known = {
  readonly mentions: readonly Found<OrganisationMention>[];
  readonly directory: OrganisationDirectory;
  readonly providerNames: readonly string[];
  /** Of the sender's address; null where there is none. */
  readonly senderDomain: string | null;
  readonly kind: RequestKind;
};

export function partyNames(mail: WrittenMail, known: Known): PartyNames {
  const { mentions, directory, providerNames, senderDomain, kind } = known;
  const sender = organisationOf(senderDomain, directory);
  const isTransfer = kind === 'org-transfer' || kind === 'unknown';
  const called = (role: OrganisationMention['role']): Set<string> =>
    new Set(mentions.filter(({ value }) => value.role === role).flatMap(({ value }) => value.id ?? []));
  const [receivers, sources] = [isTransfer ? called('destination') : new Set<string>(), called('source')];
  const isReceiver =
    sender !== null && (receivers.has(sender) || (kind === 'org-transfer' && isGivenBy(sources, sender)));
  if (sender && isReceiver) receivers.add(sender);
  const carriers = carriersIn(mail, providerNames).filter((name) => !isNameOf(name, directory));
  const strangers = mentions.filter(({ value }) => value.id === null).map(({ value }) => value.name);
  // A customer who writes speaks of its own; another is ours only where the mail names it beside the label as well.
  const isNamed = ({ value, quote }: Found<OrganisationMention>): boolean =>
    value.id !== null && !receivers.has(value.id) && !(sender && !isReceiver && isLabelOnly(value.name, quote));
  const givers = new Set([
    ...mentions.filter(isNamed).flatMap(({ value }) => value.id ?? []),
    ...(sender && !isReceiver ? [sender] : []),
  ]);
  const theirs = wordsOf([...namesOf(receivers, directory), ...carriers, ...strangers]);
  const isCarrier = sender === null && (isDomainOf(senderDomain, carriers) || TO_US.test(foldCharacters(mail.own)));
  const named = wordsOf([...namesOf(givers, directory), ...providerNames]);
  const ours = new Set([...named, ...spelledInJapanese(mail.own, named)]);
  return {
    ours: new Set([...ours].filter((word) => !theirs.has(word) || !isCarrier)),
    theirs: new Set([...theirs].filter((word) => !ours.has(word))),
    givers: [...givers].map((id) => ({ id, words: wordsOf(namesOf(new Set([id]), directory)) })),
    sender,
    writer: isReceiver || isCarrier ? 'receiver' : sender ? 'customer' : 'stranger',
  };
}

/** "アドリアティカ(Adriatica Import S.p.A.)": a name as it is spelled in Japanese, where the mail says whose it is. */
const spelledInJapanese = (text: string, names: ReadonlySet<string>): string[] =>
  [...text.matchAll(/([\p{Script=Katakana}ー・]{3,})[ ]?[(（]([^()（）\n]{2,60})[)）]/gu)]
    .filter(([, , name = '']) => names.has(foldWords(name)[0] ?? ''))
    .map(([, spelled = '']) => plainJapanese(spelled));

const isGivenBy = (sources: ReadonlySet<string>, sender: string): boolean => sources.size > 0 && !sources.has(sender);

/** Whose domain it is, or lies below; null where it is no customer's. */
export const organisationOf = (domain: string | null, directory: OrganisationDirectory): string | null => {
  const labels = (domain ?? '').toLowerCase().split('.');
  return labels.map((_, i) => directory.byDomain.get(labels.slice(i).join('.'))).find((id) => id !== undefined) ?? null;
};

/** Names, and the words of the domains that stand for them. */
const namesOf = (ids: ReadonlySet<string>, { entries }: OrganisationDirectory): string[] =>
  entries
    .filter(({ id }) => ids.has(id))
    .flatMap(({ name, domains }) => [name, ...domains.map((domain) => domain.split('.')[0] ?? '')]);

const isNameOf = (name: string, { byFirstWord }: OrganisationDirectory): boolean =>
  byFirstWord.has(foldWords(name)[0] ?? '');

/** The mention is nothing but the owner of a PIN: "Harborline PIN". */
function isLabelOnly(name: string, quote: string): boolean {
  const at = quote.indexOf(name);
  if (at < 0) return false;
  const behind = quote.slice(at + name.length).search(PIN_LABEL);
  const before = quote.slice(Math.max(0, at - 30), at);
  const label = before.search(PIN_LABEL);
  return (behind >= 0 && behind <= 20) || (label >= 0 && !/[.;\n]/.test(before.slice(label)));
}

const NAME = "(\\p{Lu}[\\p{L}\\d&'’-]*(?: (?:\\p{Lu}[\\p{L}\\d&'’-]*|of|&)){0,9})";
/** "to Prairie Fiber", "to us, Prairie Fiber", "chez Quillwave": who is capitalised behind a direction. */
const TOWARDS = regexp(
  `(?<!\\p{L})(?:to|with|towards?|into|a|al|hacia|para|à|chez|vers|ad|verso|presso|zu|nach|an|para a) (?:(?:us|nosotr[oa]s|nous|noi|uns|nós)(?:,| -| \\(|:) ?)?${NAME}`,
  'gu',
);
/** "New carrier: Prairie Fiber", "Opérateur preneur : Bayou Net". */
const LABELLED = regexp(
  `(?:(?:new|gaining|winning|receiving|destination|target) (?:service )?(?:carrier|provider|operator|company|org\\p{L}*|tenant)|(?:nuev[oa]|nouve(?:au|l|lle)|nuov[oa]|nov[oa]|neuer) \\p{L}+|opérateur (?:preneur|receveur)|operador(?:a)? (?:receptor|destino)\\p{L}*|operatore (?:ricevente|recipient)\\p{L}*|destination|destino|destinazione|cessionnaire)[ ]*(?:is|es|est|è|ist)?[ ]*[:=|]?[ ]*${NAME}`,
  'giu',
);
/** "青空通信へ転出", "を Prairie Fiber へポートアウト" */
const JAPANESE =
  /(?<=[をはがも、,。.\s]|^)([^をはがもにで、,。.\n\d:]{2,30}?)[ ]?(?:様|さん|社)?(?:へ|宛に|に(?=転出|移管|移行|ポ))(?:の)?[ ]?(?:転出|移管|移行|移転|ポ|乗り換|切り替|移|変更)/gu;
/** No name: "to service numbers". */
const NO_NAME = /番号|ユ-?ザ|サ-?ビス$|種別|タイプ|下記|以下|こちら|先方/u;

function carriersIn(mail: WrittenMail, providerNames: readonly string[]): string[] {
  const text = `${foldCharacters(mail.subject)}\n${foldCharacters(mail.own)}`;
  const providers = wordsOf(providerNames);
  return [TOWARDS, LABELLED, JAPANESE]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? ''))
    .map((name) => name.replace(/ (?:PIN|Port|Please|The|Our|We|It)\b.*$/u, ''))
    .filter(
      (name) =>
        /^\p{Lu}|^\p{Lo}/u.test(name) && !NO_NAME.test(name) && foldWords(name).some((word) => !providers.has(word)),
    );
}

/** "prairiefiber.example" is Prairie Fiber's. */
function isDomainOf(domain: string | null, names: readonly string[]): boolean {
  const labels = (domain ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\d.]/gu, '')
    .split('.');
  return names.some((name) => {
    const words = foldWords(name).filter((word) => !COMMON.has(word));
    const joined = words.join('');
    return labels.some(
      (label) => (joined.length >= 5 && label.startsWith(joined)) || (label.length >= 5 && joined.startsWith(label)),
    );
  });
}

const TO_US = regexp(
  /(?<!\p{L})(?:(?:transfer|move|port|hand)\p{L}*(?: over)?[^.\n]{0,60} from (?:them|him|her|\p{Lu}[^.,\n]{1,40}) to us(?!\p{L})|(?:nous|nos|ci) (?:c[èe]de(?:n|nt|no)?|traspasan?|trasferisc(?:e|ono)|transfère(?:nt)?)(?!\p{L})|(?:da|de|di|desde) (?:loro|ellos|ellas|eux|elles|lui|él|ella|\p{Lu}[^.,\n]{1,40}) (?:a noi|a nosotros|à nous|vers nous)(?!\p{L})|signed (?:up )?with us(?!\p{L})|新(?:しい)?(?:電話会社|事業者|キャリア|通信会社)の[^。.\n]{1,24}(?:です|より|から|と申)|(?:mov(?:ing|ed|es)|switch(?:ing|ed|es)|c[oa]m(?:ing|es?)|port(?:ing|ed|s)|going|went|transferr?(?:ing|ed|s)|chang(?:ing|ed|es)) (?:over )?to us(?!\p{L})|we(?: are|[’']re)? (?:the )?(?:new|gaining|winning|receiving) (?:carrier|provider|operator)|a nuestra red|vers notre réseau|verso la nostra rete|zu uns wechsel|para a nossa rede)/iu,
);
