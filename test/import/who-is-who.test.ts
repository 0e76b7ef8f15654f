import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { MatchState } from '../../src/claims/match.js';
import type { ReviewedMatch } from '../../src/claims/match-row.js';
import { loadDataSet } from '../../src/exchange/import/load-data-set.js';
import { readParlparse } from '../../src/exchange/import/parlparse/parlparse.js';
import type { Graph } from '../../src/graph/connection.js';
import { recordFacts } from '../../src/record/facts.js';
import { matchesIn } from '../../src/record/match.js';
import { undoMatch } from '../../src/record/review.js';
import { verify } from '../../src/record/verify.js';
import { quill, said } from '../support/facts.js';
import { seededGraph } from '../support/graph.js';
import { onlySeed, rawSession } from '../support/raw.js';

const folder = fileURLToPath(new URL('parlparse', import.meta.url));

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterEach(onlySeed);
afterAll(() => graph.close());

const load = async () =>
  (await loadDataSet(graph, await readParlparse(folder, null), () => undefined)).report;
const rows = (statement: string) =>
  rawSession(async (session) => (await session.run(statement)).records.map((one) => one.toObject()));

test('somebody of the same id, or of the same name, seat and time, is the one that is there', async () => {
  const there = said('there', {
    subject: 'person:quill-andy',
    predicate: 'REPRESENTS',
    object: 'constituency:quill-feather',
    valid: '2011-01-01/2012-11-15',
  });
  const entities = [
    ...there.entities,
    quill('Person', 'quill-andy', { name: 'Andy Plume' }),
    quill('Constituency', 'quill-feather', { name: 'Feather, South', kind: 'UK_PARLIAMENT_SEAT' }),
  ];
  await recordFacts(graph, { ...there, entities });
  const { matched, doubtful } = await load();
  expect(matched).toEqual([
    {
      name: 'Andrew Plume',
      id: 'person:quill-andy',
      score: 85,
      reasons: ['the same name', 'both of Feather South', 'active at the same time'],
    },
  ]);
  expect(doubtful).toEqual([]);
  const node = "MATCH (n:Person {slug: 'quill-andy'}) RETURN n.aliases AS aliases, n.identifiers AS ids";
  expect(await rows(node)).toEqual([
    { aliases: ['Andrew Plume'], ids: ['parlparse:uk.org.publicwhip/person/90002'] },
  ]);
  // It is recorded as a merge, which can be undone, and the next import does as was decided.
  const [merged] = await inState('ACCEPTED');
  expect(merged).toMatchObject({
    score: 85,
    decisions: [{ verdict: 'ACCEPTED', into: 'person:quill-andy', by: 'import', why: null }],
  });
  const ofAndy = 'MATCH (:Person {slug: "quill-andy"})<-[:SUBJECT]-(c) RETURN toString(count(c)) AS claims';
  expect(await rows(ofAndy)).not.toEqual([{ claims: '1' }]);
  expect((await load()).claims).toMatchObject({ created: 0, corrected: 0, vanished: [] });
  await undoMatch(graph, merged?.id ?? '', { by: 'me', why: 'another Plume' });
  expect(await rows(ofAndy)).toEqual([{ claims: '1' }]);
  const again = await load();
  expect(again).toMatchObject({
    nodes: { created: 0 },
    claims: { created: 0, corrected: 0, vanished: [] },
  });
  expect([await inState('ACCEPTED'), again.doubtful]).toEqual([[], []]);
  expect((await verify(graph)).differences).toEqual([]);
});

const inState = async (state: MatchState) => {
  const found: ReviewedMatch[] = [];
  for await (const match of matchesIn(graph, [state])) found.push(match);
  return found;
};

test('somebody who may be one that is there becomes a person of their own, and is told of', async () => {
  const there = said('there', {});
  const entities = [...there.entities, quill('Person', 'quill-andy', { name: 'Andy Plume' })];
  await recordFacts(graph, { ...there, entities });
  const { matched, doubtful } = await load();
  expect(matched).toEqual([]);
  expect(doubtful).toEqual([
    {
      name: 'Andrew Plume',
      id: 'person:andrew-plume',
      mayBe: [{ name: 'Andrew Plume', id: 'person:quill-andy', score: 40, reasons: ['the same name'] }],
    },
  ]);
  const pair = {
    id: 'match:person:andrew-plume|person:quill-andy',
    people: [
      { id: 'person:andrew-plume', name: 'Andrew Plume' },
      { id: 'person:quill-andy', name: 'Andy Plume' },
    ],
    score: 40,
    reasons: ['the same name'],
  };
  expect(await inState('OPEN')).toMatchObject([pair]);
  expect((await load()).doubtful).toEqual([]);
  expect(await inState('OPEN')).toMatchObject([pair]);
});
