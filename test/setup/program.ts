import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..', '..');

/** The program as `npm run portdesk` starts it: what comes behind `node`, flags and main file. */
export const PROGRAM: readonly string[] = packageJson.scripts.portdesk
  .split(' ')
  .slice(1)
  .map((word) => (word.startsWith('-') ? word : join(ROOT, word)));
