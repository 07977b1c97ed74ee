/**
 * Every setting of the program, once. Adding one documents it in .env.example and makes it known to the loader.
 */
import { DESK } from './groups/desk.ts';
import { LIMITS } from './groups/limits.ts';
import { OAUTH } from './groups/oauth.ts';
import { PROVISIONING } from './groups/provisioning.ts';
import { MAILBOX } from './groups/reading.ts';
import { RUNNING } from './groups/running.ts';
import { SENDING } from './groups/sending.ts';
import { STORAGE } from './groups/storage.ts';
import type { Setting } from './setting.ts';

export const SETTINGS: readonly Setting[] = [
  ...DESK,
  ...STORAGE,
  ...MAILBOX,
  ...SENDING,
  ...OAUTH,
  ...PROVISIONING,
  ...LIMITS,
  ...RUNNING,
];
