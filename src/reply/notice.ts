import type { Desk } from '../base/desk.ts';
import type { Language } from '../base/language.ts';
import type { Parties } from '../decision/decision-facts.ts';
import type { TemplateSet } from '../templates/load-templates.ts';
import { showList } from './lists.ts';
import { renderHtml, renderText } from './markdown.ts';
import type { Outcome } from './outcome.ts';
import type { OutgoingAttachment, OutgoingMail } from './outgoing-mail.ts';
import { countOf, deskAddress, kindName, ourMessageId, rangeWords, robotHeaders, showTime } from './replying.ts';

type Organisation = NonNullable<Parties['source']>;

/**
 * Tells the source organisation's notify contacts that a PIN check succeeded or locked (desk rules, sections 9 and 11): who
 * asked, what, when, and what became of it; never the PIN. One mail each: contacts need not know of each other.
 */
export function renderNotices(outcome: Outcome): OutgoingMail[] {
  const { decision, facts, pinEvent, caseNumber, templates, message, now } = outcome;
  const { source } = facts.parties;
  if (!pinEvent || !source) return [];
  const language = languageOf(templates, source);
  const { attachments, ...named } = showList(decision.numbers, rangeWords(outcome, language));
  const markdown = templates.fill(language, pinEvent === 'matched' ? 'notice-pin-matched' : 'notice-pin-locked', {
    organisation: source.name,
    sender: message.from?.address ?? '-',
    kindName: kindName(outcome, language, decision.kind),
    disposition: decision.disposition,
    order: outcome.orderNumber,
    when: showTime(now, language),
    case: caseNumber,
    count: countOf(outcome, language, decision.numbers),
    hours: outcome.lockHours,
    pinHelp: templates.fill(language, 'how-pin-is-set', {}),
    ...named,
  });
  return noticesTo(source, { ...outcome, language, markdown, caseNumber, part: 'n', attachments });
}

/** What a notice about a PIN that was set is written with. */
export type PinSet = {
  readonly desk: Desk;
  readonly templates: TemplateSet;
  readonly organisation: Pick<Organisation, 'name' | 'language' | 'contacts'>;
  /** There was another one before. */
  readonly isChange: boolean;
  readonly tag: string;
  readonly now: Date;
};

/** Tells the notify contacts that their port-out PIN was set or changed (desk rules, section 11). */
export function renderPinSetNotices({ organisation, isChange, ...writing }: PinSet): OutgoingMail[] {
  const { templates, now } = writing;
  const language = languageOf(templates, organisation);
  const markdown = templates.fill(language, 'notice-pin-set', {
    organisation: organisation.name,
    isChange,
    when: showTime(now, language),
    pinHelp: templates.fill(language, 'how-pin-is-set', {}),
  });
  const notice = {
    ...writing,
    mailbox: 'ptn',
    language,
    markdown,
    caseNumber: null,
    part: 'p',
    attachments: [],
  } as const;
  return noticesTo(organisation, notice);
}

const languageOf = (templates: TemplateSet, { language }: Pick<Organisation, 'language'>): Language =>
  templates.languages.find((known) => known === language) ?? 'en';

type Notice = Pick<Outcome, 'desk' | 'templates' | 'mailbox' | 'tag' | 'now'> & {
  readonly language: Language;
  readonly markdown: string;
  readonly caseNumber: string | null;
  /** Of its Message-ID. */
  readonly part: string;
  readonly attachments: readonly OutgoingAttachment[];
};

function noticesTo({ contacts }: Pick<Organisation, 'contacts'>, notice: Notice): OutgoingMail[] {
  const { language, markdown, caseNumber, part, attachments, now } = notice;
  const heading = /^# (.*)$/m.exec(renderHeading(markdown))?.[1] ?? 'Port-out PIN';
  const subject = caseNumber ? `${heading} [${caseNumber}]` : heading;
  return contacts
    .filter(({ notify }) => notify)
    .map(({ email, name }, i) => ({
      from: deskAddress(notice, language),
      to: [{ address: email, name }],
      cc: [],
      subject,
      messageId: ourMessageId(notice, caseNumber, `${part}${i + 1}`),
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
