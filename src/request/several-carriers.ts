/**
 * Whether a mail sends its numbers to more than one new carrier (desk rules, section 2): two who receive are two requests,
 * also where they stand in different sentences, in the rows of a table, or as a choice that is left to the desk.
 */
import type { Evidence } from '../base/evidence.ts';
import type { ChosenKind } from './choose-kind.ts';
import { foldWords } from './fold-name.ts';
import { receiversIn } from './lists/receivers.ts';
import { tablesOf } from './lists/seen-tables.ts';
import { foldCharacters } from './numbers/fold-characters.ts';
import { PIN_LABEL } from './pin-labels.ts';
import type { AttachedList, WrittenMail } from './written-mail.ts';

const NAME = "(\\p{Lu}[\\p{L}\\d&'’-]*(?: (?:\\p{Lu}[\\p{L}\\d&'’-]*|(?:of|&|de|di)(?![\\p{L}])))*)";
const ARTICLES =
  "(?:(?:our|the|a|new|el|la|le|il|lo|nuestro|notre|nostro|nuevo|nouvel|nouveau|nuovo|neuen|carrier|provider|operador|operator|opérateur|operatore|company|empresa|gestore),? |l['’])*";
/** In a clause that holds a number or moves some: who stands behind a direction. */
const TOWARDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:to|into|over to|with|a|al|hacia|para|à|chez|vers|ad|verso|presso|zu|nach) ${ARTICLES}${NAME}`,
  'gu',
);
const MOVES =
  /NUM|(?<!\p{L})(?:go(?:es|ing)?|port(?:ed|ing)?|move[ds]?|transfer(?:red)?|release[d]?|rest|others?|va|van|irá|porten|portar|resto|demás|vont?|portez|porter|autres?|reste|portare|portate|vanno|altr[oi]|gehen|geht|portier\p{L}*)(?!\p{L})/iu;
/** "New carrier: Prairie Fiber", "the provider that receives them is Prairie Fiber". */
const CALLED =
  '(?<!\\p{L})(?:(?:new|gaining|winning|receiving|target) (?:service )?(?:carrier|provider|operator)|(?:nuev[oa]|nouve(?:au|l)|nuovo|novo|neuer) (?:operador\\p{L}*|proveedor|opérateur|fournisseur|operatore|gestore|operadora|anbieter)|(?:operador\\p{L}*|proveedor|opérateur|operatore|gestore) (?:receptor\\p{L}*|preneur|receveur|ricevente|que (?:los|las|lo|la) recibe|qui (?:les )?reçoit|che (?:li|le) riceve))';
const LABELLED = new RegExp(
  `${CALLED}(?:[ ]*(?:is|are|will be|es|est|è|ist|será|sera)|[ ]*[:=|])+[ ]*${ARTICLES}${NAME}`,
  'giu',
);
/** "... or Anchor Telecom": the choice is left to us. */
const CHOICE = new RegExp(
  `^,? (?:or|o|u|ou|oppure|oder|または|もしくは) (?:(?:to|with|a|à|chez|vers|ad?|zu) )?${ARTICLES}${NAME}`,
  'u',
);
/** Capitalised behind a direction, and nobody who takes numbers. */
const NOBODY = new Set(
  (
    'pin service services user users toll teams num monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'the our your my us i we you lunes martes miércoles jueves viernes enero febrero marzo abril mayo junio julio lundi mardi mercredi jeudi vendredi lunedì martedì please port dear mr mrs ms dr señor señora monsieur madame'
  ).split(' '),
);

/** @param providerNames this provider is no new carrier, except of rows beside those that have one */
export function carriersIn(mail: WrittenMail, providerNames: readonly string[]): string[] {
  const own = new Set(providerNames.map((name) => foldWords(name)[0] ?? ''));
  const isOther = (name: string): boolean => name !== '' && !NOBODY.has(name) && !own.has(name);
  const text = foldCharacters(`${mail.subject}\n${mail.own}`).replace(PIN_LABEL, 'PIN');
  const clauses = text
    .replace(/\(?\+?\d[\d ().-]{6,}\d/gu, 'NUM')
    .split(/[.;!?](?=\s)|\n|,? (?=(?:while|whereas|and NUM|y el NUM|et le NUM|e il NUM)\b)/u);
  const spoken = [
    ...clauses.filter((clause) => MOVES.test(clause)).flatMap((clause) => namesBehind(clause, TOWARDS)),
    ...clauses.flatMap((clause) => namesBehind(clause, LABELLED)),
    ...(mail.lists ?? []).filter(({ standing }) => standing !== 'aside').flatMap(namesInList),
  ].map((name) => foldWords(name)[0] ?? '');
  const columns = receiversIn(tablesOf(mail));
  const listed = columns.flatMap(({ names }) =>
    names.length > 1 ? names : names.filter((name) => isOther(firstOf(name))),
  );
  // "Carrier" may say whose a number is today.
  const compared = columns.filter(({ isNew }) => isNew).flatMap(({ names }) => names.map(firstOf));
  const first = new Set([...spoken, ...compared].filter(isOther));
  return first.size > 1 ? [...first] : listed.length > 1 ? listed : [...first];
}

/** "goes to Prairie Fiber" in a cell, "To Prairie Fiber" over the rows below. */
const namesInList = (list: AttachedList): string[] =>
  rowsOf(list).flatMap((row) => {
    const cells = row.filter((cell) => /\p{L}/u.test(cell) && cell.length <= LONGEST_CELL);
    const isHead = cells.length === 1 && row.every((cell) => !/\d{4}/.test(cell));
    return cells.flatMap((cell) => {
      const words = foldCharacters(cell).replace(/^\p{Lu}(?=\p{Ll}*(?!\p{L}))/u, (letter) => letter.toLowerCase());
      return [...(isHead || MOVES.test(words) ? namesBehind(words, TOWARDS) : []), ...namesBehind(words, LABELLED)];
    });
  });

/** A sentence in a list is weighed elsewhere. */
const LONGEST_CELL = 80;
const rowsOf = (list: AttachedList): (readonly string[])[] =>
  'text' in list ? list.text.split('\n').map((line) => [line]) : list.tables.flatMap(({ rows }) => rows);

const firstOf = (name: string): string => foldWords(name)[0] ?? '';

const namesBehind = (clause: string, pattern: RegExp): string[] =>
  [...clause.matchAll(pattern)].flatMap((found) => {
    const name = found.at(-1) ?? '';
    const other = CHOICE.exec(clause.slice(found.index + found[0].length))?.[1];
    // "Questions to our LNP desk": where to write, not where numbers go.
    const isDesk = /^\s*(?:desk|team|department|dept|center|centre|office|group)\b/iu.test(
      clause.slice(found.index + found[0].length),
    );
    return /^\p{Lu}/u.test(name) && !isDesk ? [name, ...(other ? [other] : [])] : [];
  });

/** A port-out to two carriers, or a transfer whose rows go to two customers, is a person's (rules, section 2). */
export function withoutSeveralCarriers(
  chosen: ChosenKind,
  mail: WrittenMail,
  providerNames: readonly string[],
): ChosenKind {
  if (!['port-out', 'org-transfer'].includes(chosen.kind) || chosen.kindTrouble !== null) return chosen;
  const receivers =
    chosen.kind === 'port-out'
      ? carriersIn(mail, providerNames)
      : receiversIn(tablesOf(mail)).flatMap(({ names, isNew }) => (isNew ? names : []));
  if (receivers.length < 2) return chosen;
  const row: Evidence = {
    fact: 'rival:kind',
    value: `several destinations: ${receivers.join(', ')}`,
    source: 'body',
    quote: '',
  };
  return { kind: 'unknown', kindTrouble: 'several-requests', evidence: [...chosen.evidence, row] };
}
