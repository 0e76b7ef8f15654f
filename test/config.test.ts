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
