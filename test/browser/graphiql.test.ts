import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, startBrowser } from '../support/browser.js';
import { type ListeningApi, listeningApi } from '../support/listening.js';

describe.skipIf(!hasBrowser)('GraphiQL', { timeout: 120_000 }, () => {
  let browser: Browser;
  let api: ListeningApi;
  let page: Page;
  let asked: string[];

  beforeAll(async () => {
    api = await listeningApi();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  beforeEach(async (context) => {
    asked = [];
    const visit = await browser.newContext({ baseURL: api.url, viewport: { width: 1400, height: 900 } });
    visit.setDefaultTimeout(60_000);
    page = await visit.newPage();
    page.on('request', (request) => asked.push(request.url()));
    context.onTestFinished(() => visit.close());
  });

  const tabs = () => page.locator('.graphiql-tab-button').allInnerTexts();
  const run = () => page.getByRole('button', { name: /^Execute query/ }).click();

  it('has a tab for each example, and asks nobody but this server', async () => {
    await page.goto('/graphql');
    await page.getByText('Mayors').first().waitFor();
    expect(await tabs()).toEqual(['Mayors', 'Roles', 'Neighbourhood', 'Disputes', 'Path', 'Search']);
    await run();
    await page.locator('.result-window').getByText('"totalCount"').waitFor();
    const elsewhere = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== api.url);
    expect(elsewhere).toEqual([]);
  });

  it('runs the operation of a link, in a tab before them', async () => {
    const query = 'query Ward { person(id: "julie-ward") { name } }';
    await page.goto(`/graphql?${new URLSearchParams({ query })}`);
    await page.getByText('Mayors').first().waitFor();
    expect(await tabs()).toEqual(['Ward', 'Mayors', 'Roles', 'Neighbourhood', 'Disputes', 'Path', 'Search']);
    await run();
    await page.locator('.result-window').getByText('Julie Ward').waitFor();
  });
});
