/** What a person sees of a cell's value: a number format draws other digits than are stored, or none (ECMA-376 part 1, section 18.8.31). */
import { tidyCell } from '../tidy-cell.ts';

/** `f` is its formula, `t` "e" that it shows an error, `w` what its format makes of it, `z` the format. */
export type Cell = {
  readonly w?: string;
  readonly v?: unknown;
  readonly t?: string;
  readonly f?: string;
  readonly z?: string;
};

/** `isSeen`: a person reads the same out of the cell. What is shown of a telephone number that is not is the stored one, for an agent. */
export type ShownValue = { readonly text: string; readonly isSeen: boolean };

const seen = (text: string): ShownValue => ({ text: tidyCell(text), isSeen: true });
const unseen = (text: string): ShownValue => ({ text: tidyCell(text), isSeen: false });

/** So many digits may be a number, or the part of one. */
export const NUMBER = /\d{4}|\d{3}\D{0,3}\d{4}/;

/** A formula that came to nothing is shown itself: who sent it takes its cell for an entry. */
export function shownValue(cell: Cell | undefined): ShownValue {
  if (!cell) return seen('');
  if (cell.t === 'e') return seen(cell.w ?? '#ERROR!');
  if (cell.v === undefined || cell.v === '') return seen(cell.f ? `=${cell.f}` : '');
  const shown = String(cell.w ?? cell.v);
  const isWhite = /\[(?:white|colou?r ?2)\]/i.test(cell.z ?? '');
  if (typeof cell.v !== 'number') return hidesText(cell.z ?? '') ? unseen(String(cell.v)) : shownText(shown, cell);
  const text = shownNumber(shown, cell.v, cell.z ?? '');
  return isWhite || (text.isSeen && cell.z !== undefined && hidesDigits(cell.z)) ? { ...text, isSeen: false } : text;
}

function shownText(shown: string, { t, v }: Cell): ShownValue {
  const value = t === 'z' ? '' : tidyCell(String(v));
  return tidyCell(shown) === '' && NUMBER.test(value) ? unseen(value) : seen(shown);
}

/** Between groups of thousands, as one language or another writes them. */
const BETWEEN_GROUPS = /(?<=\d)[,.'\u2019\u00a0\u202f ](?=\d{3}(?!\d))/g;

function shownNumber(shown: string, value: number, format: string): ShownValue {
  const digits = String(Math.abs(value));
  const isWhole = Number.isSafeInteger(value) && Math.abs(value) >= 1000;
  // Digits that a program has lost before are nought.
  const isShortened = isWhole && /[eE]\+/.test(shown) && value % 1000 !== 0;
  // The format draws "4.26E+09", however wide the column is.
  if (isShortened && drawsPower(format)) return unseen(digits);
  // The column is narrow: "####", "4.26E+09".
  if (isShortened || (isWhole && /#{2}/.test(shown))) return seen(digits);
  if (tidyCell(shown) === '') return NUMBER.test(digits) ? unseen(digits) : seen('');
  if (shown.includes('%') && NUMBER.test(shown)) return unseen(isTelephone(value) && isWhole ? digits : shown);
  if (!isTelephone(value) || /[eE]\+/.test(shown)) return seen(isWhole ? joined(shown, digits) : shown);
  const rounded = String(Math.round(Math.abs(value)));
  const isSeen = shown.replace(/\D/g, '').endsWith(rounded);
  if (isSeen || holds(joined(shown, digits), digits)) return seen(isWhole ? joined(shown, digits) : shown);
  return unseen(isWhole ? digits : shown);
}

/** Ten digits, or eleven: what no sum or count of a list has. */
const isTelephone = (value: number): boolean => Math.abs(value) >= 1e9 && Math.abs(value) < 2e10;

const holds = (text: string, digits: string): boolean => new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text);

/** "4,255,550,102" as the number that it is; words beside it stay. */
function joined(shown: string, digits: string): string {
  const text = shown.replace(BETWEEN_GROUPS, '');
  if (text === shown || !holds(text, digits)) return shown;
  return /\p{L}/u.test(text) ? text : digits;
}

/** Without what is drawn as it stands, and what says when, where or in what colour. */
const sectionsOf = (format: string): string[] => format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');

/** "0.0E+00", "##0.0E+0": the first digits and a power of ten. */
const drawsPower = (format: string): boolean => sectionsOf(format).some((section) => /[0#?]E[+-][0#?]/i.test(section));

/** Whether a number format draws nothing of a number, or draws it white: ";;;", "[White]0". */
function hidesDigits(format: string): boolean {
  if (/\[(?:white|colou?r ?2)\]/i.test(format)) return true;
  const sections = sectionsOf(format);
  return sections.length > 1 && !/[0#?@]|general/i.test(sections[0] ?? '');
}

/** Whether it draws other digits than those of a number, for one value or all: in thousands, in hundredths, as a date, as a word. */
export function changesDigits(format: string): boolean {
  if (hidesDigits(format)) return true;
  const sections = sectionsOf(format);
  // The second draws what is below nought, the third nought, the fourth texts, unless they say when.
  const drawn = /\[[<>=]/.test(format) ? sections.slice(0, 3) : sections.slice(0, 1);
  return drawn.some(
    (section) => !/[0#?@]|general/i.test(section) || /%|[0#?] *\/|[0#?],+(?![0#?,])|[0#?]E[+-]/i.test(section),
  );
}

/** The fourth part of a format draws texts. */
const hidesText = (format: string): boolean => {
  const text = sectionsOf(format)[3];
  return text !== undefined && !/@|general/i.test(text);
};
