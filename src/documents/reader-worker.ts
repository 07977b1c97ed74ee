import { serveThread } from '../base/serve-thread.ts';
import { openDocument } from './open-document.ts';
import { cpuOfOcr } from './picture/ocr.ts';

/** A thread that opens documents: what a stranger sent may take for ever, or all memory there is. */
serveThread(openDocument, cpuOfOcr);
