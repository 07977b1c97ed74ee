/**
 * Where the words of a mail speak of what only some rows of its table bear ("the rows with \"no change\" ...", "Footwear stays"), or
 * such a cell says by itself that its row is to be left as it is, and the reading of the rows has made no exclusion of it: which rows
 * are meant only a person can tell (desk rules, section 3).
 */
import { maskDigits } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { judgeStatement } from '../holds/statement-model.ts';
import { isRun } from '../numbers/find-items.ts';
import { itemsIn } from '../numbers/items-in.ts';
import { NO, OPEN_CELL, OUT_CELL, UNCHANGED_CELL, YES } from '../text/column-words.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { hasReservation } from '../text/has-reservation.ts';
import { holdsNumber } from '../text/sentences.ts';
import { findStatements } from '../text/statements.ts';
import { columnsIn, foldCell, type SeenTable } from '../text/tables.ts';
import { doubtingCells } from './doubting-cells.ts';

/** Beside the name of a cell a small doubt is enough: only what examples know as harmless speaks of a part by the way. */
const DOUBT = 0.08;
/** So many different cells of a column are looked for. */
const MOST = 2000;
/** A list longer than this has no cells that its mail speaks of one by one. */
const MOST_STATEMENTS = 400;

/**
 * @param words the sender's own, subject and text
 * @param isAsked whether a number is taken to be asked for
 * @returns quotes, masked
 */
export function spokenCells(
  words: string,
  tables: readonly SeenTable[],
  isAsked: (number: string) => boolean,
): string[] {
  const read = (rows: readonly SeenTable[]): string[] =>
    cellsIn(words, tables, { columns: columnsOf(rows), doubting: doubtingCells(rows) });
  // Which rows are asked for is looked at only where a cell could matter: lists are long.
  return read(tables).length === 0 ? [] : read(tables.map((table) => askedRows(table, isAsked)));
}

function cellsIn(
  words: string,
  tables: readonly SeenTable[],
  { columns, doubting }: { readonly columns: readonly Column[]; readonly doubting: readonly string[] },
): string[] {
  const parts = new Set(columns.flatMap(({ parts: own }) => own));
  const telling = [...[...parts].filter(saysOtherwise), ...doubting];
  if (telling.length > 0 || parts.size === 0) return telling.map((cell) => maskDigits(cell).slice(0, 120));
  const heads = new Set(tables.map((table) => foldCell(table.heads.join(' '))));
  return findStatements(foldCharacters(words))
    .filter(({ text }) => !holdsNumber(text) && !heads.has(foldCell(text.replace(/[|\t]/g, ' '))))
    .slice(0, MOST_STATEMENTS)
    .filter(
      ({ text }) => speaksOf(text, parts) && (hasReservation(text) || !columns.some((one) => namesAll(text, one))),
    )
    .map(({ text }) => maskDigits(text).replace(/\s+/g, ' ').trim().slice(0, 120));
}

const askedRows = ({ heads, rows }: SeenTable, isAsked: (number: string) => boolean): SeenTable => ({
  heads,
  rows: rows.filter((row) => row.some((cell) => itemsIn(cell).some((item) => isRun(item) && isAsked(item.run.from)))),
});

/** The different cells of a column of which rows bear some and others do not. */
type Column = {
  /** Of these the words of a mail may speak. */
  readonly parts: readonly string[];
  /** All of them, folded. */
  readonly values: readonly string[];
};

/** A column of a thousand different cells names things. */
const columnsOf = (tables: readonly SeenTable[]): Column[] =>
  tables.flatMap(columnsIn).map((cells) => {
    const distinct = new Set(cells);
    const values = [...new Set(distinct.size > MOST ? [] : [...distinct].map(foldCell))];
    const isSaid = (value: string): boolean => /\p{L}/u.test(value) && !/\d{4}/.test(value);
    return { parts: values.length < 2 ? [] : values.filter(isSaid), values };
  });

