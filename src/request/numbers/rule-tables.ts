/** Tables without lines get the bars that other tables have between their cells, character for character. */
import { holdsNumber } from './sentences.ts';

const GAP = /[^\S\n|]{2,}|\u3000/gu;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST = 2000;

/** Tabs of pasted tables, and wide gaps where rows hold two numbers and more: those need their heads. */
export const ruleTables = (text: string): string => ruleGaps(ruleTabs(text));

function ruleTabs(text: string): string {
  if (!text.includes('\t')) return text;
  const lines = text.split('\n');
  const width = (line = ''): number => line.trim().split('\t').length;
  return lines
    .map((line, i) =>
      width(line) > 1 && [lines[i - 1], lines[i + 1]].some((near) => width(near) === width(line))
        ? line.replaceAll('\t', '|')
        : line,
    )
    .join('\n');
}

function ruleGaps(text: string): string {
  const lines = text.split('\n');
  const widths = lines.map(pairedWidth);
  if (widths.every((width) => width === 0)) return text;
  return lines
    .map((line, i) => {
      if (widths[i]) return bar(line);
      // Heads, and rows between with fewer numbers, have as many cells.
      const near = widths[i + 1] || widths[i - 1] || 0;
      if (near === 0 || line.includes('|') || line.length > LONGEST) return line;
      if (cellsOf(line).length === near) return bar(line);
      const words = line.trim().split(/\s+/u);
      const isHead = (widths[i + 1] ?? 0) > 0 && HAN.test(line) && !holdsNumber(line) && words.length === near;
      return isHead ? line.replace(/(?<=\S)\s(?=\s*\S)/gu, '|') : line;
    })
    .join('\n');
}

const cellsOf = (line: string): string[] => line.trim().split(GAP);

/** How many cells a row has of which two hold a number and no words; 0 for any other line. */
function pairedWidth(line: string): number {
  if (line.includes('|') || line.length > LONGEST) return 0;
  const cells = cellsOf(line);
  return cells.filter((cell) => !/\p{L}/u.test(cell) && holdsNumber(cell)).length > 1 ? cells.length : 0;
}

/** A bar for the first blank of each gap within the line. */
function bar(line: string): string {
  const from = line.length - line.trimStart().length;
  const to = line.trimEnd().length;
  return line.replace(GAP, (gap, at: number) => (at < from || at >= to ? gap : `|${gap.slice(1)}`));
}
