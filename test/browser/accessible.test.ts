import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, answerTo } from '../support/answers.js';
import { hasBrowser, startBrowser } from '../support/browser.js';
import { startPage } from '../support/page.js';

const questions = ['', 'something that fails', ...Object.keys(answers)];

describe.skipIf(!hasBrowser)('the page, to WCAG 2.2 AA', { timeout: 90_000 }, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startPage>>;

  beforeAll(async () => {
    site = await startPage(async ({ question }) =>
      question in answers
        ? [200, { data: { ask: answerTo(question, null) } }]
        : [200, { errors: [{ message: 'Unexpected error.' }] }],
    );
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it.each([
    {
      colorScheme: 'light',
      run: "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }",
    },
    // Only the colours differ in the dark.
    { colorScheme: 'dark', run: "{ runOnly: { type: 'rule', values: ['color-contrast'] } }" },
  ] as const)('in the $colorScheme', async ({ colorScheme, run }) => {
    const page = await browser.newPage({ baseURL: site.url, colorScheme });
    const checked = [
      ...questions.map((q) => ({ q, knownAt: '2016-09-01T10:00:00Z' })),
      { focus: 'hub', tie: 'one' },
    ];
    for (const view of checked) {
      await page.goto(`/?${new URLSearchParams(view)}`);
      if ('q' in view) await page.locator('#answer:not([aria-busy]) h2').waitFor();
      else {
        await page.getByRole('heading', { name: 'Sources differ' }).waitFor();
        await page.locator('#graph:not([aria-busy])').waitFor();
      }
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<axe.AxeResults>(`axe.run(${run})`);
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found, JSON.stringify(view)).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    }
    await page.close();
  });
});
