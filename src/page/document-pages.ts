import type { AttachedDocument } from '../documents/attached-document.ts';
import { blocksOf } from './blocks.ts';
import type { Block, Page, PageLine } from './page.ts';

/** The pages and sheets of an attachment, in order; none where nobody could read it. */
export function documentPages({ name, content }: Pick<AttachedDocument, 'name' | 'content'>): Page[] {
  const source = `attachment:${name}` as const;
  switch (content?.kind) {
    case 'tables':
      return content.tables.map((table) => ({ source, title: table.name ?? '', blocks: sheetBlocks(table.rows) }));
    case 'pages':
      return content.pages.map((text, i) => ({
        source,
        title: content.pages.length > 1 ? `page ${i + 1}` : '',
        blocks: textBlocks(text),
      }));
    case 'text':
      return [{ source, title: '', blocks: textBlocks(content.text) }];
    // The text of an attached mail is a mail's: `mailPage` tells who speaks in it.
    default:
      return [];
  }
}

function textBlocks(text: string): Block[] {
  const lines = text.split('\n');
  return blocksOf(
    lines,
    lines.map(() => 'said'),
  );
}

/** Empty rows part tables that stand below each other on one sheet. */
function sheetBlocks(rows: readonly (readonly string[])[]): Block[] {
  const blocks: { kind: 'table'; lines: PageLine[] }[] = [];
  let isOpen = false;
  rows.forEach((row, i) => {
    if (row.every((cell) => cell === '')) {
      isOpen = false;
      return;
    }
    const line = { text: row.join(' | '), at: i + 1, cells: row };
    const last = blocks.at(-1);
    if (isOpen && last) last.lines.push(line);
    else blocks.push({ kind: 'table', lines: [line] });
    isOpen = true;
  });
  return blocks;
}
