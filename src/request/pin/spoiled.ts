/**
 * What spoils a value from elsewhere in a mail: the heading over it, the footnote that its mark points to, a later sentence that
 * takes it back, a second value that differs in a digit or two (desk rules, section 4).
 */
import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { TELEPHONES } from '../../base/telephone-shape.ts';
import { sentenceOf } from './passage.ts';
import { saidOnce, sentencesBelow, valuesBelow } from './said-below.ts';
import { IS_OVER, IS_UNCHANGED, PIN_NOUN } from './words/doubt-words.ts';
import { ABOVE, CONFIRMS, FAILED, IS_NOT_IN_FORCE, SLIPPED, TO_BE_SET, WITHOUT_LEAVE } from './words/spoil-words.ts';

/** So much behind a value may stand right beside it. */
const NEAR = 200;

/** @returns why the value is not surely the present PIN; null where nothing elsewhere spoils it */
export function spoiledElsewhere(text: string, label: Span, value: Span): string | null {
  const rest = text.slice(value.end, value.end + NEAR);
  const own = sentenceOf(text, value).replace(text.slice(value.start, value.end), '#');
  return (
    footnoteTrouble(text, label, value) ??
    (isSetLater(own) ? 'the mail says that it is to be set' : null) ??
    (FAILED.test(own) ? 'the mail says that it failed' : null) ??
    (isCalledVoid(rest) ? 'the mail says that it is not in force' : null) ??
    (IS_REPLACED_BY.test(rest) ? 'another value follows in its place' : null) ??
    (isUnderSpoilingHeading(text, value) ? 'a heading says that it is not in force' : null) ??
    (WITHOUT_LEAVE.test(`${own} ${sentencesBelow(text, value.end, 3).join(' ')}`)
      ? 'the mail says that it was taken without leave'
      : null) ??
    (takesBackAbove(text, value.end) ? 'a later sentence takes it back' : null) ??
    (hasNearTwin(text.slice(value.start, value.end), valuesBelow(text, value.end))
      ? 'a second value differs in a digit or two'
      : null)
  );
}

const MARK = '(?:\\*{1,3}|[†‡§]|※\\d?|[¹²³⁴]|注\\d?)';
const MARK_BEHIND = regexp(`^["'”»]?[ ]?(\\(${MARK}\\)|\\[\\d\\]|${MARK})(?![\\d*])`, 'u');

/** A marked value counts only where its footnote plainly confirms it; a mark on the label may say that the field is required. */
function footnoteTrouble(text: string, label: Span, value: Span): string | null {
  const isBold = /[*_]/u.test(text[value.start - 1] ?? '');
  const mark = isBold ? undefined : MARK_BEHIND.exec(text.slice(value.end, value.end + 8))?.[1];
  if (mark) {
    const note = footnoteOf(text, mark, value.end);
    return note !== null && CONFIRMS.test(note) && !spoils(note) ? null : 'its footnote does not confirm it';
  }
  const onLabel = MARK_BEHIND.exec(text.slice(label.end, label.end + 8))?.[1];
  const note = onLabel ? footnoteOf(text, onLabel, label.end) : null;
  return note !== null && spoils(note) ? 'the footnote of its label spoils it' : null;
}

const spoils = (words: string): boolean =>
  [IS_NOT_IN_FORCE, IS_OVER, FAILED, TO_BE_SET].some((pattern) => pattern.test(words)) || SUPPORT.test(words);
const SUPPORT = /support|soporte|assist[ae]n|assistenza|asistencia|サポ[ー-]ト/iu;

/** A footnote stands below the text it belongs to, which may be long. */
const FAR_BELOW = 20_000;

