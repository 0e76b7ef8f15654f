import { expect, it } from 'vitest';
import { isTooOld } from '../src/graph/server-version.js';

it.each([
  'Neo4j/5.26.0',
  'Neo4j/5.26.30',
  'Neo4j/5.27-aura',
  'Neo4j/6.0',
  'Neo4j/2025.06.2',
  'Neo4j/2026.01-aura',
])('%s will do', (agent) => {
  expect(isTooOld(agent)).toBe(false);
});

it.each(['Neo4j/5.25.1', 'Neo4j/5.3.0', 'Neo4j/4.4.40', 'Neo4j/5.9-aura', 'Memgraph/3.0', ''])(
  '%s is too old or no Neo4j that we know',
  (agent) => {
    expect(isTooOld(agent)).toBe(true);
  },
);
