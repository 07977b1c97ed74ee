/**
 * Marks beside numbers that the text explains (desk rules, section 3): "rows marked K stay with you", "please port those
 * marked PORT", "※印は残します". Such a mark names its numbers; one that no row bears leaves them open.
 */

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
  const explanations = page.statements.flatMap((statement) => explanationIn(statement) ?? []);
  if (explanations.length === 0) return { out: [], unclear: [], statements };
  const rows = rowsOf(page, items);
  for (const { statement, mark, stays } of explanations) {
    const bearing = rows.map((row) => bears(row, mark));
    if (!bearing.includes('yes')) continue;
    statements.add(statement);
    rows.forEach((row, i) => {
      const sink = bearing[i] === 'perhaps' ? unclear : (bearing[i] === 'yes') === stays ? out : null;
      for (const item of row.items) sink?.add(item);
    });
  }
  return { out: [...out], unclear: [...unclear].filter((item) => !out.has(item)), statements };
}

function explanationIn(statement: Statement): { statement: Statement; mark: string; stays: boolean } | null {
  const { text } = statement;
  const found = MARKED.exec(text) ?? LEGEND.exec(text);
  const mark = found?.slice(1).find((group) => group !== undefined);
  if (!found || !mark) return null;
  const stays = has(STAYS, text.slice(found.index + found[0].length));
  // "Please port the rows marked X": what bears no mark is not asked for.
  return stays || has(ASKING, text.slice(0, found.index)) ? { statement, mark: mark.trim(), stays } : null;
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
