/**
 * Mails that a ticket system sends for somebody: a line above which to answer, what became of the ticket, who writes and when; below it
 * the earlier entries, each with its writer and its time.
 */
import { regexp } from '../../base/regexp.ts';
import { hasNumber } from './contact-block.ts';
import { isHeaderBlock } from './header-fields.ts';
import { isOlderStamp, isRuledStamp, isStamp } from './ticket-stamps.ts';

export type TicketFrame = {
  /** For each line whether the system wrote it, above or between. */
  readonly marks: readonly boolean[];
  /** Where the earlier entries begin, or the number of lines. */
  readonly cut: number;
  /** Who writes, as the system names them. */
  readonly names: readonly string[];
  /** What stands between is the system's as a rule; false where it does no more than name who writes. */
  readonly isKnown: boolean;
};

const ABOVE_THIS =
  /above this line|por encima de esta línea|au-dessus de cette ligne|sopra (?:di )?(?:questa|la) (?:riga|linea)|(?:oberhalb|über) dieser (?:zeile|linie)|acima desta linha|この行より上|この行の上/iu;
const COMMENTED = regexp(
  /^.{2,60}(?<!\p{L})(?:commented|added a comment|ha comentado|a commenté|ha commentato|hat kommentiert|hat einen kommentar hinzugefügt)(?: (?:to|on|a|sur|su|zu)(?!\p{L}).{1,60})?\s*[:：]$|^.{1,40}コメント(?:しました|を追加しました)[:：]?$/iu,
);
/** "Ticket #PO-48812 - Port-out", "[Case 10233]": what the ticket is, in the first line. */
const TICKET = regexp(
  /^\W*(?:ticket|case|request|issue|incident|caso|tique|solicitud|incidencia|demande|dossier|richiesta|segnalazione|pratica|vorgang|チケット|案件|受付|お問い合わせ)\s?(?:番号|id|no\.?|nr\.?|n\.?[°º]\.?|number|número|numéro|numero)?[\s:：#]{0,3}(?:\p{Lu}{1,6}-?)?\d{3,}(?!\d*\p{L})/iu,
);
/** "Ann Lee (Harborline Telecom) wrote:", in a line of its own. */
const WROTE = regexp(
  /^\p{Lu}.{1,60}(?<!\p{L})(?:wrote|writes|replied|escribió|ha escrito|respondió|a écrit|a répondu|ha scritto|scrive|ha risposto|schrieb)\s*[:：]$|^.{1,40}(?:さん|様)?が(?:書きました|記入しました|投稿しました|返信しました)[:：]?$/u,
);
/** "17.11.2026 10:31:08 MEZ - A Name": with seconds, as nobody writes by hand. */
export const ENTRY_STAMP = regexp(
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d{2}:\d{2}(?: \p{L}{2,5})? - (\p{L}.{1,60})$/u,
);
/** Who writes stands right below the ticket, a rule between them at most. */
const MOST_HEAD = 4;
/** A frame is short. */
const LONGEST = 14;

/** @returns the frame, or null where no ticket system wrote one; what the subject says may stand in its head once more */
export function findTicketFrame(lines: readonly string[], subject = ''): TicketFrame | null {
  const texts = lines.map((line) => line.trim());
  const filled = texts.flatMap((text, i) => (text === '' ? [] : [i])).slice(0, LONGEST);
  const answered = answerAbove(texts);
  if (answered !== null) return { marks: texts.map(() => false), cut: answered, names: [], isKnown: false };
  const mark = filled.slice(0, 3).find((i) => ABOVE_THIS.test(texts[i] ?? ''));
  return mark === undefined
    ? (journalOf(texts, filled, subject) ?? namedIn(texts, filled))
    : answerFrame(texts, filled, mark);
}

/**
 * The line above which somebody has answered: from there on it is the system's mail. Null where above it stands nothing, or no
 * more than a banner, and the system writes for somebody.
 */
function answerAbove(texts: readonly string[]): number | null {
  const mark = texts.findIndex((text) => ABOVE_THIS.test(text) && isApart(text));
  // Below the head of an earlier mail it is that mail's, and answers may stand within it.
  if (texts.slice(0, Math.max(0, mark)).some((_, i) => isHeaderBlock(texts, i))) return null;
  const above = texts.slice(0, Math.max(0, mark)).filter((text) => /\p{L}{2}/u.test(text));
  return above.some(hasNumber) || above.length >= MOST_HEAD ? mark : null;
}

/** In a line of its own, between signs or in few words. */
const isApart = (text: string): boolean =>
  /^\W*[-#=*_~]{2}|[-#=*_~]{2}\W*$/u.test(text) || (text.match(/\p{L}+/gu) ?? []).length <= 12;

/** The ticket in the first line, and below it who writes: everything is left as said, and whoever is named there may sign. */
function namedIn(texts: readonly string[], filled: readonly number[]): TicketFrame | null {
  const [first, ...below] = filled.slice(0, MOST_HEAD);
  if (first === undefined || !TICKET.test(texts[first] ?? '')) return null;
  const head = below.find((i) => WROTE.test(texts[i] ?? ''));
  if (head === undefined || texts.slice(0, head).some(hasNumber)) return null;
  return { marks: texts.map(() => false), cut: texts.length, names: [texts[head] ?? ''], isKnown: false };
}

/** From the mark on to who writes: what is between is the system's, as long as it gives no number. */
function answerFrame(texts: readonly string[], filled: readonly number[], mark: number): TicketFrame {
  const isHead = (i: number): boolean =>
    isStamp(texts[i] ?? '') ||
    isRuledStamp(texts, i) ||
    COMMENTED.test(texts[i] ?? '') ||
    (i === filled[filled.indexOf(mark) + 1] && names(texts, i));
  const head = filled.find((i) => i > mark && isHead(i)) ?? mark;
  const end = texts.slice(0, head).some(hasNumber) ? mark : head;
  const heads = repeatedOf(texts.map(wordsBeforeDay));
  const next = texts.findIndex(
    (_, i) => i > end && ((isOlderStamp(texts, i, end) && !isLast(texts, i)) || isEntryHead(texts, i, { mark, heads })),
  );
  const writer = texts.slice(mark + 1, end + 1).filter((text) => text !== '' && !isStamp(text));
  const isStamped = isStamp(texts[next] ?? '');
  // Above the line to answer above there was nobody's name: the first time that stands below may be the newest entry's.
  const cut = next < 0 || (end === mark && isStamped) ? texts.length : isStamped ? writerAbove(texts, next) : next;
  return { marks: texts.map((_, i) => i <= end), cut, names: writer.slice(-1), isKnown: true };
}

/** "Ann Lee responded:", right below the line to answer above, and of the same name another line. */
function names(texts: readonly string[], i: number): boolean {
  const name = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})(?: \p{Ll}+){1,4} ?[:：]$/u.exec(texts[i] ?? '')?.[1];
  return name !== undefined && texts.some((text, at) => at !== i && text.includes(name));
}

