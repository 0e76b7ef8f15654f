import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.js';
import { listeningApi } from '../support/listening.js';
import { hub } from '../support/neighbourhood.js';
import { startPage } from '../support/page.js';
import { patience, visits } from '../support/visit.js';

const corbyn = 'person:jeremy-corbyn';

describe.skipIf(!hasBrowser)('the graph on the page', { timeout: 60_000 }, () => {
  const visit = visits();
  const { summary, ties, parameters } = visit;

  it('answers the flagship question as it is typed, and draws whom it is about', async () => {
    const page = visit.page();
    await page.goto('/');
    const field = page.getByRole('combobox', { name: 'Your question' });
    await field.pressSequentially('how many mayors are corb');
    await page.getByRole('option', { name: 'how many mayors are Jeremy Corbyn allies' }).click();
    await page.getByRole('heading', { name: '0 stated' }).waitFor();
    expect(await summary()).toContain('neighbours of Jeremy Corbyn');
    expect((await ties()).join()).toMatch(/Jeremy Corbyn is an ally of Steve Rotheram/);
    expect(await page.locator('.picture canvas').count()).toBeGreaterThan(0);
    expect(await page.locator('.picture canvas:not([aria-hidden="true"])').count()).toBe(0);
    expect(visit.complaints()).toEqual([]);
  });

  it('is found, opened, collapsed and left by keyboard alone', async () => {
    const page = visit.page();
    await page.goto('/');
    await page.getByLabel('Find a person').focus();
    await page.keyboard.type('rother');
    await page.getByRole('option', { name: 'Steve Rotheram' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await summary()).toContain('neighbours of Steve Rotheram');
    expect(parameters().get('focus')).toBe('person:steve-rotheram');
    const before = (await ties()).length;
    await page.locator('.tie').first().focus();
    const label = 'Expand Jeremy Corbyn';
    for (let row = 0; row < before; row += 1) {
      await page.keyboard.press('ArrowRight');
      if ((await page.locator(':focus').getAttribute('aria-label')) === label) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await ties()).length, patience).toBeGreaterThan(before);
    expect(parameters().get('open')).toBe(corbyn);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Collapse Jeremy Corbyn');
    await page.goBack();
    await expect.poll(async () => (await ties()).length, patience).toBe(before);
    await page.goBack();
    expect(parameters().size).toBe(0);
  });

  it('is filtered by its legend, and a link reopens what is left', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}`);
    await summary();
    expect((await ties()).join()).toContain('hedged');
    await page.getByRole('checkbox', { name: /hedged only/ }).press('Space');
    await expect.poll(async () => (await ties()).join(), patience).not.toContain('hedged');
    expect(await summary()).toContain('after filtering');
    expect(await page.locator('input:focus').getAttribute('data-key')).toBe('said.HEDGED');
    const shown = await ties();
    await page.goto(page.url());
    await summary();
    expect(await ties()).toEqual(shown);
    expect(await page.getByRole('checkbox', { name: /hedged only/ }).isChecked()).toBe(false);
  });

  it('shows the evidence of a tie, and gives the focus back when it is closed', async () => {
    const page = visit.page();
    await page.goto('/?focus=person:luciana-berger');
    await summary();
    await page
      .locator('.tie', { hasText: 'held the post of Shadow Minister for Mental Health' })
      .press('Enter');
    const heading = page.getByRole('heading', { name: 'Luciana Berger held the post of Shadow Minister' });
    await heading.waitFor();
    expect(await page.locator('.evidence-panel h3:focus').count()).toBe(1);
    expect(await page.locator('.side h5').allInnerTexts()).toEqual([
      '1 of 2: ended 2016-06',
      '2 of 2: held on 2016-08-11',
    ]);
    expect(await page.locator('.claim-card').textContent()).toContain('Characters 537 to 633');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain('IBTimes UK');
    expect(copied).toContain(page.url());
    const link = page.url();
    await page.keyboard.press('Escape');
    await page.locator('.tie:focus', { hasText: 'Shadow Minister for Mental Health' }).waitFor();
    expect(await page.locator('.evidence-panel').isHidden()).toBe(true);
    await page.goto(link);
    await heading.waitFor();
    expect(visit.complaints()).toEqual([]);
  });

  it('says who there is not, and that it cannot be read', async () => {
    const page = visit.page();
    await page.goto('/?focus=person:nobody');
    await page.locator('#graph .card.failed').waitFor();
    expect(await page.locator('#graph').textContent()).toContain('person:nobody');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`/?focus=${corbyn}`);
    await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Load the graph again' }).click();
    expect(await summary()).toContain('Jeremy Corbyn');
  });

  it('says that the server is stopped, and goes on with it when it is back', async (context) => {
    const page = visit.page();
    const stopped = await listeningApi();
    await page.goto(`${stopped.url}/?focus=${corbyn}`);
    const before = await summary();
    await stopped.close();
    await page.getByRole('combobox', { name: 'Your question' }).fill('who is PPS to Corbyn');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.locator('#answer').getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
    expect(await page.getByLabel('Your question').inputValue()).toBe('who is PPS to Corbyn');
    const back = await listeningApi(Number(new URL(stopped.url).port));
    context.onTestFinished(() => back.close());
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.locator('#answer .sentence', { hasText: 'Steve Rotheram' }).waitFor();
    await page.goto(`${back.url}/?focus=${corbyn}`);
    expect(await summary()).toBe(before);
  });

  it('keeps where the picture is looked at in the address, without a step in the history', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}`);
    await summary();
    const steps = await page.evaluate<number>('history.length');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => parameters().get('cam'), patience).toBe('0.50,0.50,0.67');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => parameters().get('cam'), patience).toBeNull();
    expect(await page.evaluate('history.length')).toBe(steps);
  });

  it('says so where its own code cannot be had', async () => {
    const page = visit.page();
    await page.goto('/');
    await page.route('**/part-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'who is PPS to Corbyn' }).click();
    await page.locator('#answer .sentence', { hasText: 'Steve Rotheram' }).waitFor();
    await page.getByRole('button', { name: 'Load the page again' }).waitFor();
  });

  it('is a list where there is no WebGL', async () => {
    const page = visit.page();
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    await page.goto(`/?focus=${corbyn}`);
    await page.getByText('draws no WebGL').waitFor();
    expect((await ties()).length).toBeGreaterThan(5);
    expect(visit.complaints()).toEqual([]);
  });

  it('opens a hub as a ranked sample, and shows more of it when asked', async (context) => {
    const page = visit.page();
    const site = await startPage(async () => [200, {}], {
      Neighbourhood: ({ limit }) => ({ neighbourhood: hub(5000, Number(limit), 2 * Number(limit)) }),
    });
    context.onTestFinished(() => site.stop());
    await page.goto(`${site.url}/?focus=hub`);
    expect(await summary()).toMatch(/^50 of 5,000 neighbours of The Hub, best evidenced first/);
    expect((await ties()).length).toBeLessThanOrEqual(101);
    await page.getByRole('button', { name: 'Show 200 neighbours' }).click();
    await expect.poll(summary, patience).toMatch(/^200 of 5,000/);
    expect(parameters().get('n')).toBe('200');
  });

  it('fits a phone, the list first', async () => {
    const page = visit.page();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/?focus=${corbyn}`);
    await summary();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    const [list, stage] = await Promise.all(
      ['.list', '.stage'].map(async (name) => (await page.locator(name).boundingBox())?.y ?? 0),
    );
    expect(list).toBeLessThan(stage ?? 0);
  });
});
