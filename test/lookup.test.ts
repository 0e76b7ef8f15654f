import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFacts } from '../src/record/facts.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, quill } from './support/facts.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(async () => {
  await forgetQuills();
  await test.close();
});

const document = 'query ($by: EntityBy!) { person(by: $by) { id } }';
const find = async (by: object) => expectNoGraphQLErrors(await test.query(document, { by })).person?.id;

describe('a person', () => {
  it.each([
    [{ id: 'person:sion-simon' }, 'person:sion-simon'],
    [{ slug: 'sion-simon' }, 'person:sion-simon'],
    [{ name: 'Siôn Simon' }, 'person:sion-simon'],
    [{ name: 'sion  SIMON' }, 'person:sion-simon'],
    [{ name: 'Rotherham' }, 'person:steve-rotheram'],
    [{ identifier: { scheme: 'wikidata', value: 'Q291169' } }, 'person:jeremy-corbyn'],
    [
      { identifier: { scheme: 'parlparse', value: 'uk.org.publicwhip/person/10133' } },
      'person:jeremy-corbyn',
    ],
    [{ id: 'party:labour' }, undefined],
    [{ slug: 'person:sion-simon' }, undefined],
    [{ name: 'Simon' }, undefined],
    [{ name: '' }, undefined],
    [{ name: '"' }, undefined],
    [{ name: 'Labour Party' }, undefined],
    [{ identifier: { scheme: 'wikidata', value: 'Q29116' } }, undefined],
    [{ identifier: { scheme: 'wikidata', value: 'q291169' } }, undefined],
    [{ identifier: { scheme: 'parlparse', value: 'Q291169' } }, undefined],
    [{ identifier: { scheme: 'wikidata', value: '*"\\' } }, undefined],
  ])('found by %j is %s', async (by, id) => {
    expect(await find(by)).toBe(id);
  });

  it.each(['{ person { id } }', '{ person(id: "tom-watson", by: { slug: "tom-watson" }) { id } }'])(
    'is refused where %s does not say exactly one thing',
    async (query) => {
      for (const time of ['interpreted', 'compiled'])
        expect(codesOf(await test.query(query)), time).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('is refused where `by` holds two', async () => {
    const by = { id: 'person:tom-watson', slug: 'tom-watson' };
    for (let time = 0; time < 3; time++) {
      const { data, errors } = await test.query(document, { by });
      expect(data?.person ?? null).toBeNull();
      expect(errors).toHaveLength(1);
    }
  });

  it('is not chosen among several of one name: they are named', async () => {
    const identifiers = { quill: 'twins' };
    const entities = [
      quill('Person', 'quill-ann', { name: 'Ann Ôther', identifiers }),
      quill('Person', 'quill-a', { name: 'A. Other', aliases: ['Ann Other'], identifiers }),
    ];
    await recordFacts(test.graph, { sources: [], entities, articles: [] });
    for (const by of [{ name: 'ann other' }, { identifier: { scheme: 'quill', value: 'twins' } }]) {
      const reply = await test.query(document, { by });
      expect(codesOf(reply)).toEqual(['AMBIGUOUS']);
      expect(reply.errors?.[0]?.message).toContain('person:quill-a, person:quill-ann');
    }
    expect(await find({ name: 'A. Other' })).toBe('person:quill-a');
  });
});

it('finds any noun, however many are asked for, in a statement for each way', async () => {
  test.statements();
  const found = expectNoGraphQLErrors(
    await test.query(`{
      role(by: { name: "Mayor of Liverpool" }) { id }
      constituency(by: { name: "Liverpool" }) { id }
      party(by: { name: "labour" }) { id }
      a: organisation(by: { slug: "shadow-cabinet" }) { id }
      contest(by: { slug: "labour-liverpool-selection-2016" }) { id }
      b: person(by: { identifier: { scheme: "wikidata", value: "Q263802" } }) { id }
      c: person(by: { identifier: { scheme: "wikidata", value: "Q390690" } }) { id }
    }`),
  );
  expect(Object.values(found)).toEqual([
    { id: 'role:mayor-of-liverpool' },
    { id: 'constituency:liverpool' },
    { id: 'party:labour' },
    { id: 'organisation:shadow-cabinet' },
    { id: 'contest:labour-liverpool-selection-2016' },
    { id: 'person:tom-watson' },
    { id: 'person:owen-smith' },
  ]);
  expect(test.statements().sort()).toEqual(['entity.byIdentifiers', 'entity.byNames', 'entity.bySlugs']);
});
