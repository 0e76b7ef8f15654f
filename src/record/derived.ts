import { z } from 'zod';
import type { Claim } from '../claims/claim.js';
import { claimRow } from '../claims/claim-row.js';
import { derive } from '../claims/derivation.js';
import { keyOf, type SeatsOf } from '../claims/key.js';
import { edgeGroupOf, nameOf } from '../claims/relationship.js';
import { relationshipProperties } from '../claims/relationship-row.js';
import type { Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { markHolders } from './holders.js';

const list = z.array(z.string());
const rows = z.array(z.record(z.string(), z.unknown()));

const claimsByGroup = statement('record.claimsByGroup', {
  params: z.object({ keys: list, edges: list, ids: list, corrected: list }),
  row: claimRow,
});
const roleSeats = statement('record.roleSeats', {
  params: z.object({ ids: list }),
  row: z.tuple([z.string(), z.number().nullable()]),
});
export const updateClaims = statement('record.updateClaims', {
  params: z.object({ claims: rows }),
  row: z.unknown(),
});
const dropRelationships = statement('record.dropRelationships', {
  params: z.object({ pairs: rows }),
  row: z.unknown(),
});
const putRelationships = statement('record.putRelationships', {
  params: z.object({ relationships: rows }),
  row: z.unknown(),
});
const dropDisputes = statement('record.dropDisputes', { params: z.object({ keys: list }), row: z.unknown() });
const putDisputes = statement('record.putDisputes', {
  params: z.object({ disputes: rows }),
  row: z.unknown(),
});

/** Claims that are derived together: by single-valued key or by edge. */
export interface Groups {
  readonly keys: readonly string[];
  readonly edges: readonly string[];
}

/** Claims with all that they are bound up with, so that what they derive is whole. */
export interface Bound {
  readonly claims: readonly Claim[];
  readonly seatsOf: SeatsOf;
  /** The groups of which something may have been derived already. */
  readonly stored: Groups;
}

/** Puts what the claims derive in place of what was derived before. The claims are written already, or sent before this. */
export function writeDerived(run: Run, { claims, seatsOf, stored }: Bound): Promise<unknown>[] {
  const { relationships, disputes } = derive(claims, seatsOf, null);
  const pairs = stored.edges.map((edge) => {
    const [from, , to] = edge.split('|');
    return { edge, from, to };
  });
  const edges = new Set([...stored.edges, ...groupsOf(claims, seatsOf).edges]);
  const holders = [...edges].map((edge) => edge.split('|')).filter(([, type]) => type === 'HOLDS');
  return [
    ...(pairs.length > 0 ? [run(dropRelationships, { pairs })] : []),
    ...(stored.keys.length + stored.edges.length > 0
      ? [run(dropDisputes, { keys: [...stored.keys, ...stored.edges] })]
      : []),
    run(putRelationships, {
      relationships: relationships.map((one) => ({
        from: one.from,
        to: one.to,
        name: nameOf(one),
        properties: relationshipProperties(one),
      })),
    }),
    markHolders(run, [...new Set(holders.map(([from = '']) => from))]),
    ...(disputes.length > 0 ? [run(putDisputes, { disputes: disputes.map(disputeProperties) })] : []),
  ];
}

/**
 * Adds to claims that are about to be written all that they are bound up with in the graph: what shares a key or an edge
 * with them or corrects them, and so on. A dispute may mark a relationship of another group, whose own claims are then
 * needed whole. The claims that are given are not read back, so that new ones cost little.
 * @param before of those among them that are in the graph, their ids and the groups that they are in there
 * @param seats as `readSeats` takes them
 */
export async function boundWith(
  run: Run,
  given: readonly Claim[],
  before: Groups & { readonly ids: readonly string[] },
  seats: Map<string, number | null>,
): Promise<Bound> {
  const seatsOf = await readSeats(run, given, seats);
  const claims = new Map(given.map((claim) => [claim.id, claim]));
  const own = groupsOf(given, seatsOf);
  const stored = { keys: new Set(before.keys), edges: new Set(before.edges) };
  const seen = new Set<string>();
  let next = {
    keys: [...new Set([...own.keys, ...before.keys])],
    edges: [...new Set([...own.edges, ...before.edges])],
    ids: [...before.ids, ...given.flatMap(({ supersedes }) => supersedes ?? [])],
    corrected: given.map(({ id }) => id),
  };
  while (Object.values(next).some((asked) => asked.length > 0)) {
    for (const group of [...next.keys, ...next.edges]) seen.add(group);
    const found = await run(claimsByGroup, next);
    for (const claim of found) if (!claims.has(claim.id)) claims.set(claim.id, claim);
    await readSeats(run, found, seats);
    const { keys, edges } = groupsOf(found, seatsOf);
    for (const key of keys) stored.keys.add(key);
    for (const edge of edges) stored.edges.add(edge);
    const unseen = (groups: readonly string[]) => groups.filter((group) => !seen.has(group));
    next = { keys: unseen(keys), edges: unseen(edges), ids: [], corrected: [] };
  }
  return {
    claims: [...claims.values()],
    seatsOf,
    stored: { keys: [...stored.keys], edges: [...stored.edges] },
  };
}

/**
 * How many may hold each role that the claims name.
 * @param seats what is known already, which is not read again and which it adds to
 */
export async function readSeats(
  run: Run,
  claims: readonly Claim[],
  seats: Map<string, number | null> = new Map(),
): Promise<SeatsOf> {
  const roles = claims.flatMap(({ predicate, object }) =>
    predicate === 'HOLDS_ROLE' && object ? [object] : [],
  );
  const ids = [...new Set(roles)].filter((role) => !seats.has(role));
  if (ids.length > 0) for (const [role, number] of await run(roleSeats, { ids })) seats.set(role, number);
  return (role) => seats.get(role) ?? null;
}

export function groupsOf(claims: readonly Claim[], seatsOf: SeatsOf): Groups {
  const keys = new Set(claims.flatMap((claim) => keyOf(claim, seatsOf) ?? []));
  const edges = new Set(claims.flatMap((claim) => edgeGroupOf(claim) ?? []));
  return { keys: [...keys], edges: [...edges] };
}

/** A dispute as its node keeps it, and its sides as its relationships do. */
export function disputeProperties(dispute: ReturnType<typeof derive>['disputes'][number]) {
  const { about, sides, favours, ...own } = dispute;
  return {
    about,
    properties: { ...own, favours: favours?.value ?? null, favoursReason: favours?.reason ?? null },
    sides: sides.flatMap(({ value, claims }, number) => claims.map((claim) => ({ claim, value, number }))),
  };
}
