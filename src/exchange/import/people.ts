import { type Choice, type Compared, choose } from '../../claims/choice.js';
import type { Entity } from '../../claims/entity.js';
import { identifierPairs } from '../../claims/entity-row.js';
import type { Graph } from '../../graph/connection.js';
import type { DataSet, DraftNode } from './data-set.js';
import type { GraphNodes } from './graph-nodes.js';
import { keysOf } from './node-keys.js';
import type { Prior } from './prior.js';
import { draftProfiles, graphProfiles } from './profile.js';

/** Who in the graph a person of a data set is, or may be. */
export interface WhoIsWho {
  readonly ref: string;
  readonly choice: Choice;
}

/** Compares the people of a data set with those of the graph who share an id or a family name with them. */
export async function whoIsWho(
  graph: Graph,
  dataSet: DataSet,
  nodes: GraphNodes,
  priors: ReadonlyMap<string, Prior>,
): Promise<{ readonly all: readonly WhoIsWho[]; readonly known: ReadonlyMap<string, Entity> }> {
  const all = [...dataSet.nodes.values()].filter(({ label }) => label === 'Person');
  const before = all.flatMap(({ ref }) => priors.get(ref) ?? []);
  const people = all.filter(({ ref }) => !priors.has(ref));
  const candidates = new Map(people.map((node) => [node.ref, candidatesFor(node, nodes)]));
  const met = new Map([...candidates.values()].flat().map((one) => [one.id, one]));
  const theirs = await graphProfiles(graph, [...met.values()]);
  const ours = draftProfiles(dataSet);
  const compared = people.map(({ ref }): WhoIsWho => {
    const profile = ours.get(ref);
    if (!profile) throw new TypeError(`${ref} has no profile`);
    const of = (candidates.get(ref) ?? []).flatMap(({ id }) => {
      const found = theirs.get(id);
      return found ? [{ id, profile: found }] : [];
    });
    return { ref, choice: choose(profile, of) };
  });
  const settled = all.flatMap(({ ref }): WhoIsWho[] => {
    const prior = priors.get(ref);
    return prior ? [{ ref, choice: { sure: known(prior), doubtful: [] } }] : [];
  });
  return {
    all: withoutRivals([...compared, ...settled], priors),
    known: new Map([...met, ...before.map(({ now }): [string, Entity] => [now.id, now])]),
  };
}

const known = ({ now, reason }: Prior): Compared => ({
  id: now.id,
  verdict: 'SURE',
  score: 100,
  indications: [{ weight: 100, reason }],
});

/** What speaks for two being one, and against it, in words. */
export const reasonsOf = ({ indications }: Compared): string[] =>
  indications.map(({ weight, reason }) => (weight < 0 ? `but ${reason}` : reason));

function candidatesFor(node: DraftNode, nodes: GraphNodes): Entity[] {
  const found = [
    ...identifierPairs(node.identifiers).flatMap((pair) => nodes.withIdentifier('Person', pair)),
    ...keysOf(node).flatMap((key) => nodes.withKey('Person', key)),
  ];
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/**
 * The data set tells its people apart, so that two of them cannot be one of the graph: then neither surely is, unless
 * that is known of it.
 */
function withoutRivals(all: readonly WhoIsWho[], settled: ReadonlyMap<string, unknown>): WhoIsWho[] {
  const meant = new Map<string, number>();
  for (const { choice } of all)
    if (choice.sure) meant.set(choice.sure.id, (meant.get(choice.sure.id) ?? 0) + 1);
  return all.map(({ ref, choice }) =>
    choice.sure && !settled.has(ref) && (meant.get(choice.sure.id) ?? 0) > 1
      ? { ref, choice: { sure: null, doubtful: [doubted(choice.sure)] } }
      : { ref, choice },
  );
}

const doubted = (sure: Compared): Compared => ({
  ...sure,
  verdict: 'DOUBTFUL',
  indications: [...sure.indications, { weight: 0, reason: 'another of the data set seems to be the same' }],
});
