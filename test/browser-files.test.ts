import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, isNode, isPath, isRelationship } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holderLabels } from '../src/claims/holder-label.js';
import { openArchive } from '../src/exchange/archive.js';
import { cypherDir } from '../src/graph/cypher.js';
import { createLog } from '../src/log.js';
import { createApi } from '../src/server/api.js';
import { looks, tieColours } from '../src/server/browser-style.js';
import { createMetrics } from '../src/server/metrics.js';
import { isScan, openExplainer } from './support/explain.js';
import { seededGraph, testAddress } from './support/graph.js';

const folder = join(cypherDir, 'browser');
const saved = readdirSync(folder)
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

describe('the statements for Neo4j Browser', () => {
  let driver: Driver;
  let explainer: Awaited<ReturnType<typeof openExplainer>>;
  beforeAll(async () => {
    await (await seededGraph()).close();
    const { uri, user, password } = testAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    explainer = await openExplainer();
  });
  afterAll(async () => {
    await explainer.close();
    await driver.close();
  });

  it.each(saved)(
    '$file says what it is for, and is planned without a remark or a scan',
    async ({ file, text }) => {
      expect(text).toMatch(/^\/\/ [A-Z].*\./);
      const { operators, products, remarks } = await explainer.explain({
        name: file,
        file,
        text,
        scan: null,
      });
      expect({ products, remarks }).toEqual({ products: 0, remarks: [] });
      expect(operators.filter(isScan)).toEqual([]);
    },
  );

  it.each(saved)('$file finds nodes, each of which has what its caption says', async ({ text }) => {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    const values = records.flatMap((record) => [...record.values()]);
    const nodes = values.flatMap((value) => {
      if (isPath(value)) return [value.start, ...value.segments.map(({ end }) => end)];
      return isNode(value) ? [value] : [];
    });
    expect(nodes.length).toBeGreaterThan(1);
    expect(values.some((value) => isPath(value) || isRelationship(value))).toBe(true);
    for (const { labels, properties } of nodes) {
      const shown = Object.entries(looks).filter(([label]) => labels.includes(label));
      const [, property = ''] = /\{(\w+)\}/.exec(shown.at(-1)?.[1].caption ?? '') ?? [];
      expect(properties, `${labels}`).toHaveProperty(property);
    }
  });
});

describe('what Neo4j Browser takes from the API', () => {
  const origin = 'http://127.0.0.1:7474';
  let ask: (path: string, init?: RequestInit) => Promise<Response>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const graph = await seededGraph();
    const archive = await openArchive(undefined);
    const log = createLog('silent');
    const api = createApi({ graph, archive, log, metrics: createMetrics(), browserPort: 7474 });
    ask = async (path, init) => api.fetch(new Request(`http://test${path}`, init));
    close = () => graph.close();
  });
  afterAll(() => close());

  it('is a guide with each of the statements, as it would be typed', async () => {
    const reply = await ask('/browser/guide.html');
    expect(reply.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await reply.text();
    const shown = [...html.matchAll(/<pre class="runnable">([\s\S]*?)<\/pre>/g)].map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
    expect(shown.sort()).toEqual(saved.map(({ text }) => text.trim()).sort());
  });

  it('is a style with a rule for each label that a node may have', async () => {
    const style = await (await ask('/browser/style.grass')).text();
    const styled = [...style.matchAll(/^node\.(\w+) \{/gm)].map(([, label]) => label);
    const graph = ['Entity', 'Person', 'Role', 'Constituency', 'Party', 'Organisation', 'Contest'];
    const record = ['Claim', 'Article', 'ArticleVersion', 'Source', 'Dispute'];
    expect([...styled].sort()).toEqual([...graph, ...record, ...Object.values(holderLabels)].sort());
    expect(styled.indexOf('Person')).toBeGreaterThan(styled.lastIndexOf('EverMayor'));
    expect(style).toMatch(/relationship\.HEDGED_ALLY_OF \{\n {2}color: #6b3f8f;\n\}/);
  });

  it('has the colours that the page has', () => {
    const css = readFileSync(new URL('../src/explorer/style.css', import.meta.url), 'utf8');
    const [light = ''] = css.split('@media');
    const colour = (name: string) => new RegExp(`--${name}: (#\\w+);`).exec(light)?.[1];
    expect(looks.Person?.colour).toBe(colour('accent'));
    expect(looks.Dispute?.colour).toBe(colour('disputed'));
    expect(tieColours.hedged).toBe(colour('hedged'));
  });

  const before = {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'pragma' },
  };
  it('is given to Neo4j Browser, which asks before', async () => {
    const allowed = await ask('/browser/guide.html', before);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    expect(allowed.headers.get('access-control-allow-headers')).toBe('cache-control, pragma');
    const given = await ask('/browser/style.grass', { headers: { origin: 'http://localhost:7474' } });
    expect(given.headers.get('access-control-allow-origin')).toBe('http://localhost:7474');
  });

  it.each([
    ['/browser/guide.html', 'http://127.0.0.1:7475'],
    ['/browser/style.grass', 'https://example.org'],
    ['/graphql?query={__typename}', origin],
    ['/', origin],
  ])('leaves %s to no script of %s', async (path, other) => {
    const reply = await ask(path, { headers: { origin: other } });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});
