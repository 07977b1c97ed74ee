/**
 * The page of a mail's text: who speaks in each line, and how what is said is laid out. What is read of a mail is read from it.
 */
import type { Source } from '../base/evidence.ts';
import type { AttachedDocument } from '../documents/attached-document.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { MARK } from '../message/struck-out.ts';
import { markEarlier } from '../message/trim/earlier.ts';
import { findForwarded } from '../message/trim/forwarded.ts';
import type { Signer } from '../message/trim/signer-name.ts';
import { findTicketFrame, type TicketFrame } from '../message/trim/ticket-frame.ts';
import { joinSpoken, markSpeakers, type Speaker, type WrittenText } from '../message/written-text.ts';
import { blocksOf } from '../page/blocks.ts';
import { documentPages } from '../page/document-pages.ts';
import type { LineRole, Page } from '../page/page.ts';
import { goesOnBelow } from './goes-on-below.ts';
import { judgedRoles } from './lines/judged-roles.ts';
import { markNotices } from './mail-notices.ts';
import { noticesBelow } from './notices-below.ts';
import { ticketOf } from './printed-lines.ts';
import { isOwnersLine, signedNotices, withBetween } from './signed-notices.ts';
import { systemLines } from './system-lines.ts';

export type MailText = {
  /** As a person sees it: '\n' line ends, earlier mails marked with '>'. */
  readonly text: string;
  readonly subject: string;
  readonly signer: Signer | null;
  readonly source?: Source;
};

/** What a mail's writer says, as it is read; of its page what the rules tell, in which whoever looks for doubts hears the most. */
export type HeardMail = WrittenText & {
  readonly byRules: Page;
  /** What its sender seems to go on with below an earlier mail; it is no part of `own`. */
  readonly tail: string;
};
export type MailPage = HeardMail & { readonly page: Page };

/** What is read of a mail's text: `own` is without the notices above and below it, those that the rules and the model both take for one. */
export const heardMail = (mail: MailText): HeardMail => hear(mail).heard;

/** The same with its page. What the model alone takes for a notice or a sign-off is told so there, and goes on being read as it was. */
export function mailPage(mail: MailText): MailPage {
  const { heard, judged, pageOf } = hear(mail);
  return { ...heard, page: pageOf(judged()) };
}

function hear(mail: MailText) {
  const { lines, roles, isNotice: isByRule, speakers, tail } = rolesByRules(mail);
  const judged = (): LineRole[] => judgedRoles({ ...mail, lines, roles });
  // Most mails have no notice, and nothing to ask the model before they are read.
  const told = isByRule.includes(true) ? judged() : roles;
  const isNotice = isByRule.map((one, i) => one && told[i] !== 'said');
  const kept = joinSpoken(
    lines.filter((_, i) => !isNotice[i]),
    speakers.filter((_, i) => !isNotice[i]),
  );
  const pageOf = (of: readonly LineRole[]): Page => ({
    source: mail.source ?? 'body',
    title: '',
    blocks: blocksOf(lines, of),
  });
  return { heard: { ...kept, byRules: pageOf(roles), tail }, judged, pageOf };
}

export type Ruled = {
  readonly lines: readonly string[];
  readonly roles: readonly LineRole[];
  readonly speakers: readonly Speaker[];
  /** Of a notice above or below what its sender writes. */
  readonly isNotice: readonly boolean[];
  /** See `HeardMail`. */
  readonly tail: string;
};

