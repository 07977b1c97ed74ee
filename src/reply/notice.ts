import { showList } from './lists.ts';
import { renderHtml, renderText } from './markdown.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { countOf, deskAddress, kindName, ourMessageId, rangeWords, robotHeaders, showTime } from './replying.ts';
import type { Outcome } from './write-replies.ts';

/**
 * Tells the source organisation's notify contacts that a PIN check succeeded or locked (desk rules, section 9): kind,
 * numbers, when, case number; never the PIN. One mail each: contacts need not know of each other.
 */
export function renderNotices(outcome: Outcome): OutgoingMail[] {
  const { decision, facts, pinEvent, caseNumber, templates, now } = outcome;
  const { source } = facts.parties;
  if (!pinEvent || !source) return [];
  const language = templates.languages.find((known) => known === source.language) ?? 'en';
  const { list, attached, attachments } = showList(decision.numbers, rangeWords(outcome, language));
  const markdown = templates.fill(language, pinEvent === 'matched' ? 'notice-pin-matched' : 'notice-pin-locked', {
    organisation: source.name,
    kindName: kindName(outcome, language, decision.kind),
    when: showTime(now, language),
    case: caseNumber,
    count: countOf(outcome, language, decision.numbers),
    hours: outcome.lockHours,
    list,
    attached,
  });
  const subject = `${/^# (.*)$/m.exec(renderHeading(markdown))?.[1] ?? 'Port-out PIN'} [${caseNumber}]`;
  return source.contacts
    .filter(({ notify }) => notify)
    .map(({ email, name }, i) => ({
      from: deskAddress(outcome, language),
      to: [{ address: email, name }],
      cc: [],
      subject,
      messageId: ourMessageId(outcome, caseNumber, `n${i + 1}`),
      inReplyTo: null,
      references: [],
      headers: { ...robotHeaders(language), 'Auto-Submitted': 'auto-generated' },
      date: now,
      text: renderText(markdown),
      html: renderHtml(markdown, { language, title: subject }),
      attachments,
    }));
}

/** The heading without the backslashes that protect its values. */
const renderHeading = (markdown: string): string => markdown.replace(/\\([\\`*_{}[\]<>#|~!&])/g, '$1');
