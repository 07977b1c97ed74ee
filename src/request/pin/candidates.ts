/**
 * Every labelled value of a text: beside its label, below it in a column, or pointed at a clause further on; and whether a
 * sentence without a value says that the PIN is not known (desk rules, section 4).
 */
import type { Source, Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { MARKED } from '../text/marked.ts';
import { NO_VALUE, PIN_LABEL } from '../text/pin-labels.ts';
import { ruleTables } from '../text/rule-tables.ts';
import { isUnknownIn } from './certainty.ts';
import { findColumnValues } from './columns.ts';
import { valuePointedAt } from './pointed.ts';
import { pinPurpose } from './purpose.ts';
import { type PinValue, valueBefore, valuesBehind } from './read-pin-value.ts';
import { type Candidate, isAnothers, type Placed, weigh } from './weigh-pin.ts';

/** What one text gives. */
export type CandidatesRead = {
  readonly candidates: readonly Candidate[];
  /** A sentence without a value says that the PIN is not known for sure. */
  readonly isUnknown: boolean;
};

/** Full-width letters as plain ones, unseen marks gone, sentences that go on in the next line in one line. */
function simplify(original: string): string {
  const plain = original
    .normalize('NFC')
    .replace(/\p{Cf}|\u034f/gu, '')
    .replace(/[\uff21-\uff3a\uff41-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return withRuledCells(foldCharacters(ruleTables(plain))).replace(
    /(?<=\p{Ll},?) ?\n(?=\p{Ll})(?!(?:pin|nip|code pin|codice pin|código pin)[ :=]+\d{4})/gu,
    (gap, at: number, text: string) => (isBetweenFields(text, at, gap.length) ? gap : ' '),
  );
}

/** "Code PIN;603881", "PIN","603881": a line of a sheet that is told as text, a label and its value; the cells as those of a table. */
const withRuledCells = (text: string): string =>
  text.replace(CELL_BESIDE, (line, indent: string, label: string, value: string) =>
    label.match(PIN_LABEL) ? `${indent}${label} | ${value}` : line,
  );
const CELL_BESIDE = regexp(
  /^([ ]*)"?(\p{L}[^\d\n;,\t"]{1,60}?)[ ]?"?(?:;|\t|(?<="),(?="))[;,\t ]*(["'=]{0,3}\d[\d -]{2,14}"?)[;,\t ]*$/gmu,
);

/** "to: Cedar Mesa Clinics" and below it "port-out PIN of the giving side: ...": two lines of a form, whatever they begin with. */
const isBetweenFields = (text: string, at: number, length: number): boolean =>
  FIELD.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at)) &&
  FIELD.test(text.slice(at + length, at + length + 90));
const FIELD = regexp(/^[ ]*\p{L}[^:\n,.;]{0,50}[:=][ ]*[^\s:]/u);

/**
 * What is struck out, or may not be seen by everybody, is marked with '~~' (`message/struck-out.ts`): it gives nothing, and its values
 * are hidden like any other.
 */
export function candidatesIn(original: string, source: Source, names: PartyNames): CandidatesRead {
  const text = simplify(original);
  if (text.search(MARKED) < 0) return readCandidates(text, source, names);
  const seen = text.replace(MARKED, (marked) => ' '.repeat(marked.length));
  const values = (read: CandidatesRead): string[] => read.candidates.map(({ value }) => value);
  const read = readCandidates(seen, source, names);
  const whole = readCandidates(text.replaceAll('~~', '  '), source, names);
  const known = new Set(values(read));
  const marked = whole.candidates
    .filter(({ value }) => !known.has(value))
    .map((one) => ({ ...one, purpose: 'other' as const, because: 'struck out, or not seen by everybody' }));
  return { candidates: [...read.candidates, ...marked], isUnknown: read.isUnknown };
}

function readCandidates(text: string, source: Source, names: PartyNames): CandidatesRead {
  const mail = { text, source, names };
  const inColumns = findColumnValues(text);
  const headings = new Set(inColumns.map(({ label }) => label.start));
  const labels = [...text.matchAll(PIN_LABEL)]
    .map(({ index, 0: label }): Span => ({ start: index, end: index + label.length }))
    .filter(({ start }) => !headings.has(start));
  const found = labels.map((label) => ({ label, values: valuesAt(text, label, names) }));
  const bare = found.flatMap(({ label, values }) => (values?.length === 0 ? [label] : []));
  const anothers = bare.filter((label) => isAnothers(mail, label));
  return {
    candidates: [...found.flatMap(({ values }) => values ?? []), ...inColumns].map((placed) =>
      weigh(mail, placed, anothers),
    ),
    isUnknown: bare.some((label) => isUnknownAt(text, label)),
  };
}

const isUnknownAt = (text: string, span: Span): boolean =>
  pinPurpose(text, span.start, span.end, '', text.slice(span.end, span.end + 60)) === 'port-out' &&
  isUnknownIn(text, span);

/** @returns null where the label says that there is no value */
function valuesAt(text: string, label: Span, names: PartyNames): Placed[] | null {
  const after = text.slice(label.end, label.end + 240);
  const ahead = text.slice(Math.max(0, label.start - 80), label.start);
  const pointed = valuePointedAt(ahead, after, names);
  if (pointed?.pointer.start !== 0 && NO_VALUE.test(after)) return null;
  const behind = accountFirst(ahead.slice(-40), valuesBehind(after));
  if (behind.length > 0)
    return behind.map((found) => ({
      ...found,
      label,
      at: { start: label.end + found.between.length, end: label.end + found.length },
      from: label.start,
      stands: 'behind',
    }));
  const before = valueBefore(ahead, after);
  if (before) {
    const start = label.start - before.length;
    const digits = /^\d(?:[ -]?\d)*/u.exec(text.slice(start, label.start))?.[0].length ?? 0;
    return [{ ...before, label, at: { start, end: start + digits }, from: start, stands: 'before' }];
  }
  if (!pointed) return [];
  const at = { start: label.end + pointed.at.start, end: label.end + pointed.at.end };
  const { value, wellFormed } = pointed;
  const from = label.end + pointed.pointer.start;
  return [
    { label, at, from, stands: 'pointed', between: text.slice(label.end, from), value, wellFormed, denied: false },
  ];
}

/** "Account / PIN: 884125 / 0412978": two nouns, two values, the PIN's second. */
const accountFirst = (before: string, values: PinValue[]): PinValue[] =>
  values.length === 2 &&
  /(?:(?<!\p{L})(?:account|acct|cuenta|compte|conto|konto|conta)|アカウント)[^\n.;:]{0,12}(?:\/|(?<!\p{L})(?:and|y|et|e|und)|と|&)[ ]*(?:code |codice |código )?$/iu.test(
    before,
  )
    ? values.slice(1)
    : values;
