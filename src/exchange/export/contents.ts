import type { EntityLabel } from '../../claims/claim.js';
import type { Article, Entity, Source } from '../../claims/entity.js';
import type { Match } from '../../claims/match.js';
import { AlliancesError } from '../../errors.js';
import type { Graph } from '../../graph/connection.js';
import type { ReplayedDecision } from '../../record/replay.js';
import { levels, pages } from './pages.js';
import {
  articlePage,
  claimPage,
  counts,
  decisionPage,
  type ExportedClaim,
  type ExportedRelationship,
  entityPage,
  matchPage,
  redirectPage,
  relationshipPage,
  sourcePage,
} from './statements.js';
import { type StoredGraph, storedIn } from './stored.js';

/** Told how many of a kind have been read. */
export type Progress = (done: number, total: number, kind: Kind | 'relationships') => void;
export type Kind = 'articles' | 'claims' | 'nodes';

/** The record, or a selection of it, in a fixed order; each may be gone through more than once. */
export interface Contents {
  readonly totals: Readonly<Record<Kind | 'sources', number>>;
  /** All of them by id, in order: they are few, and everything else names one. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By label, places and bodies before the roles that name them, then by slug. */
  entities(labels?: readonly EntityLabel[]): AsyncIterable<Entity>;
  /** People who were merged into others, as they were recorded, by slug. */
  redirects(): AsyncIterable<Entity>;
  /** By id. */
  matches(): AsyncIterable<Match>;
  /** In the order in which they were made. */
  decisions(): AsyncIterable<ReplayedDecision>;
  /** Originals before their copies, then by id. */
  articles(): AsyncIterable<Article>;
  /** Claims before their corrections, then by id. */
  claims(): AsyncIterable<ExportedClaim>;
  /** Derived from the claims as they stand now, by the node that they go out from, then by key. */
  relationships(): AsyncIterable<ExportedRelationship>;
  /** The graph that it is all of, as Neo4j keeps it; absent where it is a part of one, or of none. */
  readonly stored?: StoredGraph;
}

export const labelsInOrder = ['Constituency', 'Party', 'Organisation', 'Role', 'Contest', 'Person'] as const;
const pageSize = 1_000;
/** Each brings all that goes out from a node. */
const nodesAtATime = 200;

/**
 * The whole record, a page at a time as it is gone through: the sources are read at once, and the rest must be read while
 * nobody writes, so that it is one state.
 */
export async function openContents(graph: Graph, progress: Progress = () => undefined): Promise<Contents> {
  const [totals] = await graph.read(counts, {});
  if (!totals) throw new TypeError('export.counts gave no row');
  const sources = new Map<string, Source>();
  const sourceRows = pages(
    (after) => graph.read(sourcePage, { after, limit: pageSize }),
    ({ id }) => id,
    pageSize,
  );
  for await (const source of sourceRows) sources.set(source.id, source);

  const entitiesOf = (label: EntityLabel) =>
    pages(
      (after) => graph.read(entityPage, { label, after, limit: pageSize }),
      ({ slug }) => slug,
      pageSize,
    );
  async function* entities(labels: readonly EntityLabel[]) {
    for (const label of labels) yield* entitiesOf(label);
  }
  async function* relationships() {
    let done = 0;
    for (const label of labelsInOrder) {
      const nodes = pages(
        (after) => graph.read(relationshipPage, { label, after, limit: nodesAtATime }),
        ({ slug }) => slug,
        nodesAtATime,
      );
      for await (const node of nodes) {
        yield* node.relationships;
        done++;
        progress(done, totals?.nodes ?? 0, 'nodes');
      }
    }
  }

  /** Passes all of a kind on, and fails where there is more of it than was read. */
  async function* whole<Row>(kind: Kind, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    const total = totals?.[kind] ?? 0;
    let done = 0;
    for await (const row of rows) {
      yield row;
      done++;
      progress(done, total, kind);
    }
    if (done !== total) throw incomplete(kind, total - done);
  }

  return {
    totals: { ...totals, sources: sources.size },
    sources,
    entities: (labels) => (labels ? entities(labels) : whole('nodes', entities(labelsInOrder))),
    redirects: () =>
      pages(
        (after) => graph.read(redirectPage, { after, limit: pageSize }),
        ({ slug }) => slug,
        pageSize,
      ),
    matches: () =>
      pages(
        (after) => graph.read(matchPage, { after, limit: pageSize }),
        ({ id }) => id,
        pageSize,
      ),
    decisions: () =>
      pages(
        (after) => graph.read(decisionPage, { after, limit: pageSize }),
        ({ recorded, id }) => `${recorded} ${id}`,
        pageSize,
      ),
    articles: () =>
      whole(
        'articles',
        levels((level) =>
          pages(
            (after) => graph.read(articlePage, { level, after, limit: pageSize }),
            ({ id }) => id,
            pageSize,
          ),
        ),
      ),
    claims: () =>
      whole(
        'claims',
        levels((level) =>
          pages(
            (after) => graph.read(claimPage, { level, after, limit: pageSize }),
            ({ claim }) => claim.id,
            pageSize,
          ),
        ),
      ),
    relationships,
    stored: storedIn(graph, progress),
  };
}

const incomplete = (kind: Kind, lacking: number) =>
  new AlliancesError(
    'GRAPH_UNREADABLE',
    `${Math.abs(lacking)} of the ${kind} in the graph cannot be exported, as they have lost what they belong to.`,
    'Run `alliances verify`: it names what was changed behind the record.',
  );
