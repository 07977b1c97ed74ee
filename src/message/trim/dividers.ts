/** Rules and headings between a mail and the one it answers or forwards. */
import { regexp } from '../../base/regexp.ts';
import { FIELD, isHeaderBlock } from './header-fields.ts';

const DIVIDERS =
  /^[-_=—–*\s]*(?:original message|forwarded message|original appointment|forwarded by|message d'origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|ursprüngliche nachricht|weitergeleitete nachricht|mensagem original|mensagem encaminhada|元のメッセージ|転送メッセージ|転送されたメッセージ)(?:\s*[-_=—–*:：]*\s*)?$/i;
const BEGIN_FORWARDED =
  /^\s*>?\s*(?:begin forwarded message|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio (?:del )?messaggio inoltrato|anfang der weitergeleiteten nachricht|転送されたメッセージ)\s*[:：]\s*$/i;
/** Dividers that say so by themselves; "Original message" stands above replies as well. */
const FORWARD = regexp(
  /(?<!\p{L})(?:forwarded|transféré|réexpédié|reenviado|inoltrato|weitergeleitete?|encaminhad[ao])(?!\p{L})|転送/iu,
);
const ORIGINAL = /original|origin[ea]|ursprüngl|元の/i;
const MAIL = /message|mail|mensaje|messagg|nachricht|mensagem|メッセージ|メール/i;
const FORWARDED_BY = regexp(
  /^(?:forwarded(?: by| from)|(?:transféré|réexpédié) par|reenviado por|inoltrato da|weitergeleitet von|encaminhado por)(?!\p{L})/iu,
);
const END = regexp(/(?<!\p{L})(?:end|fin|fine|ende)(?!\p{L})|終/iu);

const LONGEST = 200;
/** Lines that a divider may be wrapped over. */
const MOST_LINES = 2;

/** What stands between the dashes of a line, or of lines over which it is wrapped; null where there are none before and behind. */
function betweenDashes(lines: readonly string[]): string | null {
  if (!lines.some((line) => /\p{L}/u.test(line))) return null;
  const text = lines.map((line) => line.replace(/^\s*>[>\s]*/, '').trim()).join(' ');
  if (text.length > LONGEST || !/^[-_=*—–]{2}/.test(text) || !/[-_=*—–]{2}$/.test(text)) return null;
  const inner = text.replace(/^[-_=*—–\s]+/, '').replace(/[-_=*—–\s]+$/, '');
  return /\p{L}/u.test(inner) ? inner : null;
}

/** Nearly no line of a mail does: it has dashes, or the word of a forwarded or earlier mail. */
const mayDivide = (line: string): boolean =>
  /[-_=*—–]{2}/.test(line) || (line.length > 1 && (FORWARD.test(line) || ORIGINAL.test(line)));

/** @returns over how many lines the divider goes that begins at a line; 0 where none does */
export function dividerLength(lines: readonly string[], i: number): number {
  if (!mayDivide(lines[i] ?? '')) return 0;
  const first = withoutField(lines[i] ?? '');
  if (DIVIDERS.test(first) || BEGIN_FORWARDED.test(first)) return 1;
  for (let length = 1; length <= MOST_LINES && (lines[i + length - 1] ?? '').trim() !== ''; length++) {
    const inner = betweenDashes([first, ...lines.slice(i + 1, i + length)]);
    if (inner === null) continue;
    const isOfMail = MAIL.test(inner) && (FORWARD.test(inner) || ORIGINAL.test(inner));
    return isOfMail || FORWARDED_BY.test(inner) ? length : 0;
  }
  return isLead(first) && isHeaderBlock(lines, i + 1) ? 1 : 0;
}

/** "This is a forwarded message", right above what it says of itself. */
const MOST_WORDS = 6;
const isLead = (line: string): boolean =>
  FORWARD.test(line) && MAIL.test(line) && !/\d/.test(line) && (line.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS;

/** Old programs write the first field behind the divider. */
function withoutField(line: string): string {
  const [, divider, field] =
    /^(\s*>?\s*[-_=*—–]{2}[^:：]{3,80}[-_=*—–]{2})\s+(\p{L}[^:：]{1,15}[:：].*)$/u.exec(line) ?? [];
  return divider !== undefined && FIELD.from.test(field ?? '') ? divider : line;
}

/** @param divider its lines */
export const saysForwarded = (divider: readonly string[]): boolean => FORWARD.test(divider.join(' '));

/** "----- End forwarded message -----": what stands below is the sender's again. */
export function isForwardEnd(line: string): boolean {
  const inner = betweenDashes([line]);
  return inner !== null && END.test(inner) && FORWARD.test(inner) && MAIL.test(inner);
}
