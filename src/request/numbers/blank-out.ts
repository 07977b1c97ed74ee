import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import {
  ACCOUNT_WORD,
  ID_WORD,
  JAPANESE_ACCOUNT,
  JAPANESE_ID,
  NUMBER_OF,
  PARTY_WORD,
} from './words/identifier-words.ts';

/** What stands in the place of a blanked character: no digit, no letter, no space. */
export const BLANK = '\u0001';

const IS = '[ ]*(?:(?:is|was|es|est|è|é|ist|le|el|il|der|die)(?!\\p{L})|=|:|#|\\||-|\\()*[ ]*#?[ ]*';
/** Whatever stands behind these is no telephone number, also where it looks like one. */
const ACCOUNT = regexp(
  `(?:(?<![\\p{L}\\d])(?:${ACCOUNT_WORD})${NUMBER_OF}${IS}|(?:${JAPANESE_ACCOUNT})(?:は|が)?${IS})(?=[\\p{L}\\d#-]*\\d)[\\p{Script=Latin}\\d][\\p{Script=Latin}\\d/_.-]*(?: \\d{3}[-. ]\\d{4}|(?: \\d{2,4}(?![\\d.-]))+)?#?`,
  'giu',
);
const PHONE = '\\(?\\d{3}\\)?[-. ]\\d{3}[-. ](?:\\d{4}|\\d{0,3}[xX#*])|\\+|1[-. ]\\d{3}[-. ]';
const VALUE = '(?=[\\p{Script=Latin}\\d#-]*\\d)[\\p{Script=Latin}\\d][\\p{Script=Latin}\\d/_.-]*';
const IDENTIFIER = regexp(
  `(?:(?<![\\p{L}\\d])(?:${ID_WORD})${NUMBER_OF}${IS}|(?:${JAPANESE_ID})(?:は|が)?${IS})(?!${PHONE})${VALUE}`,
  'giu',
);
const PARTY = regexp(
  `(?<![\\p{L}\\d])(?:${PARTY_WORD})(?:(?:[ ]+(?:id|no\\.?|nr\\.?|number|code)|[ ]*#)+${IS}(?!${PHONE})|${IS}(?!${PHONE})(?!\\d{10}(?!\\d)))${VALUE}`,
  'giu',
);

const PATTERNS: readonly RegExp[] = [
  // The line that a fax machine prints over a page: when, from where, which page.
  regexp(
    /^(?=[^\n]{0,160}(?<!\d)\d{1,2}:\d{2})(?=[^\n]{0,160}(?<!\p{L})(?:fax|from|to|de|da|a|id|tel)(?!\p{L}))(?=[^\n]{0,160}(?<!\p{L})(?:page|pages|pág(?:ina)?|pag(?:ina)?|p)(?!\p{L})[ .:]{0,2}\d{1,3}(?:[ ]?(?:\/|of|de|di|sur|su)[ ]?\d{1,3})?)[^\n]{1,200}$/gimu,
  ),
  /\bPTN-\d{4}-\d{6}\b/gi,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b(?:https?:\/\/|www\.)\S{1,2000}/gi,
  /[^\s@<>,;:|()]{1,64}@[^\s@<>,;|()]{1,255}/g,
  /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b(?![.-]?\d)(?::\d{1,5})?/g,
  /\b(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}\b/gi,
  // An IBAN; the tones sent behind a dial-in.
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/g,
  /,{1,4}\d{4,16}#/g,
  // Dates and times.
  /(?<![\d-])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d-])(?:[T ][\d:.]{4,15}Z?)?/g,
  /(?<![\d-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/-])/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /[$€£¥][ ]?\d[\d,.]*|(?<![\d,.])\d{1,9}(?:[,.]\d{1,9})*[ ]?(?:%|[€£¥円]|USD|EUR|dollars?\b|euros?\b)/g,
  // "x204", "ext. 204" behind a number.
  /(?<=[\s\d),;])(?<!\b(?:to|thru|through|until) ?)(?:x|ext\.?|extn\.?|extension|extensión|interno|poste|int\.)[ ]?[:=]?#?[ ]?\d{1,6}(?!\d)/giu,
  // Japanese dates and times of day; a full sum with its currency behind it.
  /(?:\d{4}年|令和\d{1,2}年|\d{1,2}月)(?:\d{1,2}月)?(?:\d{1,2}日)?|(?<![\d-])\d{1,2}時(?:\d{1,2}分)?/g,
  // State and ZIP at the end of an address.
  /\b[A-Z]{2},?\s{1,3}\d{5}(?:-\d{4})?(?!\d)/g,
  ACCOUNT,
  IDENTIFIER,
  PARTY,
];

/** Overwrites, length for length, digits that are no telephone number whatever they look like. */
export function blankOut(text: string): string {
  let blanked = text;
  for (const pattern of PATTERNS) blanked = blanked.replace(pattern, (found) => found.replace(/[^\n]/g, BLANK));
  return blanked;
}

/** Overwrites the given places. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  let [blanked, at] = ['', 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    blanked += text.slice(at, from) + BLANK.repeat(end - from);
    at = end;
  }
  return blanked + text.slice(at);
}
