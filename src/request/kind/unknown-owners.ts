/**
 * Whether numbers that go to somebody unknown go to another owner here, and not to a telephone company (desk rules, sections 2 and
 * 5): a word for transfer alone does not say which. The chosen kind and the sender's words in, the kind that stands out.
 */
import { type Evidence, type Found, quoteAround } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { CarrierNames } from '../parties/new-carriers.ts';
import { type OrganisationMention, UNNAMED } from '../parties/organisation-mention.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import { wholeWord } from '../text/word-pattern.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { type ChosenKind, isOfOthers } from './choose-kind.ts';
import { PROVIDER_WORD } from './cues/destinations.ts';
import type { KindCandidate } from './find-kind.ts';
import { simplify } from './simplify-statement.ts';

const ALSO = '(?:\\p{L}+ ){0,2}?';
/** Who has an organisation at this provider: said of somebody, not of the writer. */
const HAS_ORGANISATION = regexp(
  wholeWord({
    en: [
      `(?:has|have|holds?|runs?|keeps?|with|having) ${ALSO}(?:its|their|his|her|an?)(?: own)? ${ALSO}(?:organi[sz]ation|tenant|tenancy|account)(?: of (?:its|their|his|her) own)? ${ALSO}(?:with|at|on|under|here|in) ?(?:you|PROVIDER|your \\p{L}+|here)?`,
      `(?:is|are|being) ${ALSO}(?:an? |your )?(?:\\p{L}+ )?(?:customers?|clients?|organi[sz]ations?|tenants?)(?: of (?:yours|PROVIDER)|(?<=your \\p{L}+))`,
      'an? (?:\\p{L}+ )?(?:customer|client) of yours',
    ],
    es: [
      `(?:tienen?|con|teniendo|posee[n]?) ${ALSO}(?:su|una)(?: propia)? ${ALSO}(?:organización|cuenta|tenant|inquilino)(?: propia)? ${ALSO}(?:con|en|ante|bajo|aquí) ?(?:ustedes|vosotros|PROVIDER|su \\p{L}+)?`,
      `(?:es|son|siendo) ${ALSO}(?:client[ea]s? (?:suy[oa]s?|de ustedes|vuestr[oa]s?|de PROVIDER)|su client[ea])`,
    ],
    fr: [
      `(?:a|ont|ayant|possède(?:nt)?|dispose(?:nt)? d['’e]|avec) ?${ALSO}(?:son|leur|sa|une?)(?: propre)? ${ALSO}(?:organisation|compte|tenant|locataire) ${ALSO}(?:chez|auprès de) (?:vous|PROVIDER)`,
      `(?:est|sont|étant) ${ALSO}(?:vos? cliente?s?|votre cliente?|cliente?s? (?:de|chez|auprès de) (?:vous|PROVIDER)|l['’]une? de vos clients)`,
    ],
    it: [
      `(?:ha|hanno|avendo|con) ${ALSO}(?:(?:la|il) (?:sua|suo|propri[ao]|loro)|una?|un['’]) ?${ALSO}(?:organizzazione|account|tenant|utenza aziendale) ${ALSO}(?:da|presso|con) ?(?:di )?(?:voi|PROVIDER)`,
      `(?:è|sono|essendo) ${ALSO}(?:un )?(?:vostr[oia] client[ei]|client[ei] (?:vostr[oia]|di PROVIDER))`,
    ],
    ja: [
      '(?:御社|貴社|PROVIDER|そちら)(?:に|で|にも|でも|の)[^.]{0,20}(?:組織|テナント|アカウント)[^.]{0,8}(?:持|お持|あり|ある|有し|ござい)',
      '(?:同じく?|やはり)(?:御社|貴社)の(?:お客|顧客|ユ-ザ)',
      'も(?:御社|貴社)の(?:お客|顧客|ユ-ザ|組織|テナント)',
    ],
  }),
  'iu',
);
/** Owners, and those who get what the numbers belong to. */
const OWNERS = regexp(
  wholeWord({
    en: [
      '(?:buyers?|purchasers?|acquirers?|new owners?|successors?|franchisees?)',
      '(?:sold|selling|sale of|signed over|made over|handed over|passed on) (?:\\p{L}+ ){0,6}?to',
      '(?:bought|buying|acquired|acquires|purchased|took over|taken over|taking over|takes over|inherit(?:s|ed)) (?:\\p{L}+ ){0,3}?(?:branch|store|shop|warehouse|office|business|practice|site|plant|clinic|hotel|location|division|unit|department|restaurant|depot|part)\\p{L}*',
      '(?<!\\bour )(?:organi[sz]ations?|tenants?|tenancy|sister company|subsidiar(?:y|ies)|affiliates?)',
      'user (?:numbers?|lines?)',
    ],
    es: [
      '(?:comprador(?:a|es)?|adquirentes?|nuev[oa]s? (?:dueñ|propietari|titular)\\p{L}*|cesionari[oa]s?|sucesor(?:a|es)?)',
      '(?:vend(?:imos|í|ió|ido|ida|emos)|venta de|traspas(?:amos|ado|ada) (?:el|la) (?:negocio|local|tienda|empresa))',
      '(?:compr(?:ó|aron|ado)|adquiri(?:ó|eron|do)|se (?:quedó|quedaron|queda) con) (?:\\p{L}+ ){0,3}?(?:sucursal|tienda|almacén|oficina|negocio|local|clínica|hotel|sede|planta|división|restaurante|bodega)\\p{L}*',
      '(?<!nuestra )(?:organizaci(?:ón|ones)|tenants?|inquilinos?|filial(?:es)?|empresa hermana)',
      '(?:números?|líneas?) de usuario',
    ],
    fr: [
      '(?:acheteu(?:r|se)s?|acquéreurs?|repreneu(?:r|se)s?|nouve(?:au|l|lle|aux) (?:propriétaire|titulaire)s?|cessionnaires?|successeurs?)',
      '(?:vendu|vendons|cédé|cédons|vente de|cession de)',
      "(?:racheté|repris|acquis|reprend|rachète)e?s? (?:\\p{L}+ |l['’]){0,3}?(?:agence|boutique|magasin|entrepôt|bureau|cabinet|succursale|clinique|hôtel|site|usine|restaurant|dépôt)\\p{L}*",
      '(?<!notre )(?:organisations?|tenants?|locataires?|filiales?|société sœur)',
      "(?:numéros?|lignes?) d['’]utilisateur",
    ],
    it: [
      '(?:acquirent[ei]|compratori?|nuov[oaie] (?:proprietari|titolar|gestor)\\p{L}*|cessionari[oai]?|subentrant[ei])',
      '(?:venduto|vendiamo|ceduto|vendita d\\p{L}+)',
      "(?:rilevat[oa]|acquistat[oa]|comprat[oa]|rileva|acquisit[oa]) (?:\\p{L}+ |l['’]){0,3}?(?:negozio|filiale|magazzino|ufficio|attività|sede|clinica|albergo|stabilimento|ristorante|deposito|ramo|bottega|punto vendita)\\p{L}*",
      '(?<!nostra )(?:organizzazion[ei]|tenant|consociat[ae]|controllat[ae])',
      '(?:numeri|linee|utenze) utente',
    ],
    ja: [
      '(?:買主|買い手|譲受|新(?:しい)?(?:オ-ナ-|所有者|名義|契約者)|後継)',
      '(?:売却|譲渡|買収|買い取|引き?継)(?:し|い|が|さ|ぎ)',
      '(?<!(?:当社|弊社)の)(?:組織|テナント)',
      'ユ-ザ-?番号',
    ],
  }),
  'iu',
);
const PORTING = regexp(
  /(?<!\p{L})(?:port(?:s|ed|ing)?(?:[- ]?(?:out|away|in))?|lnp|lsr|foc|portabilit\p{L}+|portabilidad\p{L}*|portaci\p{L}+|portage\p{L}*|port[eé](?:r|z)|portar\p{L}*|porten|porti|portate|carriers?|telcos?|(?:phone|telephone) compan(?:y|ies)|operador\p{L}*|opérateurs?|operator[ei]|gestor[ei] telefonic\p{L})(?!\p{L})|転出|ポ[ー-]ト|MNP|事業者|キャリア|電話会社|通信会社/iu,
);
const NAME = regexp(/(?:\p{Lu}[\p{L}\d&'’-]*)(?:,? (?:(?:\p{Lu}[\p{L}\d&'’-]*\.?)|of|and|&|de|di|du)(?=[ ,;:)]|$))*/gu);

