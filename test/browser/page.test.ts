import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerTo } from '../support/answers.js';
import { hasBrowser, isComplaint, startBrowser } from '../support/browser.js';
import { type Question, type Reply, startPage } from '../support/page.js';

const flagship = 'how many mayors are Corbyn allies';
const pps = 'who is PPS to Corbyn';

describe.skipIf(!hasBrowser)('the page', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startPage>>;
  let page: Page;
  let asked: Question[];
  let reply: Reply;
  let complaints: string[];

  beforeAll(async () => {
    site = await startPage((question) => {
      asked.push(question);
      return reply(question);
    });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  beforeEach(async (context) => {
    asked = [];
    complaints = [];
    reply = async ({ question, asOf }) => [200, { data: { ask: answerTo(question, asOf) } }];
    const visit = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
    page = await visit.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => isComplaint(message) && complaints.push(message.text()));
    context.onTestFinished(() => visit.close());
  });

  const headline = () =>
    page
      .locator('#answer[aria-busy]')
      .waitFor({ state: 'detached' })
      .then(() => page.locator('#answer h2').textContent());
  const address = () => `${new URL(page.url()).pathname}${new URL(page.url()).search}`;
  const ask = async (question: string) => {
    await page.getByLabel('Your question').fill(question);
    await page.keyboard.press('Enter');
    return headline();
  };

  it('answers what is asked, with what was counted and what stands beside', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: flagship }).click();
    expect(await headline()).toBe('0 stated');
    expect(asked).toEqual([{ question: flagship, asOf: null, knownAt: null }]);
    const beside = page.locator('#answer section', {
      has: page.getByRole('heading', { name: 'Not counted, and why' }),
    });
    expect(await beside.locator('strong').allInnerTexts()).toEqual([
      'Steve Rotheram',
      'Andy Burnham',
      'Joe Anderson',
    ]);
    expect(await beside.textContent()).toContain('hedged: as it appears, implied');
    expect(complaints).toEqual([]);
  });

  it('opens a row to its evidence by keyboard', async () => {
    await page.goto(`/?q=${flagship}`);
    await page.locator('summary', { hasText: 'Burnham' }).press('Enter');
    const claim = page.locator('.evidence > li:visible');
    expect(await claim.textContent()).toContain('by all appearances');
    expect(await claim.textContent()).toContain('Asserted · hedged: as it appears, implied');
    expect(await claim.textContent()).toContain('post-2/burnham-loyal');
    expect(await claim.locator('blockquote').textContent()).toBe('A passage that was made up for this test.');
    expect(await claim.getByRole('link').getAttribute('href')).toBe('https://example.org/article');
  });

  it('keeps what is asked in the address, so that Back and links lead to it', async () => {
    await page.goto('/');
    await page.getByLabel('As of').fill('2016-08');
    await ask(flagship);
    expect(address()).toBe('/?q=how+many+mayors+are+Corbyn+allies&asOf=2016-08');
    expect(await ask(pps)).toBe('Steve Rotheram');
    await page.goBack();
    await expect.poll(headline).toBe('0 stated');
    expect(await page.getByLabel('As of').inputValue()).toBe('2016-08');
    await page.goBack();
    await expect.poll(headline).toBe('What an answer tells you');

    await page.goto('/?q=who%20is%20PPS%20to%20Corbyn&knownAt=2016-09-01T10:00:00Z');
    expect(await headline()).toBe('Steve Rotheram');
    expect(asked.at(-1)?.knownAt).toBe('2016-09-01T10:00:00Z');
    await page.getByRole('link', { name: 'Use what is known now' }).click();
    await headline();
    expect(asked.at(-1)?.knownAt).toBe(null);
  });

  it('announces an answer once and gives its heading the focus, but leaves it to a reader who came by a link', async () => {
    await page.goto(`/?q=${pps}`);
    await headline();
    expect(await page.locator(':focus').count()).toBe(0);
    await ask(flagship);
    expect(await page.locator('#answer h2:focus').count()).toBe(1);
    expect(await page.locator('#status').textContent()).toBe(answerTo(flagship, null).sentence);
  });

  it.each([
    [
      'what share of the run-off did Rotheram win',
      '55% disputed: sources differ',
      'computed from what is stated',
    ],
    ['who is Steve Rotheram', 'Steve Rotheram', 'nominee'],
    ['is Burnham an ally of Corbyn', 'Unknown', 'Hedged, so that it decides nothing.'],
    [
      'how is Burnham connected to Rotheram',
      'Connected by 2 steps not every step is stated outright',
      'from 2015',
    ],
  ])('shows %s', async (question, expected, text) => {
    await page.goto(`/?q=${question}`);
    expect(await headline()).toBe(expected);
    expect(await page.locator('#answer').textContent()).toContain(text);
  });

  it.each([
    ['will it rain', 'Not understood', pps],
    ['who is Smith', 'Which one?', 'who is Owen Smith'],
    ['who is PPS to Corbett', 'Not in the graph', pps],
  ])('leads on from %s', async (question, expected, choice) => {
    await page.goto(`/?q=${question}&asOf=2016`);
    expect(await headline()).toBe(expected);
    await page.locator('#answer').getByRole('link', { name: choice }).click();
    await headline();
    expect(asked.at(-1)).toEqual({ question: choice, asOf: '2016', knownAt: null });
  });

  it('shows what others wrote as text, and links to the web only', async () => {
    await page.goto('/?q=who is the hostile one');
    expect(await headline()).toBe('<script>document.title = 1</script>');
    expect(await page.locator('#answer').locator('img, script, b, .source a').count()).toBe(0);
    expect(await page.title()).toBe('who is the hostile one – Political Alliances');
    expect(complaints).toEqual([]);
  });

  it('says why there is no answer, and asks again', async () => {
    reply = async () => [200, { errors: [{ message: 'Unexpected error.' }] }];
    await page.goto(`/?q=${pps}`);
    expect(await headline()).toBe('Something went wrong on the server');
    reply = async () => [
      400,
      { errors: [{ message: 'No such date.', extensions: { code: 'BAD_USER_INPUT' } }] },
    ];
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByText('No such date.').waitFor();
    expect(await headline()).toBe('It cannot be asked like this');
  });

  it('asks by itself when there is a connection again', async () => {
    await page.goto('/');
    await page.context().setOffline(true);
    expect(await ask(pps)).toBe('You are offline');
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Steve Rotheram' }).waitFor();
  });

  it('drops the answer to a question that was asked before', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    reply = async ({ question }) => {
      if (question === flagship) await held;
      return [200, { data: { ask: answerTo(question, null) } }];
    };
    await page.goto('/');
    await page.getByRole('button', { name: flagship }).click();
    await page.getByText('Looking through the claims…').waitFor();
    await page.getByRole('button', { name: pps }).click();
    release();
    expect(await headline()).toBe('Steve Rotheram');
  });

  it('offers the same answer as GraphQL, as Cypher and as a link', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/?q=${flagship}`);
    await headline();
    const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()');
    await page.getByRole('button', { name: 'Copy link to this answer' }).click();
    await expect.poll(clipboard).toBe(`${site.url}/?q=how+many+mayors+are+Corbyn+allies`);
    await page.getByText('As Cypher').click();
    await page.getByRole('button', { name: 'Copy parameters' }).click();
    await expect.poll(clipboard).toMatch(/^:params \{/);
    await page.getByText('As GraphQL').click();
    const graphiql = await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href');
    const opened = new URL(graphiql ?? '', site.url).searchParams;
    expect(opened.get('query')).toContain('totalCount');
    expect(JSON.parse(opened.get('variables') ?? '')).toEqual({ of: 'jeremy-corbyn' });
  });

  it('offers questions while one is written, by keyboard', async () => {
    await page.goto('/');
    const field = page.getByRole('combobox', { name: 'Your question' });
    await field.pressSequentially('who is PPS to bur');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().textContent()).toBe('who is PPS to Andy Burnham');
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('question-options-0');
    await field.press('Enter');
    await headline();
    expect(asked).toEqual([{ question: 'who is PPS to Andy Burnham', asOf: null, knownAt: null }]);
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('refuses a date that is none before it asks', async () => {
    await page.goto('/');
    await page.getByLabel('Your question').fill(pps);
    await page.getByLabel('As of').fill('June 2016');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>("document.getElementById('as-of').validationMessage")).toContain(
      '2016-08',
    );
    expect(asked).toEqual([]);
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/?q=${flagship}`);
    await headline();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
  });
});
