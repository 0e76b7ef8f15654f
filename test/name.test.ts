import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../src/graph/connection.js';
import { nameLoader } from '../src/loaders/name.js';
import { seededGraph } from './support/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const slugsLike = async (text: string) =>
  (await nameLoader(graph).like(text, ['Person'], 5)).map(({ entity }) => entity.slug);

it.each([
  ['Corbyn', 'jeremy-corbyn'],
  ['CORBIN', 'jeremy-corbyn'],
  ['Rotheram NOT', 'steve-rotheram'],
  ['AND "Watson~ OR', 'tom-watson'],
])('"%s" is like %s', async (text, slug) => {
  expect(await slugsLike(text)).toContain(slug);
});

it.each(['NOT', 'AND', 'OR NOT', 'name:*', '+-&&||!(){}[]^"~*?:\\/', '[a TO b]', ''])(
  '"%s" is sought as words and is no query',
  async (text) => {
    await expect(nameLoader(graph).like(text, ['Person'], 5)).resolves.toBeInstanceOf(Array);
  },
);
