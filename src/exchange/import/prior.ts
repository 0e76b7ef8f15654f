import type { Entity } from '../../claims/entity.js';
import { likeness } from '../../claims/identity.js';
import type { Graph } from '../../graph/connection.js';
import { entityId } from '../seed-registry.js';
import { type NamedById, nodesById } from './by-id.js';
import type { DataSet, DraftNode } from './data-set.js';
import { type Kept, rowId } from './kept.js';
import { draftProfiles, graphProfiles } from './profile.js';
import { mark, slugOf } from './slug.js';

/** A person of a data set as an earlier run recorded them. */
export interface Prior {
  /** The id that their claims are recorded with. */
  readonly id: string;
  /** Whom that is by now. */
  readonly now: Entity;
  /** How that is known, in words. */
  readonly reason: string;
}

/** The id that someone of a data set has where they are known to be of the graph's people. */
export const redirectId = ({ ref, name }: DraftNode, { source }: DataSet): string =>
  entityId('Person', `${slugOf(name) || 'person'}-${mark(`${source.id} ${ref}`, 8)}`);

/** The ids that someone may have been given as one of the graph's own. */
const ownIds = ({ ref, name }: DraftNode): string[] => {
  const slug = slugOf(name) || mark(ref, 12);
  return [slug, `${slug}-${mark(ref, 6)}`].map((one) => entityId('Person', one));
};

/**
 * Who each person of a data set is without a doubt, by ref: as whom their rows' claims are recorded by an earlier import, so
 * that what was decided of them since holds; whom the data set names by the id in the graph; or as whom this run, which was
 * interrupted, has recorded them.
 */
export async function priorsOf(
  graph: Graph,
  dataSet: DataSet,
  kept: ReadonlyMap<string, Kept>,
  recorded: string,
): Promise<ReadonlyMap<string, Prior>> {
  const nodes = [...dataSet.nodes.values()].filter(({ label }) => label === 'Person');
  const claimed = claimedAs(dataSet, kept);
  const known = await nodesById(graph, [
    ...claimed.values(),
    ...nodes.flatMap((node) => [redirectId(node, dataSet), ...ownIds(node)]),
  ]);
  const [ours, theirs] = [
    draftProfiles(dataSet),
    await graphProfiles(
      graph,
      [...claimed.values()].flatMap((id) => known.get(id)?.now ?? []),
    ),
  ];
  const isLike = (ref: string, { now }: NamedById) => {
    const [one, other] = [ours.get(ref), theirs.get(now.id)];
    return one !== undefined && other !== undefined && likeness(one, other).verdict !== 'DIFFERENT';
  };
  return new Map(
    nodes.flatMap((node): [string, Prior][] => {
      const before = known.get(claimed.get(node.ref) ?? '');
      // A row may have become another's, whose claims are then not theirs.
      if (before && isLike(node.ref, before)) return [[node.ref, importedAs(before)]];
      if (node.is) return [[node.ref, { id: node.is.id, now: node.is, reason: 'the id of this graph' }]];
      const redirect = known.get(redirectId(node, dataSet));
      const own = ownIds(node).map((id) => known.get(id));
      const found = redirect ?? own.find((one) => one?.recorded === recorded);
      return found ? [[node.ref, importedAs(found)]] : [];
    }),
  );
}

/** By ref, whom most of its rows were about; of two refs that were one, the one with more rows. */
function claimedAs(dataSet: DataSet, kept: ReadonlyMap<string, Kept>): ReadonlyMap<string, string> {
  const rows = new Map<string, { readonly ref: string; readonly id: string; number: number }>();
  for (const claim of dataSet.claims) {
    const before = kept.get(rowId(claim));
    if (!before) continue;
    const named: [string, string | null][] = [
      [claim.subject, before.subject],
      [claim.object, before.object],
    ];
    for (const [ref, id] of named) {
      if (id === null || !id.startsWith('person:')) continue;
      const key = `${ref} ${id}`;
      const counted = rows.get(key) ?? { ref, id, number: 0 };
      counted.number++;
      rows.set(key, counted);
    }
  }
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { ref, id } of [...rows.values()].sort((a, b) => b.number - a.number)) {
    if (found.has(ref) || taken.has(id)) continue;
    found.set(ref, id);
    taken.add(id);
  }
  return found;
}

const importedAs = ({ id, now }: NamedById): Prior => ({ id, now, reason: 'as it was imported before' });
