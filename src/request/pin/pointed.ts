/**
 * A value that a mail gives a clause or a sentence behind the label: "You will need our PIN, which is 0412978", "He left me the
 * PIN. It is 0412978", "What is your PIN? 0412978".
 */
import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { LINE_END } from '../text/sentences.ts';
import { wholeWord } from '../text/word-pattern.ts';
import { nameTrouble } from './names.ts';
import { takeValue } from './read-pin-value.ts';
import { HANDS_OVER, NOBODY } from './words/giving-words.ts';
import { A_LINE, IS_OURS, OTHER_THING, POINTS, POINTS_IN_JAPANESE } from './words/pointing-words.ts';
import { BEGINS_SO } from './words/told-words.ts';

/** So far behind its label a value is looked for. */
const REACH = 180;
/** So many sentences may end in between. */
const SENTENCES = 2;

export type Pointed = {
  readonly value: string;
  readonly wellFormed: boolean;
  /** Of the words that point at the value; offsets behind the label. */
  readonly pointer: Span;
  /** Of the value. */
  readonly at: Span;
};

/** "What is your port-out PIN? 0093184." */
const ANSWERED = /^ ?[?？] {0,2}(?=\d{6,10}(?:[.,;!\s]|$)(?! ?[?？]))/u;
/** An end of what is said: the value stands alone. */
const ENDS_THERE = regexp(
  /^["'”»*_`)\]」』]{0,3}[ ]?(?:$|[\n.,;!)]|(?:y|and|et|e|und|as|en|now|today|too|also|ahora|maintenant|ora|adesso)(?!\p{L})|[-\u2013\u2014][ ]|です|でございます|になります|となります|である)/u,
);
/** "He gave me the PIN for it, 8264017." */
const APART = /[,:\u2013\u2014、][ ]{0,2}(?=\d{6,10}(?!\d|[ -]\d))/gu;
/** "Our PIN begins with a zero, please do not drop it: 0093184": what is remarked of the value that follows. */
const REMARKED = regexp(
  `^[ ,(]*(?:(?:it|which|that|que|qui|che) )?(?:${wholeWord(BEGINS_SO)})[^\\d.:!?\\n]{0,60}$|^(?:は|が)?(?:${(BEGINS_SO.ja ?? []).join('|')})[^\\d.:!?\\n]{0,40}$`,
  'iu',
);
const GIVES = regexp(
  `${HANDS_OVER.source}|(?<!\\p{L})(?:ai|avons|voici|tengo|tenemos|aquí|ahí|ho|abbiamo|ecco|here|put)(?!\\p{L})`,
  'iu',
);
/** "El PIN de la empresa, 0412978": nothing but whose it is stands between. */
const OF_WHOM = /^ (?:of|for|de|del|du|des|di|della|dell['’]|d['’]|da)(?:(?<=['’])|(?= ))[^\d,.:;!?()\n]{1,40}$/iu;
/** "A PIN", not "the PIN": any. It is ours where it is asked for. */
const ANY = regexp(/(?<!\p{L})(?:an?|una?|une|some|another|otr[oa]|autre|altro)(?: \p{L}+){0,2} $/iu);
const ASKED_FOR = regexp(
  /(?<!\p{L})(?:needs?|needed|want(?:s|ed)?|required?|ask\p{L}*|necesit\p{L}+|pid\p{L}+|falta|faut|besoin|demand\p{L}+|serve|servirà|have|set|tenemos|avons|abbiamo|chied\p{L}+|occorre|vuole)(?!\p{L})|必要|要る/iu,
);

/** @param before the text up to the label, @param after the text behind it */
export function valuePointedAt(before: string, after: string, names: PartyNames): Pointed | null {
  const answered = ANSWERED.exec(after);
  if (answered) return taken(after, { start: 0, end: answered[0].length });
  const reach = withinReach(after);
  // Only the first digits can be meant.
  const first = reach.search(/\d{4,}/u);
  const pointer = [
    ...spans(POINTS, reach),
    ...spans(POINTS_IN_JAPANESE, reach),
    ...spans(APART, reach).filter(
      ({ start }) =>
        GIVES.test(`${before.slice(-40)} ${reach.slice(0, start)}`) ||
        [OF_WHOM, REMARKED].some((words) => words.test(reach.slice(0, start))),
    ),
  ]
    .filter(({ end }) => end <= first)
    .toSorted((a, b) => a.end - b.end || a.start - b.start)[0];
  if (!pointer) return null;
  const between = reach.slice(0, pointer.start);
  const found = taken(after, pointer);
  if (!found || OTHER_THING.test(between) || isLine(found, between)) return null;
  if (!ENDS_THERE.test(after.slice(found.at.end))) return null;
  const isOurs = IS_OURS.test(after.slice(pointer.start, pointer.end));
  if (!isOurs && ANY.test(before.slice(-40)) && !ASKED_FOR.test(before.slice(-80))) return null;
  if (!isOurs && (isFromNobody(between) || nameTrouble(between, names) !== null)) return null;
  return found;
}

const spans = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** Up to the next label, a new paragraph but one, or a few sentences. */
function withinReach(after: string): string {
  const label = after.search(regexp(PIN_LABEL.source, 'iu'));
  const reach = after.slice(0, label < 0 ? REACH : Math.min(label, REACH));
  const ends = [...reach.matchAll(regexp(LINE_END.source, 'gu'))];
  return reach.slice(0, ends[SENTENCES]?.index ?? reach.length);
}

function taken(after: string, pointer: Span): Pointed | null {
  const token = takeValue(after.slice(pointer.end));
  if (!token || token.value.length < 4) return null;
  const at = { start: pointer.end, end: pointer.end + token.length };
  return { value: token.value, wellFormed: token.wellFormed, pointer, at };
}

const SHAPED_LIKE_PHONE = /^[2-9]\d{2}[2-9]\d{6}$/u;
/** A telephone number stands there, or may. */
function isLine({ value, at }: Pointed, between: string): boolean {
  if (!SHAPED_LIKE_PHONE.test(value)) return false;
  return at.end - at.start > value.length || A_LINE.test(between);
}

/** "They gave us a PIN" */
const isFromNobody = (between: string): boolean => HANDS_OVER.test(between) && NOBODY_GIVES.test(between);
const NOBODY_GIVES = regexp(
  `${NOBODY.source}(?= (?:\\p{L}+ ){0,2}(?:gave|told|sent|assigned|issued|dio|dieron|donné|dato))`,
  'iu',
);
