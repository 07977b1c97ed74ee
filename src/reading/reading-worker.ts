import { packSecrets } from '../base/secret-transfer.ts';
import { serveThread } from '../base/serve-thread.ts';
import { readMail } from './read-mail.ts';
import type { ReadingWork } from './reading-pool.ts';

/** A thread that reads what long mails say, so that none holds up the desk, and one that takes for ever is stopped with it. */
serveThread(async ({ message, documents, known }: ReadingWork) => packSecrets(readMail(message, documents, known)));
