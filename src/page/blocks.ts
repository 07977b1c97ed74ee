/** Lines with their roles in, blocks out. What its writer says is told apart by layout alone: rows, entries, labels, sentences. */
import { cutLabel, cutLine, isRuleLine } from './cells.ts';
import type { Block, BlockKind, LineRole, PageLine } from './page.ts';

/** "- 425-555-0100", "1) ...", "• ...": an entry. */
const BULLET = /^\s*(?:[-*•·‣▪>›–—]\s+|\(?\d{1,3}[.)]\s+|#\s?\d{1,3}\s+)\S/u;
/** A line of nothing but digits and what stands between them, perhaps with a remark behind. */
const ENTRY =
  /^\s*[+(]?\d[\d\s().,/~\p{Pd}–—]{5,}(?:(?:to|thru|through|a|à|al|bis|から)\s*)?[\d\s().,\p{Pd}]*(?:[(\p{Pd}:;,]?\s*.{0,40})$/u;
/** Behind a number there are two words at most: more is a sentence. */
const MOST_REMARK = 6;

type Shape = 'row' | 'label' | 'entry' | 'rule' | 'sentence' | 'blank';

/** @param roles of each line; lines and roles are as many */
export function blocksOf(lines: readonly string[], roles: readonly LineRole[]): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && (roles[to] === roles[from] || isBlank(lines[to]))) to++;
    const role = roles[from] ?? 'said';
    const run = lines.slice(from, to).map((text, i): PageLine => ({ text, at: from + i + 1, cells: null }));
    const filled = run.filter(({ text }) => !isBlank(text));
    if (role === 'said') for (const block of saidBlocks(run)) blocks.push(block);
    else if (filled.length > 0) blocks.push({ kind: role, lines: filled });
    from = to;
  }
  return blocks;
}

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

/** Paragraphs, and within them runs of lines of one shape. */
function saidBlocks(run: readonly PageLine[]): Block[] {
  const shapes = shapesOf(run.map(({ text }) => text));
  const blocks: { kind: BlockKind; lines: PageLine[] }[] = [];
  let isOpen = false;
  run.forEach((line, i) => {
    const shape = shapes[i] ?? 'sentence';
    if (shape === 'blank') {
      isOpen = false;
      return;
    }
    const last = blocks.at(-1);
    const kind = shape === 'rule' ? (isOpen ? (last?.kind ?? 'prose') : 'prose') : KINDS[shape];
    const whole = { ...line, cells: cellsOf(line.text, kind) };
    if (isOpen && last?.kind === kind) last.lines.push(whole);
    else blocks.push({ kind, lines: [whole] });
    isOpen = true;
  });
  return blocks;
}

const KINDS = { row: 'table', label: 'labels', entry: 'list', sentence: 'prose' } as const;

function cellsOf(text: string, kind: BlockKind): readonly string[] | null {
  if (kind === 'table') return isRuleLine(text) ? null : (cutLine(text)?.cells ?? null);
  return kind === 'labels' ? cutLabel(text) : null;
}

/** A row is one beside another of as many cells; what stands alone in two cells is a label or a sentence. */
function shapesOf(lines: readonly string[]): Shape[] {
  const cuts = lines.map(cutLine);
  const isRow = (i: number): boolean => {
    const [cut, text] = [cuts[i], lines[i] ?? ''];
    if (!cut || isRuleLine(text)) return false;
    if (cut.by === '|') return true;
    return [i - 1, i + 1].some((near) => cuts[near]?.by === cut.by && cuts[near]?.cells.length === cut.cells.length);
  };
  // Below rows, last cells that are empty are not written.
  let columns = 0;
  const isShort = (i: number): boolean => cuts[i]?.by === '\t' && (cuts[i]?.cells.length ?? 0) <= columns;
  return lines.map((text, i): Shape => {
    const isOfTable = isRow(i) || (!isBlank(text) && isShort(i));
    columns = isOfTable && cuts[i]?.by === '\t' ? Math.max(columns, cuts[i]?.cells.length ?? 0) : 0;
    if (isBlank(text)) return 'blank';
    if (isRuleLine(text)) return 'rule';
    if (isOfTable) return 'row';
    if (BULLET.test(text)) return 'entry';
    if (ENTRY.test(text.normalize('NFKC').slice(0, 200)) && wordsOf(text) <= MOST_REMARK) return 'entry';
    return cutLabel(text) ? 'label' : 'sentence';
  });
}

const wordsOf = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