/** The line that begins with the mark, behind it. */
function footnoteOf(text: string, mark: string, from: number): string | null {
  const bare = mark.replace(/[()[\]]/gu, '');
  const lines = text
    .slice(from + mark.length, from + FAR_BELOW)
    .split('\n')
    .slice(1);
  const line = lines.find((one) => one.replace(/^[\s([]+/u, '').startsWith(bare));
  return line?.slice(line.indexOf(bare) + bare.length) ?? null;
}

/** "→ 595525", "by 2791546": the value in front is the one that was replaced. */
const IS_REPLACED_BY =
  /^["'”»)\]]{0,2}[ ]?(?:(?:→|⇒|->|=>)[ ]?|,?[ ](?:by|with|par|por|con|da|dal|durch)[ ](?:the |our |le |el |il |un )?)["'“«(]?\d{4}/iu;

/** "(void, I looked today)" */
function isCalledVoid(rest: string): boolean {
  const said = /^["'”»]?[ ]?[(,:\u2013-][ ]?([^()\n.]{3,50})/u.exec(rest)?.[1] ?? '';
  const at = said.search(IS_NOT_IN_FORCE);
  return at === 0;
}

/** A verb of setting that is still to be done, with the PIN or the value as its object. */
function isSetLater(own: string): boolean {
  const found = TO_BE_SET.exec(own);
  if (!found) return false;
  const behind = /^[^,;.]{0,60}/u.exec(own.slice(found.index + found[0].length))?.[0] ?? '';
  const before = own.slice(Math.max(0, found.index - 40), found.index);
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(found[0]);
  return isJapanese ? OBJECT.test(before) : OBJECT.test(behind) || OBJECT.test(found[0]);
}
const OBJECT = regexp(/#|(?<!\p{L})(?:pin|nip|code|codice|código|passcode|it|that|lo|l['’])(?!\p{L})|暗証|PIN/iu);

/** So many lines above a value its heading may stand. */
const LINES_ABOVE = 25;
const FAR_ABOVE = 5000;
const SIGNED = /^\s*(?:[■◆●▼◇□▶▲【]|#{1,4} |={2,})/u;

/** The nearest heading above. */
function isUnderSpoilingHeading(text: string, value: Span): boolean {
  const lines = text.slice(Math.max(0, value.start - FAR_ABOVE), value.start).split('\n');
  const at = lines.at(-1) ?? '';
  const heading = lines
    .slice(0, -1)
    .slice(-LINES_ABOVE)
    .toReversed()
    .find((line) => isHeading(line, at));
  return heading !== undefined && IS_NOT_IN_FORCE.test(heading);
}

function isHeading(line: string, below: string): boolean {
  if (line.length > 100 || /\d{4}/.test(line.replace(/(?:19|20)\d\d/u, '')) || !/\p{L}{3}/u.test(line)) return false;
  const isLoud = line === line.toUpperCase() && line !== line.toLowerCase() && !/[:=|]|\.{3}/u.test(line);
  const isOver = /[:：]\s*$/u.test(line) && (indentOf(line) < indentOf(below) || PIN_NOUN.test(line));
  return SIGNED.test(line) || isLoud || isOver;
}
const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * "Above I put last year's", "件名のPINは取り替えました": a sentence below a place on what stands above it, with or without another
 * value.
 */
export const takesBackAbove = saidOnce((sentence, next) => {
  if (!(SLIPPED.test(sentence) || FAILED.test(sentence)) || IS_UNCHANGED.test(sentence)) return false;
  if (ABOVE.test(sentence)) return PIN_NOUN.test(sentence) || !OTHER_OBJECT.test(sentence);
  const here = `${sentence} ${next}`.replace(TELEPHONES, ' ');
  return (
    (PIN_NOUN.test(sentence) || DIGITS.test(sentence)) && !/\d{4,}/u.test(sentence) && /\d{6,10}(?!\d)/u.test(here)
  );
});
const DIGITS = regexp(/(?<!\p{L})(?:digits?|figures?|dígitos?|cifras?|chiffres?|cifre)(?!\p{L})|桁/iu);
const OTHER_OBJECT = regexp(
  /(?<!\p{L})(?:numbers?|lines?|address|names?|mails?|e-mails?|dates?|carrier|company|números?|líneas?|dirección|nombre|correo|fecha|numéros?|lignes?|adresse|nom|courriel|numer[oi]|line[ae]|indirizzo|nome|data)(?!\p{L})|番号(?!は)|住所|社名|日付/iu,
);

/** A value of the same length below that differs in one digit, in two, or by their order. */
function hasNearTwin(written: string, below: readonly string[]): boolean {
  const digits = written.replace(/\D/g, '');
  return digits.length >= 6 && below.some((other) => other.length === digits.length && isNear(digits, other));
}

function isNear(one: string, other: string): boolean {
  const apart = [...one].filter((digit, i) => digit !== other[i]).length;
  return apart > 0 && apart <= 2;
}

/** A label that joins another noun with "or": nobody can tell which of the two the value is. */
export const isEitherNoun = (before: string): boolean =>
  EITHER.test(before) || WITH_IT.test(before.slice(before.lastIndexOf('\n') + 1));
/** "File number, to be quoted with the PIN: #" */
const WITH_IT =
  /^[ ]*(?:(?:file|case|order|ticket|customer|account|reference)s? (?:number|no\.?|#)|(?:número|n[.º]?) de (?:expediente|caso|pedido|cliente|cuenta)|numéro de (?:dossier|commande|client|compte)|numero (?:di|d['’])\s?(?:pratica|ordine|cliente|conto))[^:\n]*(?:with|avec|con|beside)[ ](?:the |our |le |el |il )?$/iu;
const EITHER = regexp(
  /(?<!\p{L})(?:acct|account|order|customer|invoice|cuenta|pedido|cliente|compte|commande|client|conto|ordine|fattura)(?: (?:no|number|num|nº|n°)\.?)?[ ]?(?:or|ou|o|oppure)[ ]$/iu,
);
