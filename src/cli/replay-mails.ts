/** Reads the stored mails again and decides them in their order, on a copy of the registry and the orders as they are now. */
import { systemClock } from '../base/clock.ts';
import { messageOf } from '../base/errors.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Settings } from '../config/settings.ts';
import { readRawMail } from '../intake/receive.ts';
import type { Store } from '../store/open.ts';
import type { Keys } from '../store/seal.ts';
import { checkLine } from './check-line.ts';
import { type ComparedMail, compareDecisions, type DecisionView, viewOfRow } from './compare-decisions.ts';
import { openReplayDesk } from './configured-copy.ts';

export async function replayMails(
  settings: Settings,
  store: Store,
  keys: Keys,
  since: string,
): Promise<ComparedMail[]> {
  const mails = await store.db
    .selectFrom('mails')
    .innerJoin('decisions', 'decisions.mail_id', 'mails.id')
    .selectAll('decisions')
    .select('mails.mailbox')
    .where('mails.received_at', '>=', since)
    .where('mails.raw', 'is not', null)
    .orderBy('mails.id')
    .execute();
  const desk = await openReplayDesk(settings, systemClock);
  try {
    const compared: ComparedMail[] = [];
    for (const mail of mails) {
      const again = await readRawMail(store, keys, mail.mail_id)
        .then((raw) => desk.decide(raw, mail.mailbox as MailboxName))
        .then(
          (handled): DecisionView => {
            const { reasons, ...line } = checkLine(String(mail.mail_id), handled);
            return { ...line, reasons: reasons.map(({ code }) => code) };
          },
          (error: unknown) => new Error(`it can not be read again (${messageOf(error)})`),
        );
      compared.push(compareDecisions({ mail: mail.mail_id, case: mail.case_number, before: viewOfRow(mail) }, again));
    }
    return compared;
  } finally {
    await desk.close();
  }
}
