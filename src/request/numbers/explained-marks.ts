/**
 * Marks beside numbers that the text explains (desk rules, section 3): "rows marked K stay with you", "please port those
 * marked PORT", "※印は残します". Such a mark names its numbers; one that no row bears leaves them open.
 */

import { asksForDeed } from '../kind/find-kind.ts';
import type { Statement } from '../text/statements.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { has } from './nearest-cue.ts';
import { lineText, type Page } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { STAYS } from './words/exclusion-words.ts';
import { LEGEND, MARKED } from './words/mark-words.ts';

export type ExplainedMarks = {
  readonly out: readonly Item[];
  /** Rows that bear the mark and something more. */
  readonly unclear: readonly Item[];
  /** The statements that explain a mark: they take out nothing else. */
  readonly statements: ReadonlySet<Statement>;
};

type Row = { readonly items: readonly Item[]; readonly remarks: readonly string[]; readonly text: string };
type Bearing = 'yes' | 'perhaps' | 'no';

export function explainedMarks(page: Page, items: readonly Item[]): ExplainedMarks {
  const [out, unclear, statements] = [new Set<Item>(), new Set<Item>(), new Set<Statement>()];
  const explained = page.statements.map((statement) => ({ statement, marks: marksIn(statement.text) }));
  if (explained.every(({ marks }) => marks.length === 0)) return { out: [], unclear: [], statements };
  const rows = rowsOf(page, items);
  const borne: Mark[] = [];
  for (const { statement, marks } of explained) {
    const bearings = marks.map(({ mark }) => rows.map((row) => bears(row, mark)));
    if (marks.length === 0 || !bearings.every((bearing) => bearing.includes('yes'))) continue;
    statements.add(statement);
    borne.push(...marks);
  }
  for (const row of rows) {
    const fate = fateOf(row, borne);
    for (const item of row.items) if (fate !== 'in') (fate === 'out' ? out : unclear).add(item);
  }
  return { out: [...out], unclear: [...unclear].filter((item) => !out.has(item)), statements };
}

/** Whether words do nothing but explain marks that stand in the text, of which some keep their rows: whoever has read the rows has heard them. */
export function explainsMarks(words: string, own: string): boolean {
  const marks = marksIn(words);
  return marks.some(({ stays }) => stays) && marks.every(({ mark }) => own.split(mark).length > 2);
}

/** What else such words say. */
export const withoutMarks = (words: string): string => words.replace(MARKED, ' ');

type Mark = { readonly mark: string; readonly stays: boolean };

/** Where marks tell both what moves and what stays, a row that bears neither is told by none. */
function fateOf(row: Row, marks: readonly Mark[]): 'in' | 'out' | 'unclear' {
  const bearing = (stays: boolean): Bearing[] =>
    marks.filter((one) => one.stays === stays).map(({ mark }) => bears(row, mark));
  const [staying, moving] = [bearing(true), bearing(false)];
  if (staying.includes('yes')) return moving.includes('yes') ? 'unclear' : 'out';
  if (moving.includes('yes')) return staying.includes('perhaps') ? 'unclear' : 'in';
  if (staying.includes('perhaps') || moving.includes('perhaps')) return 'unclear';
  if (moving.length === 0) return 'in';
  return staying.length > 0 ? 'unclear' : 'out';
}

/** @returns the marks that a statement explains; none where it leaves one of them open */
function marksIn(text: string): Mark[] {
  const found = [...text.matchAll(MARKED)];
  const legend = found.length === 0 ? LEGEND.exec(text) : null;
  const all = legend ? [legend] : found;
  const marks = all.flatMap((match, i): Mark[] => {
    const mark = match.slice(1).find((group) => group !== undefined);
    const end = match.index + match[0].length;
    const behind = text.slice(end, all[i + 1]?.index);
    const before = all[i - 1];
    const lead = text.slice(before ? before.index + before[0].length : 0, match.index);
    const stays = has(STAYS, behind);
    // "Please port the rows marked X": what bears no mark is not asked for.
    const asks =
      (i === 0 && has(ASKING, lead)) ||
      (all.length > 1 && (has(ASKING, behind) || asksForDeed(`the numbers ${behind}`)));
    return mark && (stays || asks) ? [{ mark: mark.trim(), stays }] : [];
  });
  return marks.length === all.length ? marks : [];
}

/** Lines that hold a number, with what stands beside it. */
function rowsOf(page: Page, items: readonly Item[]): Row[] {
  return page.lines.flatMap(({ start, end }, i): Row[] => {
    const own = beginningIn(items, start, end);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || /[.!?]\s*$/u.test(lineText(page, i))) return [];
    const beside = [page.text.slice(start, first.start), page.text.slice(last.end, end)];
    const remarks = beside.flatMap((text) => [text, ...text.split(/\||\s{2,}|[()[\]]|\s[-–—]\s/u)]).map(plain);
    return [{ items: own, remarks, text: beside.map(plain).join(' ') }];
  });
}

const plain = (text: string): string => text.replace(/^[\s|:,;-]+|[\s|:,;-]+$/gu, '').toLowerCase();

function bears({ remarks, text }: Row, mark: string): Bearing {
  const wanted = mark.toLowerCase();
  if (remarks.includes(wanted)) return 'yes';
  return text.split(/[\s()|,;?]+/u).includes(wanted) ? 'perhaps' : 'no';
}
