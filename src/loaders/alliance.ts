import DataLoader from 'dataloader';
import { z } from 'zod';
import type { RoleKind } from '../claims/claim.js';
import { text, whole } from '../claims/column.js';
import { holderLabel } from '../claims/holder-label.js';
import { evidenceNeeded } from '../claims/horizon.js';
import { daysOf } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';

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
/**
 * The plainest questions about alliances, answered where the ties are: how many surely are allies at a date and hold
 * a role. Whatever else is asked, and what lies past the evidence (null here), is read whole and counted by
 * `countPeople`, to the same end.
 */
export function allianceLoader(graph: Graph) {
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
  return {
    /** How far the evidence about someone's alliances reaches; null where there is none. */
    evidence: (of: string) => dating.load(of),
    /** @param kind only those who hold a role of this kind; null: all */
    count: (of: string, asOf: string, kind: RoleKind | null) => counting(asOf, kind).load(of),
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
