/**
 * A letter of authorization or a request form read by its labels: page layouts in, what was filled in out; null where the
 * pages are neither. Field names of PDF forms mislead (desk rules, section 7) and are not used.
 */

import { centre, holds, middle, type PageLayout } from '../pages/page-layout.ts';
import { assignValues } from './assign-values.ts';
import type { FieldName, FieldReading, FilledForm, FormKind } from './filled-form.ts';
import { findLabels, type Label } from './find-labels.ts';
import { optionPhrases } from './find-options.ts';
import { ALL_LETTER_LABELS, labelsOf, NUMBER_TYPES, TITLES, TOLL_FREE_MARKS } from './label-maps.ts';
import { type Closing, readClosing, readHeadDate } from './letter-close.ts';
import { readBoxes, readChoice, readQuestion } from './marks.ts';
import { allLines, type FormPage, type NumberLine, readNumberLines } from './number-lines.ts';
import { isPagePointer } from './page-pointers.ts';
import { findPhrases, type Phrase, textOf } from './phrases.ts';
import { readProse } from './prose-fields.ts';
import type { Value } from './read-fillings.ts';
import { OWN_TITLE, saidNumberKind, saidScope, withoutScope } from './said-choice.ts';
import { readSignature } from './signature.ts';
import { withoutLabels } from './strange-labels.ts';
import { areSure, isReadTwice } from './sure-numbers.ts';
import { areaBeside } from './value-area.ts';

/** So many different labels make a letter of a paper without a title. */
const ENOUGH_LABELS = 5;
/** So many fields in its sentences make one of a paper with a title. */
const ENOUGH_SAID = 3;
/** Square points of ink in a field that OCR finds empty: handwriting. */
const HANDWRITING = 7;
/** A word that OCR is surer of than this needs no second look, unless it is of digits. */
const SURE = 60;
const ZIP = /^\d{5}(?:-\d{4})?$/;
/** One wrong digit is another number. */
const DIGITS: readonly FieldName[] = ['pin', 'zip', 'date', 'btn', 'desiredDueDate', 'quantity', 'newBtn'];
const ADDRESS: readonly Label['field'][] = ['street', 'city', 'state', 'zip', 'cityStateZip', 'companyName'];

type Read = FormPage & { readonly phrases: readonly Phrase[]; readonly values: ReadonlyMap<Label, Value> };

export async function readForm(layouts: readonly PageLayout[]): Promise<FilledForm | null> {
  const text = layouts.map(({ words }) => textOf(words)).join('\n');
  const kind = kindOf(text, layouts);
  if (!kind) return null;
  const pages = layouts.map((page) => readPage(page, kind));
  const fields = kind === 'new-numbers' ? withTickedType(await readFields(pages), pages) : await readFields(pages);
  const taken = new Set(
    pages.flatMap(({ values }) =>
      [...values].flatMap(([label, { words }]) =>
        label.field === 'numbers' || label.field === 'notPorted' ? [] : words,
      ),
    ),
  );
  const headed = kind === 'new-numbers' ? [] : readNumberLines(pages, taken);
  const lines = (headed.some(hasDigits) || kind === 'new-numbers' ? headed : allLines(pages, taken)).filter(
    (line) => isContent(line) && !isPagePointer(line, layouts.length),
  );
  const [scope, numberKind] = [readChoice(pages, ['all', 'some']), readChoice(pages, ['users', 'services'])];
  const said = pages.map(({ phrases }) => phrases.map(({ words }) => textOf(words)).join('\n')).join('\n');
  const prose = proseOf(layouts);
  const signature = readSignature(
    pages.map((page) => ({ ...page, textOf: (label) => page.values.get(label)?.text ?? '' })),
  );
  const close = signature === 'no-line' && kind !== 'new-numbers' ? closingOf(pages) : null;
  const isOwn = numberKind.inFull || OWN_TITLE.test(text.replace(/\s+/g, ' '));
  return {
    kind,
    isKindOpen: kind === 'loa-user-service' && !numberKind.inFull,
    // What has a place of its own on the paper is asked for there, and may be missing.
    fields: isOwn || kind === 'new-numbers' ? fields : { ...unlabelledFields(pages, close), ...prose, ...fields },
    isOwn,
    scope: scope.asked || isOwn ? scope : saidScope(said),
    numberKind: numberKind.asked || isOwn ? numberKind : saidNumberKind(said),
    portsBtn: readQuestion(pages, 'portsBtn'),
    isPartial: readQuestion(pages, 'isPartial'),
    signature: close?.signature ?? signature,
    numberLines: isOwn ? lines.map((line) => line.text) : withoutScope(lines.map((line) => line.text)),
    areNumbersSure: await areSure(lines, taken),
    isScan: layouts.some(({ isScan }) => isScan),
  };
}

const proseOf = (layouts: readonly PageLayout[]): FilledForm['fields'] =>
  readProse(
    layouts.filter(({ isScan }) => !isScan).map((page) => ({ number: page.number, phrases: findPhrases(page) })),
  );

function kindOf(text: string, layouts: readonly PageLayout[]): FormKind | null {
  if (TITLES['new-numbers'].test(text)) return 'new-numbers';
  const letter = TOLL_FREE_MARKS.test(text) ? 'loa-toll-free' : 'loa-user-service';
  const labels = layouts.flatMap((page) => findLabels(findPhrases(page), ALL_LETTER_LABELS, page.isScan));
  const fields = new Set(labels.map(({ field }) => field));
  const isLetter =
    TITLES.letter.test(text) && (fields.size >= 2 || Object.keys(proseOf(layouts)).length >= ENOUGH_SAID);
  return isLetter || (fields.size >= ENOUGH_LABELS && fields.has('signature')) ? letter : null;
}