export type OwnerReading = {
  readonly mail: WrittenMail;
  readonly wishes: readonly KindCandidate[];
  readonly carriers: CarrierNames;
  readonly mentions: readonly Found<OrganisationMention>[];
  readonly providerNames: readonly string[];
  /** The organisation of the sender's address, or null. */
  readonly sender: string | null;
};
type Chosen = {
  readonly kind: ChosenKind;
  readonly receivers: readonly Found<OrganisationMention>[];
  /** What a port-out is instead, where nothing else has been found wrong with it: one that only a person can tell. */
  readonly unclear: ChosenKind | null;
};

/**
 * A port-out that nothing but a word for transfer asks for, or a move of which no kind could be told: a transfer between
 * organisations where the one who receives is said to have its own here, a person's where the mail speaks of owners.
 *
 * @returns the kind, and the receiver whom the registry does not know
 */
export function withoutUnknownOwners(chosen: ChosenKind, reading: OwnerReading): Chosen {
  const { mail, wishes, carriers, mentions, providerNames } = reading;
  const as = (kind: ChosenKind, receivers: Chosen['receivers'] = []): Chosen => ({ kind, receivers, unclear: null });
  const isOpen = chosen.kindTrouble === 'kind-unclear' && wishes.some(({ value }) => value === 'org-transfer');
  if (chosen.kind !== 'port-out' && chosen.kind !== 'org-transfer' && !isOpen) return as(chosen);
  if (mentions.some(({ value }) => value.role === 'destination' && value.id !== null)) return as(chosen);
  const statements = statementsOf(mail.own, providerNames);
  const receiver = statements.map((said) => receiverIn(said, mentions)).find((one) => one !== null) ?? null;
  if (chosen.kind === 'org-transfer') {
    const isNamed = mentions.some(({ value }) => value.role === 'destination');
    return as(chosen, receiver && !isNamed ? [receiver] : []);
  }
  const said = [...statements, ...statementsOf(mail.subject, providerNames)];
  if (!isOpen && (!isByTransferAlone(wishes, carriers) || said.some((one) => PORTING.test(one)))) return as(chosen);
  if (receiver) return as(told(chosen, 'org-transfer', receiver.quote), [receiver]);
  // Another customer writes for numbers of this one, and the name of who receives may be its own in other letters.
  const others = isOfOthers(mentions, reading.sender)
    ? wishes.find(({ value }) => value === 'port-out')?.quote
    : undefined;
  const owner = said.find((one) => OWNERS.test(one)) ?? others;
  const goals = wishes.filter(({ value }) => value === 'port-out').map(({ quote }) => quote);
  const isTelco = mentions.some(({ value }) => value.role === 'destination' && PROVIDER_WORD.test(value.name));
  if (isOpen || owner === undefined || isTelco || goals.some((quote) => TELCO_NAME.test(quote))) return as(chosen);
  return { kind: chosen, receivers: [], unclear: told(chosen, null, owner) };
}

