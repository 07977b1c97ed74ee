/**
 * Columns that say where their rows go: a new carrier, another customer (desk rules, section 2). Tables in, the names of each such
 * column out, those of one company once.
 */
import { foldName } from '../fold-name.ts';
import type { SeenTable } from '../numbers/text-tables.ts';
import { wholeWord } from '../numbers/words/word-pattern.ts';
import { NO, NO_NUMBER, OUT_CELL, YES } from './column-words.ts';

export type Receivers = {
  /** As written, one for each company. */
  readonly names: readonly string[];
  /** The head says that its rows go there; else it only names a company. */
  readonly isNew: boolean;
};

/** A column that says where its rows go. */
export const RECEIVER_HEAD = new RegExp(
  `^\\W*(?:${wholeWord({
    en: [
      '(?:new|gaining|winning|receiving|target|destination|future) (?:service )?(?:carrier|provider|operator|company|organi[sz]ation|tenant|customer|account|csp|sp)',
      '(?:goes|going|moves?|moving|port(?:s|ing|ed)?|transfers?|transferring) to',
      '(?:to|destination|to (?:carrier|provider|operator|company|organi[sz]ation|tenant|customer))',
    ],
    es: [
      '(?:nuev[oa]|futur[oa]) (?:operador\\p{L}*|proveedor|compañía|empresa|organización)',
      '(?:operador\\p{L}*|proveedor|empresa|organización) (?:receptor\\p{L}*|destino|de destino)',
      '(?:va|pasa|se porta) a',
      'hacia|destino',
    ],
    fr: [
      '(?:nouve(?:au|l|lle)|futur) (?:opérateur|fournisseur|société|organisation|client)',
      '(?:opérateur|organisation|société) (?:preneur|receveur|destinataire|cible)',
      '(?:va|passe|part) (?:à|chez|vers)',
      'vers|destination',
    ],
    it: [
      '(?:nuov[oa]|futur[oa]) (?:operatore|gestore|fornitore|società|organizzazione|cliente)',
      '(?:operatore|gestore|organizzazione) (?:ricevente|destinatari[oa]|di destinazione)',
      '(?:va|passa) a',
      'verso|destinazione',
    ],
    ja: [
      '新(?:しい)?(?:事業者|キャリア|会社|通信会社|業者|オペレータ|組織|名義人?|契約者)',
      '(?:移行|転出|移転|移管|譲渡|引き?渡し|乗換|乗り換え|転入)先',
    ],
  })})(?: ?(?:name|nombre|nom|nome|名|の?(?:事業者|会社|組織|キャリア)))?\\W*$`,
  'iu',
);
/** A company, and not on which side. */
export const COMPANY_HEAD =
  /^\W*(?:carrier|provider|operator|operador\p{L}*|proveedor|opérateur|fournisseur|operatore|gestore|事業者|キャリア|通信会社)\W*$/iu;

/** The columns of receivers in tables, those without a name left out. */
export const receiversIn = (tables: readonly SeenTable[]): Receivers[] =>
  tables.flatMap(({ heads, rows }) =>
    heads.flatMap((head, column): Receivers[] => {
      const isNew = RECEIVER_HEAD.test(head);
      if (!isNew && !COMPANY_HEAD.test(head)) return [];
      const names = companiesOf(rows.map((row) => row[column] ?? ''));
      return names.length > 0 ? [{ names, isNew }] : [];
    }),
  );

/** "Birchfield Voice" and "Birchfield Voice, Inc." are one; a shorter name is the beginning of the longer one. */
function companiesOf(cells: readonly string[]): string[] {
  const found: { name: string; words: readonly string[] }[] = [];
  for (const name of new Set(cells.map((cell) => cell.trim()))) {
    // "Contact:" labels what stands beside it: the lines of a form are no rows.
    if (!/^[\p{Lu}\p{Lo}\d]/u.test(name) || /\d{4}|[:：]$/u.test(name)) continue;
    if ([NO, YES, OUT_CELL, NO_NUMBER].some((other) => other.test(name))) continue;
    const words = foldName(name);
    if (!found.some((other) => begins(other.words, words) || begins(words, other.words))) found.push({ name, words });
  }
  return found.map(({ name }) => name);
}

const begins = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && short.every((word, i) => word === long[i]);