/** What a viewer draws into the field of a digital signature (name, date, reason) is that signature's, and fills no other field. */
function withoutSignature(page: PageLayout): PageLayout {
  const signed = page.widgets.filter(({ kind, value }) => kind === 'signature' && value !== '');
  if (signed.length === 0) return page;
  return { ...page, words: page.words.filter((word) => !signed.some((box) => holds(box, middle(word), centre(word)))) };
}

function readPage(whole: PageLayout, kind: FormKind): Read {
  const page = withoutSignature(whole);
  const phrases = findPhrases(page);
  const labels = findLabels(phrases, labelsOf(kind), page.isScan);
  const unlabelled = withoutLabels(phrases, labels);
  const options = optionPhrases(unlabelled, page.isScan);
  const free = unlabelled.filter(
    (phrase) => !isExample(phrase, phrases) && !isQuestion(phrase) && !options.has(phrase),
  );
  return {
    page,
    phrases,
    labels,
    free,
    values: assignValues(
      page,
      labels.filter(({ isHeading }) => !isHeading),
      free,
      kind === 'new-numbers',
    ),
  };
}

const isQuestion = ({ words }: Phrase): boolean =>
  words.some(({ text }) => /\p{L}\?$/u.test(text)) ||
  words.every(({ text }) => /^_*(?:yes|no)?_*$/i.test(text) && !/^_+$/.test(text));

/** What is printed below "Example:" in a form. */
function isExample({ box, words }: Phrase, phrases: readonly Phrase[]): boolean {
  if (/^examples?:?$/i.test(textOf(words))) return true;
  const head = phrases.find(
    (other) =>
      /^examples?:?$/i.test(textOf(other.words)) &&
      Math.abs(other.box.left - box.left) < 1.5 &&
      other.box.top < box.top &&
      box.top - other.box.top < 60,
  );
  return head !== undefined && Math.abs(head.box.bottom - head.box.top - (box.bottom - box.top)) < 2;
}

/** A letter's own end, where no label tells where to sign. A scan's may be anything. */
const closingOf = (pages: readonly Read[]): Closing | null =>
  pages
    .filter(({ page }) => !page.isScan)
    .map(({ page, phrases }) => readClosing(page, phrases))
    .findLast((close) => close !== null) ?? null;

/** What a letter says without a label: its date on a line of its own, and the name under its signature. */
function unlabelledFields(pages: readonly Read[], close: Closing | null): FilledForm['fields'] {
  const date = readHeadDate(pages.filter(({ page }) => !page.isScan));
  const named = pages.flatMap(({ page, labels }) =>
    labels.flatMap((label): FieldReading[] =>
      label.named ? [{ text: label.named, isSure: !page.isScan, rival: null, page: page.number }] : [],
    ),
  )[0];
  const name = close?.name ?? named;
  return { ...(date ? { date } : {}), ...(name ? { signatoryName: name } : {}) };
}

/** A form may print its three types with a box before each: the field says those that are ticked. */
function withTickedType(fields: FilledForm['fields'], pages: readonly Read[]): FilledForm['fields'] {
  const names = Object.keys(NUMBER_TYPES) as (keyof typeof NUMBER_TYPES)[];
  const { asked, ticked, isUnclear } = readBoxes(pages, names);
  if (!asked) return fields;
  const text = ticked.map((name) => NUMBER_TYPES[name]).join(' / ');
  const page = fields.numberType?.page ?? 1;
  return { ...fields, numberType: { text, isSure: !isUnclear, rival: null, page } };
}

async function readFields(pages: readonly Read[]): Promise<FilledForm['fields']> {
  const fields: Partial<Record<FieldName, FieldReading>> = {};
  let inBilling = false;
  for (const read of pages) {
    const labels = [...read.labels].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
    for (const label of labels) {
      const { field } = label;
      if (field === 'billingPart') inBilling = true;
      if (/service/i.test(textOf(label.words))) inBilling = false;
      if (field === 'billingPart' || field === 'other' || field === 'notPorted') continue;
      if (inBilling && ADDRESS.includes(field)) continue;
      const reading = await readField(read, label);
      const before = fields[field];
      // A letter has its own date above and that of the signature below.
      if (!before || (before.text === '' && before.isSure) || (field === 'date' && reading.text !== ''))
        fields[field] = reading;
    }
  }
  return fields;
}

async function readField({ page, labels, values }: Read, label: Label): Promise<FieldReading> {
  const value = values.get(label);
  const base = { text: value?.text.trim() ?? '', rival: value?.rival ?? null, page: page.number };
  if (!page.isScan) return { ...base, isSure: base.rival === null };
  if (base.text === '') return { ...base, isSure: page.ink.amount(areaBeside(page, label, labels)) < HANDWRITING };
  const words = value?.words ?? [];
  // A label that OCR has garbled stands in the value.
  const isSure = words.every(({ confidence }) => confidence >= SURE) && !/\p{L}:/u.test(base.text);
  if (label.field === 'zip' && !ZIP.test(base.text)) return { ...base, isSure: false };
  const isDigits = DIGITS.includes(label.field as FieldName) && /\d/.test(base.text);
  return { ...base, isSure: isDigits ? isSure && (await isReadTwice(page, base.text, value?.box)) : isSure };
}

const hasDigits = ({ text }: NumberLine): boolean => (text.match(/\d/g)?.length ?? 0) >= 7;

/** Specks of a scan are read as dashes and ones. */
const isContent = ({ text, page }: NumberLine): boolean =>
  !page.isScan || (text.match(/\d/g)?.length ?? 0) >= 3 || /\p{L}{3}/u.test(text);
