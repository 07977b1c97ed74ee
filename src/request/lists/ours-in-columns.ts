/**
 * Rows and lists that this provider's own name stands in, where others have the one that the numbers go to (desk rules, section 3): who
 * writes "Larkspur" into a column "carrier from June 1" means that the line stays. The mail's tables in, doubts out.
 */
import { quoteAround } from '../../base/evidence.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import { simplify } from '../kind/simplify-statement.ts';
import type { SeenTable } from '../numbers/text-tables.ts';
import { foldWords, LEGAL_FORMS } from '../parties/fold-name.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { listNotes } from './list-notes.ts';
import { tablesOf } from './seen-tables.ts';

/** @param mail its lists judged: what stays aside says nothing */
export function oursInColumns(mail: WrittenMail, providerNames: readonly string[]): Doubt[] {
  const ours = providerNames.map((name) => foldWords(name));
  return [
    ...tablesOf(mail).flatMap((table) => mixedColumns(table, ours)),
    ...(mail.lists ?? [])
      .filter(({ standing }) => standing !== 'aside')
      .flatMap((list) => listNotes(list).filter(({ isBeside }) => !isBeside))
      .filter(({ text }) => STAYS_WITH_US.test(simplify(foldCharacters(text), providerNames)))
      .map(({ text }) => doubt(text)),
  ];
}

/** A column in which this provider stands in some rows and another name in others. */
function mixedColumns({ rows }: SeenTable, ours: readonly (readonly string[])[]): Doubt[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => (row[column] ?? '').trim())).flatMap(
    (cells) => {
      const [mine, others] = [cells.filter((cell) => isOurs(cell, ours)), cells.filter((cell) => isName(cell))];
      return mine.length > 0 && others.length > mine.length ? [doubt(mine[0] ?? '')] : [];
    },
  );
}

/** The name, in one of its forms, and nothing more. */
function isOurs(cell: string, ours: readonly (readonly string[])[]): boolean {
  const words = foldWords(cell).filter((word) => !LEGAL_FORMS.has(word));
  return words.length > 0 && ours.some((name) => name[0] === words[0] && words.every((word) => name.includes(word)));
}

/** Ditto marks repeat a name. */
const isName = (cell: string): boolean => /\p{L}{2}|^["”〃″]+$/u.test(cell) && !/\d{3}/.test(cell);

/** "Lines that carry on with us", in the title of a list or a note below it; not those that are with us today, or come from us. */
const STAYS_WITH_US = new RegExp(
  [
    '(?<!(?:now|today|currently|presently|held|hosted|in service|account|contract|agreement|numbers|lines|tns|dids|pin|hoy|actualmente|números|líneas|cuenta|contratad[oa]s|actuellement|numéros|lignes|compte|oggi|attualmente|numeri|linee|attiv[ei]) )(?:with|at|on|by|via|through|under) PROVIDER',
    '(?<!(?:hoy|actualmente|números|líneas|cuenta|contrato|contratad[oa]s) )(?:con|en) PROVIDER',
    '(?<!(?:actuellement|numéros|lignes|compte|contrat|détenu[es]*) )(?:chez|avec|par) PROVIDER',
    '(?:rest|rimang|rimas|conserv|mant[ei]|tenut|prosegu|continu)\\p{L}*[^.|]{0,40}(?:da|con|presso|in|su) PROVIDER',
    'PROVIDER(?:様|さん)?(?:に|で)(?:残|続|継続|引き?続)',
  ].join('|'),
  'iu',
);

const doubt = (text: string): Doubt => ({
  about: 'numbers',
  source: 'body',
  quote: quoteAround(text, { start: 0, end: Math.min(text.length, 120) }),
  probability: 1,
});
