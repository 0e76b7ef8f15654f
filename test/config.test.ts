import { expect, it } from 'vitest';
import { readConfig } from '../src/config.js';

it.each([
  ['bolt://', /names no host/],
  ['http://127.0.0.1', /neo4j:\/\//],
  ['bolt://neo4j:secret@127.0.0.1:7687', /NEO4J_PASSWORD/],
])('refuses NEO4J_URI=%s in a sentence that keeps what it holds', (uri, sentence) => {
  const refused = () => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
  expect(refused).toThrow(sentence);
  expect(refused).not.toThrow(/secret/);
});

it.each(['ftp://127.0.0.1', 'nowhere', 'file:///'])('refuses ALLIANCES_URL=%s', (url) => {
  expect(() => readConfig({ ALLIANCES_URL: url })).toThrow(/ALLIANCES_URL.*http:\/\/127\.0\.0\.1:4000/);
});

it.each(['four', '70000', '-1', '1.5'])('refuses PORT=%s in a plain sentence', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow('PORT: must be a port, a whole number up to 65535.');
});

it('refuses one port for two, unless Neo4j runs elsewhere or each takes a free one', () => {
  const same = { PORT: '7000', NEO4J_HTTP_PORT: '7000' };
  expect(() => readConfig(same)).toThrow('PORT and NEO4J_HTTP_PORT are both 7000.');
  expect(readConfig({ ...same, NEO4J_URI: 'bolt://db', NEO4J_PASSWORD: 'x' }).port).toBe(7000);
  expect(readConfig({ PORT: '0', NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' }).port).toBe(0);
});

it('takes the sites that may frame the page as origins, and nothing that is none', () => {
  expect(readConfig({}).embedOrigins).toEqual([]);
  const EMBED_ORIGINS = 'https://news.example, http://127.0.0.1:8080';
  expect(readConfig({ EMBED_ORIGINS }).embedOrigins).toEqual([
    'https://news.example',
    'http://127.0.0.1:8080',
  ]);
  for (const wrong of [
    '*',
    'news.example',
    'https://news.example/page',
    "https://news.example; script-src 'none'",
  ])
    expect(() => readConfig({ EMBED_ORIGINS: wrong })).toThrow(/EMBED_ORIGINS: must be origins/);
});
