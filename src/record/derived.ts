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
  params: z.object({ keys: list, edges: list }),
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

/** Derives anew whatever the given groups bear upon, in the transaction that changed their claims. */
export async function deriveAnew(run: Run, keys: readonly string[], edges: readonly string[]): Promise<void> {
  const { claims, seatsOf } = await connectedClaims(run, keys, edges);
  const touched = groupsOf(claims, seatsOf);
  const { relationships, disputes } = derive(claims, seatsOf, null);
  const pairs = [...new Set([...touched.edges, ...edges])].map((edge) => {
    const [from, , to] = edge.split('|');
    return { edge, from, to };
  });
  await run(dropRelationships, { pairs });
  await run(dropDisputes, { keys: [...new Set([...touched.keys, ...keys, ...touched.edges, ...edges])] });
  await run(putRelationships, {
    relationships: relationships.map((one) => ({
      from: one.from,
      to: one.to,
      name: nameOf(one),
      properties: relationshipProperties(one),
    })),
  });
  const holdings = pairs.filter(({ edge }) => edge.split('|')[1] === 'HOLDS');
  await markHolders(run, [...new Set(holdings.map(({ from = '' }) => from))]);
  await run(putDisputes, { disputes: disputes.map(disputeProperties) });
}

/**
 * All claims that the groups' claims are bound up with: those that share a key or an edge or correct them, and so on.
 * A dispute may mark a relationship of another group, whose own claims are then needed whole.
 */
async function connectedClaims(run: Run, keys: readonly string[], edges: readonly string[]) {
  const seats = new Map<string, number | null>();
  const seatsOf: SeatsOf = (role) => seats.get(role) ?? null;
  const claims = new Map<string, Claim>();
  const seen = new Set<string>();
  let next = { keys: [...keys], edges: [...edges] };
  while (next.keys.length + next.edges.length > 0) {
    for (const group of [...next.keys, ...next.edges]) seen.add(group);
    const found = await run(claimsByGroup, next);
    for (const claim of found) claims.set(claim.id, claim);
    await readSeats(run, found, seats);
    const all = groupsOf(found, seatsOf);
    next = {
      keys: all.keys.filter((key) => !seen.has(key)),
      edges: all.edges.filter((edge) => !seen.has(edge)),
    };
  }
  return { claims: [...claims.values()], seatsOf };
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
  for (const [role, number] of await run(roleSeats, { ids })) seats.set(role, number);
  return (role) => seats.get(role) ?? null;
}

export function groupsOf(claims: readonly Claim[], seatsOf: SeatsOf): { keys: string[]; edges: string[] } {
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
