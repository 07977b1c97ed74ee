import { findPhrases, textOf } from '../forms/phrases.ts';
import { isReadTwice } from '../forms/sure-numbers.ts';
import { centre, type PageLayout } from '../pages/page-layout.ts';

/** The words of a page as lines of text, cells of a row apart. */
export function layoutText(page: PageLayout): string {
  const rows: { level: number; cells: { left: number; text: string }[] }[] = [];
  for (const { words, box } of findPhrases(page)) {
    const row = rows.find(({ level }) => Math.abs(level - centre(box)) < 4);
    const cell = { left: box.left, text: textOf(words) };
    if (row) row.cells.push(cell);
    else rows.push({ level: centre(box), cells: [cell] });
  }
  return rows
    .sort((a, b) => a.level - b.level)
    .map(({ cells }) =>
      cells
        .sort((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join(' | '),
    )
    .join('\n');
}

/** Whether every number on scanned pages was read twice alike; null without scans. `empty`: nothing could be read at all. */
export async function scanSurety(pages: readonly PageLayout[]): Promise<'sure' | 'unsure' | 'empty' | null> {
  if (pages.length === 0) return null;
  if (
    !pages.some(({ words }) => words.some(({ confidence, text }) => confidence > 60 && /[\p{L}\p{N}]{3}/u.test(text)))
  )
    return 'empty';
  for (const page of pages)
    for (const { words, box } of findPhrases(page)) {
      if (textOf(words).replace(/\D/g, '').length < 7) continue;
      if (!(await isReadTwice(page, textOf(words), box))) return 'unsure';
    }
  return 'sure';
}
