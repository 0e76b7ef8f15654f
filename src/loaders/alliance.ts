import DataLoader from 'dataloader';
import { z } from 'zod';
import type { RoleKind } from '../claims/claim.js';
import { list, textOrNull, whole } from '../claims/column.js';
import { type Horizon, horizonUpTo } from '../claims/horizon.js';
import { namedOf } from '../claims/named-row.js';
import { daysOf } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';
import type { EntityLoader } from './entity.js';
import { type SpellLoader, stepOf } from './spell.js';

const limits = { first: z.string().nullable(), last: z.string().nullable() };
const counts = eachStatement('alliance.counts', {
  item: { id: z.string(), ...limits, kind: z.string().nullable() },
  shape: z.object({}),
  row: ([evidence, number]) => ({ evidence: textOrNull(evidence), number: whole(number) }),
});
const pages = eachStatement('alliance.pages', {
  item: { id: z.string(), ...limits },
  shape: z.object({ limit: z.int(), standings: z.boolean(), places: z.boolean() }),
  row: ([evidence, allies]) => ({
    evidence: textOrNull(evidence),
    allies: list(allies).map((ally) => {
      const [node, steps] = list(ally);
      return { node: namedOf(node), steps: list(steps).map(stepOf) };
    }),
  }),
});

/** How far the evidence about someone's alliances reaches, and whether the date asked about lies past it. */
export interface AllianceHead {
  readonly horizon: NonNullable<Horizon>;
  /** The date as asked or chosen. */
  readonly asOf: string;
  readonly isPast: boolean;
}

/** Null where nobody is stated to be an ally at all, surely or not. */
export type AllianceCount = (AllianceHead & { readonly count: number }) | null;
export type AlliancePage = (AllianceHead & { readonly people: readonly string[] }) | null;

/** What an operation asks of each ally, read with them. */
export interface AllyReach {
  readonly standings: boolean;
  readonly places: boolean;
}

/**
 * The plainest questions about alliances, answered where the ties are: how many surely are allies at a date and hold
 * a role, and the first of them. Whatever else is asked is read whole and counted by `countPeople`, to the same end.
 */
export function allianceLoader(graph: Graph, { names }: Pick<EntityLoader, 'names'>, spells: SpellLoader) {
  const counting = byShape((asOf: string | null, kind: RoleKind | null) => async (ids) => {
    const found = await graph.readEach(
      counts,
      ids.map((id) => ({ id, ...limitsOf(asOf), kind })),
      {},
    );
    return found.map(([row]) => {
      const head = headOf(row?.evidence ?? null, asOf);
      return head && { ...head, count: row?.number ?? 0 };
    });
  });
  const paging = byShape((asOf: string | null, limit: number, reach: AllyReach) => async (ids) => {
    const items = ids.map((id) => ({ id, ...limitsOf(asOf) }));
    const found = await graph.readEach(pages, items, { limit, ...reach });
    return found.map(([row]) => {
      const allies = row?.allies ?? [];
      for (const { node, steps } of allies) {
        names.prime(node.id, node);
        if (reach.standings) spells.prime(node.id, steps, reach.places);
      }
      const head = headOf(row?.evidence ?? null, asOf);
      return head && { ...head, people: allies.map(({ node }) => node.id) };
    });
  });
  return {
    /** @param kind only those who hold a role of this kind; null: all */
    count: (of: string, asOf: string | null, kind: RoleKind | null): Promise<AllianceCount> =>
      counting(asOf, kind).load(of),
    /** The ids of the first `limit` allies, in order. */
    page: (of: string, asOf: string | null, limit: number, reach: AllyReach): Promise<AlliancePage> =>
      paging(asOf, limit, reach).load(of),
  };
}

/** A loader for each shape of question, so that those that differ only in whom they are about are asked together. */
function byShape<Shape extends readonly unknown[], Value>(
  fetchOf: (...shape: Shape) => (ids: readonly string[]) => Promise<readonly Value[]>,
) {
  const loaders = new Map<string, DataLoader<string, Value>>();
  return (...shape: Shape): DataLoader<string, Value> => {
    const key = JSON.stringify(shape);
    const loader = loaders.get(key) ?? new DataLoader<string, Value>(fetchOf(...shape));
    loaders.set(key, loader);
    return loader;
  };
}

function limitsOf(asOf: string | null) {
  return asOf === null ? { first: null, last: null } : daysOf(asOf);
}

function headOf(evidence: string | null, asOf: string | null): AllianceHead | null {
  if (evidence === null) return null;
  const horizon = horizonUpTo(evidence);
  const date = asOf ?? evidence;
  return { horizon, asOf: date, isPast: daysOf(date).last > horizon.freshUntil };
}
