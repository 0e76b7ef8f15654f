import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.js';
import { patience, visits } from '../support/visit.js';

const corbyn = 'person:jeremy-corbyn';

describe.skipIf(!hasBrowser)('exploring on the page', { timeout: 60_000 }, () => {
  const visit = visits();
  const { summary, ties, parameters } = visit;

  it('moves in time by the slider, the buttons and the date, for the answer too', async () => {
    const page = visit.page();
    await page.goto('/?q=who is PPS to Corbyn');
    expect(await summary()).not.toContain('not certain');
    const slider = page.getByRole('slider', { name: 'Date' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('any date');
    const steps = await page.evaluate<number>('history.length');
    await slider.press('End');
    await slider.press('ArrowLeft');
    await expect.poll(summary, patience).toContain('not certain');
    const late = parameters().get('asOf') ?? '';
    expect(late > '2016-08-11').toBe(true);
    expect(await page.getByLabel('At the date').inputValue()).toBe(late);
    await expect.poll(() => page.locator('#answer .dates').textContent(), patience).toContain('2016');
    expect(await page.getByLabel('As of (optional)').inputValue()).toBe(late);
    expect(await page.evaluate('history.length')).toBe(steps);
    const many = (await ties()).length;
    await page.getByLabel('At the date').fill('2014-01-01');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await ties()).length, patience).toBeLessThan(many);
    await page.getByRole('button', { name: 'Any date' }).click();
    await expect.poll(() => parameters().get('asOf'), patience).toBeNull();
  });

  it('plays through what changes, until it is paused', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}`);
    await summary();
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => parameters().get('asOf'), patience).not.toBeNull();
    const first = parameters().get('asOf');
    await expect.poll(() => parameters().get('asOf'), patience).not.toBe(first);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(visit.complaints()).toEqual([]);
  });

  it('shows the record of an earlier day', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}`);
    await summary();
    await page.getByLabel('As recorded by').fill('2026-01-01');
    await expect.poll(() => parameters().get('knownAt'), patience).toBe('2026-01-01T23:59:59Z');
    await page.locator('#graph:not([aria-busy])').waitFor();
    expect(await ties()).toEqual([]);
  });

  it('tells how two people are connected, each step with its evidence', async () => {
    const page = visit.page();
    await page.goto('/?focus=andy-burnham');
    await summary();
    await page.getByLabel('How are they connected with').pressSequentially('julie wa');
    await page.getByRole('option', { name: 'Julie Ward' }).click();
    await expect
      .poll(summary, patience)
      .toMatch(/shortest ways? from Andy Burnham to Julie Ward, of 2 steps/);
    expect(parameters().get('to')).toBe('person:julie-ward');
    const way = page.locator('.ways > li').first();
    expect(await way.textContent()).toContain('not every step is stated outright');
    await way.getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Andy Burnham is an ally of Jeremy Corbyn' }).waitFor();
    await page.getByRole('button', { name: 'Back to all ties of Andy Burnham' }).click();
    await expect.poll(summary, patience).toContain('neighbours of Andy Burnham');
    // However many ties make a step, those who lead over the same people are one way.
    await page.goto('/?focus=owen-smith&to=steve-rotheram');
    expect(await summary()).toBe('1 shortest way from Owen Smith to Steve Rotheram, of 2 steps.');
    expect(await page.locator('.ways > li > ol > li').count()).toBe(2);
    expect(await page.locator('.ways .tie').count()).toBe(6);
  });

  it('saves what is shown', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}&hide=said.HEDGED`);
    await summary();
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Save as ${name}` }).click(),
      ]);
      return readFile(await download.path());
    };
    const csv = (await saved('CSV')).toString().trim().split('\r\n');
    expect(csv).toHaveLength(1 + (await ties()).length);
    expect(csv.join()).not.toContain('HEDGED');
    const graphml = (await saved('GraphML')).toString();
    expect(graphml.match(/<edge /g)).toHaveLength(csv.length - 1);
    const svg = (await saved('SVG')).toString();
    expect(svg).toContain('Steve Rotheram</text>');
    expect(svg).toContain(page.url().replaceAll('&', '&amp;'));
    // A link shows what its sender saw.
    await page.reload();
    await summary();
    expect((await saved('SVG')).toString()).toBe(svg);
    const png = await saved('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1780]);
    expect(visit.complaints()).toEqual([]);
  });

  it('shows the graph alone where it is embedded', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}&embed`);
    await summary();
    expect(await page.getByLabel('Your question').isVisible()).toBe(false);
    const whole = await page.getByRole('link', { name: 'Open the whole page' }).getAttribute('href');
    expect(new URL(whole ?? '', page.url()).search).toBe('?focus=person%3Ajeremy-corbyn');
  });
});
