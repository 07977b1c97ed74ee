/** What a filled letter of authorization says: its fields in, facts for the decision out. Judges nothing but what is there. */
import { regexp } from '../../base/regexp.ts';
import type { Choice, FieldName, FilledForm } from '../../documents/forms/filled-form.ts';
import { readDate } from '../dates/read-date.ts';
import { findNumbers } from '../lists/find-numbers.ts';
import { isTollFree } from '../numbers/judge-number.ts';
import { foldName } from '../parties/fold-name.ts';
import type { AttachedForm } from '../text/written-mail.ts';
import { fieldText } from './field-text.ts';
import type { Letter, LetterField } from './letter.ts';

/** Required, by kind of letter (rules, section 7); signature, date and numbers have reasons of their own. */
const ADDRESS = ['companyName', 'street', 'city', 'state', 'zip'] as const;
const REQUIRED_USER: readonly LetterField[] = [
  'signatoryName',
  'accountNumber',
  'currentProvider',
  ...ADDRESS,
  'scope',
  'numberKind',
];
const REQUIRED_TOLL_FREE: readonly LetterField[] = [...ADDRESS, 'currentProvider', 'signatoryName'];
/** The words of a heading ("a longer list may be attached") point nowhere; those in the list's place do. */
const REFERS = regexp(
  /(?<!may be |can be |if )(?<!\p{L})(?:see|per|as|in|on|siehe|ver|voir|vedi|vedere)\s+(?:\p{L}+\s+){0,3}(?:attach\p{L}*|list\p{L}*|schedule|exhibit|annex|appendix|spreadsheet|csv|excel|sheet|adjunt\p{L}*|anexo|annexe|allegat\p{L}*)|^\W*attached\W*$|添付|別紙/iu,
);
const MOST_LINES = 200;
/** Fields whose every digit counts. */
const EXACT: readonly FieldName[] = ['date', 'desiredDueDate', 'btn'];

export function readLetter({ source, form }: AttachedForm, providerNames: readonly string[], limit: number): Letter {
  const text = fieldText(form);
  const list = { source, title: '', text: form.numberLines.join('\n') };
  const numbers = findNumbers({ subject: '', own: '', signature: '', lists: [list] }, limit, []);
  const isOpenTollFree = form.isKindOpen && numbers.numbers.length > 0 && numbers.numbers.every(isTollFree);
  const tollFree = form.kind === 'loa-toll-free' || isOpenTollFree;
  const leavesUs = isProvider(text('currentProvider'), providerNames);
  const required = tollFree ? REQUIRED_TOLL_FREE : REQUIRED_USER;
  const missing = missingFields(form, required, text);
  return {
    source,
    isTollFree: tollFree,
    missing,
    signed: signedOf(form),
    date: text('date') === '' ? null : readDate(text('date')),
    desiredDueDate: text('desiredDueDate') === '' ? null : readDate(text('desiredDueDate')),
    btn: readBtn(text('btn')),
    moves: movesOf(form),
    numbers,
    refersToList: form.numberLines.slice(0, MOST_LINES).some((line) => REFERS.test(line)),
    leavesUs,
    numberType: tollFree ? 'toll-free' : numberTypeOf(form),
    isCompanySure: isCompanySure(form),
    namesProvider: text('currentProvider') !== '',
    unclear: unclearIn(form, required, numbers.numbers.length + numbers.invalid.length),
  };
}

function missingFields(
  form: FilledForm,
  required: readonly LetterField[],
  text: (field: FieldName) => string,
): LetterField[] {
  const joined = text('cityStateZip');
  const inJoined: Partial<Record<LetterField, RegExp>> = {
    city: /\p{L}{2}/u,
    state: /(?<!\p{L})\p{Lu}{2}(?!\p{L})|,\s*\p{L}{4,}/u,
    zip: /\d{5}/,
  };
  return required.filter((field) => {
    // Another carrier's letter may say both in a box or a sentence, and lacks nothing without.
    if ((field === 'scope' || field === 'numberKind') && !form.isOwn) return false;
    if (field === 'scope') return !isChosen(form.scope) && !isChosen(form.isPartial) && !isUnseen(form, form.scope);
    if (field === 'numberKind') return !isChosen(form.numberKind) && !isUnseen(form, form.numberKind);
    // Handwriting that OCR does not read is there (`unclear`).
    if (text(field) !== '' || isLost(form, field)) return false;
    return !inJoined[field]?.test(joined);
  });
}

