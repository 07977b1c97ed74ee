import { type Evidence, maskDigits, phoneSpans, type Source } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { PLAN_SHAPE } from '../../base/telephone-shape.ts';
import { showAsWritten } from '../numbers/as-written.ts';
import type { Run } from '../numbers/expand-range.ts';
import { isRun, type RunItem } from '../numbers/find-items.ts';
import type { Item } from '../numbers/item.ts';
import type { Fate } from './row-fate.ts';

/** So many rows of evidence are shown of each kind; a list of a thousand numbers explains itself. */
const EVIDENCE_ROWS = 12;

/** Where in a table something stands. */
export type Entry = {
  readonly row: readonly string[];
  /** Of the row, from 0. */
  readonly index: number;
  readonly fate: Fate;
  /** The cells that hold the number, to be shown back: never those beside it, which may hold a PIN. */
  readonly written: string;
  /** How many numbers the row says it means, where it says so. */
  readonly count?: number | null;
};

/** What a table says, row by row; each number with the row that it stands in. */
export class TableReading {
  readonly meant: RunItem[] = [];
  readonly unclear: RunItem[] = [];
  readonly excluded: Run[] = [];
  readonly bad: string[] = [];
  readonly badRanges: string[] = [];
  /** Entries that name no number. */
  readonly vague: string[] = [];
  readonly evidence: Evidence[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  add(items: readonly Item[], entry: Entry): void {
    const { fate, count = null } = entry;
    for (const item of items) {
      if (!isRun(item)) {
        if (item.type === 'bad-range') this.#bad('range-invalid', this.badRanges, entry);
        else this.#bad('number-invalid', this.bad, entry);
        continue;
      }
      const isOpen = item.open || (count !== null && count !== item.run.count);
      const to = fate === 'out' ? 'out' : fate === 'unclear' || isOpen ? 'unclear' : 'in';
      if (to === 'in') this.meant.push(item);
      else if (to === 'unclear') this.unclear.push(item);
      else this.excluded.push(item.run);
      this.#tell(FACT[to], `${describe(item.run)}${BECAUSE[to]}`, entry);
    }
  }

  /** A cell among numbers that is none. */
  addBad(entry: Entry): void {
    this.#bad('number-invalid', this.bad, entry);
  }

  /** Words in the place of a number: whether a number was meant there, only a person can tell. */
  addVague(entry: Entry): void {
    if (entry.fate === 'out') return;
    this.vague.push(maskDigits(entry.written).slice(0, 120));
    this.#tell('number-unclear', 'no number', entry);
  }

  #bad(fact: string, list: string[], entry: Entry): void {
    if (entry.fate === 'out') return;
    list.push(entry.written);
    this.#tell(fact, 'unreadable', entry);
  }

  #tell(fact: string, value: string, entry: Entry): void {
    const told = this.evidence.filter((row) => row.fact === fact).length;
    if (told >= EVIDENCE_ROWS) return;
    const quote = `row ${entry.index + 1}: ${showRow(entry, value, this.meant)}`;
    this.evidence.push({ fact, value, source: this.#source, quote });
  }
}

const TEN_DIGITS = regexp(PLAN_SHAPE, 'gu');

/** The cells of a row on one line: the number that `value` begins with, and what a reason shows too; no other digits. */
function showRow({ row, written }: Entry, value: string, meant: readonly RunItem[]): string {
  const line = row.filter((cell) => cell !== '').join(' | ');
  const read = [...line.matchAll(TEN_DIGITS)]
    .filter(([found]) => value.startsWith(`+1${found.replace(/\D/g, '').slice(-10)}`))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const listed = meant.slice(0, EVIDENCE_ROWS).map(({ run }) => run.from);
  const at = written !== '' && !showAsWritten(written, listed).includes('•') ? line.indexOf(written) : -1;
  const shown = at < 0 ? [] : [{ start: at, end: at + written.length }];
  return maskDigits(line, [...read, ...shown, ...phoneSpans(line)]).slice(0, 120);
}

const BECAUSE: Record<Fate, string> = { in: '', out: ' (the list keeps it)', unclear: ' (meant or not)' };
const FACT: Record<Fate, string> = { in: 'number', out: 'rival:number', unclear: 'number-unclear' };
const describe = ({ from, count }: Run): string => (count === 1 ? from : `${from} and ${count - 1} more`);
