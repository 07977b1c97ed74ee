/**
 * Mails to a case's requester that no mail of theirs asks for: what became of an order, what an agent writes. They go on in
 * the thread of the case.
 */
import type { Language } from '../base/language.ts';
import type { RequestKind } from '../base/request-kind.ts';
import { showList } from './lists.ts';
import { renderHtml, renderText } from './markdown.ts';
import type { OutgoingAttachment, OutgoingMail } from './outgoing-mail.ts';
import { countOf, deskAddress, kindName, ourMessageId, type Replying, rangeWords, robotHeaders } from './replying.ts';

/** The case that a mail goes on with. */
export type CaseThread = Omit<Replying, 'message' | 'blankForms'> & {
  readonly caseNumber: string;
  /** Lower-cased address. */
  readonly requester: string;
  readonly language: Language;
  /** Of the case's first answer; empty where there was none. */
  readonly subject: string;
  /** Message-IDs of the case, oldest first. */
  readonly thread: readonly string[];
};

export type OrderNews = {
  readonly step: 'begun' | 'completed' | 'cancelled';
  readonly order: string;
  readonly kind: RequestKind;
  readonly numbers: readonly string[];
  /** Name of the organisation that receives, or null. */
  readonly destination: string | null;
  /** What the agent adds, or null. */
  readonly note: string | null;
};

/** Tells what became of an order (desk rules, section 9). */
export function renderOrderNews(thread: CaseThread, news: OrderNews): OutgoingMail {
  const { language, templates } = thread;
  const { attachments, ...named } = showList(news.numbers, rangeWords(thread, language));
  const markdown = templates.fill(language, `order-${news.step}`, {
    case: thread.caseNumber,
    order: news.order,
    kind: news.kind,
    kindName: kindName(thread, language, news.kind),
    count: countOf(thread, language, news.numbers),
    destination: news.destination,
    note: news.note,
    ...named,
  });
  return mailOf(thread, markdown, 's', attachments);
}

/** What an agent writes to the customer, framed as every mail of the desk. @param text paragraphs apart by empty lines */
export function renderAgentAnswer(thread: CaseThread, text: string): OutgoingMail {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const markdown = thread.templates.fill(thread.language, 'agent-answer', { case: thread.caseNumber, paragraphs });
  const mail = mailOf(thread, markdown, 'w', []);
  // A person wrote it: other robots need not keep silent about it (RFC 3834 section 5).
  const { 'Auto-Submitted': _, ...headers } = mail.headers;
  return { ...mail, headers };
}

function mailOf(
  thread: CaseThread,
  markdown: string,
  part: string,
  attachments: readonly OutgoingAttachment[],
): OutgoingMail {
  const { language, desk, caseNumber, requester } = thread;
  const subject = thread.subject || `${thread.templates.word(language, 'request')} [${caseNumber}]`;
  return {
    from: deskAddress(thread, language),
    to: [{ address: requester, name: '' }],
    cc: desk.agents.filter((agent) => agent.toLowerCase() !== requester).map((address) => ({ address, name: '' })),
    subject,
    messageId: ourMessageId(thread, caseNumber, part),
    inReplyTo: thread.thread.at(-1) ?? null,
    references: thread.thread.slice(-20),
    headers: { ...robotHeaders(language), 'Auto-Submitted': 'auto-generated' },
    date: thread.now,
    text: renderText(markdown),
    html: renderHtml(markdown, { language, title: subject }),
    attachments,
  };
}
