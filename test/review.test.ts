import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordFacts } from '../src/record/facts.js';
import { recordMatches } from '../src/record/match.js';
import { acceptMatch, mergeNamed, rejectMatch, undoMatch } from '../src/record/review.js';
import { verify } from '../src/record/verify.js';
import { codesOf, expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';
import { forgetQuills, quill, said } from './support/facts.js';
import { rawSession } from './support/raw.js';

const { TEST_FULL } = process.env;

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterEach(forgetQuills);
afterAll(() => test.close());

const [a, b, c] = ['person:quill-a', 'person:quill-b', 'person:quill-c'] as const;
const curator = { by: 'a curator', why: 'the same voice' };
const pair = { person: a, other: c, score: 60, reasons: ['the same name'] };
const id = `match:${a}|${c}`;

/** Quill A is an ally of B, C a supporter, and C is called Cuthbert and has an id elsewhere. */
const facts = () => {
  const { entities, ...rest } = said(
    'merged',
    { subject: a, object: b },
    { subject: c, object: b, predicate: 'SUPPORTS' },
  );
  const own = { name: 'Cuthbert', aliases: ['Bertie'], identifiers: { wikidata: 'Q1' } };
  const known = entities.map((one) =>
    one.id === c ? { ...one, ...own, recorded: '2026-01-02T00:00:00Z' } : one,
  );
  return { ...rest, entities: known };
};

const ask = async (document: string, variables = {}) =>
  expectNoGraphQLErrors(await test.query(document, variables));
const tiesOf = async (person: string, knownAt: string | null = null) => {
  const document =
    'query ($id: ID!, $knownAt: DateTime) { person(id: $id, knownAt: $knownAt) { id name relationships(first: 50) { edges { node { type from { id name } to { id } } } } } }';
  return (await ask(document, { id: person, knownAt })).person;
};

/** All of the quills' part of the graph but what was decided of them. */
const contents = () =>
  rawSession(async (session) => {
    const { records } = await session.run(
      `MATCH (n) WHERE n.id CONTAINS ':quill' AND NOT n:Match AND NOT n:Decision
       OPTIONAL MATCH (n)-[r]->(m)
       RETURN labels(n) AS labels, properties(n) AS own, type(r) AS type, properties(r) AS given, m.id AS to`,
    );
    return records.map((record) => JSON.stringify(record.toObject())).sort();
  });

describe('a match that is accepted', () => {
  beforeEach(async () => {
    await recordFacts(test.graph, facts());
    await recordMatches(test.graph, [pair], '2026-01-03T00:00:00Z');
  });

  it('makes one person of two, whose earlier id, slug, names and ids elsewhere lead to the other', async () => {
    const decided = await acceptMatch(test.graph, id, null, curator);
    expect(decided).toMatchObject({
      state: 'ACCEPTED',
      decisions: [
        { number: 1, verdict: 'ACCEPTED', from: c, into: a, by: 'a curator', why: 'the same voice' },
      ],
    });
    const { edges } = (await tiesOf(a)).relationships;
    expect(
      edges.map(({ node }: { node: { type: string; from: { id: string } } }) => [node.type, node.from.id]),
    ).toEqual([
      ['ALLY_OF', a],
      ['SUPPORTS', a],
    ]);
    expect(await tiesOf(c)).toEqual(await tiesOf(a));
    expect(await tiesOf('quill-c')).toEqual(await tiesOf(a));
    const document = `{ node(id: "${c}") { id }
      named: person(by: { name: "Cuthbert" }) { id aliases }
      identified: person(by: { identifier: { scheme: "wikidata", value: "Q1" } }) { id }
      alliances(of: "${c}") { totalCount edges { node { id } } }
      path(from: "${c}", to: "${b}") { hops { from { id } } }
      claim(id: "claim:quill-merged-1") { subject { id } } }`;
    expect(await ask(document)).toMatchObject({
      node: { id: a },
      named: { id: a, aliases: ['Cuthbert', 'Bertie'] },
      identified: { id: a },
      alliances: { totalCount: 1, edges: [{ node: { id: b } }] },
      path: [{ hops: [{ from: { id: a } }] }, { hops: [{ from: { id: a } }] }],
      claim: { subject: { id: a } },
    });
    expect((await verify(test.graph)).differences).toEqual([]);
  });

  it('leaves the graph as it was when it is undone, and can be accepted the other way', async () => {
    const before = await contents();
    await acceptMatch(test.graph, id, null, curator);
    expect(await contents()).not.toEqual(before);
    expect(await undoMatch(test.graph, id, { by: 'another', why: null })).toMatchObject({
      state: 'OPEN',
      decisions: [{ verdict: 'ACCEPTED' }, { verdict: 'UNDONE', by: 'another', why: null, from: null }],
    });
    expect(await contents()).toEqual(before);
    expect((await verify(test.graph)).differences).toEqual([]);
    await acceptMatch(test.graph, id, c, curator);
    expect(await tiesOf(a)).toMatchObject({ id: c, name: 'Cuthbert' });
  });

  it('is not seen by who asks for the record as it stood before', async () => {
    const before = new Date().toISOString();
    const known = await tiesOf(c, before);
    expect(known).toMatchObject({ id: c, name: 'Cuthbert' });
    await acceptMatch(test.graph, id, null, curator);
    expect(await tiesOf(c, before)).toEqual(known);
    expect((await tiesOf(a, before)).relationships.edges).toHaveLength(1);
    const merged = new Date().toISOString();
    await undoMatch(test.graph, id, curator);
    const then = await tiesOf(c, merged);
    expect([then.id, then.relationships.edges.length]).toEqual([a, 2]);
    expect(await tiesOf(c)).toMatchObject({ id: c });
  });

  it('is kept by what is recorded later under the earlier id, which changes nothing of what is recorded', async () => {
    await acceptMatch(test.graph, id, null, curator);
    const again = await recordFacts(test.graph, facts());
    expect([again.registry.created, again.registry.updated, again.articles[0]]).toMatchObject([
      0,
      0,
      { created: 0, updated: 0, unchanged: 2 },
    ]);
    const later = said('later', { subject: c, object: b, predicate: 'ENDORSED' });
    await recordFacts(test.graph, { ...later, entities: facts().entities });
    expect((await tiesOf(a)).relationships.edges).toHaveLength(3);
    await undoMatch(test.graph, id, curator);
    expect((await tiesOf(c)).relationships.edges).toHaveLength(2);
    expect((await verify(test.graph)).differences).toEqual([]);
  });

  it('is refused where a claim tells the two apart, and for one of whom it is decided or who is neither', async () => {
    const apart = said('apart', { subject: a, object: c });
    await recordFacts(test.graph, { ...apart, entities: facts().entities });
    await expect(acceptMatch(test.graph, id, null, curator)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `claim:quill-apart says of ${c} and ${a} what is said of two people.`,
    });
    await expect(acceptMatch(test.graph, id, b, curator)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(undoMatch(test.graph, id, curator)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(acceptMatch(test.graph, 'match:x', null, curator)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await rejectMatch(test.graph, id, curator);
    await expect(rejectMatch(test.graph, id, curator)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await verify(test.graph)).differences).toEqual([]);
  });

  it('is read through GraphQL, by state and page', async () => {
    await recordMatches(test.graph, [{ ...pair, person: b, score: 41 }], '2026-01-03T00:00:00Z');
    await rejectMatch(test.graph, id, curator);
    const list =
      'totalCount edges { node { id score reasons state people { id name person { id } } decisions { verdict by why } } } pageInfo { hasNextPage }';
    const found = await ask(
      `{ open: matches { ${list} } rejected: matches(state: [REJECTED], last: 1) { ${list} } node(id: "${id}") { ... on Match { state } } }`,
    );
    const two = [
      { id: b, name: 'quill-b', person: { id: b } },
      { id: c, name: 'Cuthbert', person: { id: c } },
    ];
    expect(found).toMatchObject({
      open: { totalCount: 1, edges: [{ node: { score: 41, state: 'OPEN', people: two, decisions: [] } }] },
      rejected: {
        edges: [
          { node: { id, decisions: [{ verdict: 'REJECTED', by: 'a curator', why: 'the same voice' }] } },
        ],
      },
      node: { state: 'REJECTED' },
    });
    expect(codesOf(await test.query('{ matches(first: 101) { totalCount } }'))).toEqual(['BAD_USER_INPUT']);
  });
});

it('two whom nobody has doubted can be made one, and only people', async () => {
  await recordFacts(test.graph, facts());
  expect(await mergeNamed(test.graph, { from: c, into: a }, curator)).toMatchObject({
    state: 'ACCEPTED',
    score: null,
  });
  await expect(mergeNamed(test.graph, { from: c, into: b }, curator)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(mergeNamed(test.graph, { from: a, into: a }, curator)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

it('any merges, undone in any order, leave what there was', async () => {
  const people = [a, b, c, 'person:quill-d'];
  const all = said(
    'any',
    { subject: a, object: 'person:quill-z' },
    { subject: b, object: 'person:quill-z' },
    { subject: c, object: 'person:quill-z', predicate: 'SUPPORTS' },
    { subject: 'person:quill-z', object: 'person:quill-d', predicate: 'OPPOSES', polarity: 'DENIED' },
  );
  const entities = [...all.entities, ...['quill-d', 'quill-z'].map((slug) => quill('Person', slug))];
  await recordFacts(test.graph, { ...all, entities });
  const before = await contents();
  const two = fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(two, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      async (pairs, order) => {
        const merged: string[] = [];
        for (const [from = '', into = ''] of pairs) {
          const made = await mergeNamed(test.graph, { from, into }, curator).catch(() => null);
          if (made) merged.push(made.id);
          expect((await verify(test.graph)).differences).toEqual([]);
        }
        while (merged.length > 0) {
          const [next] = merged.splice(order.next().value % merged.length, 1);
          await undoMatch(test.graph, next ?? '', curator);
          expect((await verify(test.graph)).differences).toEqual([]);
        }
        expect(await contents()).toEqual(before);
      },
    ),
    { numRuns: TEST_FULL ? 100 : 8 },
  );
});