/** So many values are named in a row. */
const MOST_NAMED = 8;
const AND = '(?:and|&|y|e|et|ed|plus|と|及び|および|や)';
const RUN = regexp(`\u0002(?: ?,? ?(?:${AND} ?)?(?:(?:the|in|at|el|la|le|les|il|de|di|d['’]|à|a|en) ?)*\u0002)+`, 'gu');

/** "The table of Providence and Warwick": every value of the column in one breath is no part of it. */
function namesAll(statement: string, { values }: Column): boolean {
  if (values.length < 2 || values.length > MOST_NAMED || values.some((value) => !/\p{L}{2}/u.test(value))) return false;
  const said = values
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, value) => text.replaceAll(value, '\u0002'), foldCell(statement));
  return (said.match(RUN) ?? []).some((run) => run.split('\u0002').length - 1 === values.length);
}

/** "no change", "uguale a oggi", "stays until May": not what is to become of a row that moves. */
const saysOtherwise = (cell: string): boolean =>
  [OUT_CELL, OPEN_CELL, UNCHANGED_CELL].some((otherwise) => otherwise.test(cell));

const QUOTED = /["“”„«»「」『』‘’`]([^"“”„«»「」『』‘’`]{1,60})["“”„«»「」『』‘’`]/gu;

function speaksOf(statement: string, parts: ReadonlySet<string>): boolean {
  const quoted = [...statement.matchAll(QUOTED)].map(([, words = '']) => foldCell(words));
  if (quoted.some((words) => parts.has(words))) return true;
  const rest = statement.replace(REASON, ' ');
  const said = hasReservation(rest) ? statement : rest;
  const isNamed = runsOfWords(foldCell(said)).some((words) => parts.has(words)) || holdsJapanese(said, parts);
  return isNamed && (hasReservation(statement) || 1 - judgeStatement(statement).fine > DOUBT);
}

/** "Because of the sale of the warehouse, ...": why the mail asks takes no part of what it asks for. */
const REASON = regexp(
  /^\W*(?:(?:because of|due to|owing to|following|after|with|upon|as a result of|in the course of|debido a|a causa de|con motivo de|a raíz de|tras|en raison de|à la suite de|suite à|à l['’]occasion de|dans le cadre de|a causa del|a seguito del|in occasione del|per via del)l?[ae]?(?!\p{L}) ?(?:the |our |la |el |le |l['’]|nuestr[oa] |notre |nostr[oa] )?(?:sale|closure|closing|move|merger|outsourcing|takeover|reorgani[sz]ation|relocation|venta|cierre|traslado|mudanza|fusión|externalización|reorganización|vente|cession|fermeture|déménagement|fusion|externalisation|réorganisation|vendita|cessione|chiusura|trasferimento|trasloco|fusione|esternalizzazione|riorganizzazione)(?!\p{L})[^,.;:\d]{0,60},|[^,.\d]{1,40}(?:に伴い|にともない|に伴って|により|を受け(?:て)?|に際し(?:て)?|に先立ち),)/iu,
);

/** A cell of more words is a sentence, and nobody repeats it. */
const LONGEST = 5;

/** "the back office stays": its words, two by two, and so on; none that is no more than a mark ("x", "no"). */
function runsOfWords(text: string): string[] {
  const words = text.match(/[\p{L}\d][\p{L}\d'’&.-]*[\p{L}\d]|[\p{L}\d]/gu) ?? [];
  const runs = Array.from({ length: LONGEST }, (_, more) =>
    words.map((_, at) => words.slice(at, at + more + 1).join(' ')),
  ).flat();
  return runs.filter((run) => /\p{L}{3}/u.test(run) && !YES.test(run) && !NO.test(run));
}

const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー-]{2,}$/u;
const holdsJapanese = (statement: string, parts: ReadonlySet<string>): boolean =>
  /\p{Script=Han}|\p{Script=Katakana}/u.test(statement) &&
  [...parts].some((part) => JAPANESE.test(part) && foldCell(statement).includes(part));