/** Handwriting that OCR does not read, or a label that it does not find. */
function isLost({ fields, isScan }: FilledForm, field: LetterField): boolean {
  if (!isScan || field === 'scope' || field === 'numberKind') return false;
  const reading = fields[field];
  return reading ? !reading.isSure && reading.text === '' : fields.cityStateZip === undefined;
}

/** A scan on which the boxes were not found, or where both are inked: one may be crossed out. */
const isUnseen = ({ isScan, isOwn }: FilledForm, { asked, ticked }: Choice<string>): boolean =>
  isScan && isOwn && (!asked || ticked.length > 1);

/** A name may have been misread, its label not found: nobody is told then that the company is unknown. */
const isCompanySure = ({ isScan, fields: { companyName, companyDomain } }: FilledForm): boolean =>
  !isScan || [companyName, companyDomain].some((reading) => reading?.isSure && reading.text !== '');

/** A mark that can't be told is `unclear`; both boxes ticked say nothing. */
const isChosen = <T extends string>({ ticked, isUnclear }: Choice<T>): boolean =>
  ticked.length === 1 || (ticked.length === 0 && isUnclear);

function signedOf({ signature, isScan, fields, areNumbersSure }: FilledForm): Letter['signed'] {
  if (signature === 'unclear' || (signature === 'no-line' && isScan)) return 'unclear';
  // Pale ink is lost where print is hard to read, too.
  const isPoor = isScan && (!areNumbersSure || Object.values(fields).some((reading) => reading && !reading.isSure));
  if (signature === 'none' && isPoor) return 'unclear';
  return signature === 'none' || signature === 'no-line' ? 'no' : 'yes';
}

function movesOf({ scope, isPartial }: FilledForm): Letter['moves'] {
  const [all] = scope.ticked.length === 1 ? scope.ticked : [];
  if (all) return all;
  const [partial] = isPartial.ticked.length === 1 ? isPartial.ticked : [];
  return partial ? (partial === 'yes' ? 'some' : 'all') : null;
}

function numberTypeOf({ numberKind: { ticked } }: FilledForm): Letter['numberType'] {
  if (ticked.length !== 1) return null;
  return ticked[0] === 'users' ? 'user' : 'service';
}

/** A BTN that is no telephone number is a sub-account number (rules, section 7). */
function readBtn(text: string): string | null {
  const found = findNumbers({ subject: '', own: text, signature: '' }, 10, []);
  return found.numbers.length === 1 ? (found.numbers[0] ?? null) : null;
}

function unclearIn(form: FilledForm, required: readonly LetterField[], numbersGiven: number): string[] {
  const doubted = EXACT.filter((field) => form.fields[field] && !form.fields[field]?.isSure);
  const choices = [form.scope, form.numberKind].some(({ isUnclear, ticked }) => isUnclear && ticked.length !== 1);
  const isUnseenIn = (choice: Choice<string>, field: LetterField): boolean =>
    required.includes(field) && isUnseen(form, choice) && !(field === 'scope' && isChosen(form.isPartial));
  // A list by hand leaves ink and no digits.
  const lostList = form.isScan && numbersGiven === 0 && form.numberLines.some((line) => /\d{3}/.test(line));
  return [
    ...doubted,
    ...(form.areNumbersSure && !lostList ? [] : ['numbers']),
    ...(form.signature === 'unclear' ? ['signature'] : []),
    ...(form.fields.pin?.text && !form.fields.pin.isSure ? ['pin'] : []),
    ...(choices || isUnseenIn(form.scope, 'scope') ? ['scope'] : []),
    ...(isUnseenIn(form.numberKind, 'numberKind') ? ['numberKind'] : []),
    ...Object.entries(form.fields).flatMap(([field, reading]) => (reading?.rival ? [field] : [])),
    ...required.filter((field) => isLost(form, field)),
    ...(form.isScan && form.fields.date === undefined ? ['date'] : []),
  ];
}

/** "Northwind Voice, Inc." is Northwind Voice; "Northwind Traders" is somebody else. */
export function isProvider(written: string, providerNames: readonly string[]): boolean {
  const name = foldName(written).join(' ');
  return name !== '' && providerNames.some((own) => foldName(own).join(' ') === name);
}
