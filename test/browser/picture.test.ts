import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../support/browser.js';
import { squaresOf } from '../support/pixels.js';
import { patience, visits } from '../support/visit.js';

const corbyn = 'person:jeremy-corbyn';

describe.skipIf(!hasBrowser)('the picture of the graph', { timeout: 60_000 }, () => {
  const visit = visits();
  const { summary, parameters } = visit;

  const picture = () => visit.page().locator('.picture');
  const token = (name: string) =>
    visit
      .page()
      .evaluate<string>(`getComputedStyle(document.documentElement).getPropertyValue('--${name}').trim()`);

  /** Where there is something of a colour, once all has come to rest. */
  async function seen(name: string, side: number) {
    const colour = await token(name);
    let before = '';
    const settled = async () => {
      const now = JSON.stringify(await squaresOf(picture(), colour, side));
      const isSame = now === before && now !== '[]';
      before = now;
      return isSame;
    };
    await expect.poll(settled, patience).toBe(true);
    return squaresOf(picture(), colour, side);
  }

  it('tells of a node that is pressed, and no more of it when the ground is', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}`);
    await summary();
    const [position] = await seen('party-1', 7);
    if (!position) throw new Error('Nobody of the largest party is drawn.');
    await picture().click({ position });
    const chosen = page.locator('.chosen');
    await chosen.getByText('Labour Party', { exact: false }).waitFor();
    expect(parameters().get('tie')).toBeNull();
    // Sooner, it were the second half of a double click.
    await page.waitForTimeout(500);
    await picture().click({ position: { x: 3, y: 3 } });
    await chosen.waitFor({ state: 'hidden' });
    expect(visit.complaints()).toEqual([]);
  });

  it('shows the evidence of a line that is pressed', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}`);
    await summary();
    const [position] = await seen('tie-stated', 3);
    if (!position) throw new Error('No stated tie is drawn.');
    await picture().click({ position });
    await page.locator('.evidence-panel h3').waitFor();
    expect(parameters().get('tie')).toMatch(/^person:[\w-]+\|[A-Z_]+\|/);
    expect(await page.locator('.claim-card').count()).toBeGreaterThan(0);
  });

  it('is drawn anew, as it was looked at, where the graphics card was reset', async () => {
    const page = visit.page();
    await page.goto(`/?focus=${corbyn}`);
    await summary();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => parameters().get('cam'), patience).toBe('0.50,0.50,0.67');
    const before = await seen('party-1', 7);
    await page.evaluate(`
      for (const canvas of document.querySelectorAll('.picture canvas'))
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context').loseContext();
    `);
    expect(await seen('party-1', 7)).toEqual(before);
    expect(parameters().get('cam')).toBe('0.50,0.50,0.67');
    expect(await page.locator('.picture canvas:not([aria-hidden="true"])').count()).toBe(0);
  });

  it('leaves the wheel to the page that it is embedded in', async () => {
    const page = visit.page();
    const turn = async (query: string) => {
      await page.goto(`/?${query}focus=${corbyn}`);
      await summary();
      await seen('party-1', 7);
      await picture().hover();
      await page.mouse.wheel(0, -200);
    };
    await turn('');
    await expect.poll(() => parameters().get('cam'), patience).not.toBeNull();
    await turn('embed&');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(parameters().get('cam')).toBeNull();
  });

  it('colours people by their parties on the ways between two, too', async () => {
    const page = visit.page();
    await page.goto(`/?focus=person:owen-smith&to=person:steve-rotheram`);
    await page.locator('#graph:not([aria-busy])').waitFor();
    expect((await seen('party-1', 7)).length).toBeGreaterThan(1);
  });

  it.each(['light', 'dark'] as const)(
    'stands out from its ground in the %s (WCAG 1.4.11)',
    async (scheme) => {
      const page = visit.page();
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('/');
      await page.evaluate(axe.source);
      const faint = Number(await token('faintness'));
      const lines = ['tie-stated', 'hedged', 'disputed', 'tie-denied'];
      const parties = [1, 2, 3, 4, 5].map((number) => `party-${number}`);
      const ground = await token('card');
      for (const name of ['accent', 'node-other', ...parties, ...lines]) {
        const colour = await token(name);
        const least = lines.includes(name) ? mixed(colour, ground, faint) : colour;
        const contrast = await page.evaluate<number>(
          `axe.commons.color.getContrast(...['${least}', '${ground}'].map((text) => {
          const colour = new axe.commons.color.Color();
          colour.parseString(text);
          return colour;
        }))`,
        );
        expect(contrast, `${name} as ${least} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

function mixed(colour: string, ground: string, strength: number): string {
  const part = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(part(colour, at) * strength + part(ground, at) * (1 - strength)),
  );
  return `#${parts.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
