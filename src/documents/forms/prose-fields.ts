/**
 * What a letter in sentences says where a form has boxes: "Its current service provider is Bay Telephone, where it has the account
 * number 0077-3141." The letter's lines in, readings by field out. A value has to look like one: a name is in capitals, a number has
 * digits. What is said twice and differently has a rival.
 */
import { regexp } from '../../base/regexp.ts';
import { TELEPHONE_SHAPE } from '../../base/telephone-shape.ts';
import type { FieldName, FieldReading } from './filled-form.ts';
import { LETTER_LABELS } from './letter-labels.ts';
import type { Phrase } from './phrases.ts';
import { textOf } from './phrases.ts';

type Prose = { readonly text: string; readonly page: number };
type Said = Partial<Record<FieldName, FieldReading>>;

/** A word of a name; the point of an initial or an abbreviation belongs to it, that of a sentence does not. */
const WORD = "(?:(?:Inc|Co|Corp|Ltd|St|Mt|\\p{Lu})\\.|\\p{Lu}[\\p{L}\\p{N}'’-]*(?:\\.[\\p{L}\\p{N}]+)*)";
/** Capitalised words, with what joins them: "Bank of Hilo & Sons, Inc." */
const NAME = `${WORD}(?: (?:of|and|de|del|la|the|&|y|et|e) (?=\\p{Lu})${WORD}| ${WORD}|,? (?:Inc|LLC|Ltd|Corp|Co)(?!\\p{L})(?:\\.(?=,? \\p{Ll}))?)*`;
/** Whoever a letter speaks of without a name: "on behalf of the Customer". */
const ROLE =
  /^(?:the )?(?:customer|company|end[ -]?user|subscriber|client|undersigned|organi[sz]ation|business|account (?:holder|owner)|owner)(?:$|\W)/iu;
const CODE = '(?=[\\w./-]*\\d)[A-Za-z0-9][\\w./-]{2,}[A-Za-z0-9]';
const ZIP = '\\d{5}(?:-\\d{4})?(?![\\w-])';

/** "twelfth day of March, 2026", "March 12, 2026", "03/12/2026" */
const DAY =
  '(?:[a-z-]{5,14}|\\d{1,2}(?:st|nd|rd|th)?) day of \\p{Lu}\\p{L}{2,8},? (?:in the year )?20\\d{2}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? 20\\d{2}|\\d{1,2}/\\d{1,2}/20\\d{2}';
/** Between label and value: a verb, or nothing but a colon. */
const IS = '(?: ?\\([^()]{1,40}\\))?(?: ?[:#]| (?:\\p{L}+ ){0,6}?(?:is|are)(?: hereby)?)';
const BESIDE = `(?:${IS}|(?: is)?(?: ?\\([^()]{1,40}\\))?,?)`;
/** Of somebody else, or of another paper. */
const NOT_OF =
  '(?<!(?:new|gaining|winning|receiving|future|next|billing|mailing|former|previous|old|other|another|no|not|any) )(?<!\\p{L})';

/** Labels are written anyhow, names in capitals: their pattern tells the cases apart. */
const anyCase = (words: string): string => words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const labels = (field: FieldName, isFit: (label: string) => boolean): string =>
  (LETTER_LABELS[field] ?? [])
    .filter(isFit)
    .sort((a, b) => b.length - a.length)
    .join('|');
const isLong = (label: string): boolean => label.includes(' ');
/** In a sentence "provider" alone may be the new one. */
const isPresent = (label: string): boolean => /^(?:current|existing|present|losing)/.test(label);

const pattern = (field: FieldName, isFit: (label: string) => boolean, gap: string, value: string): RegExp =>
  regexp(`${NOT_OF}(?:${anyCase(labels(field, isFit))})(?!\\p{L})${gap} (${value})`, 'gu');

