// Draws docs/graph.png: Neo4j Browser with a part of the seeded graph, from the server that `npm start` runs on DATA_DIR.
// Node positions are set here, as one would drag them; what is drawn comes from the query.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const dataDir = process.env.DATA_DIR ?? '.data';
const browserUrl = `http://127.0.0.1:${process.env.NEO4J_HTTP_PORT ?? 7474}/browser/`;
const picture = fileURLToPath(new URL('../docs/graph.png', import.meta.url));

const query = `
MATCH ties = (:Person {slug: 'jeremy-corbyn'})-[:ALLY_OF|HEDGED_ALLY_OF|PPS_TO|ENDORSED|CHALLENGES]-(p:Person)
OPTIONAL MATCH candidacies = (p)-[:CANDIDATE_FOR]->(role:Role {kind: 'MAYOR'})
OPTIONAL MATCH holdings = (:Person)-[:HOLDS]->(role)
MATCH claims = (:Person)<-[:SUBJECT|OBJECT]-(c:Claim {id: 'claim:ibtimes-2016-08.rotheram-close-ally'})
MATCH evidence = (c)-[:STATED_IN]->()-[:VERSION_OF]->(:Article)-[:PUBLISHED_BY]->(:Source)
RETURN ties, candidacies, holdings, claims, evidence`.replaceAll('\n', ' ');

/** Where each node goes, by the beginning of its caption. */
const places = {
  'IBTimes UK': [90, 90],
  article: [400, 90],
  version: [690, 90],
  'claim:': [600, 340],
  'Jeremy Corbyn': [350, 560],
  'Julie Ward': [90, 400],
  'Owen Smith': [90, 720],
  'Steve Rotheram': [860, 420],
  'Andy Burnham': [860, 740],
  'Joe Anderson': [950, 90],
  'Mayor of Liverpool': [1230, 90],
  'Mayor of the Liverpool': [1230, 340],
  'Mayor of Greater': [1230, 590],
  'Mayor of Manchester': [1230, 840],
};
const diameter = 140;

const style = (color, border, caption, text = '#ffffff') => ({
  color,
  'border-color': border,
  'border-width': '2px',
  'text-color-internal': text,
  'font-size': '20px',
  diameter: `${diameter}px`,
  caption,
});
const grass = {
  node: style('#6b7280', '#4b5563', '{name}'),
  'node.Entity': style('#6b7280', '#4b5563', '{name}'),
  'node.Person': style('#1d4ed8', '#1e3a8a', '{name}'),
  'node.Role': style('#047857', '#064e3b', '{name}'),
  'node.Claim': style('#fde68a', '#d97706', 'claim: {predicate}', '#111827'),
  'node.Article': style('#6d28d9', '#4c1d95', 'article of {published}'),
  'node.ArticleVersion': style('#ddd6fe', '#7c3aed', 'version of its text', '#111827'),
  'node.Source': style('#6b7280', '#4b5563', '{name}'),
  relationship: {
    color: '#4b5563',
    'shaft-width': '2px',
    'font-size': '18px',
    padding: '3px',
    'text-color-external': '#111827',
    'text-color-internal': '#ffffff',
    caption: '<type>',
  },
};
/** Only what the query returns is drawn, and nothing is asked of the network. */
const settings = { autoComplete: false, initCmd: '' };

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await chrome.newPage({ viewport: { width: 2000, height: 1500 }, deviceScaleFactor: 2 });
await page.addInitScript((more) => {
  localStorage['neo4j.settings'] = JSON.stringify({
    ...JSON.parse(localStorage['neo4j.settings'] ?? '{}'),
    ...more,
  });
}, settings);
// In the place of what the server would have it fetch.
const headers = { 'access-control-allow-origin': '*' };
await page.route('**/browser/style.grass', (route) => route.fulfill({ json: grass, headers }));
await page.route('**/browser/guide.html', (route) => route.abort());

await page.goto(browserUrl, { waitUntil: 'networkidle' });
await page.fill('[data-testid="username"]', 'neo4j');
await page.fill('[data-testid="password"]', readFileSync(join(dataDir, 'neo4j-password'), 'utf8').trim());
await page.click('[data-testid="connect"]');
await page.waitForTimeout(2500);
await page.locator('.monaco-editor').first().click();
await page.keyboard.insertText(query);
await page.keyboard.press('Control+Enter');
await page.locator('g.node').first().waitFor();
const frame = page.locator('article', { has: page.locator('g.node') });
await frame.locator('button[title="Fullscreen"]').click();
await page.waitForTimeout(4000);

const nodes = () =>
  page.$$eval('g.node', (all) =>
    all.map((one) => {
      const { x, y, width, height } = (one.querySelector('circle.b-outline') ?? one).getBoundingClientRect();
      return { caption: one.textContent ?? '', x: x + width / 2, y: y + height / 2, width };
    }),
  );
const beginning = (text) => text.replaceAll(/\s/g, '');
const named = async (name) => {
  const found = (await nodes()).filter(({ caption }) => beginning(caption).startsWith(beginning(name)));
  if (found.length !== 1) throw new Error(`${found.length} nodes are named ${name}`);
  return found[0];
};

if ((await nodes()).length !== Object.keys(places).length)
  throw new Error(`Drawn: ${(await nodes()).map(({ caption }) => caption).join(', ')}`);
for (let round = 0; round < 2; round += 1) {
  for (const [name, [x, y]] of Object.entries(places)) {
    const node = await named(name);
    const scale = node.width / diameter;
    const [left, top] = [330 + x * scale, 300 + y * scale];
    // A press without a move would select it.
    if (Math.hypot(left - node.x, top - node.y) < 3) continue;
    await page.mouse.move(node.x, node.y);
    await page.mouse.down();
    await page.mouse.move(left, top, { steps: 8 });
    await page.mouse.up();
  }
}
// Nothing stays selected.
await page.mouse.click(320, 1300);
await page.waitForTimeout(1500);

const drawn = await nodes();
const margin = 12 + drawn[0].width / 2;
const xs = drawn.map(({ x }) => x);
const ys = drawn.map(({ y }) => y);
const x = Math.min(...xs) - margin;
const y = Math.min(...ys) - margin;
const clip = { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
await page.screenshot({ path: picture, clip });
await chrome.close();
