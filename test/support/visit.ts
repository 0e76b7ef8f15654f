import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { isComplaint, startBrowser } from './browser.js';
import { type ListeningApi, listeningApi } from './listening.js';

/** Drawing without a graphics card takes its time. */
export const patience = { timeout: 20_000 };

/** A new visit to the page before each test of a suite, served with the seeded graph as it is shipped. */
export function visits() {
  let browser: Browser;
  let api: ListeningApi;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    api = await listeningApi();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });
  beforeEach(async (context) => {
    complaints = [];
    const visit = await browser.newContext({
      baseURL: api.url,
      locale: 'en-GB',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await visit.newPage();
    page.setDefaultTimeout(patience.timeout);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => isComplaint(message) && complaints.push(message.text()));
    context.onTestFinished(() => visit.close());
  });
  return {
    page: () => page,
    complaints: () => complaints,
    parameters: () => new URL(page.url()).searchParams,
    /** What the graph says of itself once it is drawn. */
    summary: async () => {
      await page.locator('#graph:not([aria-busy]) .summary').waitFor();
      return page.locator('.summary').textContent();
    },
    ties: () => page.locator('.ties .tie').allInnerTexts(),
  };
}