const PATTERNS: readonly (readonly [FieldName, RegExp])[] = [
  ['currentProvider', pattern('currentProvider', isPresent, BESIDE, NAME)],
  ['accountNumber', pattern('accountNumber', isLong, BESIDE, CODE)],
  ['companyDomain', pattern('companyDomain', isLong, BESIDE, '[\\w-]+(?:\\.[\\w-]+)+')],
  ['companyName', pattern('companyName', isLong, IS, NAME)],
  ['companyName', regexp(`(${NAME}) \\((?:(?:company|customer) )?domain(?: name)?[ :]`, 'gu')],
  ['companyName', regexp(`(?<!\\p{L})${anyCase('on behalf of')}(?: the company)? (${NAME})`, 'gu')],
  [
    'companyName',
    regexp(
      `(?:(?:^|[.:] )|${anyCase('letter')}:?,? )(${NAME}),? (?:hereby )?(?:authorizes|authorises|appoints|requests|instructs) `,
      'gu',
    ),
  ],
  ['companyName', regexp(`(?:^|[.] )We, (${NAME}),`, 'gu')],
  [
    'date',
    regexp(`(?<!\\p{L})${anyCase('(?:signed|dated|executed)')}(?: (?:and dated|this|on|the|of)){0,2} (${DAY})`, 'gu'),
  ],
  ['btn', pattern('btn', isLong, IS, TELEPHONE_SHAPE)],
  ['city', pattern('city', () => true, ' ?:', NAME)],
  ['state', pattern('state', () => true, ' ?:', NAME)],
  ['zip', pattern('zip', () => true, BESIDE, ZIP)],
];
const STREET = pattern('street', isLong, IS, '\\d[^;\\n]*');
/** "300 Rodgers Boulevard, Honolulu, HI 96819" */
const WHOLE_ADDRESS = regexp(
  `^(\\d[^,;]*(?:, (?:${anyCase('suite|ste|floor|fl|unit|apt|room|building|bldg')}|#)[^,;]*)?), (${NAME}),? (\\p{Lu}{2}),? (${ZIP})`,
  'u',
);
/** Words of a line that goes on in the next. */
const WRAPPED = 7;
/** Paragraphs of a page, and characters of one: no letter has more. */
const MOST = 60;
const LONGEST = 3000;

/** @param pages phrases of each page, from top to bottom */
export function readProse(pages: readonly { readonly number: number; readonly phrases: readonly Phrase[] }[]): Said {
  const said: Said = {};
  const say = (field: FieldName, text: string, page: number): void => {
    const before = said[field];
    const isSame = before && fold(before.text) === fold(text);
    if (!before) said[field] = { text, page, isSure: true, rival: null };
    else if (!isSame) said[field] = { ...before, isSure: false, rival: text };
  };
  for (const { text, page } of pages.flatMap(proseOf)) {
    for (const [field, wanted] of PATTERNS)
      for (const [, value = ''] of text.matchAll(wanted)) if (!ROLE.test(value)) say(field, value, page);
    for (const match of text.matchAll(STREET)) sayAddress(match[1] ?? '', (field, value) => say(field, value, page));
  }
  return said;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "300 Rodgers Boulevard, Honolulu, HI 96819" in one box: its parts, or null where it is not all of that. */
export function addressParts(
  text: string,
): Pick<Record<FieldName, string>, 'street' | 'city' | 'state' | 'zip'> | null {
  const [, street, city, state, zip] = WHOLE_ADDRESS.exec(text) ?? [];
  return street && city && state && zip ? { street, city, state, zip } : null;
}

function sayAddress(text: string, say: (field: FieldName, value: string) => void): void {
  const parts = addressParts(text);
  if (parts) {
    for (const field of ['street', 'city', 'state', 'zip'] as const) say(field, parts[field]);
  } else say('street', text.split(/, |\.(?: |$)/u)[0] ?? '');
}

/** Lines of a paragraph as one text; lines of a form are short. */
function proseOf({ number, phrases }: { readonly number: number; readonly phrases: readonly Phrase[] }): Prose[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const { words } of phrases) {
    const line = textOf(words);
    if (isOpen) paragraphs[paragraphs.length - 1] += ` ${line}`;
    else paragraphs.push(line);
    isOpen = words.length >= WRAPPED && !/[.:!?]$/u.test(line);
  }
  return paragraphs
    .filter((text) => text.split(' ').length >= WRAPPED)
    .slice(0, MOST)
    .map((text) => ({ text: text.slice(0, LONGEST), page: number }));
}
