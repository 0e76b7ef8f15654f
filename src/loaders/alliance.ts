import DataLoader from 'dataloader';
import { z } from 'zod';
import type { RoleKind } from '../claims/claim.js';
import { list, text, textOrNull, whole } from '../claims/column.js';
import { type Horizon, horizonUpTo } from '../claims/horizon.js';
import { namedOf } from '../claims/named-row.js';
import { daysOf } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import type { EntityLoader } from './entity.js';
import { type SpellLoader, stepOf } from './spell.js';

const day = z.string().nullable();
const counts = statement('alliance.counts', {
  params: z.object({
    ids: z.array(z.string()),
    first: day,
    last: day,
    holding: z.boolean(),
    kind: z.string().nullable(),
    role: z.string().nullable(),
  }),
  row: {
    parse: ([id, evidence, number]: readonly unknown[]) => ({
      id: text(id),
      evidence: textOrNull(evidence),
      number: whole(number),
    }),
  },
});
const pages = statement('alliance.pages', {
  params: z.object({
    ids: z.array(z.string()),
    first: day,
    last: day,
    limit: z.int(),
    standings: z.boolean(),
    places: z.boolean(),
  }),
  row: {
    parse: ([id, evidence, allies]: readonly unknown[]) => ({
      id: text(id),
      evidence: textOrNull(evidence),
      allies: list(allies).map((ally) => {
        const [node, steps] = list(ally);
        return { node: namedOf(node), steps: list(steps).map(stepOf) };
      }),
    }),
  },
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

/** Which role the allies must hold; null for none. */
export type Holding = { readonly kind: RoleKind | null; readonly role: string | null } | null;

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
  const counting = byShape((asOf: string | null, holding: Holding) => async (ids: readonly string[]) => {
    const role = { holding: holding !== null, kind: holding?.kind ?? null, role: holding?.role ?? null };
    const rows = await graph.read(counts, { ids: [...ids], ...limitsOf(asOf), ...role });
    return rows.map(({ id, evidence, number }) => {
      const head = headOf(evidence, asOf);
      return [id, head && { ...head, count: number }] as const;
    });
  });
  const paging = byShape(
    (asOf: string | null, limit: number, { standings, places }: AllyReach) =>
      async (ids: readonly string[]) => {
        const how = { limit, standings, places };
        const rows = await graph.read(pages, { ids: [...ids], ...limitsOf(asOf), ...how });
        return rows.map(({ id, evidence, allies }) => {
          for (const { node, steps } of allies) {
            names.prime(node.id, node);
            if (standings) spells.prime(node.id, steps, places);
          }
          const head = headOf(evidence, asOf);
          return [id, head && { ...head, people: allies.map(({ node }) => node.id) }] as const;
        });
      },
  );
  return {
    count: (of: string, asOf: string | null, holding: Holding): Promise<AllianceCount> =>
      counting(asOf, holding).load(of),
    /** The ids of the first `limit` allies, in order. */
    page: (of: string, asOf: string | null, limit: number, reach: AllyReach): Promise<AlliancePage> =>
      paging(asOf, limit, reach).load(of),
  };
}

/** A loader for each shape of question, so that those that differ only in whom they are about share a statement. */
function byShape<Shape extends readonly unknown[], Value>(
  fetchOf: (...shape: Shape) => (ids: readonly string[]) => Promise<readonly (readonly [string, Value])[]>,
) {
  const loaders = new Map<string, DataLoader<string, Value | null>>();
  return (...shape: Shape): DataLoader<string, Value | null> => {
    const key = JSON.stringify(shape);
    const fetch = fetchOf(...shape);
    const loader =
      loaders.get(key) ??
      new DataLoader<string, Value | null>(async (ids) => {
        const found = new Map(await fetch(ids));
        return ids.map((id) => found.get(id) ?? null);
      });
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
