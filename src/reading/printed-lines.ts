/**
 * Paragraphs that a ticket system, a gateway or a company prints, told by how they look: the ticket's number, links, a question with its
 * answers to choose from, a program's name. A text in, yes or no out; the sender's words are kept out by what they speak of.
 */
import { regexp } from '../base/regexp.ts';
import { TELEPHONES } from '../base/telephone-shape.ts';
import { maySign } from '../message/trim/sign-lines.ts';
import { isCompany, type Signer } from '../message/trim/signer-name.ts';
import { judgeStatement } from '../request/holds/statement-model.ts';
import { asksForDeed } from '../request/kind/find-kind.ts';
import { PIN_LABEL } from '../request/text/pin-labels.ts';
import { findStatements } from '../request/text/statements.ts';
import { HOLDS_SURELY, isOfMatter, NUMBER } from './notice-matter.ts';
import { besidesProgram, hasProgramPiece, MAIL, REPLIES } from './program-notices.ts';

/** A frame is of short paragraphs. */
const LONGEST = 700;

/** @returns the ticket's number as the subject gives it: behind '#', behind letters, or a plain one; never a telephone's */
export function ticketOf(subject: string): RegExp | null {
  const text = subject.replace(TELEPHONES, ' ');
  const [, number] =
    /#\s?(\d{3,17})(?!\d)/u.exec(text) ??
    /(?<![\p{L}\d])\p{Lu}{2,8}(?:-(?=\d{2})|(?=\d{4}))(\d{2,12})(?![\d-])/u.exec(text) ??
    /(?<=\p{L}{4} (?:n[.°º]{0,2} ?)?)([1-9]\d{3,8})(?![\d-])/u.exec(text) ??
    [];
  return number === undefined ? null : regexp(`(?<!\\d|\\d[ -])${number}(?![\\d-]| \\d)`, 'u');
}

/** What limits, keeps back, denies or puts off, in whatever it stands: a closed class of each language. */
const LIMITS = regexp(
  `(?<!\\p{L})(?:${[
    'only|except|but|without|not|never|none|keep\\p{L}*|kept|stay\\p{L}*|remain\\p{L}*|leav\\p{L}*|until|till|before|after|first|last|instead|unless|hold|wait\\p{L}*|yet|still|exclud\\p{L}*|besides|cancel(?:l?ed|lation|s|ar|ad[oa]s?|ación|en)?|anul\\p{L}+|annul\\p{L}+|storn\\p{L}+',
    's[oó]lo|solamente|excepto|salvo|pero|sin|no|nunca|qued\\p{L}*|hasta|antes|después|primer\\p{L}*|menos|todavía|aún',
    'seulement|uniquement|sauf|mais|sans|pas|ne|jamais|rest\\p{L}+|gard\\p{L}+|jusqu|avant|après|premi\\p{L}+|hormis|encore',
    'soltanto|tranne|eccetto|ma|senza|non|mai|resta\\p{L}*|riman\\p{L}+|fino|prima|dopo|ancora|meno',
    'nur|außer|ohne|nicht|keine?\\p{L}?|nie|bleib\\p{L}*|bis|erst|vorher|nachher|noch|statt',
  ].join('|')})(?!\\p{L})|n['’]t(?!\\p{L})|のみ|だけ|以外|除|ない|ません|残|まで|前に|後に|保留|待|取消|取り消|中止`,
  'iu',
);

