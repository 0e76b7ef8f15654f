import { groupBy } from '../claims/group.js';
import { byRank, centerRank, evidenceOf, type Neighbour, rankOf } from '../claims/neighbour.js';
import { readAt } from '../claims/reading.js';
import { nameOf, type Relationship } from '../claims/relationship.js';
import { daysOf } from '../claims/time.js';
import type { ClaimLoader } from './claim.js';
import type { EntityLoader } from './entity.js';
import type { Neighbourhood, NeighbourhoodQuery, Total } from './neighbourhood.js';
import type { RelationshipReader } from './relationship.js';

type Known = Pick<EntityLoader, 'asRecorded'> & { readonly claims: Pick<ClaimLoader, 'byId'> };
type Query = Omit<NeighbourhoodQuery, 'of'>;

/**
 * The same as the claims told it at an instant. Their relationships are not in the graph, so whatever may be shown is
 * read and ranked here.
 */
export async function neighbourhoodThen(
  reader: RelationshipReader,
  known: Known,
  { of, ...query }: NeighbourhoodQuery,
): Promise<Neighbourhood> {
  const { depth, limit } = query;
  const found: Neighbour[] = [];
  let from = [of];
  for (let distance = 1; distance <= depth && from.length > 0 && found.length < limit; distance++) {
    const leading = (await reader.ofAll('around', from)).filter(isAsked(query));
    const met = new Set([of, ...found.map(({ id }) => id)]);
    const next = await ranked(reader, known, leading, met, { distance, room: limit - found.length });
    found.push(...next);
    from = next.map(({ id }) => id);
  }
  const own = (await reader.of('around', of)).filter(isAsked(query));
  const totals = totalsOf(own, of);
  return {
    ...(await shown(reader, known, of, found, query)),
    totals,
    total: new Set(own.map(otherThan(of))).size,
  };
}

function isAsked({ types, asOf }: Query) {
  const days = asOf === null ? null : daysOf(asOf);
  return (one: Relationship) =>
    types.includes(one.type) && (days === null || readAt(one, days).certainty !== 'NOT');
}

const otherThan = (id: string) => (one: Relationship) => (one.from === id ? one.to : one.from);
const endsOf = ({ from, to }: Relationship) => [from, to];

/** Those whom the relationships lead to for the first time, in their order, as many as there is room for. */
async function ranked(
  reader: RelationshipReader,
  known: Known,
  leading: readonly Relationship[],
  met: ReadonlySet<string>,
  { distance, room }: { readonly distance: number; readonly room: number },
): Promise<Neighbour[]> {
  const originsOf = await origins(known, leading);
  const best = new Map<string, number>();
  for (const one of leading) {
    const evidence = evidenceOf(one.stance, originsOf(one));
    for (const id of endsOf(one)) if (!met.has(id)) best.set(id, Math.max(evidence, best.get(id) ?? 0));
  }
  // Whoever is attested less than the last that there is room for need not be read.
  const least = [...best.values()].sort((a, b) => b - a)[room - 1] ?? 0;
  const likely = [...best].filter(([, evidence]) => evidence >= least);
  const around = await reader.ofAll(
    'around',
    likely.map(([id]) => id),
  );
  const degrees = groupBy(around.flatMap(endsOf), (id) => id);
  return likely
    .map(([id, evidence]) => ({ id, distance, evidence, degree: degrees.get(id)?.length ?? 0 }))
    .sort(byRank)
    .slice(0, room);
}

/** How many independent articles a relationship's claims are from; copies of one text have one origin. */
async function origins({ claims }: Known, relationships: readonly Relationship[]) {
  const ids = relationships.flatMap((one) => (one.claims.length > 1 ? one.claims : []));
  const found = await Promise.all(ids.map((id) => claims.byId.load(id)));
  const originOf = new Map(found.map((claim) => [claim?.id, claim?.origin]));
  return (one: Relationship) => new Set(one.claims.map((id) => originOf.get(id))).size;
}

async function shown(
  reader: RelationshipReader,
  { asRecorded }: Known,
  of: string,
  found: readonly Neighbour[],
  query: Query,
) {
  const placed = [
    { id: of, distance: 0, rank: centerRank },
    ...found.map((one) => ({ ...one, rank: rankOf(one) })),
  ];
  const named = await Promise.all(placed.map(({ id }) => asRecorded(id)));
  const all = await reader.ofAll(
    'around',
    placed.map(({ id }) => id),
  );
  const byEnd = groupBy(
    all.flatMap((one) => endsOf(one).map((end) => ({ end, one }))),
    ({ end }) => end,
  );
  const ids = new Set(placed.map(({ id }) => id));
  return {
    nodes: placed.flatMap(({ id, distance, rank }, index) => {
      const node = named[index];
      const own = (byEnd.get(id) ?? []).map(({ one }) => one);
      return node ? { node, distance, rank, ...aboutOne(id, own) } : [];
    }),
    relationships: all.filter(isAsked(query)).filter((one) => endsOf(one).every((id) => ids.has(id))),
  };
}

const aboutOne = (id: string, own: readonly Relationship[]) => ({
  degree: own.length,
  alliances: own.filter(({ type, stance }) => type === 'ALLY_OF' && stance === 'STATED').length,
  memberships: own.filter(
    ({ type, from, to }) => type === 'MEMBER_OF' && from === id && to.startsWith('party:'),
  ),
});

function totalsOf(own: readonly Relationship[], of: string): Total[] {
  return [...groupBy(own, (one) => nameOf(one)).values()].flatMap((group) => {
    const [first] = group;
    const count = new Set(group.map(otherThan(of))).size;
    return first ? { type: first.type, stance: first.stance, count } : [];
  });
}
