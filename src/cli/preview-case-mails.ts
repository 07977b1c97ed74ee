import type { Desk } from '../base/desk.ts';
import type { Language } from '../base/language.ts';
import type { RequestKind } from '../base/request-kind.ts';
import { type CaseThread, renderAgentAnswer, renderOrderNews } from '../reply/case-mail.ts';
import type { OutgoingMail } from '../reply/outgoing-mail.ts';
import type { TemplateSet } from '../templates/load-templates.ts';

const KINDS: readonly RequestKind[] = ['port-out', 'org-transfer', 'convert-to-service', 'port-in', 'new-numbers'];
const NUMBERS = ['+14255550100', '+14255550110', '+14255550111', '+14255550112', '+14255550113'];

/** The mails of an order's life and what an agent writes, with invented values. */
export function previewCaseMails(
  templates: TemplateSet,
  desk: Desk,
  language: Language,
): { readonly name: string; readonly mail: OutgoingMail }[] {
  const thread: CaseThread = {
    desk,
    templates,
    mailbox: 'ptn',
    tag: 'sample',
    now: new Date('2026-03-18T15:00:00Z'),
    caseNumber: 'PTN-2026-000123',
    requester: 'pat@customer.example',
    language,
    subject: 'Re: Five lines to another provider [PTN-2026-000123]',
    thread: ['<sample@customer.example>'],
  };
  const news = (step: 'begun' | 'completed' | 'cancelled', kind: RequestKind): OutgoingMail =>
    renderOrderNews(thread, {
      step,
      order: 'PTN-2026-000123',
      kind,
      numbers: NUMBERS,
      destination: kind === 'org-transfer' ? 'Another Customer LLC' : null,
      note: step === 'cancelled' ? 'You asked us by phone to stop it.' : null,
    });
  return [
    { name: `${language}-order-begun`, mail: news('begun', 'port-out') },
    ...KINDS.map((kind) => ({ name: `${language}-order-completed-${kind}`, mail: news('completed', kind) })),
    { name: `${language}-order-cancelled`, mail: news('cancelled', 'port-out') },
    {
      name: `${language}-agent-answer`,
      mail: renderAgentAnswer(thread, 'Thank you for waiting.\n\nThe number is yours until May 31.'),
    },
  ];
}
