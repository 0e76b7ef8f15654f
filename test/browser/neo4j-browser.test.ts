import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { looks } from '../../src/server/browser-style.js';
import { hasBrowser, startBrowser } from '../support/browser.js';
import { type ListeningApi, listeningApi } from '../support/listening.js';

const url = inject('neo4jBrowserUrl');

describe.skipIf(!hasBrowser)('Neo4j Browser', { timeout: 120_000 }, () => {
  let api: ListeningApi;
  let browser: Browser;
  let page: Page;
  const answered: string[] = [];

  beforeAll(async () => {
    api = await listeningApi(inject('apiPort'), Number(new URL(url).port));
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    page.setDefaultTimeout(100_000);
    // What the server's policy stops gets no response.
    page.on('response', (response) => answered.push(response.url()));
    await page.goto(url);
    await page.getByTestId('username').fill(inject('neo4jUser'));
    await page.getByTestId('password').fill(inject('neo4jPassword'));
    await page.getByTestId('connect').click();
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  it('opens the guide beside the editor once one is logged in', async () => {
    await page.getByText('Every tie here is derived from').waitFor();
    expect(await page.locator('pre.runnable').count()).toBeGreaterThan(0);
  });

  it('runs the statements of the guide, and shows nodes by their names', async () => {
    await page.locator('pre.runnable').first().locator('i').click();
    const nodes = page.locator('g.node');
    await nodes.filter({ hasText: 'Corbyn' }).waitFor();
    await nodes.filter({ hasText: 'Rotheram' }).waitFor();
    await nodes.filter({ hasText: 'Burnham' }).waitFor();
    expect(await coloursOf(nodes)).toEqual(new Set([looks.Person?.colour]));
  });

  it('leads on to mayors as of a date, and to the claims behind a tie', async () => {
    const next = async (title: string) => {
      await page.getByText('Next', { exact: true }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      await page.locator('pre.runnable').first().locator('i').click();
      return page.locator('article').first().locator('g.node');
    };
    await (await next('Mayors among them')).filter({ hasText: 'Mayor of Liverpool' }).waitFor();
    const nodes = await next('The claims behind one tie');
    await nodes.filter({ hasText: 'IBTimes' }).waitFor();
    const drawn = ['Person', 'Claim', 'ArticleVersion', 'Article', 'Source'];
    expect(await coloursOf(nodes)).toEqual(new Set(drawn.map((label) => looks[label]?.colour)));
  });

  async function coloursOf(nodes: Locator): Promise<Set<string>> {
    const circles = nodes.locator('circle.b-outline');
    const fills = await Promise.all((await circles.all()).map((one) => one.getAttribute('fill')));
    return new Set(fills.map(String));
  }

  it('is answered by nobody but the two servers', () => {
    const own = [url, api.url].map((one) => new URL(one).origin);
    const others = answered.filter((one) => !/^(data|blob):/.test(one) && !own.includes(new URL(one).origin));
    expect(others).toEqual([]);
    const files = answered.filter((one) => one.startsWith(api.url)).map((one) => new URL(one).pathname);
    expect(files.sort()).toEqual(['/browser/guide.html', '/browser/style.grass']);
  });
});
