/**
 * Mail of a program that no header gives away is told by its form (desk rules, section 10): several things that programs
 * say of themselves, which must add up. What a person asks of the desk weighs against them, and ordinary words alone
 * ("we received your ticket", "I will be out next week") never suffice where the mail says anything else.
 */
import type { Evidence } from '../../base/evidence.ts';
import { ABSENCE_CLUES, AUTOMATIC_SUBJECT, LEFT_CLUES } from '../machine-words/absences.ts';
import { asksDesk, givesPin } from '../machine-words/asks.ts';
import { BULK_CLUES } from '../machine-words/bulk.ts';
import { type Clue, labelPattern } from '../machine-words/clue.ts';
import { FAILURE_CLUES } from '../machine-words/failures.ts';
import {
  ACCOUNT_CLUES,
  CALL_CLUES,
  CHALLENGE_CLUES,
  HELD_CLUES,
  MONITOR_CLUES,
  NOTICE_LABELS,
  RECEIPT_CLUES,
} from '../machine-words/notices.ts';
import { TICKET_CLUES } from '../machine-words/tickets.ts';
import type { ParsedMessage } from '../parsed-message.ts';
import { writtenByMachine } from '../writer/writer-model.ts';
import { splitWrittenText } from '../written-text.ts';
import { type IgnoredBecause, localPartOf, signal } from './signal.ts';

/** One kind of machine mail. */
type Form = {
  readonly name: string;
  readonly because: IgnoredBecause;
  readonly clues: readonly Clue[];
  /** Points that tell it. People use the words of absences and tickets as well: those need more. */
  readonly enough: number;
  /** Points that tell it where the mail says nothing else; nothing is lost with it. */
  readonly enoughAlone?: number;
  /** Without one of these it is never told: people say the others as well. */
  readonly needs?: readonly Clue[];
  /** Nor without one of these: the others are marks of the way that the mail took, which a person's mail bears too. */
  readonly tells?: readonly Clue[];
  /** Labels of which two make one point. */
  readonly labels?: RegExp;
};

/** What every program may say of its mail. */
const AUTOMATIC = TICKET_CLUES.slice(0, 2);

/** What people do not say when they have received something. */
const HARD = TICKET_CLUES.filter(
  ({ says }) => says !== 'it says what became of your ticket' && says !== 'somebody will see to it',
);

/** What a ticket system sets around an agent's own words as well. */
const WAY = new Set([
  'a line to reply above',
  'the number of a ticket',
  'the subject bears a number of theirs',
  'how to handle the ticket',
  'which product sent it',
]);

const labels = (kind: string): RegExp => labelPattern(NOTICE_LABELS[kind] ?? '');

/** Who is away asks nobody: a person tells of an absence, and asks. */
const [ABSENCE, LEFT] = ['absence note', 'somebody has left'];

const FORMS: readonly Form[] = [
  { name: 'delivery notice', because: 'bounce', clues: FAILURE_CLUES, enough: 2 },
  { name: ABSENCE, because: 'auto-reply', clues: [...AUTOMATIC, ...ABSENCE_CLUES], enough: 3, enoughAlone: 2 },
  { name: LEFT, because: 'auto-reply', clues: [...AUTOMATIC, ...LEFT_CLUES], enough: 3, enoughAlone: 2 },
  {
    name: 'acknowledgement',
    because: 'auto-reply',
    clues: TICKET_CLUES,
    enough: 3,
    enoughAlone: 2,
    labels: labels('a ticket'),
    needs: HARD,
    tells: TICKET_CLUES.filter(({ says }) => !WAY.has(says)),
  },
  { name: 'receipt', because: 'auto-reply', clues: [...AUTOMATIC, ...RECEIPT_CLUES], enough: 2 },
  { name: 'challenge', because: 'auto-reply', clues: [...AUTOMATIC, ...CHALLENGE_CLUES], enough: 2 },
  {
    name: 'voice or fax notice',
    because: 'auto-reply',
    clues: [...AUTOMATIC, ...CALL_CLUES],
    enough: 2,
    labels: labels('a call or a fax'),
  },
  {
    name: 'monitor',
    because: 'auto-reply',
    clues: [...AUTOMATIC, ...MONITOR_CLUES],
    enough: 2,
    labels: labels('a monitor'),
  },
  { name: 'quarantine notice', because: 'auto-reply', clues: [...AUTOMATIC, ...HELD_CLUES], enough: 2 },
  { name: 'account notice', because: 'auto-reply', clues: [...AUTOMATIC, ...ACCOUNT_CLUES], enough: 2 },
  { name: 'bulk mail', because: 'mailing-list', clues: BULK_CLUES, enough: 2 },
];

