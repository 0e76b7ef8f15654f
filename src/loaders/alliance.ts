import DataLoader from 'dataloader';
import { z } from 'zod';
import type { RoleKind } from '../claims/claim.js';
import { list, text, whole } from '../claims/column.js';
import { holderLabel } from '../claims/holder-label.js';
import { evidenceNeeded } from '../claims/horizon.js';
import { namedOf } from '../claims/named-row.js';
import { daysOf } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';
import type { EntityLoader } from './entity.js';
import { type SpellLoader, stepOf } from './spell.js';

const id = z.string();
const dated = { id, first: z.string(), last: z.string(), since: z.string() };
const evidence = eachStatement('alliance.evidence', {
  item: { id },
  shape: z.object({}),
  row: ([day]) => text(day),
});
const number = ([count]: readonly unknown[]) => whole(count);
const counts = eachStatement('alliance.counts', { item: dated, shape: z.object({}), row: number });
const countsHolding = eachStatement('alliance.countsHolding', {
  item: { ...dated, kind: z.string(), label: z.string() },
  shape: z.object({}),
  row: number,
});
const pages = eachStatement('alliance.pages', {
  item: { ids: z.array(id), first: z.string(), last: z.string(), since: z.string() },
  shape: z.object({ limit: z.int(), standings: z.boolean(), places: z.boolean(), current: z.boolean() }),
  row: ([of, allies]) => ({
    of: text(of),
    allies: list(allies).map((ally) => {
      const [node, steps] = list(ally);
      return { node: namedOf(node), steps: list(steps).map(stepOf) };
    }),
  }),
});

/** What an operation asks of each ally, read with them. */
export interface AllyReach {
  readonly standings: boolean;
  readonly places: boolean;
  /** Only the standings that may hold at the date. */
  readonly current: boolean;
}

/**
 * The plainest questions about alliances, answered where the ties are: how many surely are allies at a date and hold
 * a role, and the first of them. Whatever else is asked, and what lies past the evidence (null here), is read whole and
 * counted by `countPeople`, to the same end.
 */
export function allianceLoader(graph: Graph, { names }: Pick<EntityLoader, 'names'>, spells: SpellLoader) {
  const dating = new DataLoader<string, string | null>(async (ids) => {
    const asked = ids.map((one) => ({ id: one }));
    return (await graph.readEach(evidence, asked, {})).map(([day]) => day ?? null);
  });
  const counting = byShape((asOf: string, kind: RoleKind | null) => async (ids) => {
    const asked = ids.map((one) => itemOf(one, asOf));
    const found = kind
      ? graph.readEach(
          countsHolding,
          asked.map((one) => ({ ...one, kind, label: holderLabel(kind) })),
          {},
        )
      : graph.readEach(counts, asked, {});
    return (await found).map(([count]) => count ?? null);
  });
  const paging = byShape((asOf: string, limit: number, reach: AllyReach) => async (ids) => {
    const days = daysOf(asOf);
    const asked = { ids: [...ids], ...days, since: evidenceNeeded(days) };
    const [rows = []] = await graph.readEach(pages, [asked], { limit, ...reach });
    const spellReach = { places: reach.places, during: reach.current ? days : null };
    for (const { node, steps } of rows.flatMap(({ allies }) => allies)) {
      names.prime(node.id, node);
      if (reach.standings) spells.prime(node.id, steps, spellReach);
    }
    const found = new Map(rows.map(({ of, allies }) => [of, allies.map(({ node }) => node.id)]));
    return ids.map((one) => found.get(one) ?? null);
  });
  return {
    /** How far the evidence about someone's alliances reaches; null where there is none. */
    evidence: (of: string) => dating.load(of),
    /** @param kind only those who hold a role of this kind; null: all */
    count: (of: string, asOf: string, kind: RoleKind | null) => counting(asOf, kind).load(of),
    /** The ids of the first `limit` allies, in order. */
    page: (of: string, asOf: string, limit: number, reach: AllyReach) => paging(asOf, limit, reach).load(of),
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

function itemOf(person: string, asOf: string) {
  const days = daysOf(asOf);
  return { id: person, ...days, since: evidenceNeeded(days) };
}
