/**
 * Rows and lists that this provider's own name stands in, where others have the one that the numbers go to (desk rules, section 3): who
 * writes "Larkspur" into a column "carrier from June 1" means that the line stays. The mail's tables in, doubts out.
 */
import { regexp } from '../../base/regexp.ts';
import { certainDoubt } from '../holds/certain-doubt.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import { simplify } from '../kind/simplify-statement.ts';
import { foldWords, LEGAL_FORMS } from '../parties/fold-name.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { columnsIn, tablesOf } from '../text/tables.ts';
import { type AttachedList, listsHeard, type WrittenMail } from '../text/written-mail.ts';
import { listNotes } from './list-notes.ts';

/** @param mail its lists judged: what stays aside says nothing */
export function oursInColumns(mail: WrittenMail, providerNames: readonly string[]): Doubt[] {
  const ours = providerNames.map((name) => foldWords(name));
  return [
    ...tablesOf(mail)
      .flatMap(columnsIn)
      .flatMap((cells) => mixedIn(cells, ours)),
    ...listsHeard(mail).flatMap((list) => titlesIn(list, providerNames)),
  ];
}

/** This provider in some rows of a column, and another name in more of them. */
function mixedIn(cells: readonly string[], ours: readonly (readonly string[])[]): Doubt[] {
  const mine = cells.filter((cell) => isOurs(cell, ours));
  const isMixed = mine[0] !== undefined && cells.filter(isName).length > mine.length;
  return isMixed ? [certainDoubt('numbers', 'body', mine[0] ?? '')] : [];
}

const titlesIn = (list: AttachedList, providerNames: readonly string[]): Doubt[] =>
  listNotes(list)
    .filter(({ text, isBeside }) => !isBeside && STAYS_WITH_US.test(simplify(foldCharacters(text), providerNames)))
    .map(({ text }) => certainDoubt('numbers', list.source, text));

/** The name, in one of its forms, and nothing more. */
function isOurs(cell: string, ours: readonly (readonly string[])[]): boolean {
  const words = foldWords(cell).filter((word) => !LEGAL_FORMS.has(word));
  return words.length > 0 && ours.some((name) => name[0] === words[0] && words.every((word) => name.includes(word)));
}

/** Ditto marks repeat a name. */
const isName = (cell: string): boolean => /\p{L}{2}|^["”〃″]+$/u.test(cell) && !/\d{3}/.test(cell);

/** "Lines that carry on with us", in the title of a list or a note below it; not those that are with us today, or come from us. */
const STAYS_WITH_US = regexp(
  [
    '(?<!(?:now|today|currently|presently|held|hosted|in service|account|contract|agreement|numbers|lines|tns|dids|pin|hoy|actualmente|números|líneas|cuenta|contratad[oa]s|actuellement|numéros|lignes|compte|oggi|attualmente|numeri|linee|attiv[ei]) )(?:with|at|on|by|via|through|under) PROVIDER',
    '(?<!(?:hoy|actualmente|números|líneas|cuenta|contrato|contratad[oa]s) )(?:con|en) PROVIDER',
    '(?<!(?:actuellement|numéros|lignes|compte|contrat|détenu[es]*) )(?:chez|avec|par) PROVIDER',
    '(?:rest|rimang|rimas|conserv|mant[ei]|tenut|prosegu|continu)\\p{L}*[^.|]{0,40}(?:da|con|presso|in|su) PROVIDER',
    'PROVIDER(?:様|さん)?(?:に|で)(?:残|続|継続|引き?続)',
  ].join('|'),
  'iu',
);