/** Local parts that programs like to write under, and people too: one point where something else points there. */
const NOTICE_SENDER =
  /^(?:notif\w*|alert\w*|notices?|avis\w*|news(?:letter)?s?|quarantine|voice-?mail|e?fax|message|messages|digest|marketing|promo\w*|offers?|monitor\w*|nagios|zabbix|grafana|mail-?system|gateway|filter|postmaster)$/;

/** Somebody who forwards a machine's mail is a person. */
const FORWARD = /^\s*(?:\[[^\]]{1,30}\]\s*)?(?:fwd?|fw|tr|rv|rm|i|wg|enc|転送)\s*[:：]/iu;
export const isForward = (subject: string): boolean => FORWARD.test(subject);
/** In a thread, or called an answer. */
export const isReply = ({ inReplyTo, references, subject }: ParsedMessage): boolean =>
  inReplyTo.length + references.length > 0 || REPLY.test(subject);
/** Bulk mail answers nobody; a person who does may have its foot in the signature. */
const REPLY = /^\s*(?:re|aw|sv|r|rif|antw?)\s*[:：]/iu;
/** What a greeting, a thank-you or a name adds says nothing. */
const COURTESY =
  /^\W*(?:hi|hello|hey|dear|thank|thanks|greetings|regards|kind|best|sincerely|good|hola|estimad|buen|gracias|saludos|atentamente|bonjour|merci|cordialement|madame|gentile|salve|grazie|saluti|cordiali|hallo|sehr geehrte|guten|vielen|mit freundlichen|danke|お世話|いつも|誠に|大変|ご迷惑|申し訳|よろしく)/iu;
/** No notice needs more to say what it is. */
const LONGEST = 6_000;

/** @returns the signals of every form that the mail has and that is ignored as `because` */
export function toldByForm(message: ParsedMessage, because: IgnoredBecause): readonly Evidence[] {
  const page = readPage(message);
  if (!page) return [];
  return FORMS.filter((form) => form.because === because).flatMap((form) => {
    const says = pointsOf(form, page);
    return says ? [signal(because, form.name, says)] : [];
  });
}

type Page = {
  readonly subject: string;
  readonly lines: readonly string[];
  /** On one line. */
  readonly text: string;
  readonly sender: string;
  readonly isAsking: boolean;
  /** A field of its form is the PIN: it asks by its fields. */
  readonly givesPin: boolean;
  /** It says first that something has come in, and repeats that below: the words asked are not the writer's. */
  readonly isEcho: boolean;
  readonly hasFiles: boolean;
  readonly isReply: boolean;
  /** How much all of it together looks like a program's, 0 to 1 (`writer/writer-model.ts`). */
  readonly likelihood: number;
};

/** Of mails that programs wrote, few look less like it. */
const PERSONAL = 0.05;
/** Of mails that people wrote to look like programs', one in twenty looks more like it: as good as one clue. */
const LIKELY = 0.5;

