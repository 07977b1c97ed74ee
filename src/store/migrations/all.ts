import type { Migration } from 'kysely/migration';
import { firstTables } from './0001-first-tables.ts';
import { conversation } from './0002-conversation.ts';
import { decisionRecords } from './0003-decision-records.ts';
import { workList } from './0004-work-list.ts';
import { toldEvents } from './0005-told-events.ts';
import { sentMails } from './0006-sent-mails.ts';
import { decidedMails } from './0007-decided-mails.ts';

/** Every migration there ever was, in order of its name. A released one is never changed. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-conversation': conversation,
  '0003-decision-records': decisionRecords,
  '0004-work-list': workList,
  '0005-told-events': toldEvents,
  '0006-sent-mails': sentMails,
  '0007-decided-mails': decidedMails,
};
