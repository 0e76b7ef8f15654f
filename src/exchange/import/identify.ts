import { type EntityLabel, entityLabels } from '../../claims/claim.js';
import type { Entity } from '../../claims/entity.js';
import { identifierPairs } from '../../claims/entity-row.js';
import type { Graph } from '../../graph/connection.js';
import type { Recognised } from '../../record/redirect.js';
import type { Addition } from '../../record/spelling.js';
import { entityId } from '../seed-registry.js';
import type { DataSet, DraftNode } from './data-set.js';
import { idsTaken, lookUp } from './graph-nodes.js';
import { keysOf, wordsSought } from './node-keys.js';
import { reasonsOf, type WhoIsWho, whoIsWho } from './people.js';
import { type Prior, redirectId } from './prior.js';
import { mark, slugOf } from './slug.js';
import { sameThing, withoutDoubles } from './things.js';

/** Which node of the graph each node of the data set is. */
export interface Identified {
  /** Of every ref. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly labelOf: ReadonlyMap<string, EntityLabel>;
  /** Those that the graph has not. */
  readonly created: readonly Entity[];
  /** What those that it has are called here, where that is new. */
  readonly additions: readonly Addition[];
  /** Those who surely are people of the graph, to be merged into them. */
  readonly recognised: readonly Recognised[];
  readonly people: readonly WhoIsWho[];
}

/** What is known of an import besides its data. */
export interface Run {
  /** Who its people were when it was run before, by ref. */
  readonly priors: ReadonlyMap<string, Prior>;
  /** When it records (ISO 8601 instant). */
  readonly recorded: string;
}

/** Finds every node of the data set in the graph, or makes a new one of it. */
export async function identify(
  graph: Graph,
  dataSet: DataSet,
  { priors, recorded }: Run,
  progress: (done: number, total: number) => void,
): Promise<Identified> {
  const { nodes: unlike, refOf } = withoutDoubles(dataSet.nodes.values());
  const drafts = [...unlike].sort(byLabel);
  const sought = drafts.map((node) => ({ ...node, words: wordsSought(node) }));
  const nodes = await lookUp(graph, sought, keysOf, progress);
  const people = await whoIsWho(graph, dataSet, nodes, priors);
  const surely = new Map(people.all.flatMap(({ ref, choice }) => (choice.sure ? [[ref, choice.sure]] : [])));
  const found = new Map<string, Entity>();
  for (const node of drafts) {
    const same =
      node.label === 'Person'
        ? people.known.get(surely.get(node.ref)?.id ?? '')
        : (node.is ?? sameThing(node, nodes));
    if (same) found.set(node.ref, same);
  }
  const named = new Set(dataSet.claims.flatMap(({ subject, object }) => [subject, object]));
  // Of whom nothing is claimed, nothing would have to be taken back.
  const isRecognised = ({ label, ref }: DraftNode) =>
    label === 'Person' && found.has(ref) && !priors.has(ref) && named.has(ref);
  const fresh = drafts.filter(({ ref }) => !found.has(ref));
  const slugs = await slugsFor(graph, fresh);
  const idFor = (node: DraftNode) => {
    if (isRecognised(node)) return redirectId(node, dataSet);
    const known = priors.get(node.ref)?.id ?? found.get(node.ref)?.id;
    return known ?? entityId(node.label, slugs.get(node.ref) ?? '');
  };
  const own = new Map(drafts.map((node) => [node.ref, idFor(node)]));
  const idOf = new Map([...refOf].map(([ref, same]) => [ref, own.get(same) ?? '']));
  const made = (node: DraftNode) => entityOf(node, idFor(node), idOf, recorded);
  return {
    idOf,
    labelOf: new Map(drafts.map(({ ref, label }) => [idOf.get(ref) ?? '', label])),
    created: fresh.map(made),
    additions: drafts
      .filter((node) => !isRecognised(node))
      .flatMap((node) => additionTo(found.get(node.ref), node)),
    recognised: drafts.filter(isRecognised).flatMap((node) => {
      const sure = surely.get(node.ref);
      return sure ? [{ entity: made(node), into: sure.id, score: sure.score, reasons: reasonsOf(sure) }] : [];
    }),
    people: people.all,
  };
}

/** In the order in which roles find the areas and bodies that they name. */
const order: Readonly<Record<EntityLabel, number>> = {
  ...(Object.fromEntries(entityLabels.map((label) => [label, 0])) as Record<EntityLabel, number>),
  Role: 1,
};
const byLabel = (one: DraftNode, other: DraftNode) => order[one.label] - order[other.label];

/** By name; a namesake's is told apart by a few characters that stay the same for the same node of the same source. */
async function slugsFor(graph: Graph, nodes: readonly DraftNode[]): Promise<ReadonlyMap<string, string>> {
  const wanted = nodes.map((node) => ({ ...node, slug: slugOf(node.name) || mark(node.ref, 12) }));
  const taken = await idsTaken(graph, wanted);
  const slugs = new Map<string, string>();
  for (const { ref, label, slug } of wanted) {
    const own = taken.has(entityId(label, slug)) ? `${slug}-${mark(ref, 6)}` : slug;
    taken.add(entityId(label, own));
    slugs.set(ref, own);
  }
  return slugs;
}

function entityOf(node: DraftNode, id: string, idOf: ReadonlyMap<string, string>, recorded: string): Entity {
  const { label, name, aliases, identifiers, seats } = node;
  const kind = node.kind ?? (label === 'Person' || label === 'Party' ? null : 'OTHER');
  const area = node.area === null ? null : (idOf.get(node.area) ?? null);
  const organisation = node.organisation === null ? null : (idOf.get(node.organisation) ?? null);
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  return {
    id,
    label,
    slug: id.slice(id.indexOf(':') + 1),
    name,
    aliases: others,
    identifiers,
    kind,
    area,
    organisation,
    seats,
    recorded,
  };
}

function additionTo(entity: Entity | undefined, { name, aliases, identifiers }: DraftNode): Addition[] {
  if (!entity) return [];
  const known = new Set([entity.name, ...entity.aliases]);
  const addition = {
    id: entity.id,
    aliases: [...new Set([name, ...aliases])].filter((one) => !known.has(one)),
    identifiers: identifierPairs(identifiers).filter(
      (pair) => !identifierPairs(entity.identifiers).includes(pair),
    ),
  };
  return addition.aliases.length + addition.identifiers.length > 0 ? [addition] : [];
}
