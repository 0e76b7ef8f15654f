import DataLoader from 'dataloader';
import { z } from 'zod';
import { claimRow } from '../claims/claim-row.js';
import { text } from '../claims/column.js';
import { derive } from '../claims/derivation.js';
import type { Dispute } from '../claims/dispute.js';
import { groupBy } from '../claims/group.js';
import { type RelationshipType, tieTypes } from '../claims/predicate.js';
import type { Relationship, Tie } from '../claims/relationship.js';
import { relationshipOf } from '../claims/relationship-row.js';
import type { Graph } from '../graph/connection.js';
import { type Statement, statement } from '../graph/statement.js';
import { loadMany, loadOne } from './batch.js';
import type { EntityLoader } from './entity.js';
import type { RedirectLoader } from './redirect.js';

const params = z.object({ ids: z.array(z.string()) });
const row = {
  parse: ([id, ...relationship]: readonly unknown[]) => ({
    id: text(id),
    relationship: relationshipOf(relationship),
  }),
};

const statements = {
  ties: statement('relationship.ties', { params, row }),
  standings: statement('relationship.standings', { params, row }),
  around: statement('relationship.around', { params, row }),
};
const byKeys = statement('relationship.byKeys', {
  params: z.object({ keys: z.array(z.object({ key: z.string(), from: z.string(), to: z.string() })) }),
  row,
});
const claimsAround = statement('claim.around', { params, row: claimRow });

/** Which relationships of a node: people's ties, standings in roles and bodies, or all. */
export type Family = keyof typeof statements;

/** Relationships by node, as they follow from the claims at an instant of recorded time. */
export interface RelationshipReader {
  of(family: Family, id: string): Promise<readonly Relationship[]>;
  ofAll(family: Family, ids: readonly string[]): Promise<readonly Relationship[]>;
  /** The relationship with this key; null where there is none. */
  byKey(key: string): Promise<Relationship | null>;
  /** All that is derived of a relationship of which only a part was read. */
  whole(tie: Tie): Promise<Relationship>;
  /** Disputes among past claims; null at present, when they are kept in the graph. */
  disputes: DataLoader<string, readonly Dispute[]> | null;
}

/** At present the derived relationships are read; for the past they are derived again from what stood then. */
export function relationshipReader(
  graph: Graph,
  known: { readonly entity: EntityLoader; readonly redirects: RedirectLoader },
  knownAt: string | null,
): RelationshipReader {
  return knownAt === null ? presentReader(graph) : pastReader(graph, known, knownAt);
}

function presentReader(graph: Graph): RelationshipReader {
  const loaderOf = (from: Statement<{ ids: string[] }, { id: string; relationship: Relationship }>) =>
    loadMany(
      (ids) => graph.read(from, { ids }),
      ({ id }) => id,
      ({ relationship }) => relationship,
    );
  const loaders = {
    ties: loaderOf(statements.ties),
    standings: loaderOf(statements.standings),
    around: loaderOf(statements.around),
  };
  const ofKey = loadOne(
    (keys) => graph.read(byKeys, { keys: keys.map(endsOf) }),
    ({ id }) => id,
    ({ relationship }) => relationship,
  );
  return reader(
    (family, ids) => loaders[family].loadMany(ids),
    (key) => ofKey.load(key),
    null,
  );
}

function pastReader(
  graph: Graph,
  { entity, redirects }: Parameters<typeof relationshipReader>[1],
  knownAt: string,
): RelationshipReader {
  const derived = new DataLoader(async (ids: readonly string[]) => {
    // Whoever was merged since, or was merged then, may have what was claimed of the other.
    const about = [...(await redirects.around(ids)).keys(), ...ids];
    const found = await graph.read(claimsAround, { ids: [...new Set(about)] });
    const claims = await redirects.boundThen(found, knownAt);
    const roles = claims.flatMap(({ predicate, object }) =>
      predicate === 'HOLDS_ROLE' && object ? [object] : [],
    );
    const seats = new Map(
      (await Promise.all(roles.map((role) => entity.byId.load(role)))).map((role) => [role?.id, role?.seats]),
    );
    const all = derive(claims, (role) => seats.get(role) ?? null, knownAt);
    const ends = all.relationships.flatMap((one) => [one.from, one.to].map((end) => ({ end, one })));
    const byEnd = groupBy(ends, ({ end }) => end);
    return ids.map((id) => ({
      relationships: (byEnd.get(id) ?? []).map(({ one }) => one),
      disputes: all.disputes,
    }));
  });
  const fetch = async (_: Family, ids: readonly string[]) =>
    (await derived.loadMany([...ids])).map((found) => (found instanceof Error ? found : found.relationships));
  const disputes = new DataLoader(async (ids: readonly string[]) =>
    (await derived.loadMany([...ids])).map((found) => (found instanceof Error ? found : found.disputes)),
  );
  const byKey = async (key: string) => {
    const around = await derived.load(endsOf(key).from);
    return around.relationships.find((one) => one.key === key) ?? null;
  };
  return reader(fetch, byKey, disputes);
}

type Fetch = (
  family: Family,
  ids: readonly string[],
) => Promise<readonly (readonly Relationship[] | Error)[]>;

/** A key names both ends. */
function endsOf(key: string) {
  const [from = '', , to = ''] = key.split('|', 3);
  return { key, from, to };
}

function reader(
  fetch: Fetch,
  byKey: RelationshipReader['byKey'],
  disputes: RelationshipReader['disputes'],
): RelationshipReader {
  const ofAll: RelationshipReader['ofAll'] = async (family, ids) => {
    const found = new Map<string, Relationship>();
    for (const relationships of await fetch(family, ids)) {
      if (relationships instanceof Error) throw relationships;
      for (const one of relationships) if (belongsTo(family, one)) found.set(one.key, one);
    }
    return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  };
  return {
    ofAll,
    of: (family, id) => ofAll(family, [id]),
    byKey,
    whole: async (tie) => {
      const found = 'claims' in tie ? (tie as Relationship) : await byKey(tie.key);
      if (!found) throw new TypeError(`${tie.key} was in the graph and is not there any more`);
      return found;
    },
    disputes,
  };
}

const standingTypes = new Set<RelationshipType>(['HOLDS', 'CANDIDATE_FOR', 'REPRESENTS', 'MEMBER_OF']);

function belongsTo(family: Family, { type }: Relationship): boolean {
  if (family === 'around') return true;
  return (family === 'ties' ? tieTypes : standingTypes).has(type);
}