/** What the rules take each line of a mail for. */
export function rolesByRules({ text, subject, signer }: MailText): Ruled {
  const lines = text.split('\n');
  const frame = findTicketFrame(lines, subject);
  const isEarlier = markEarlier(lines).map((earlier, i) => earlier || (frame !== null && i >= frame.cut));
  // Notices stand below whoever signs: they are taken off first.
  const isNotice = noticesAmong(lines, { isEarlier, frame });
  const writer = signer && frame ? { ...signer, others: frame.names } : signer;
  const { speakers, isSystem } = spokenAround({ lines, subject, writer, frame, isEarlier, isNotice });
  const isForward = findForwarded(text, subject) !== null;
  const isLegal = signedNotices(lines, { isSigned: speakers.map((one) => one === 'signs'), ticket: ticketOf(subject) });
  const isCarried = speakers.map((one) => one === 'earlier');
  const isBelow = noticesBelow(lines, {
    isEarlier: isCarried,
    isNotice: lines.map((_, i) => isNotice[i] === true || isSystem[i] === true),
    isForward,
    address: signer?.address ?? '',
  });
  const tail = goesOnBelow(lines, { isEarlier: isCarried, isNotice: isBelow, signer });
  const roles = speakers.map((speaker, i): LineRole => {
    if (isBelow[i]) return 'notice';
    if (tail && i >= tail.from) return i >= tail.signs ? 'sign-off' : 'said';
    if (speaker === 'earlier') return isForward ? 'passed-on' : 'quoted';
    const isOwners = isOwnersLine((lines[i] ?? '').trim());
    if (isLegal[i] || (!isOwners && (isNotice[i] || isSystem[i]))) return 'notice';
    if (isOwners && isNotice[i]) return 'sign-off';
    return speaker === 'signs' ? 'sign-off' : 'said';
  });
  const below = tail ? lines.slice(tail.from, tail.signs).filter((_, i) => !isBelow[tail.from + i]) : [];
  return { lines, roles: withBetween(lines, roles), speakers, isNotice, tail: below.join('\n').trim() };
}

type Told = Around & {
  readonly lines: readonly string[];
  readonly subject: string;
  readonly writer: Signer | null;
  readonly isNotice: readonly boolean[];
};

/** Who speaks, once more where a system has printed lines around; those are weighed with the sign-off. */
function spokenAround(told: Told): { readonly speakers: readonly Speaker[]; readonly isSystem: readonly boolean[] } {
  const { lines, subject, writer, frame, isEarlier, isNotice } = told;
  const first = markSpeakers(lines, writer, { isEarlier, isNotice });
  const system = systemLines(
    lines.map((line) => line.replaceAll(MARK, '')),
    {
      subject,
      signer: writer,
      isSaid: first.map((speaker, i) => speaker === 'said' && !isNotice[i]),
      isWritten: first.map((speaker, i) => speaker !== 'earlier' && !isNotice[i]),
      isEarlier: first.map((speaker) => speaker === 'earlier'),
      isNotice,
      isFramed: frame?.isKnown === true,
    },
  );
  if (!system.marks.includes(true)) return { speakers: first, isSystem: system.marks };
  const isApart = lines.map((_, i) => isNotice[i] === true || system.marks[i] === true);
  const isBefore = isEarlier.map((earlier, i) => earlier || (i >= system.cut && !isApart[i]));
  const signer = writer && { ...writer, others: [...(writer.others ?? []), ...system.names] };
  const again = markSpeakers(lines, signer, { isEarlier: isBefore, isNotice: isApart });
  // Above what stands below somebody signs, or a system frames it: else it is said.
  const above = again.slice(0, system.marks.lastIndexOf(true));
  const isBelow =
    frame?.isKnown === true || system.isHeaded || above.some((one) => one === 'signs' || one === 'earlier');
  if (!isBelow) return { speakers: first, isSystem: lines.map(() => false) };
  return { speakers: again.map((speaker, i) => (system.marks[i] ? 'signs' : speaker)), isSystem: system.marks };
}

/** Everything that a person sees of a mail: its text, then what is attached, in order. */
export function pagesOf(message: ParsedMessage, attached: readonly AttachedDocument[]): Page[] {
  const { visibleText: text, subject, from: signer } = message;
  const documents = attached.flatMap((document): Page[] => {
    const { content, name } = document;
    if (content?.kind !== 'message') return documentPages(document);
    return [mailPage({ ...content, signer: null, source: `attachment:${name}` }).page];
  });
  return [mailPage({ text, subject, signer }).page, ...documents];
}

type Around = { readonly isEarlier: readonly boolean[]; readonly frame: TicketFrame | null };

/** For each line whether it is of a notice that stands above or below what its sender writes. */
function noticesAmong(lines: readonly string[], { isEarlier, frame }: Around): boolean[] {
  const own = lines.flatMap((_, i) => (isEarlier[i] || frame?.marks[i] ? [] : [i]));
  const marks = markNotices(
    // Whether a notice counts is no question.
    own.map((i) => (lines[i] ?? '').replaceAll(MARK, '')),
    { isFramed: frame?.isKnown === true },
  );
  const noted = new Set(own.filter((_, at) => marks[at]));
  return lines.map((_, i) => noted.has(i) || frame?.marks[i] === true);
}
