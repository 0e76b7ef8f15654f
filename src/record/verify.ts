import { z } from 'zod';
import { claimRow } from '../claims/claim-row.js';
import { type Derived, derive } from '../claims/derivation.js';
import { nameOf } from '../claims/relationship.js';
import { relationshipProperties } from '../claims/relationship-row.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { contentDigest, standingDigest } from './claim-digest.js';
import { deriveAnew, disputeProperties, groupsOf } from './derived.js';
import { digestOf } from './digest.js';

const none = z.object({});
const properties = z.record(z.string(), z.unknown());
const claims = statement('verify.claims', { params: none, row: claimRow });
const relationships = statement('verify.relationships', {
  params: none,
  row: z.tuple([z.string(), z.string(), z.string(), properties]),
});
const disputes = statement('verify.disputes', { params: none, row: z.tuple([z.string(), properties]) });
const unbound = statement('verify.unbound', { params: none, row: z.tuple([z.string()]) });
const roles = statement('verify.roles', { params: none, row: z.tuple([z.string(), z.number().nullable()]) });
const digests = statement('verify.digests', {
  params: none,
  row: z.tuple([z.string(), z.string().nullable(), z.string().nullable()]),
});

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
  const seats = new Map(await graph.read(roles, {}));
  const expected = derive(all, (role) => seats.get(role) ?? null, null);
  const stored = await graph.read(relationships, {});
  const found = await graph.read(disputes, {});
  const differences = [
    ...(await graph.read(unbound, {})).map(
      ([id]) => `${id} has lost its subject, its object or what states it`,
    ),
    ...changedClaims(all, await graph.read(digests, {})),
    ...compared(
      'relationship',
      relationshipsOf(expected),
      new Map(
        stored.map(([name, from, to, own]) => [
          String(own.key ?? `${from}|${name}|${to}`),
          digestOf({ name, from, to, ...own }),
        ]),
      ),
    ),
    ...compared('dispute', disputesOf(expected), new Map(found.map(([id, own]) => [id, digestOf(own)]))),
  ];
  return { claims: all.length, relationships: stored.length, disputes: found.length, differences };
}

/** Derives everything anew from the claims, in one transaction. */
export async function rebuild(graph: Graph): Promise<void> {
  const all = await graph.read(claims, {});
  const seats = new Map(await graph.read(roles, {}));
  const { keys, edges } = groupsOf(all, (role) => seats.get(role) ?? null);
  await graph.write((run) => deriveAnew(run, keys, edges));
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
  stored: ReadonlyMap<string, string>,
): string[] {
  const missing = [...expected.keys()]
    .filter((key) => !stored.has(key))
    .map((key) => `${noun} ${key} is missing`);
  const extra = [...stored.keys()]
    .filter((key) => !expected.has(key))
    .map((key) => `${noun} ${key} follows from no claim`);
  const changed = [...expected]
    .filter(([key, digest]) => stored.has(key) && stored.get(key) !== digest)
    .map(([key]) => `${noun} ${key} is not as its claims derive it`);
  return [...missing, ...extra, ...changed];
}

function changedClaims(
  all: readonly z.output<typeof claimRow>[],
  stored: readonly (readonly [string, string | null, string | null])[],
): string[] {
  const kept = new Map(stored.map(([id, content, standing]) => [id, { content, standing }]));
  return all.flatMap((claim) => {
    const { content = null, standing = null } = kept.get(claim.id) ?? {};
    if (content !== contentDigest(claim)) return [`${claim.id} was changed behind the record`];
    return standing === standingDigest(claim)
      ? []
      : [`${claim.id} was ranked or withdrawn behind the record`];
  });
}
