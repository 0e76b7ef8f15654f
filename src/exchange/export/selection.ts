import type { Claim, RoleKind } from '../../claims/claim.js';
import type { Entity } from '../../claims/entity.js';
import { type RelationshipType, relationshipTypes } from '../../claims/predicate.js';
import { namesOf } from '../../claims/relationship-row.js';
import { mostSelected } from '../../claims/selection.js';
import { daysOf } from '../../claims/time.js';
import { AlliancesError } from '../../errors.js';
import type { Graph } from '../../graph/connection.js';
import { groupsOf, readSeats } from '../../record/derived.js';
import type { Contents } from './contents.js';
import { contentsOf } from './selection-contents.js';
import { mergesOf } from './selection-merges.js';
import {
  around,
  articlesByIds,
  claimsConnected,
  edgesBetween,
  entitiesByIds,
  figuresOf,
  sourcesByIds,
} from './selection-statements.js';

/** What is around some nodes. */
export interface Surroundings {
  /** Ids, all of them there. */
  readonly of: readonly string[];
  /** 0 to 3. */
  readonly depth: number;
  /** Empty: all. */
  readonly types: readonly RelationshipType[];
  readonly roleKind: RoleKind | null;
  /** EDTF; null: whenever it holds. */
  readonly asOf: string | null;
}

/** Nodes and claims, by id, that a selection begins with; whatever they name and are bound up with comes along. */
export interface Core {
  readonly nodes: readonly string[];
  readonly claims: readonly string[];
  /** Keys of `edgeGroupOf`. */
  readonly edges: readonly string[];
}

const standings = namesOf(['HOLDS', 'CANDIDATE_FOR']);

/**
 * The nodes around some, and what is stated between them: relationships and, where no type is asked for, figures.
 * @throws AlliancesError TOO_LARGE
 */
export async function coreAround(
  graph: Graph,
  { of, depth, types, roleKind, asOf }: Surroundings,
): Promise<Core> {
  const days = asOf === null ? { first: null, last: null } : daysOf(asOf);
  const fits = { types: namesOf(types.length > 0 ? types : relationshipTypes), roleKind, ...days };
  const nodes = new Set(of);
  let from = [...nodes];
  for (let hop = 1; hop <= depth && from.length > 0; hop++) {
    const next = await graph.read(around, { from, limit: mostSelected.nodes + 1, ...fits });
    from = next.filter((id) => !nodes.has(id));
    for (const id of from) nodes.add(id);
    refuseMore('nodes', nodes.size);
  }
  const ids = [...nodes];
  const limit = mostSelected.claims + 1;
  // Each of the edges has a claim at least.
  const edges = await graph.read(edgesBetween, { ids, standings, limit, ...fits });
  refuseMore('claims', edges.length);
  const claims = types.length > 0 ? [] : await graph.read(figuresOf, { ids, limit });
  return { nodes: ids, claims, edges };
}

/**
 * What is written of a core: its claims with all that they are derived together with, everything that those name, and
 * the relationships that follow from them. So it is a record of its own: imported, it derives the same.
 * @param asOf only relationships that may hold then; null: all
 * @throws AlliancesError TOO_LARGE
 */
export async function contentsAround(graph: Graph, core: Core, asOf: string | null): Promise<Contents> {
  const claims = await claimsBoundTo(graph, core);
  const named = await entitiesNamed(graph, core.nodes, claims);
  const merges = await mergesOf(
    graph,
    named.filter(({ label }) => label === 'Person').map(({ id }) => id),
  );
  const others = merges.people.filter((id) => !named.some((one) => one.id === id));
  const entities = [...named, ...(await graph.read(entitiesByIds, { ids: others }))];
  const articles = await graph.read(articlesByIds, { ids: unique(claims.map(({ article }) => article)) });
  const sources = await graph.read(sourcesByIds, { ids: unique(articles.map(({ source }) => source)) });
  return contentsOf({ entities, merges, articles, sources, claims }, asOf);
}

/** The claims that share a key or an edge with these, or correct them, and so on: what is derived together. */
async function claimsBoundTo(graph: Graph, { claims: ids, edges }: Core): Promise<Claim[]> {
  const found = new Map<string, Claim>();
  const seen = new Set(edges);
  const seats = new Map<string, number | null>();
  let next = { ids: [...ids], keys: [] as string[], edges: [...edges] };
  while (Object.values(next).some((wanted) => wanted.length > 0)) {
    const read = await graph.read(claimsConnected, { ...next, limit: mostSelected.claims + 1 });
    for (const claim of read) found.set(claim.id, claim);
    refuseMore('claims', found.size);
    const groups = groupsOf(read, await readSeats(graph.read, read, seats));
    const isNew = (group: string) => !seen.has(group);
    next = { ids: [], keys: groups.keys.filter(isNew), edges: groups.edges.filter(isNew) };
    for (const group of [...next.keys, ...next.edges]) seen.add(group);
  }
  return [...found.values()];
}

/** The nodes, those that the claims name, and the areas and bodies of roles. */
async function entitiesNamed(graph: Graph, ids: readonly string[], claims: readonly Claim[]) {
  const found = new Map<string, Entity>();
  let next = unique([
    ...ids,
    ...claims.flatMap(({ subject, object, role, contest, party }) => [subject, object, role, contest, party]),
  ]);
  while (next.length > 0) {
    refuseMore('nodes', found.size + next.length);
    for (const entity of await graph.read(entitiesByIds, { ids: next })) found.set(entity.id, entity);
    const named = [...found.values()].flatMap(({ area, organisation }) => [area, organisation]);
    next = unique(named).filter((id) => !found.has(id));
  }
  return [...found.values()];
}

function unique(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.flatMap((id) => id ?? []))];
}

function refuseMore(what: keyof typeof mostSelected, number: number): void {
  const most = mostSelected[what];
  if (number <= most) return;
  throw new AlliancesError(
    'TOO_LARGE',
    `The selection has more than ${most} ${what}, which is the most that is exported of a selection.`,
    'Narrow it by types, a kind of role, a date or a smaller depth; `alliances export` without a selection writes the whole record.',
  );
}