export const URL = /(?:https?:\/\/|(?<!\S)www\.)\S+/giu;
/** "(v9.12.0#912000)": a program's version. */
const VERSION = /(?<!\S)\(?v\d\S*/giu;
export const STAMP = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?/gu;

/** @returns whether nothing of it could be of a request: no digits but the ticket's and a day's, no wish, no doubt */
export function isPlain(text: string, ticket: RegExp | null): boolean {
  if (text.length > LONGEST || new RegExp(PIN_LABEL).test(text)) return false;
  const rest = text
    .replace(URL, ' ')
    .replace(VERSION, ' ')
    .replace(ticket ? regexp(ticket.source, 'gu') : /$^/u, ' ');
  if (/\d{3}/u.test(rest.replace(STAMP, ' ').replace(/(?<!\d)20\d\d(?!\d)/gu, ' '))) return false;
  if (!isForeignLink(text) && besidesProgram(text).some((one) => LIMITS.test(one) && !isOfAnswers(one))) return false;
  return findStatements(text).every(
    (one) => !asksForDeed(one.text) && judgeStatement(one.text).fine >= 1 - HOLDS_SURELY,
  );
}

/** @returns whether it is where the sender's company is, in one line: no telephone number, nothing that asks */
export const isAddress = (text: string, signer: Signer): boolean =>
  !text.includes('\n') && isCompany(text, signer) && /, .*\d/u.test(text) && maySign(text) && !NUMBER.test(text);

/** @param isMore where more of its kind stands below, or a ticket system writes */
export function isPrinted(text: string, ticket: RegExp | null, isMore: boolean): boolean {
  if (hasProgramPiece(text) || isChoice(text) || isForeignLink(text)) return true;
  if (SENT_BY.test(text) || isAboutReplies(text)) return true;
  const isLinked = /https?:\/\/[^\s/]+\/\S/u.test(text);
  if (ticket?.test(text) && (isMore || isLinked || MAIL.test(text) || /^[^:：.!?]{2,30}[:：]/u.test(text))) return true;
  const rows = text.split('\n');
  return (isMore && rows.length === 1 && isRowOfLinks(rows[0] ?? '')) || (isMore && isLinked);
}

/** @returns whether it is few words, a day and a time: "Sent on March 16, 2026 11:05:40 AM" */
export const isTime = (text: string): boolean =>
  /20\d\d/u.test(text) && /\d{1,2}:\d{2}/u.test(text) && (text.match(/\p{L}+/gu) ?? []).length <= 7;

/** By which program: it has a name. */
const SENT_BY = regexp(
  /(?<!\p{L})(?:sent|generated|enviado|generado|envoyée?|générée?|inviat[oa]|generat[oa]|gesendet|erzeugt|erstellt) (?:by|por|par|da|von) \p{Lu}/u,
);

/** "Reply to this email to add to your request": a system says how. */
const isAboutReplies = (text: string): boolean => findStatements(text).some((one) => saysHow(one.text));
/** @returns whether a statement says how to answer by mail, or where else */
export const saysHow = (statement: string): boolean =>
  REPLIES.test(statement) && MAIL.test(statement) && LINKS.test(statement);
/** "If not, please do not send another email": of mails alone. */
const isOfAnswers = (piece: string): boolean => saysHow(piece) || (MAIL.test(piece) && !isOfMatter(piece));
const LINKS = regexp(
  /(?<!\p{L})(?:log ?in|sign in|click|portal|account|archive|clic|cliquez|cliccare|klicken|anmelden|portale?|cuenta|compte|konto)(?!\p{L})/iu,
);

const cellsOf = (row: string): string[] => row.split(/\s*[|·•]\s*/u).filter((cell) => cell !== '');
const isShort = (cell: string): boolean => !/\d/u.test(cell) && (cell.match(/\p{L}+/gu) ?? []).length <= 6;
const isRowOfLinks = (row: string): boolean => {
  const cells = cellsOf(row);
  return cells.length >= 2 && cells.length <= 5 && cells.every(isShort) && /(?<!\p{L})\p{Ll}/u.test(row);
};

/** @returns whether it is a question, and some words to choose from: "How did we do? Great  Okay  Bad" */
export function isChoice(text: string): boolean {
  const [question = '', ...rest] = text.split(/(?<=[?？])\s*/u);
  const choices = rest
    .join(' ')
    .replace(/\s*[|·•\n]\s*/gu, ' ')
    .trim();
  const words = choices.match(/\p{L}+/gu) ?? [];
  const isNamed = choices.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
  return (
    /[?？]$/u.test(question) &&
    !question.includes('\n') &&
    words.length >= 2 &&
    words.length <= 12 &&
    isNamed &&
    !/[.!?;:\d]/u.test(choices)
  );
}

/** @returns whether it is a few words, and a domain right behind them: "Virus-free.www.scanner.example" */
export const isForeignLink = (text: string): boolean =>
  /^(?:\p{L}+ ){0,3}[\p{L}-]+\.\s?(?:https?:\/\/)?www\.[\p{L}\d.-]+$/u.test(text.trim());
