// Draws docs/page.png: the graph on the page, around Jeremy Corbyn, from the server that
// `npm start` runs on PORT. No evidence is open in it: the words of an article stay out of the repository.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const url = `http://127.0.0.1:${process.env.PORT ?? 4000}/?focus=person:jeremy-corbyn`;
const picture = fileURLToPath(new URL('../docs/page.png', import.meta.url));
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await chrome.newPage({
  viewport: { width: 1280, height: 1000 },
  deviceScaleFactor: 1.5,
  locale: 'en-GB',
});
await page.goto(url);
await page.locator('#graph:not([aria-busy]) .summary').waitFor();
await page.waitForTimeout(500);
const top = await page.locator('#explore').boundingBox();
const legend = await page.locator('.legend').boundingBox();
await page.screenshot({
  path: picture,
  fullPage: true,
  clip: { x: 0, y: top.y, width: 1280, height: legend.y + 230 - top.y },
});
await chrome.close();
