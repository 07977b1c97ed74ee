/**
 * Where clauses end. The one beside a place: `behindLast`, `upToFirst` with the marks that count there; those of a statement that tells
 * something by the way; those of a mail that speak of what came along. Whoever cuts sentences further does it here.
 */
import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from './fold-characters.ts';

/** Any mark between words. */
export const ANY_MARK = /[.,;:!?()|\n]/u;
/** A mark within a sentence, or a word that joins two of its clauses. */
export const JOINT = regexp(
  /[,;:()\u2013\u2014、\n]|\s-\s|(?<!\p{L})(?:and|but|so|while|plus|y|pero|mientras|así que|et|mais|donc|ed?|ma|mentre|quindi|und|aber|as well as|así como|ainsi que|nonché)(?!\p{L})/iu,
);

export const behindLast = (text: string, mark: RegExp): string => text.split(mark).at(-1) ?? '';
export const upToFirst = (text: string, mark: RegExp): string => text.split(mark)[0] ?? '';

const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}]{2,}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4}/gu;
/** How many words a text has; Japanese ones by up to four characters. */
export const countWords = (text: string): number => (text.match(WORDS) ?? []).length;

const TELLING =
  'which|who|whose|that(?! (?:is|are|follow))|because|since|as (?:agreed|discussed|arranged|per)|while|where|quien|porque|mientras|donde|dont|parce|où|cui|perché|dove|weil|während|so che';
/** Where a clause begins that tells something. */
export const BREAK = regexp(`[({]| [-–—] |(?<!\\p{L})(?:${TELLING})(?!\\p{L})`, 'iu');
/** What is told by the way and has ended before the number. */
export const CLOSED = regexp(`\\([^()]*\\)|(?<!\\p{L})(?:${TELLING})(?!\\p{L})[^,:;()]*[,:;]|;`, 'giu');
/** "425-555-0101, which we want to port": asked for all the same. */
const RELATIVE = regexp(/^\s*,?\s*(?:which|that|que|qui|che|die)(?!\p{L})/iu);
/** A bracket that is open, or "which", and words. */
export const tellsByTheWay = (between: string): boolean =>
  countWords(between) > 1 && BREAK.test(between.replace(CLOSED, ' ').replace(/ [-–—] /gu, ' '));

export function clauseBefore(text: string): string {
  // "Nobody is assigned to it; at night it goes on to ...": the wish has ended there.
  const last = behindLast(text, /;/u);
  const own = countWords(last) > 1 ? last : text;
  return behindLast(own.replace(CLOSED, ' '), BREAK);
}

export function clauseBehind(text: string): string {
  if (RELATIVE.test(text)) return upToFirst(text, /[.;()]/u);
  return upToFirst(upToFirst(text.replace(CLOSED, ' '), BREAK), /;/u);
}

/** A clause this short leads to the next: "For your records, ...". */
const SHORT = 25;
/** A stop of Japanese is folded to one of the West, and no blank follows it. */
const CUT =
  /(?<=[.!?:])\s+|(?<=[.!?])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][.!?])|[;\n]|,\s+/u;
/** It tells more of what was named before: "which ...", "da portare insieme a questi". */
const TELLS_MORE = regexp(
  /^\s*(?:(?:which|that|it|they|these|those|this|who|que|qui|che|il|elle|ils|elles|esta?|questa?|die|das|es|ist|sie|é|ela|これ|それ)(?![\p{L}'’])|(?:(?:all|also|anche|también|aussi|tutt[ei]|tod[oa]s) )?(?:to be|da|à|para|por|per) \p{L}+(?:ed|r|r[eé])(?!\p{L}))/iu,
);
/** What it came along for: ", just to give you an idea". At the head of a sentence it leads to what follows. */
const PURPOSE = regexp(
  /^\s*(?:(?:just|only|merely|tanto|giusto|solo|sólo|tan sólo|juste|simplement|seulement) )?(?:to give|so (?:that )?you (?:get|have)|for (?:orientation|context|scale)|per (?:far|dar)\p{L}*|para (?:que (?:se )?(?:hagan|tengan)|dar\p{L}*)|pour (?:vous )?(?:donner|situer|orienter))(?!\p{L})/iu,
);
/** One more thing that the verb before is about: "and of the two others in the file". It has no verb of its own. */
const ONE_MORE = regexp(
  /^\s*(?:and|plus|as well as|y|más|así como|et|ainsi que|e|ed|nonché|más|および|及び|並びに)\s+(?:(?:of|for|de|des|d['’]|du|por|para|pour|di|dei|degli|delle|per|the|those|our|los?|las?|les?|nos|nuestr[oa]s|gli|i|quell[ie]) ?){0,3}(?:\p{L}+ )?(?:others?|rest|remaining|those|ones|numbers?|lines?|tns?|otr[oa]s|demás|resto|números|líneas|autres|reste|numéros|lignes|altr[ie]|restanti|numeri|linee)(?!\p{L})/iu,
);

/** @param original several sentences */
export function clausesOf(original: string): string[] {
  // A full line goes on in the next, also with a number.
  const text = foldCharacters(original).replace(
    /(?<=\p{Ll},?) ?\n(?=\p{Ll})|(?<=[^\n]{40}\p{Ll}) ?\n(?=[(+]?\d)/gu,
    ' ',
  );
  const parts = text.split(CUT).filter((part) => part.trim() !== '');
  const clauses: string[] = [];
  for (const part of parts) {
    const last = clauses.at(-1);
    const isOpen = last !== undefined && !/[.!?:。]\s*$/u.test(last);
    const leads = isOpen && last.trim().length <= SHORT;
    if (last !== undefined && (TELLS_MORE.test(part) || (isOpen && PURPOSE.test(part)) || ONE_MORE.test(part) || leads))
      clauses[clauses.length - 1] = `${last}, ${part}`;
    else clauses.push(part);
  }
  return clauses;
}
