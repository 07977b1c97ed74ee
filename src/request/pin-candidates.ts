/**
 * Every labelled value of a text, and what each is: the port-out PIN, one for something or somebody else, or one that is not
 * surely meant (desk rules, section 4).
 */
import { quoteAround, type Source, type Span } from '../base/evidence.ts';
import { foldCharacters } from './numbers/fold-characters.ts';
import type { PartyNames } from './party-names.ts';
import { certaintyTrouble, isUnknownIn } from './pin-certainty.ts';
import { findColumnValues } from './pin-columns.ts';
import { NO_VALUE, PIN_LABEL } from './pin-labels.ts';
import { ownerOf, ownerTrouble } from './pin-owner.ts';
import { type PinPurpose, pinPurpose } from './pin-purpose.ts';
import { isHandedOver } from './pin-words/handed-over.ts';
import { type PinValue, valueBefore, valuesBehind } from './read-pin-value.ts';

export type Candidate = {
  /** `unsure`: it would be this PIN, and the mail asks, guesses, quotes, or tells of what was; `unknown`: nobody knows what its label means. */
  readonly purpose: PinPurpose | 'unsure' | 'unknown';
  /** The label says "port-out". */
  readonly isExplicit: boolean;
  /** Id of the customer that the label names. */
  readonly owner: string | null;
  /** Why it is another's or unsure; '' for the port-out PIN. */
  readonly because: string;
  /** Digits, or as written where it holds letters. */
  readonly value: string;
  readonly wellFormed: boolean;
  readonly source: Source;
  readonly quote: string;
};

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
  return foldCharacters(plain).replace(/(?<=\p{Ll},?) ?\n(?=\p{Ll})/gu, ' ');
}

export function candidatesIn(original: string, source: Source, names: PartyNames): CandidatesRead {
  const text = simplify(original);
  const columns = findColumnValues(text, PIN_LABEL);
  const inColumns = columns.map(({ labelStart, labelEnd, value, wellFormed, start, end }) =>
    candidate(
      { text, source, names },
      { start: labelStart, end: labelEnd },
      { value, wellFormed, between: '', denied: false },
      { start, end },
    ),
  );
  const headings = new Set(columns.map(({ labelStart }) => labelStart));
  const labels = [...text.matchAll(PIN_LABEL)].filter(({ index }) => !headings.has(index));
  const found = labels.map((label) => ({
    span: { start: label.index, end: label.index + label[0].length },
    values: candidatesAt({ text, source, names }, label.index, label[0].length),
  }));
  return {
    candidates: [...found.flatMap(({ values }) => values ?? []), ...inColumns],
    isUnknown: found.some(({ span, values }) => values?.length === 0 && isUnknownAt(text, span)),
  };
}

const isUnknownAt = (text: string, span: Span): boolean =>
  pinPurpose(text, span.start, span.end, '', text.slice(span.end, span.end + 60)) === 'port-out' &&
  isUnknownIn(text, span);

/** Where a label stands, and by which names its mail speaks of whom. */
type Place = { readonly text: string; readonly source: Source; readonly names: PartyNames };

/** @returns null where the label says that there is no value */
function candidatesAt(place: Place, start: number, length: number): Candidate[] | null {
  const { text } = place;
  const end = start + length;
  const after = text.slice(end, end + 240);
  if (NO_VALUE.test(after)) return null;
  const label = { start, end };
  const behind = accountFirst(text.slice(Math.max(0, start - 40), start), valuesBehind(after));
  if (behind.length > 0)
    return behind.map((found) => candidate(place, label, found, { start: end, end: end + found.length }));
  const before = valueBefore(text.slice(Math.max(0, start - 80), start), after);
  return before ? [candidate(place, label, before, { start: start - before.length, end })] : [];
}

/** "Account / PIN: 884125 / 0412978": two nouns, two values, the PIN's second. */
const accountFirst = (before: string, values: PinValue[]): PinValue[] =>
  values.length === 2 &&
  /(?:(?<!\p{L})(?:account|acct|cuenta|compte|conto|konto|conta)|アカウント)[^\n.;:]{0,12}(?:\/|(?<!\p{L})(?:and|y|et|e|und)|と|&)[ ]*(?:code |codice |código )?$/iu.test(
    before,
  )
    ? values.slice(1)
    : values;

type Value = Pick<PinValue, 'value' | 'wellFormed' | 'between' | 'denied'>;

function candidate({ text, source, names }: Place, label: Span, found: Value, span: Span): Candidate {
  const { value, wellFormed, between, denied } = found;
  const behind = text.slice(span.end, span.end + 60);
  const said = denied ? 'other' : pinPurpose(text, label.start, label.end, between, behind);
  const before = text.slice(Math.max(0, label.start - 400), label.start);
  const isHanded = isHandedOver(between);
  const phrase = { before, label: text.slice(label.start, label.end), between: isHanded ? '' : between, behind };
  const whose = ownerTrouble(phrase, names);
  const isBelow = span.start > label.end;
  const doubt = certaintyTrouble(
    isHanded ? text.slice(0, label.end) + ' '.repeat(between.length) + text.slice(label.end + between.length) : text,
    isBelow ? span : { start: Math.min(label.start, span.start), end: Math.max(label.end, span.end) },
  );
  const [purpose, because] =
    said !== 'port-out'
      ? [said, said === 'support' ? 'support PIN' : 'another PIN']
      : doubt
        ? (['unsure', doubt] as const)
        : whose
          ? ([whose.isKnown ? 'other' : 'unknown', whose.because] as const)
          : (['port-out', ''] as const);
  const isExplicit = /port|転出|ポ[ー-]ト/iu.test(text.slice(label.start, label.end));
  const owner = ownerOf(phrase, names);
  return { purpose, because, isExplicit, owner, value, wellFormed, source, quote: quoteAround(text, span) };
}
