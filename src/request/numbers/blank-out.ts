import type { Span } from '../../base/evidence.ts';

/**
 * Digits that are no telephone number whatever they look like: each is overwritten, length for length, before numbers are
 * looked for. PIN values are blanked by the caller.
 */
const NUMBER_OF = '(?:\\s+(?:id|no\\.?|nr\\.?|num|number|code))?';
const IS = '[ ]*(?:(?:is|was)\\b|=|:|#|\\||-|\\()*[ ]*#?[ ]*';
/** Whatever stands behind these is an account, also where it looks like a telephone number. */
const ACCOUNT = new RegExp(
  `(?<![\\p{L}\\d])(?:account|acct\\.?|a/c)${NUMBER_OF}${IS}(?=[\\p{L}\\d#-]*\\d)[\\p{L}\\d][\\p{L}\\d/_.-]*(?: \\d{3}[-. ]\\d{4})?`,
  'giu',
);
/** Behind these stand other identifiers; a number written as one, or ten plain digits without "no." or ":", is none. */
const LABELS =
  '(?:customer|client|contract|order|ticket|case|reference|ref|invoice|po|p\\.o\\.|pon|lsr|ssn|tax|ein|ocn|spid|clli|fid|purchase order|work order|' +
  'request|tracking|confirmation|serial|model|version|lrn|imei|iccid|duns|d-u-n-s|zip|postal|postcode|room|suite|ste|unit|floor|fl|bldg|building|apt|box|extension|extn|ext|vlan)';
const NO_NUMBER = '(?!\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}|\\+|1[-. ]\\d{3}[-. ])';
const IDENTIFIER = new RegExp(
  `(?<![\\p{L}\\d])${LABELS}(?:${NUMBER_OF}${IS}${NO_NUMBER}|(?:\\s+(?:id|no\\.?|nr\\.?|number|code)|[ ]*[:#])+[ ]*#?${NO_NUMBER})(?=[\\p{L}\\d#-]*\\d)[\\p{L}\\d][\\p{L}\\d/_.-]*`,
  'giu',
);

const PATTERNS: readonly RegExp[] = [
  /\bPTN-\d{4}-\d{6}\b/gi,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,4})?(?![\dA-Z])/g,
  /,,+\d+#?/g,
  // Identifiers that are written in groups.
  /\b(?:(?:meeting|conference|webinar|zoom) id|tracking|iban|d-u-n-s|duns|imei|iccid|passcode)\b[ ]*(?:is|no\.?|number|:|#)*[ ]*\d[\d -]*\d#?/gi,
  /[^\s@<>,;:|()]{1,64}@[^\s@<>,;|()]+/g,
  /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b(?![.-]?\d)/g,
  // Dates and times.
  /(?<![\d-])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d-])(?:T[\d:.]+Z?)?/g,
  /(?<![\d-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/-])/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /[$€£¥]\s?\d[\d,.]*|(?<![\d,.])\d{1,9}(?:[,.]\d{1,9})*\s?(?:%|USD|EUR|dollars?\b)/g,
  // "x204", "ext. 204" behind a number.
  /(?<=[\s\d),])(?:x|ext\.?|extn\.?|extension)\s?:?#?\s?\d{1,6}(?!\d)/gi,
  // State and ZIP at the end of an address.
  /\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?(?!\d)/g,
  ACCOUNT,
  IDENTIFIER,
];

/** A labelled identifier of ten digits and more in groups is blanked whole, a number behind a comma is not. */
export function blankOut(text: string, secrets: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of secrets)
    blanked = blanked.slice(0, start) + '\u0001'.repeat(end - start) + blanked.slice(end);
  for (const pattern of PATTERNS) blanked = blanked.replace(pattern, (found) => found.replace(/[^\n]/g, '\u0001'));
  return blanked;
}
