import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../src/resolvers/schema.js';

const released = buildSchema(readFileSync(new URL('./schema.released.graphql', import.meta.url), 'utf8'));

it('breaks no client of the released schema', async () => {
  const changes = await diff(released, createSchema());
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  expect(breaking.map(({ message }) => message)).toEqual([]);
});

it('notices what would', async () => {
  const narrowed = buildSchema('type Query { stats: Int }');
  const changes = await diff(released, narrowed);
  expect(changes.map(({ criticality }) => criticality.level)).toContain(CriticalityLevel.Breaking);
});
