import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonLd } from '../src/exchange/export/json-ld.js';
import { popolo } from '../src/exchange/export/popolo.js';
import { statedDates } from '../src/exchange/export/stated-dates.js';
import type { Graph } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { forgetQuills, said } from './support/facts.js';
import { seededGraph } from './support/graph.js';
import { exported } from './support/record.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
  await recordFacts(
    graph,
    said('denied', { predicate: 'MEMBER_OF', object: 'party:labour', polarity: 'DENIED' }),
  );
});
afterAll(async () => {
  await forgetQuills();
  await graph.close();
});

const licence = "publisher's copyright; facts only";
const read = async (format: typeof popolo) =>
  JSON.parse(Object.values(await exported(graph, format))[0] ?? '');

describe('json-ld', () => {
  const prov = 'http://www.w3.org/ns/prov#';
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  let quads: readonly { subject: string; predicate: string; object: string }[];
  beforeAll(async () => {
    // Safe: fails for whatever would be left out because it is no name on the web.
    const found = (await jsonld.toRDF(await read(jsonLd), { safe: true } as object)) as unknown as {
      subject: { value: string };
      predicate: { value: string };
      object: { value: string };
    }[];
    quads = found.map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
    }));
  });
  const of = (subject: string, predicate: string) =>
    quads.filter((one) => one.subject === subject && one.predicate === predicate).map(({ object }) => object);

  it('has each claim as an entity that was derived from its article', () => {
    const claims = quads.filter(
      ({ predicate, object }) => predicate === `${rdf}type` && object === 'urn:alliances:terms#Claim',
    );
    expect(claims).toHaveLength(130);
    for (const { subject } of claims) {
      expect(of(subject, `${rdf}type`)).toContain(`${prov}Entity`);
      expect(of(subject, `${prov}wasDerivedFrom`).join()).toMatch(/^urn:alliances:article:[a-z0-9-]+$/);
    }
    const claim = 'urn:alliances:claim:ibtimes-2016-08.simon-ally-of-watson';
    expect(of(claim, `${rdf}subject`)).toEqual(['urn:alliances:person:sion-simon']);
    expect(of(claim, `${rdf}predicate`)).toEqual(['urn:alliances:terms#ALLY_OF']);
    expect(of(claim, `${rdf}object`)).toEqual(['urn:alliances:person:tom-watson']);
    expect(of(claim, `${prov}generatedAtTime`)).toEqual(['2026-11-22T10:00:00Z']);
    const [target = ''] = of(claim, 'http://www.w3.org/ns/oa#hasTarget');
    const [selector = ''] = of(target, 'http://www.w3.org/ns/oa#hasSelector');
    expect(of(selector, 'http://www.w3.org/ns/oa#start')).toEqual(['1546']);
  });

  it('has people by the terms of schema.org, and the licences', () => {
    const corbyn = 'urn:alliances:person:jeremy-corbyn';
    expect(of(corbyn, `${rdf}type`)).toEqual(['https://schema.org/Person']);
    expect(of(corbyn, 'https://schema.org/sameAs')).toEqual(['http://www.wikidata.org/entity/Q291169']);
    expect(of('urn:alliances:source:ibtimes-uk', 'http://purl.org/dc/terms/rights')).toEqual([licence]);
  });

  it('says which relationships are hedged, denied or disputed, and what they rest on', () => {
    const stances = (stance: string) =>
      quads.filter(
        ({ predicate, object }) => predicate === 'urn:alliances:terms#stance' && object === stance,
      );
    expect(stances('DENIED')).toHaveLength(1);
    const [hedged] = stances('HEDGED');
    expect(of(hedged?.subject ?? '', 'urn:alliances:terms#hedge').length).toBeGreaterThan(0);
    const disputed = quads.filter(
      ({ subject, predicate, object }) =>
        subject.startsWith('urn:alliances:relationship:') &&
        predicate === 'urn:alliances:terms#disputed' &&
        object === 'true',
    );
    expect(disputed.length).toBeGreaterThan(1);
    for (const { subject } of disputed)
      expect(of(subject, `${prov}wasDerivedFrom`).join()).toMatch(/^urn:alliances:claim:/);
  });
});