/** "Sent on March 16, 2026 11:05 AM", with nothing below. */
const isLast = (texts: readonly string[], i: number): boolean => !texts.slice(i + 1).some((text) => text !== '');

/**
 * "Ann Lee sent a message on March 13, 2026, 4:05 PM" above the words of an earlier entry: a name, few words, day and time to the end of
 * the line, in the words of another such line or below what somebody wrote.
 */
function isEntryHead(texts: readonly string[], i: number, { mark, heads }: { mark: number; heads: Heads }): boolean {
  const words = heads[i] ?? null;
  if (words === null || hasNumber(texts[i] ?? '')) return false;
  return !isLast(texts, i) && texts.slice(mark + 1, i).some((text) => /\p{L}{2}/u.test(text));
}
type Heads = readonly (string | null)[];
/** Those that more than one line has. */
function repeatedOf(heads: Heads): Heads {
  const known = new Map<string | null, number>();
  for (const one of heads) known.set(one, (known.get(one) ?? 0) + 1);
  return heads.map((one) => ((known.get(one) ?? 0) > 1 ? one : null));
}
const wordsBeforeDay = (text: string | undefined): string | null =>
  ENTRY_HEAD.exec(text ?? '')?.[1]
    ?.split(' ')
    .slice(-3)
    .join(' ') ?? null;
const ENTRY_HEAD = regexp(
  /^(?=\p{Lu}.{20,110}$).{0,40}?\p{L} ((?:\p{Ll}+ ){2,6})(?=.{0,20}\d{4})[\p{L}\d.,/ -]{6,24} ?(?:at |à |um |alle )?\d{1,2}[:h]\d{2}(?: ?[AaPp]\.? ?[Mm]\.?)?(?: [A-Z]{2,5})?$/u,
);

/** The name stands in a paragraph of its own above the time. */
function writerAbove(texts: readonly string[], stamp: number): number {
  let at = stamp - 1;
  while (at > 0 && texts[at] === '') at--;
  return at > 0 && texts[at - 1] === '' && !hasNumber(texts[at] ?? '') ? at : stamp;
}

/** Entries from the newest to the oldest: two stamps tell them, and what is printed below each stamp is the system's. */
function journalOf(texts: readonly string[], filled: readonly number[], subject: string): TicketFrame | null {
  const first = filled.find((i) => ENTRY_STAMP.test(texts[i] ?? ''));
  const second = first === undefined ? -1 : texts.findIndex((text, i) => i > first && ENTRY_STAMP.test(text));
  if (first === undefined || second < 0) return null;
  if (texts.slice(0, first).some((text) => hasNumber(text) && !isTitle(text, subject))) return null;
  const isRepeated = texts[first + 1] !== '' && texts[first + 1] === texts[second + 1];
  const end = isRepeated ? first + 1 : first;
  const name = ENTRY_STAMP.exec(texts[first] ?? '')?.[1] ?? '';
  // "Comments:" and "Previous comments:" head them.
  const [above, next] = [filledAbove(texts, first), filledAbove(texts, second)];
  const isHeaded = next > end && isHeading(texts[next] ?? '') && isHeading(texts[above] ?? '');
  return {
    marks: texts.map((_, i) => i <= end || (isHeaded && i === next)),
    cut: second,
    names: [name],
    isKnown: true,
  };
}

/** "Short description: Port 253-555-0141", of a subject that says the same. */
const isTitle = (text: string, subject: string): boolean => {
  const value = /^[^:：]{2,40}[:：]\s*(.{8,})$/u.exec(text)?.[1] ?? '';
  return value !== '' && subject.includes(value);
};
const isHeading = (text: string): boolean => /^\p{L}[\p{L} ]{2,30}[:：]$/u.test(text);
const filledAbove = (texts: readonly string[], at: number): number =>
  texts.slice(0, at).findLastIndex((text) => text !== '');
