import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../../src/app.ts';
import { type Clock, systemClock } from '../../src/base/clock.ts';
import { loadSettings } from '../../src/config/load.ts';
import { runDaemon } from '../../src/daemon.ts';
import { importRegistry } from '../../src/registry/import.ts';

const REGISTRY = join(import.meta.dirname, '..', '..', 'fixtures', 'registry', 'stories.json');

/** The desk as `start` runs it, on a folder of its own and with the stories' registry. */
export type DeskUnderTest = {
  readonly folder: string;
  readonly app: App;
  start(): void;
  stop(): Promise<void>;
  remove(): Promise<void>;
};

export const DESK = {
  PORTDESK_PTN_ADDRESS: 'ptn@desk.example',
  PORTDESK_GCSTNMSD_ADDRESS: 'gcstnmsd@desk.example',
  PORTDESK_PROVIDER_NAMES: 'Larkspur Voice, Larkspur',
  PORTDESK_AGENTS: 'agents@desk.example',
  PORTDESK_TRUSTED_AUTHSERV_ID: 'mx.desk.example',
  PORTDESK_LOG_LEVEL: 'silent',
  PORTDESK_PIN_HASH_MEMORY_KIB: '64',
};

export async function deskUnderTest(
  env: Record<string, string>,
  folder = mkdtempSync(join(tmpdir(), 'portdesk-desk-')),
  clock: Clock = systemClock,
): Promise<DeskUnderTest> {
  const app = await openApp(loadSettings({ env: { ...DESK, ...env }, cwd: folder }), clock);
  await importRegistry(app.store, app.pinGuard, [REGISTRY], { now: new Date() });
  let running: { stop: AbortController; done: Promise<void> } | null = null;
  const stop = async (): Promise<void> => {
    running?.stop.abort();
    await running?.done;
    running = null;
  };
  return {
    folder,
    app,
    start() {
      const controller = new AbortController();
      running = { stop: controller, done: runDaemon(app, {}, controller.signal) };
    },
    stop,
    async remove() {
      await stop();
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let counter = 0;

/** A request that is accepted, unless `changes` say otherwise; each has numbers and an id of its own. */
export function requestMail(
  changes: { from?: string; to?: string; number?: string; pin?: string; extra?: string } = {},
): string {
  counter += 1;
  const number = changes.number ?? `414-555-0${String(100 + (counter % 100))}`;
  return [
    `From: Nora Lindqvist <${changes.from ?? 'nora@tallgrass.example'}>`,
    `To: ${changes.to ?? 'ptn@desk.example'}`,
    `Subject: Port out ${number}`,
    `Message-ID: <request-${counter}@tallgrass.example>`,
    ...(changes.extra ? [changes.extra] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello,',
    '',
    `please port out ${number} to Prairie Fiber. Our port-out PIN is ${changes.pin ?? '8264017'}.`,
    '',
    'Nora Lindqvist',
    '',
  ].join('\r\n');
}
