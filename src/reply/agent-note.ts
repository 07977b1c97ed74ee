import type { Evidence } from '../base/evidence.ts';
import type { Decision } from '../decision/decision.ts';
import { renderHtml, renderText } from './markdown.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { deskAddress, kindName, ourMessageId, type Replying, robotHeaders } from './replying.ts';

export type AgentNote = {
  readonly title: string;
  readonly decision: Decision | null;
  readonly caseNumber: string | null;
  /** Masked where it was made. */
  readonly evidence: readonly Evidence[];
};

/** Tells the agents what no customer is told. Nobody is told where no agents are configured. */
export function agentNote(replying: Replying, { title, decision, caseNumber, evidence }: AgentNote): OutgoingMail[] {
  const { desk, message, templates, now } = replying;
  const [first, ...others] = desk.agents;
  if (!first) return [];
  const why = decision?.reasons.map(({ code }) => code).join(', ') ?? evidence.map(({ quote }) => quote).join('; ');
  const markdown = templates.fill('en', 'agent-note', {
    title,
    case: caseNumber,
    sender: message.from?.address ?? 'nobody',
    why,
    kindName: kindName(replying, 'en', decision?.kind ?? 'unknown'),
    organisation: decision?.organisation ?? 'not told',
    evidence: evidence.slice(0, 60),
  });
  const subject = `${title}${caseNumber ? ` [${caseNumber}]` : ''}`;
  return [
    {
      from: deskAddress(replying, 'en'),
      to: [{ address: first, name: '' }],
      cc: others.map((address) => ({ address, name: '' })),
      subject,
      messageId: ourMessageId(replying, caseNumber, 'g'),
      inReplyTo: null,
      references: [],
      headers: { ...robotHeaders('en'), 'Auto-Submitted': 'auto-generated' },
      date: now,
      text: renderText(markdown),
      html: renderHtml(markdown, { language: 'en', title: subject }),
      attachments: [],
    },
  ];
}
