import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFacts } from '../src/record/facts.js';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, said } from './support/facts.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
  await recordFacts(
    test.graph,
    said('first', { object: 'person:quill-b', recorded: '2026-01-01T00:00:00Z' }),
  );
  const corrected = {
    object: 'person:quill-c',
    recorded: '2026-02-01T00:00:00Z',
    supersedes: 'claim:quill-first',
  };
  await recordFacts(test.graph, said('second', corrected));
});
afterAll(async () => {
  await forgetQuills();
  await test.close();
});

describe('a claim that corrects another about someone else', () => {
  const shape = 'alliances(first: 5) { edges { node { slug } } } claims(first: 5) { edges { node { id } } }';
  const read = async (slug: string, knownAt: string | null, more = '') => {
    const document = `query ($id: ID!, $knownAt: DateTime) { person(id: $id, knownAt: $knownAt) { ${shape} ${more} } }`;
    const found = expectNoGraphQLErrors(await test.query(document, { id: slug, knownAt })).person;
    return {
      allies: found.alliances.edges.map(({ node }: { node: { slug: string } }) => node.slug),
      claims: found.claims.edges.map(({ node }: { node: { id: string } }) => node.id),
    };
  };

  it.each([null, '2026-03-01T00:00:00Z'])(
    'leaves nothing derived from what it corrects, as known at %s',
    async (knownAt) => {
      expect(await read('quill-a', knownAt)).toEqual({ allies: ['quill-c'], claims: ['claim:quill-second'] });
      expect(await read('quill-b', knownAt)).toEqual({ allies: [], claims: [] });
    },
  );

  it('changes nothing of what was known before', async () => {
    expect(await read('quill-a', '2026-01-15T00:00:00Z')).toEqual({
      allies: ['quill-b'],
      claims: ['claim:quill-first'],
    });
  });

  it('leaves the corrected claim in the record', async () => {
    const document =
      '{ person(id: "quill-b") { claims(first: 5, withdrawn: true) { edges { node { id } } } } claim(id: "claim:quill-second") { supersedes { id } } }';
    const found = expectNoGraphQLErrors(await test.query(document));
    expect(found.person.claims.edges).toEqual([{ node: { id: 'claim:quill-first' } }]);
    expect(found.claim.supersedes).toEqual({ id: 'claim:quill-first' });
  });
});
