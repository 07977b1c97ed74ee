/**
 * Lists whose rows go to several: new carriers of a port-out, customers of a transfer. Such a request is a person's (desk rules,
 * section 2).
 */
import type { Evidence } from '../../base/evidence.ts';
import { needsPin } from '../../base/request-kind.ts';
import type { ChosenKind } from '../kind/choose-kind.ts';
import { carriersBeside, maskPhones } from '../parties/carriers-beside.ts';
import { foldWords } from '../parties/fold-name.ts';
import { behindDirection, type CarrierNames, carriersSaid, isCarrierName } from '../parties/new-carriers.ts';
import { receiversIn } from '../parties/receivers.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { tablesOf } from '../text/tables.ts';
import { type AttachedList, listsHeard, listText, rowsOf, type WrittenMail } from '../text/written-mail.ts';
import { entryFates } from './entry-fates.ts';
import { labelledReceivers } from './labelled-receivers.ts';

/** A sentence in a list is weighed elsewhere. */
const LONGEST_CELL = 80;

/**
 * @param mail its lists judged: what stays aside says nothing
 * @param carriers whom the mail's own words name
 */
export function withoutSeveralReceivers(
  chosen: ChosenKind,
  mail: WrittenMail,
  carriers: CarrierNames,
  providerNames: readonly string[],
): ChosenKind {
  // Where the words leave the kind open, rows that go to two customers still tell that there are two.
  const isOpen = chosen.kindTrouble === 'kind-unclear';
  const isMove = chosen.kind === 'port-out' || chosen.kind === 'org-transfer';
  const texts = [mail.own, ...listsHeard(mail).map(listText)];
  const fates = needsPin(chosen.kind) && chosen.kindTrouble === null ? texts.map(entryFates) : [];
  const told = fates.find((one) => one.length > 1);
  if (told) return asSeveral(chosen, `entries say different things: ${told.join(', ')}`);
  if (!isOpen && (!isMove || chosen.kindTrouble !== null)) return chosen;
  const isOther = (name: string): boolean => isCarrierName(firstOf(name), providerNames);
  const labelled = texts.map((text) => labelledReceivers(text, isOther)).find((names) => names.length > 1);
  if (labelled) return asSeveral(chosen, `several receive: ${labelled.join(', ')}`);
  const receivers =
    chosen.kind === 'port-out'
      ? carriersOf(mail, carriers, providerNames)
      : receiversIn(tablesOf(mail)).flatMap(({ names, isNew }) => (isNew ? names : []));
  if (receivers.length < 2) return chosen;
  return asSeveral(chosen, `several receive: ${receivers.join(', ')}`);
}

function asSeveral(chosen: ChosenKind, value: string): ChosenKind {
  const row: Evidence = { fact: 'rival:kind', value, source: 'body', quote: '' };
  return { kind: 'unknown', kindTrouble: 'several-requests', evidence: [...chosen.evidence, row] };
}

/** @param providerNames this provider is no new carrier, except of rows beside those that have one */
function carriersOf(mail: WrittenMail, carriers: CarrierNames, providerNames: readonly string[]): string[] {
  const isOther = (name: string): boolean => isCarrierName(name, providerNames);
  const spoken = listsHeard(mail).flatMap(namesInList).map(firstOf);
  // Under no head that says so: what little else is called.
  const beside = listsHeard(mail)
    .flatMap((list) => carriersBeside(maskPhones(foldCharacters(listText(list))), true))
    .map(firstOf);
  const columns = receiversIn(tablesOf(mail));
  const listed = columns.flatMap(({ names }) =>
    names.length > 1 ? names : names.filter((name) => isOther(firstOf(name))),
  );
  // "Carrier" may say whose a number is today.
  const compared = columns.filter(({ isNew }) => isNew).flatMap(({ names }) => names.map(firstOf));
  const said = [...carriers.labelled, ...carriers.inRows, ...carriers.inClauses, ...carriers.beside];
  const first = new Set([...said, ...spoken, ...beside, ...compared].filter(isOther));
  return first.size > 1 ? [...first] : listed.length > 1 ? listed : [...first];
}

/** "goes to Prairie Fiber" in a cell, "To Prairie Fiber" over the rows below. */
const namesInList = (list: AttachedList): string[] =>
  rowsOf(list).flatMap((row) => {
    const cells = row.filter((cell) => /\p{L}/u.test(cell) && cell.length <= LONGEST_CELL);
    const isHead = cells.length === 1 && row.every((cell) => !/\d{4}/.test(cell));
    return cells.flatMap((cell) => {
      const words = foldCharacters(cell).replace(/^\p{Lu}(?=\p{Ll}*(?!\p{L}))/u, (letter) => letter.toLowerCase());
      return [...(isHead ? behindDirection(words) : []), ...carriersSaid(words)];
    });
  });

const firstOf = (name: string): string => foldWords(name)[0] ?? '';
