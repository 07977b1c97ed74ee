/**
 * Whether a mail sends its numbers to more than one receiver (desk rules, section 2): two who receive are two requests, also
 * where they stand in different sentences, in the rows of a table, or as a choice that is left to the desk; and so is a
 * conversion after which somebody gets the numbers.
 */
import type { Evidence, Found } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { maskPhones, soundsLikeCarrier } from '../parties/carriers-beside.ts';
import { companiesNamed } from '../parties/companies-named.ts';
import { foldWords } from '../parties/fold-name.ts';
import { handedOnTo } from '../parties/handed-on.ts';
import { type CarrierNames, isCarrierName } from '../parties/new-carriers.ts';
import type { OrganisationMention } from '../parties/organisation-mention.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { findStatements } from '../text/statements.ts';
import type { ChosenKind } from './choose-kind.ts';

/** A port-out to two carriers, or a transfer whose rows go to two, is a person's. */
export function withoutSeveralCarriers(chosen: ChosenKind, carriers: CarrierNames): ChosenKind {
  if (chosen.kindTrouble !== null) return chosen;
  const names =
    chosen.kind === 'port-out'
      ? new Set(namesOf(carriers))
      : new Set(chosen.kind === 'org-transfer' ? carriers.inRows : []);
  return names.size < 2 ? chosen : asSeveral(chosen, [...names]);
}

const namesOf = ({ labelled, inRows, inClauses, beside }: CarrierNames): string[] => [
  ...labelled,
  ...inRows,
  ...inClauses,
  ...beside,
];

function asSeveral(chosen: ChosenKind, names: readonly string[]): ChosenKind {
  const row: Evidence = {
    fact: 'rival:kind',
    value: `several receive: ${names.join(', ')}`,
    source: 'body',
    quote: '',
  };
  return { kind: 'unknown', kindTrouble: 'several-requests', evidence: [...chosen.evidence, row] };
}

/** "To them", "chez eux", "a esa compañía": whom the sentence before has named. */
const TO_THEM = regexp(
  /(?<!\p{L})(?:(?:to|with|over to) (?:them|that (?:company|carrier|provider))|(?:a|con) (?:ell[oa]s|esa compañía)|(?:chez|vers|avec) (?:eux|elles)|(?:da|con) loro)(?!\p{L})|(?:そちら|同社)(?:へ|に)/iu,
);

const CAPITALS = regexp(/\p{Lu}[\p{L}\d&'’-]*(?: \p{Lu}[\p{L}\d&'’-]*){0,4}/gu);

/** "Ninebark does the fiber and Quarry the mobiles. Please move these to them": of two telephone companies nobody knows which. */
export function withoutTwoMeant(chosen: ChosenKind, own: string, { carriers, providerNames }: Sides): ChosenKind {
  if (chosen.kindTrouble !== null || chosen.kind !== 'port-out' || namesOf(carriers).length > 0) return chosen;
  const statements = statementsOf(own);
  const at = statements.findIndex((one) => TO_THEM.test(one));
  const names = new Set(
    statements
      .slice(Math.max(0, at - 1), at + 1)
      .flatMap((one) => [...companiesNamed(one), ...(one.match(CAPITALS) ?? []).filter(soundsLikeCarrier)])
      .map((name) => foldWords(name)[0] ?? '')
      .filter((name) => isCarrierName(name, providerNames)),
  );
  return at < 0 || names.size < 2 ? chosen : asSeveral(chosen, [...names]);
}

const statementsOf = (own: string): string[] =>
  findStatements(maskPhones(foldCharacters(own).replace(PIN_LABEL, 'PIN')))
    .slice(0, MOST)
    .map((one) => one.text.slice(0, LONGEST));

type Sides = {
  readonly carriers: CarrierNames;
  readonly mentions: readonly Found<OrganisationMention>[];
  readonly providerNames: readonly string[];
  /** The organisation of the sender's address, or null. */
  readonly sender: string | null;
};

/**
 * "Make service numbers out of these and let Brewline have them": a second wish in the tail of the first. A conversion has nobody
 * who receives; of a port-out or a transfer it is somebody else than the one who is named so.
 *
 * @param own the sender's words
 */
export function withoutHandingOn(chosen: ChosenKind, own: string, sides: Sides): ChosenKind {
  const { kind } = chosen;
  const isConversion = kind === 'convert-to-service';
  if (chosen.kindTrouble !== null || !(isConversion || kind === 'port-out' || kind === 'org-transfer')) return chosen;
  const known = knownTo(kind, sides);
  if (!isConversion && known.size === 0) return chosen;
  const statements = statementsOf(own);
  // Where nobody receives, whoever is called as telephone companies are has come for something.
  const named = isConversion ? statements.flatMap(companiesNamed) : [];
  const names = [...handedOnTo(statements), ...named]
    .map(withoutLead)
    .filter((name) => isRole(name) || isCarrierName(foldWords(name)[0] ?? '', sides.providerNames))
    .filter((name) => isConversion || soundsLikeCarrier(name))
    .filter((name) => !foldWords(name).some((word) => known.has(word)));
  return names.length === 0 ? chosen : asSeveral(chosen, [...new Set(names)]);
}

/** A mail that asks has no more statements, and none is longer. */
const [MOST, LONGEST] = [500, 600];

/** "Our new carrier": called by what it is. */
const isRole = (name: string): boolean => /^\p{Ll}/u.test(name);

/** First words of the names of who may well get them. */
function knownTo(kind: ChosenKind['kind'], { carriers, mentions, sender }: Sides): ReadonlySet<string> {
  const isOwn = ({ value }: Found<OrganisationMention>): boolean =>
    value.role === 'source' || (sender === null ? value.role !== 'destination' : value.id === sender);
  const named = (those: readonly Found<OrganisationMention>[]): string[] =>
    those.map(({ value }) => foldWords(value.name)[0] ?? '');
  if (kind === 'convert-to-service') return new Set(named(mentions.filter(isOwn)));
  return new Set(kind === 'port-out' ? namesOf(carriers) : named(mentions));
}

/** "Then Brewline", "They": what begins a sentence with a capital. */
const LEADS = new Set(
  (
    'then they you we i he she it who please after afterwards later finally next and now once when let thanks ' +
    'luego despues entonces ustedes usted ellos ellas nosotros quien asi y que por ' +
    'puis ensuite apres alors vous nous ils elles elle il on et qui merci ' +
    'poi dopo quindi voi noi loro lei lui essi chi e grazie'
  ).split(' '),
);
function withoutLead(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => !LEADS.has(foldWords(word)[0] ?? ''));
  return first < 0 ? '' : words.slice(first).join(' ');
}
