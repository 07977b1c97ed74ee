import type { Reason } from '../decision/reasons.ts';
import { foldNumbers, LONGEST_LIST, type RangeWords } from './number-list.ts';
import type { OutgoingAttachment } from './outgoing-mail.ts';

/** A list as a mail shows it: folded; where it is long, the whole in a file beside it. */
export type ShownList = {
  readonly list: readonly string[];
  readonly attached: string | null;
  readonly attachments: readonly OutgoingAttachment[];
};

export function showList(numbers: readonly string[], range: RangeWords): ShownList {
  const list = foldNumbers(numbers, range);
  if (list.length <= LONGEST_LIST) return { list, attached: null, attachments: [] };
  return {
    list: [],
    attached: 'numbers.csv',
    attachments: [
      csv(
        ['PhoneNumber'],
        numbers.map((number) => [number]),
      ),
    ],
  };
}

/** The first entries of each reason; all of them in one file where a list is long. */
export function showReasonLists(
  reasons: readonly Reason[],
  range: RangeWords,
  nameOf: (field: string) => string,
): {
  readonly lists: readonly { readonly list: readonly string[]; readonly more: number }[];
  readonly attached: string | null;
  readonly attachments: readonly OutgoingAttachment[];
} {
  const entries = reasons.map(({ numbers, fields }) => [
    ...foldNumbers(numbers ?? [], range),
    ...(fields ?? []).map(nameOf),
  ]);
  const long = entries.some((list) => list.length > LONGEST_LIST);
  const lists = entries.map((list) => ({
    list: list.slice(0, LONGEST_LIST),
    more: Math.max(0, list.length - LONGEST_LIST),
  }));
  if (!long) return { lists, attached: null, attachments: [] };
  const rows = reasons.flatMap(({ code, numbers }) => (numbers ?? []).map((number) => [number, code]));
  return { lists, attached: 'numbers.csv', attachments: [csv(['PhoneNumber', 'Reason'], rows)] };
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): OutgoingAttachment {
  const text = [header, ...rows].map(csvLine).join('');
  return { filename: 'numbers.csv', contentType: 'text/csv; charset=utf-8', content: Buffer.from(text) };
}

/** One line of RFC 4180 with its end; a cell that a spreadsheet would take for a formula is quoted as text. */
export function csvLine(row: readonly string[]): string {
  const cell = (value: string): string => {
    const safe = /^[=@-]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${row.map(cell).join(',')}\r\n`;
}
