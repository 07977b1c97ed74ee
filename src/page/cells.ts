/** How a line falls into cells: bars, tabs, gaps wide enough to be seen, leaders of dots, a label before its colon. */

/** Nobody reads a line across that is longer. */
const LONGEST_ROW = 2000;
/** A label is a few words. */
const LABEL = /^\s*(?:[-*•·]\s*)?(\p{L}[^:：|\n]{0,40}?)\s*[:：]\s*(\S.*)$/u;
/** "Account ........ 88213", "Account ____ 88213": dots lead the eye to the value. */
const LEADER = /^(\s*\S.*?)\s*(?:\.\s?){4,}\s*(\S.*)$/u;

export type Cut = { readonly by: '|' | '\t' | ' '; readonly cells: readonly string[] };

/** @returns null where the line has one cell; letters, widths and blanks within a cell are as they were written */
export function cutLine(original: string): Cut | null {
  const line = original.length > LONGEST_ROW ? '' : foldBlanks(original.replace(/[｜│┃]/g, '|'));
  const by = (['|', '\t'] as const).find((mark) => line.includes(mark)) ?? ' ';
  const cells = by === ' ' ? line.split(/ {2,}/) : line.replace(/^\||\|$/g, '').split(by);
  return cells.length > 1 ? { by, cells: cells.map((cell) => cell.trim()) } : null;
}

/** @returns the label and what stands beside it, or null */
export function cutLabel(line: string): readonly [label: string, value: string] | null {
  if (line.length > LONGEST_ROW) return null;
  const [, label = '', value = ''] = LEADER.exec(line.slice(0, 400)) ?? LABEL.exec(line) ?? [];
  return label === '' || /^\/\//.test(value) ? null : [label.trim(), value.trim()];
}

/** Below the heads: "--- | ---", "=====". */
export const isRuleLine = (line: string): boolean => /^[\s|:+=_─━-]*$/u.test(line) && /[-=_─━]/u.test(line);

export const foldBlanks = (line: string): string =>
  line
    .replace(/\u3000/g, '  ')
    .replace(/[^\S\t]/g, ' ')
    .trim();
