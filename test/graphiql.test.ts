import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/resolvers/schema.js';
import { examples } from '../src/server/examples.js';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

const nameOf = (document: string) => /^query (\w+)/m.exec(document)?.[1];
const named = examples.map((document) => [nameOf(document), document] as const);

describe('the example operations of GraphiQL', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api.close());

  it('have names of their own, by which their tabs are titled', () => {
    expect(named.map(([name]) => name)).toEqual([
      'Mayors',
      'Roles',
      'Neighbourhood',
      'Disputes',
      'Path',
      'Search',
    ]);
  });

  it.each(named)('%s fits the schema', (_, document) => {
    expect(validate(createSchema(), parse(document))).toEqual([]);
  });

  it.each(named)('%s finds something', async (_, document) => {
    const data = expectNoGraphQLErrors(await api.query(document));
    expect(JSON.stringify(data)).toMatch(/"(gist|match)":/);
  });
});
