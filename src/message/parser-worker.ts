import { serveThread } from '../base/serve-thread.ts';
import { parseMail } from './parse.ts';

/** A thread that reads mails, so that one which takes for ever can be stopped with it. */
serveThread(parseMail);
