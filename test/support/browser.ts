import { existsSync } from 'node:fs';
import { type Browser, type ConsoleMessage, chromium } from 'playwright-core';

const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Whether this machine has a browser to test with; says so once if not. */
export const hasBrowser = found !== undefined;
if (!hasBrowser) console.warn('No Chromium is installed: the tests of the page are skipped.');

/** Starts the machine's own Chromium, which asks nothing of the network but what the page asks. */
export function startBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error('No Chromium is installed.');
  return chromium.launch({
    executablePath: found,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Whether the browser complains of the page, and not of drawing without a graphics card. */
export const isComplaint = (message: ConsoleMessage) => !message.text().includes('GL Driver Message');