describe('popolo', () => {
  // The shapes that the specification documents for what is used of it.
  const date = z.string().regex(/^\d{4}(-\d\d){0,2}$/);
  const names = z.array(z.strictObject({ name: z.string() })).optional();
  const identifiers = z.array(z.strictObject({ scheme: z.string(), identifier: z.string() }));
  const named = { id: z.string(), name: z.string(), other_names: names, identifiers };
  const classification = z.string();
  const evidence = {
    start_date: date.optional(),
    end_date: date.optional(),
    sources: z.array(z.strictObject({ url: z.url(), note: z.string() })).min(1),
    valid: z.string(),
    status: z.string().optional(),
    disputed: z.boolean(),
  };
  const shape = z.strictObject({
    persons: z.array(z.strictObject(named)),
    organizations: z.array(z.strictObject({ ...named, classification })),
    posts: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        other_label: names,
        identifiers,
        role: z.string(),
        area_id: z.string().optional(),
        organization_id: z.string().optional(),
      }),
    ),
    areas: z.array(z.strictObject({ ...named, classification })),
    events: z.array(z.strictObject({ ...named, classification })),
    memberships: z.array(
      z.strictObject({
        ...evidence,
        id: z.string(),
        person_id: z.string(),
        organization_id: z.string().optional(),
        post_id: z.string().optional(),
        area_id: z.string().optional(),
        on_behalf_of_id: z.string().optional(),
        role: z.string(),
      }),
    ),
    relationships: z.array(
      z.strictObject({
        ...evidence,
        id: z.string(),
        from_id: z.string(),
        to_id: z.string(),
        type: z.string(),
        stance: z.string(),
        hedges: z.array(z.string()),
        basis: z.string().optional(),
      }),
    ),
    meta: z.strictObject({
      sources: z.array(z.strictObject({ name: z.string(), url: z.url().optional(), licence: z.string() })),
    }),
  });
  let file: z.output<typeof shape>;
  beforeAll(async () => {
    file = shape.parse(await read(popolo));
  });

  it('has each node once, and memberships that lead to them', () => {
    const { persons, organizations, posts, areas, events, memberships, relationships } = file;
    const ids = [persons, organizations, posts, areas, events].flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const ends = memberships.flatMap((one) => [
      one.person_id,
      ...[one.organization_id, one.post_id, one.area_id, one.on_behalf_of_id].flatMap((id) => id ?? []),
    ]);
    expect(ends.filter((id) => !ids.includes(id))).toEqual([]);
    expect(memberships.length + relationships.length).toBe(96);
    expect(memberships.length).toBeGreaterThan(30);
  });

  it('has as memberships only what is stated outright', () => {
    const { memberships, relationships } = file;
    expect(memberships.filter(({ person_id }) => person_id === 'person:quill-a')).toEqual([]);
    expect(relationships.find(({ from_id }) => from_id === 'person:quill-a')).toMatchObject({
      to_id: 'party:labour',
      type: 'member of',
      stance: 'denied',
    });
    expect(relationships.find(({ stance }) => stance === 'hedged')?.hedges.length).toBeGreaterThan(0);
    expect(memberships.find(({ post_id }) => post_id === 'role:mayor-of-liverpool')).toBeDefined();
    const berger = memberships.filter(({ post_id }) => post_id === 'role:shadow-minister-for-mental-health');
    expect(berger).toMatchObject([
      { end_date: '2016-06', status: 'former', disputed: true },
      { status: 'holder', disputed: true },
    ]);
  });

  it('carries the licences', () => {
    expect(file.meta.sources).toContainEqual({
      name: 'IBTimes UK',
      url: 'https://www.ibtimes.co.uk',
      licence,
    });
    const [first] = file.memberships;
    expect(first?.sources[0]?.note).toMatch(licence);
  });
});

it.each([
  ['/', null, null],
  ['2016-08~', '2016-08', '2016-08'],
  ['2015-05-07/2016?', '2015-05-07', '2016'],
  ['/2016-06', null, '2016-06'],
  ['../2016-06', null, '2016-06'],
  ['2016/..', '2016', null],
  ['201X', null, null],
])('of %s what is stated is from %s to %s', (valid, start, end) => {
  expect(statedDates(valid)).toEqual({ start, end });
});