function readPage(message: ParsedMessage): Page | null {
  const { subject, visibleText, from, attachments } = message;
  if (isForward(subject)) return null;
  const { own, signature } = splitWrittenText(visibleText);
  const words = own || signature ? `${own}\n${signature}` : visibleText;
  const tidy = (text: string): string =>
    text
      .slice(0, LONGEST)
      .normalize('NFKC')
      .replace(/[’‘]/g, "'")
      // The dots of an address end no sentence.
      .replace(/[^\s@]{1,64}@[^\s@]{1,200}(?<!\.)/g, (address) => address.replaceAll('.', '_'));
  const lines = tidy(words).split('\n');
  return {
    subject: tidy(subject).trim(),
    lines,
    text: lines.join(' ').replace(/\s+/gu, ' ').trim(),
    sender: localPartOf(from?.address ?? ''),
    isAsking: asksDesk(lines),
    givesPin: lines.some(givesPin),
    isEcho: repeats(lines.join('\n')),
    hasFiles: attachments.some(({ shownInBody }) => !shownInBody),
    isReply: isReply(message),
    likelihood: writtenByMachine(message),
  };
}

const RECEIVED = TICKET_CLUES.filter(({ says }) => says === 'it says what became of your ticket');

function repeats(text: string): boolean {
  const paragraphs = text.split(/\n\s*\n/u);
  const received = paragraphs.findIndex((one) =>
    RECEIVED.some(({ pattern }) => pattern.test(one.replace(/\s+/gu, ' '))),
  );
  return received >= 0 && received < paragraphs.findIndex((one) => asksDesk(one.split('\n')));
}

/** What the mail says of itself, where that adds up; else null. */
function pointsOf(form: Form, page: Page): string | null {
  const { because, clues, enough, enoughAlone, needs, tells, labels: names } = form;
  if (because === 'mailing-list' && page.isReply) return null;
  const found = clues.filter(({ where, pattern }) => pattern.test(page[where]));
  const listed = names ? page.lines.filter((line) => names.test(line)).length : 0;
  const said = [
    ...found.map(({ says, weight }) => ({ says, weight })),
    ...(listed >= 2 ? [{ says: 'it lists what a notice lists', weight: 1 }] : []),
    ...(because === 'auto-reply' && AUTOMATIC_SUBJECT.test(page.subject)
      ? [{ says: 'the subject says that it is automatic', weight: 3 }]
      : []),
  ];
  const lacks = (wanted: readonly Clue[] | undefined): boolean =>
    !!wanted && !found.some((one) => wanted.includes(one));
  if (said.length === 0 || lacks(needs) || (lacks(tells) && (listed < 2 || page.givesPin))) return null;
  if (page.likelihood < PERSONAL && !said.some(({ weight }) => weight === 3)) return null;
  // A few words in a thread are a person's as likely as a program's.
  if (because === 'auto-reply' && page.likelihood > LIKELY && !page.isAsking && !page.isReply)
    said.push({ says: 'all of it looks like a program’s', weight: 1 });
  if (NOTICE_SENDER.test(page.sender)) said.push({ says: 'a notice’s sender', weight: 1 });
  const isPersonal = (form.name === ABSENCE || form.name === LEFT) && /[?？]/.test(page.text);
  const against = page.isAsking ? (page.isEcho ? 1 : 2) : isPersonal ? 1 : 0;
  const points = said.reduce((sum, { weight }) => sum + weight, 0) - against;
  const isTold = points >= enough || (points >= (enoughAlone ?? enough) && saysNothingElse(page));
  return isTold ? said.map(({ says }) => says).join('; ') : null;
}

const ALL_TEXT = FORMS.flatMap(({ clues }) => clues).filter(({ where }) => where === 'text');

/** Each of its clauses is one that machines say, a greeting or a name. */
const saysNothingElse = ({ lines, hasFiles, isAsking }: Page): boolean =>
  !hasFiles &&
  !isAsking &&
  !/[?？]/.test(lines.join(' ')) &&
  lines
    .join('\n')
    .split(/(?<=[.!?;,])\s|[。\n]/u)
    .map((clause) => clause.trim())
    .every(
      (clause) =>
        clause.length <= 12 ||
        (clause.match(/[\p{L}\p{N}'@.-]+/gu) ?? []).length <= 3 ||
        COURTESY.test(clause) ||
        ALL_TEXT.some(({ pattern }) => pattern.test(clause)),
    );
