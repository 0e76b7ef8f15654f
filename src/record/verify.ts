import { z } from 'zod';
import { claimRow } from '../claims/claim-row.js';
import { type Derived, derive } from '../claims/derivation.js';
import type { SeatsOf } from '../claims/key.js';
import { nameOf } from '../claims/relationship.js';
import { relationshipProperties } from '../claims/relationship-row.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { contentDigest, contextDigest, contextProperties, standingDigest } from './claim-digest.js';
import { disputeProperties, updateClaims, writeDerived } from './derived.js';
import { digestOf } from './digest.js';

const none = z.object({});
/** Milliseconds for a statement that reads all there is of its kind. */
const patience = 600_000;
const properties = z.record(z.string(), z.unknown());
const digest = z.string().nullable();
const claims = statement('verify.claims', { patience, params: none, row: claimRow });
const relationships = statement('verify.relationships', {
  patience,
  params: none,
  row: z.tuple([z.string(), z.string(), z.string(), properties]),
});
const disputes = statement('verify.disputes', {
  patience,
  params: none,
  row: z.tuple([z.string(), properties]),
});
const unbound = statement('verify.unbound', { patience, params: none, row: z.tuple([z.string()]) });
const misbound = statement('verify.misbound', { patience, params: none, row: z.tuple([z.string()]) });
const redirects = statement('verify.redirects', { patience, params: none, row: z.tuple([z.string()]) });
const roles = statement('verify.roles', {
  patience,
  params: none,
  row: z.tuple([z.string(), z.number().nullable()]),
});
const digests = statement('verify.digests', {
  patience,
  params: none,
  row: z.tuple([z.string(), digest, digest, digest]),
});
const dropRelationships = statement('verify.dropRelationships', { patience, params: none, row: z.unknown() });
const dropDisputes = statement('verify.dropDisputes', { patience, params: none, row: z.unknown() });

export interface Verification {
  readonly claims: number;
  readonly relationships: number;
  readonly disputes: number;
  /** What is in the graph and should not be, is missing, or was changed; a line each, empty when all agrees. */
  readonly differences: readonly string[];
}

/** Compares the loaded graph with what its claims derive, and the claims with what was recorded. */
export async function verify(graph: Graph): Promise<Verification> {
  const all = await graph.read(claims, {});
  const seatsOf = await allSeats(graph);
  const expected = derive(all, seatsOf, null);
  const stored = await graph.read(relationships, {});
  const found = await graph.read(disputes, {});
  const differences = [
    ...(await graph.read(unbound, {})).map(
      ([id]) => `${id} has lost its subject, its object or what states it`,
    ),
    ...(await graph.read(misbound, {})).map(
      ([id]) => `${id} is about others than those whom the merges say that it means`,
    ),
    ...(await graph.read(redirects, {})).map(([id]) => `${id} was merged, and leads to nobody`),
    ...changedClaims(all, await graph.read(digests, {}), seatsOf),
    ...compared(
      'relationship',
      relationshipsOf(expected),
      stored.map(([name, from, to, own]) => [
        String(own.key ?? `${from}|${name}|${to}`),
        digestOf({ name, from, to, ...own }),
      ]),
    ),
    ...compared(
      'dispute',
      disputesOf(expected),
      found.map(([id, own]) => [id, digestOf(own)]),
    ),
  ];
  return { claims: all.length, relationships: stored.length, disputes: found.length, differences };
}

/** Derives everything anew from the claims, in one transaction. */
export async function rebuild(graph: Graph): Promise<void> {
  const all = await graph.read(claims, {});
  const seatsOf = await allSeats(graph);
  await graph.write(async (run) => {
    await run(updateClaims, {
      claims: all.map((claim) => ({ id: claim.id, properties: contextProperties(claim, seatsOf) })),
    });
    await run(dropRelationships, {});
    await run(dropDisputes, {});
    await Promise.all(writeDerived(run, { claims: all, seatsOf, stored: { keys: [], edges: [] } }));
  });
}

async function allSeats(graph: Graph): Promise<SeatsOf> {
  const seats = new Map(await graph.read(roles, {}));
  return (role) => seats.get(role) ?? null;
}

function relationshipsOf(derived: Derived): ReadonlyMap<string, string> {
  return new Map(
    derived.relationships.map((one) => [
      one.key,
      digestOf({ name: nameOf(one), from: one.from, to: one.to, ...relationshipProperties(one) }),
    ]),
  );
}

function disputesOf(derived: Derived): ReadonlyMap<string, string> {
  return new Map(derived.disputes.map((one) => [one.id, digestOf(disputeProperties(one).properties)]));
}

function compared(
  noun: string,
  expected: ReadonlyMap<string, string>,
  found: readonly (readonly [key: string, digest: string])[],
): string[] {
  const stored = new Map(found);
  const met = new Set<string>();
  const repeated = found
    .filter(([key]) => met.size === met.add(key).size)
    .map(([key]) => `${noun} ${key} is there more than once`);
  const missing = [...expected.keys()]
    .filter((key) => !stored.has(key))
    .map((key) => `${noun} ${key} is missing`);
  const extra = [...stored.keys()]
    .filter((key) => !expected.has(key))
    .map((key) => `${noun} ${key} follows from no claim`);
  const changed = [...expected]
    .filter(([key, digest]) => stored.has(key) && stored.get(key) !== digest)
    .map(([key]) => `${noun} ${key} is not as its claims derive it`);
  return [...missing, ...extra, ...changed, ...repeated];
}

function changedClaims(
  all: readonly z.output<typeof claimRow>[],
  stored: readonly z.output<typeof digests.row>[],
  seatsOf: SeatsOf,
): string[] {
  const kept = new Map(
    stored.map(([id, content, standing, context]) => [id, { content, standing, context }]),
  );
  return all.flatMap((claim) => {
    const { content, standing, context } = kept.get(claim.id) ?? {};
    if (content !== contentDigest(claim)) return [`${claim.id} was changed behind the record`];
    if (standing !== standingDigest(claim)) return [`${claim.id} was ranked or withdrawn behind the record`];
    if (context === contextDigest(claim, seatsOf)) return [];
    return [`${claim.id} is kept by what its article, source or role no longer says`];
  });
}
