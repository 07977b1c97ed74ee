/**
 * What a mail says about the PIN (desk rules, section 4): the sender's words in, a state and the value to compare out.
 * All candidates are kept until the end; two different ones are never tried in turn.
 */
import { type Evidence, quoteAround, type Source } from '../base/evidence.ts';
import { Secret } from '../base/secret.ts';
import type { FoundPin } from './found-pin.ts';
import { maskSecrets } from './mask-secrets.ts';
import { foldCharacters } from './numbers/fold-characters.ts';
import { findColumnValues } from './pin-columns.ts';
import { NO_VALUE, PIN_LABEL } from './pin-labels.ts';
import { type PinPurpose, pinPurpose } from './pin-purpose.ts';
import { type PinValue, valueBefore, valuesBehind } from './read-pin-value.ts';
import { listText, type WrittenMail } from './written-mail.ts';

type Candidate = {
  readonly purpose: PinPurpose;
  /** Digits, or as written where it holds letters. */
  readonly value: string;
  readonly wellFormed: boolean;
  readonly source: Source;
  readonly quote: string;
};

/** So many rows of evidence are shown: nobody means more labels than this. */
const EVIDENCE_ROWS = 20;

/** @returns `given` with a value only where exactly one well-formed port-out PIN is labelled, in subject, text, signature and lists together */
export function findPin(mail: WrittenMail): FoundPin {
  const candidates = [
    ...candidatesIn(mail.own, 'body'),
    ...candidatesIn(mail.subject, 'subject'),
    ...candidatesIn(mail.signature, 'signature'),
    ...(mail.lists ?? []).flatMap((list) => candidatesIn(listText(list), list.source)),
  ];
  const secrets = secretsOf(candidates);
  const ours = candidates.filter(({ purpose }) => purpose === 'port-out');
  const values = new Set(ours.map(({ value }) => value));
  const evidence = candidates.slice(0, EVIDENCE_ROWS).map((candidate) => evidenceOf(candidate, secrets));
  const [first] = ours;
  if (!first) {
    const support = candidates.some(({ purpose }) => purpose === 'support');
    return { state: support ? 'support-pin' : 'missing', value: null, evidence, secrets };
  }
  if (values.size > 1) return { state: 'ambiguous', value: null, evidence, secrets };
  if (!ours.every(({ wellFormed }) => wellFormed)) return { state: 'malformed', value: null, evidence, secrets };
  return { state: 'given', value: new Secret(first.value), evidence, secrets };
}

/** Every labelled value whatever it is for, and the digits within those that hold letters. */
function secretsOf(candidates: readonly Candidate[]): Secret[] {
  const values = candidates.flatMap(({ value }) => [value, ...(value.match(/\d{4,}/g) ?? [])]);
  return [...new Set(values)].filter((value) => value.length >= 4).map((value) => new Secret(value));
}

function evidenceOf({ purpose, wellFormed, source, quote }: Candidate, secrets: readonly Secret[]): Evidence {
  const value =
    purpose !== 'port-out'
      ? purpose === 'other'
        ? 'another PIN'
        : `${purpose} PIN`
      : wellFormed
        ? 'well-formed'
        : 'malformed';
  return { fact: purpose === 'port-out' ? 'pin' : 'rival:pin', value, source, quote: maskSecrets(quote, secrets) };
}

/** Full-width letters as plain ones, unseen marks gone, sentences that go on in the next line in one line. */
function simplify(original: string): string {
  const plain = original
    .normalize('NFC')
    .replace(/\p{Cf}|\u034f/gu, '')
    .replace(/[\uff21-\uff3a\uff41-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return foldCharacters(plain).replace(/(?<=\p{Ll},?) ?\n(?=\p{Ll})/gu, ' ');
}

function candidatesIn(original: string, source: Source): Candidate[] {
  const text = simplify(original);
  const columns = findColumnValues(text, PIN_LABEL);
  const inColumns = columns.map(({ labelStart, labelEnd, value, wellFormed, start, end }) =>
    candidate(
      text,
      source,
      { start: labelStart, end: labelEnd },
      { value, wellFormed, between: '', denied: false },
      { start, end },
    ),
  );
  const headings = new Set(columns.map(({ labelStart }) => labelStart));
  const labels = [...text.matchAll(PIN_LABEL)].filter(({ index }) => !headings.has(index));
  return [...labels.flatMap((label) => candidatesAt(text, source, label.index, label[0].length)), ...inColumns];
}

function candidatesAt(text: string, source: Source, start: number, length: number): Candidate[] {
  const end = start + length;
  const after = text.slice(end, end + 240);
  if (NO_VALUE.test(after)) return [];
  const label = { start, end };
  const behind = accountFirst(text.slice(Math.max(0, start - 40), start), valuesBehind(after));
  if (behind.length > 0)
    return behind.map((found) => candidate(text, source, label, found, { start, end: end + found.length }));
  const before = valueBefore(text.slice(Math.max(0, start - 80), start), after);
  return before ? [candidate(text, source, label, before, { start: start - before.length, end })] : [];
}

/** "Account / PIN: 884125 / 0412978": two nouns, two values, the PIN's second. */
const accountFirst = (before: string, values: PinValue[]): PinValue[] =>
  values.length === 2 &&
  /(?:(?<!\p{L})(?:account|acct|cuenta|compte|conto|konto|conta)|アカウント)[^\n.;:]{0,12}(?:\/|(?<!\p{L})(?:and|y|et|e|und)|と|&)[ ]*(?:code |codice |código )?$/iu.test(
    before,
  )
    ? values.slice(1)
    : values;

function candidate(
  text: string,
  source: Source,
  label: { start: number; end: number },
  { value, wellFormed, between, denied }: Pick<PinValue, 'value' | 'wellFormed' | 'between' | 'denied'>,
  span: { start: number; end: number },
): Candidate {
  const purpose = pinPurpose(text, label.start, label.end, between, text.slice(span.end, span.end + 60));
  return { purpose: denied ? 'other' : purpose, value, wellFormed, source, quote: quoteAround(text, span) };
}