/** "to Sundial Telecom": capitalised, and a telephone company's. */
const TELCO_NAME = regexp(
  /\p{Lu}[\p{L}&'’-]*(?:(?:tel|com|net|vox)(?!\p{Ll})| (?:\p{Lu}[\p{L}-]+ )?(?:Tel|Net|SIP|Dial|Voice|Voix|Voz|Voce|VoIP|Fib(?:er|re|ra)|Mobile?s?|Móvil|Wireless|Networks?|Communications|Broadband|Cable|Telco|Link|Connect|T[ée]l[ée]com|Telefon\p{L}*|Telephone)(?!\p{Ll}))|通信|電話|テレコム/u,
);
/** ... and in the letters of Japanese. */
const JAPANESE_TELCO = /(?:ボイス|ネット|モバイル|コム|フォン|テル|リンク)(?:社|株式会社)?$/u;

/** Whether a name is what telephone companies are called. */
export const isTelephoneCompany = (name: string): boolean =>
  [PROVIDER_WORD, TELCO_NAME, JAPANESE_TELCO].some((one) => one.test(name));

const statementsOf = (text: string, providerNames: readonly string[]): string[] =>
  findStatements(foldCharacters(text)).map((one) => simplify(one.text, providerNames));

/** No word of porting, no label of a new carrier, and nobody who is said to let go. */
const isByTransferAlone = (wishes: readonly KindCandidate[], { labelled, inRows }: CarrierNames): boolean =>
  labelled.length + inRows.length === 0 &&
  wishes.every(({ value, strength }) => value !== 'port-out' || strength !== 'clear');

/** Who is said to have an organisation here, where that is no customer whom the registry knows. */
function receiverIn(said: string, mentions: readonly Found<OrganisationMention>[]): Found<OrganisationMention> | null {
  const found = HAS_ORGANISATION.exec(said);
  if (!found) return null;
  const lead = said.slice(0, found.index);
  if (FIRST_PERSON.test(lead.slice(-24)) || FIRST_PERSON_JA.test(said)) return null;
  const known = mentions.filter(({ value }) => value.id !== null).map(({ value }) => value.name);
  const plain = lead.replace(/NUM|PIN|CASE|PROVIDER/gu, '#');
  // "Please transfer": any word is capitalised where a sentence begins.
  const isFirstWord = (name: string, at: number): boolean =>
    plain.slice(0, at).trim() === '' && !name.includes(' ') && /^ \p{Ll}/u.test(plain.slice(at + name.length));
  const names = [...plain.matchAll(NAME)]
    .filter(({ 0: name, index }) => !isFirstWord(name, index))
    .map(([name]) => name)
    .filter((name) => name.length > 2 && !NO_NAME.test(name));
  const isKnown = (name: string): boolean => known.some((one) => one.startsWith(name) || name.startsWith(one));
  const last = names.at(-1);
  if (last !== undefined && isKnown(last)) return null;
  const quote = quoteAround(said, { start: 0, end: Math.min(said.length, 120) });
  // "The new firm has its own account": told of, and named by nobody; what Japanese calls a company is not told from a name.
  const name =
    last ?? (/[\p{Script=Han}\p{Script=Katakana}]/u.test(said) ? 'whom the registry does not know' : UNNAMED);
  return { value: { id: null, name, role: 'destination' }, source: 'body', quote };
}

/** What a sentence may begin with in front of a common noun, or instead of a name. */
const NO_NAME =
  /^(?:the|an?|this|that|these|those|it|they|he|she|h(?:is|ers?)|its|their|our|my|your|both|each|one|el|l[ao]s?|una?|est[ea]|es[ea]|sus?|nuestr[oa]|ell[oa]s?|les?|une|cet?(?:te)?|ceux|son|sa|leur|notre|nos|ils?|elles?|gli|quest[oa]|quell[oa]|su[oa]|loro|nostr[oa])$/iu;

const FIRST_PERSON = regexp(
  /(?<!\p{L})(?:we|i|nous|noi|nosotros|yo|io)(?:['’]ve| also| each| both| too| already| aussi| también| anche)* ?$/iu,
);
const FIRST_PERSON_JA = /(?:当社|弊社|私ども|当方)(?:は|も|が)[^.]{0,20}(?:組織|テナント|アカウント)/u;

const told = (chosen: ChosenKind, kind: 'org-transfer' | null, quote: string): ChosenKind => {
  const row: Evidence = {
    fact: kind ? 'kind' : 'rival:kind',
    value: kind ?? 'who receives may be another owner',
    source: 'body',
    quote: quoteAround(quote, { start: 0, end: Math.min(quote.length, 120) }),
  };
  const rest = chosen.evidence.map((one) => ({ ...one, fact: one.value === kind ? 'kind' : 'rival:kind' }));
  return { kind: kind ?? 'unknown', kindTrouble: kind ? null : 'kind-unclear', evidence: [...rest, row] };
};
