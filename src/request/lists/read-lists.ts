/** What all attached lists say together: each is read by itself, and a part that the mail chooses by looks is left open. */

import type { Source } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { Secret } from '../../base/secret.ts';
import type { Table } from '../../documents/attached-document.ts';
import { barCells } from '../../page/cells.ts';
import { countDifferent } from '../numbers/part-sizes.ts';
import { readText } from '../numbers/read-text.ts';
import { resolveShortForm } from '../numbers/short-forms.ts';
import type { StatedTotal } from '../numbers/stated-total.ts';
import { OUT_TITLE } from '../text/column-words.ts';
import type { AttachedList } from '../text/written-mail.ts';
import type { ListReading } from './list-reading.ts';
import { listTotalsThatDiffer } from './list-totals.ts';
import { readTable } from './read-table.ts';

/** A number or a range with a remark. */
const LONGEST_ENTRY = 120;
/** So many lines of titles may stand above a list. */
const HEADS = 3;

/** `differing`: totals that the lists state of themselves, and that their rows do not come to. */
export type ListsReading = ListReading & { readonly differing: readonly StatedTotal[] };

/**
 * @param words the mail's own: "only the rows in yellow" needs eyes
 * @param secrets labelled PINs: never numbers, never shown
 */
export function readLists(lists: readonly AttachedList[], words: string, secrets: readonly Secret[]): ListsReading {
  const read = lists.map((list) => ({ list, own: readList(list, secrets) }));
  const readings = read.flatMap(({ list, own }) => own.map((reading) => asItStands(reading, list.standing)));
  const all = <Key extends Exclude<keyof ListReading, 'contested'>>(key: Key): ListReading[Key][number][] =>
    readings.flatMap((reading) => reading[key] as ListReading[Key][number][]);
  const chosen = all('meant').length > 0 ? BY_LOOKS.exec(words)?.[0] : undefined;
  return {
    meant: all('meant'),
    bad: all('bad'),
    badRanges: all('badRanges'),
    unclear: all('unclear'),
    excluded: all('excluded'),
    contested: readings.flatMap(({ contested = [] }) => contested),
    vague: [...all('vague'), ...(chosen ? [chosen.replace(/\s+/g, ' ')] : [])],
    sizes: all('sizes'),
    evidence: all('evidence'),
    differing: listTotalsThatDiffer(read),
  };
}

/** The readings of a list: one for each of its tables. */
function readList(list: AttachedList, secrets: readonly Secret[]): ListReading[] {
  const tables = 'text' in list ? tableOf(list.text) : list.tables;
  if (!tables) return 'text' in list ? [readListText(list.text, list.source, list.title, secrets)] : [];
  return tables.map((table) => {
    const reading = readTable(table, list.source, list.title, secrets);
    return { ...reading, sizes: [countDifferent(reading.meant)] };
  });
}

/** A list that is something else gives nothing; of one that may be the request's, each number is open (rules, section 3). */
function asItStands(reading: ListReading, standing: AttachedList['standing']): ListReading {
  if (standing !== 'open' && standing !== 'aside') return reading;
  const isAside = standing === 'aside';
  const because = isAside
    ? 'the mail does not ask for this list'
    : 'the mail leaves open whether it asks for this list';
  const evidence = reading.evidence.map((row) => ({
    ...row,
    fact: isAside ? 'rival:number' : 'number-unclear',
    value: `${row.value} (${because})`,
  }));
  const unclear = isAside ? [] : [...reading.meant, ...reading.unclear];
  const vague = isAside ? [] : [...reading.vague, ...reading.bad, ...reading.badRanges];
  const contested = isAside ? [] : reading.excluded;
  return { meant: [], bad: [], badRanges: [], unclear, excluded: [], vague, sizes: [], evidence, contested };
}

/** One entry a line below its heads is a table, also where a text has it; sentences in between make it a text. */
function tableOf(text: string): Table[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isEntry = (line: string): boolean =>
    line.length <= LONGEST_ENTRY && (line.match(/\p{Nd}/gu) ?? []).length >= 7 && !/[.!?。]\s*$/u.test(line);
  const first = lines.findIndex(isEntry);
  if (first < 0 || first > HEADS || !lines.slice(first).every(isEntry)) return null;
  return [{ name: null, rows: lines.map((line) => barCells(line)) }];
}

function readListText(text: string, source: Source, title: string, secrets: readonly Secret[]): ListReading {
  const { meant, bad, badRanges, unclear: open, doubted, shortForms, ...read } = readText(text, source, secrets);
  const unclear = [...open, ...doubted];
  // "except 0103" means the one in the list.
  const shorts = shortForms.map((short) => ({ run: resolveShortForm(short, meant), quote: short.quote }));
  const excluded = [...read.excluded, ...shorts.flatMap(({ run }) => run ?? [])];
  const vague = [
    ...read.vague,
    ...read.parts.map(({ quote }) => quote),
    ...shorts.flatMap(({ run, quote }) => (run ? [] : [quote])),
  ];
  const { evidence, sizes } = read;
  if (!OUT_TITLE.test(title)) return { meant, bad, badRanges, unclear, excluded, vague, sizes, evidence };
  const out = [...excluded, ...meant.map(({ run }) => run)];
  const told = evidence.map((row) => (row.fact === 'number' ? { ...row, fact: 'rival:number' } : row));
  return { meant: [], bad: [], badRanges: [], unclear, excluded: out, vague, sizes: [], evidence: told };
}

/** A part of a list that is told by colour, place or sheet: what a program sees of a file does not show it. */
const BY_LOOKS = regexp(
  /\b(?:highlighted|shaded|colou?red|bold(?:ed)?|in (?:yellow|green|red|blue|orange|bold|grey|gray)|(?:the )?(?:first|last|top|bottom) \d+ (?:rows?|numbers?|lines?|entries|tns?)|rows? \d+|(?:tab|sheet|column|worksheet) (?:["'“”]\w+|\d+)|columns? [a-z]|(?:first|second|third|last) (?:tab|sheet|worksheet|column|page))\b|(?<!\p{L})(?:resaltad[oa]s|en (?:amarillo|verde|rojo|azul)|(?:primera|segunda|última) (?:hoja|columna|pestaña)|surlign[ée]+e?s|en (?:jaune|vert|rouge|bleu)|(?:premier|première|deuxième|dernier|dernière) (?:onglet|feuille|colonne)|evidenziat[ei]|in (?:giallo|verde|rosso|blu)|(?:primo|prima|secondo|seconda|ultimo|ultima) (?:foglio|colonna|scheda))(?!\p{L})|(?:黄色|緑色|赤色|青色|色付き|ハイライト|網掛け)|(?:\d+|[一二三]つ?)(?:枚目|番目)の?(?:シート|列)/iu,
);
