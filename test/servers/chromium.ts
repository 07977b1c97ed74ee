/**
 * Debian's headless Chromium as a program that shows mails: no scripts, no network, a profile of its own that is gone afterwards. It is
 * spoken to through a pipe, so that no port is open.
 */
import { existsSync } from 'node:fs';
import { type CDPSession, chromium, type Page } from 'playwright-core';

const BINARY = '/usr/bin/chromium-headless-shell';
const START_MS = 30_000;
const STEP_MS = 15_000;
/** A desk's window, in pixels. */
export const WINDOW = { width: 1_000, height: 900 };

export type Chromium = {
  readonly page: Page;
  /** The window as PNG. @param height of which so much is taken from above, in pixels */
  shoot(height: number): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** @throws Error that says how to install the browser where it is missing, or that it did not start within half a minute */
export async function startChromium(): Promise<Chromium> {
  if (!existsSync(BINARY))
    throw new Error(
      `There is no ${BINARY}, and HTML mails are held against it: run test/servers/install-servers.sh as root.`,
    );
  const browser = await chromium.launch({
    executablePath: BINARY,
    timeout: START_MS,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-gpu', '--disable-lcd-text', '--hide-scrollbars'],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, viewport: WINDOW });
    context.setDefaultTimeout(STEP_MS);
    await context.route('**/*', (route) => route.abort());
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    return { page, shoot: (height) => shoot(session, height), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function shoot(session: CDPSession, height: number): Promise<Uint8Array> {
  const clip = { x: 0, y: 0, width: WINDOW.width, height, scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip });
  return Buffer.from(data, 'base64');
}
