import type { Reason } from '../decision/reasons.ts';
import { type FoldedLine, foldLines, LONGEST_LIST, type RangeWords } from './number-list.ts';
import type { OutgoingAttachment } from './outgoing-mail.ts';

/** A list as a text shows it: folded, its first lines, and how many numbers are left for the file beside it. */
export type Named = { readonly list: readonly string[]; readonly more: number };

/** The file beside a text whose lists are too long for it. */
export type Attached = { readonly attached: string | null; readonly attachments: readonly OutgoingAttachment[] };

export function showList(numbers: readonly string[], range: RangeWords): Named & Attached {
  const { read, attached, attachments } = showLists(numbers, [], {
    range,
    linesOf: () => [],
    titleOf: () => '',
  });
  return { ...read, attached, attachments };
}

/** How reasons are said. */
export type Saying = {
  readonly range: RangeWords;
  /** What a reason lists: numbers, fields. */
  readonly linesOf: (reason: Reason) => readonly FoldedLine[];
  readonly titleOf: (reason: Reason) => string;
};

/** What was read and what is wrong with it: the first lines of each in the text; all of it in one file where one is long. */
export function showLists(
  numbers: readonly string[],
  reasons: readonly Reason[],
  { range, linesOf, titleOf }: Saying,
): { readonly read: Named; readonly reasons: readonly Named[] } & Attached {
  const lines = [foldLines(numbers, range), ...reasons.map(linesOf)];
  const [read = { list: [], more: 0 }, ...named] = lines.map(nameFirst);
  const isLong = lines.some((list) => list.length > LONGEST_LIST);
  return {
    read,
    reasons: named,
    attached: isLong ? FILE : null,
    attachments: isLong ? [listFile(numbers, reasons, titleOf)] : [],
  };
}

const nameFirst = (lines: readonly FoldedLine[]): Named => ({
  list: lines.slice(0, LONGEST_LIST).map(({ text }) => text),
  more: lines.slice(LONGEST_LIST).reduce((sum, { count }) => sum + count, 0),
});

const FILE = 'numbers.csv';

/** A row a number, again for each reason that names it; what is no number is there as it was written. */
function listFile(
  numbers: readonly string[],
  reasons: readonly Reason[],
  titleOf: (reason: Reason) => string,
): OutgoingAttachment {
  const faults = reasons.flatMap((reason) =>
    (reason.numbers ?? []).map((number) => [number, titleOf(reason)] as const),
  );
  const faulty = new Set(faults.map(([number]) => number));
  const rows = [...faults, ...numbers.filter((number) => !faulty.has(number)).map((number) => [number, ''] as const)];
  const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const table =
    faults.length > 0
      ? [['PhoneNumber', 'Reason'], ...sorted]
      : [['PhoneNumber'], ...sorted.map(([number]) => [number])];
  const text = table.map(csvLine).join('');
  // Without the mark a spreadsheet reads other scripts as Latin-1.
  const marked = /[^ -~\r\n]/.test(text) ? `\ufeff${text}` : text;
  return { filename: FILE, contentType: 'text/csv; charset=utf-8', content: Buffer.from(marked) };
}

/** One line of RFC 4180 with its end; a cell that a spreadsheet would take for a formula is quoted as text. */
export function csvLine(row: readonly string[]): string {
  const cell = (value: string): string => {
    const safe = /^(?:[=@\t-]|\+(?!\d+$))/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${row.map(cell).join(',')}\r\n`;
}
