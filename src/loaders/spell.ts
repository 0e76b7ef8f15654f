import { z } from 'zod';
import { list } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { namedOf } from '../claims/named-row.js';
import type { RelationshipType } from '../claims/predicate.js';
import type { Spell, Standing } from '../claims/relationship.js';
import { namesOf, spellOf, standingOf } from '../claims/relationship-row.js';
import { daysOf } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';
import { type Knowing, knowing } from './knowing.js';

/** What nodes are called, to be told of whoever is met. */
type Names = Pick<Knowing<Named | null>, 'prime'>;

/** A standing, with its days where they were asked for, whom or what it leads to, and where that is. */
export interface Step {
  readonly standing: Standing | Spell;
  readonly nodes: readonly Named[];
}

/** Columns: those of whom or what it leads to; key, status; when, if that is asked for; the areas, if they are. */
export function stepOf(row: unknown): Step {
  const columns = list(row);
  const standing = standingOf(columns[5], columns[6]);
  const [when, places] = [columns[7] ?? null, columns[8] ?? null];
  const node = namedOf(columns);
  return {
    standing: when === null ? standing : spellOf(standing, list(when)),
    nodes: places === null ? [node] : [node, ...list(places).map(namedOf)],
  };
}

/** What of each standing is fetched: its days, and the area of a role. */
export const stepShape = { types: z.array(z.string()), places: z.boolean(), spells: z.boolean() };

const spells = eachStatement('relationship.spells', {
  item: { ids: z.array(z.string()), first: z.string().nullable(), last: z.string().nullable() },
  shape: z.object(stepShape),
  row: ([node, steps]) => ({ node: namedOf(node), steps: list(steps).map(stepOf) }),
});

/** Which standings are asked for, and how much of them. */
export interface Reach {
  readonly types: readonly RelationshipType[];
  /** Whether the areas of the roles are asked for too. */
  readonly places: boolean;
  /** Only those that may hold at the date (EDTF), whoever held or will hold a role at another time; null: all. */
  readonly during: string | null;
  /** Whether their days are asked for. */
  readonly spells: boolean;
  /** The same for all that ask for the same. */
  readonly key: string;
}

export const reach = (asked: Omit<Reach, 'key'>): Reach => ({
  ...asked,
  key: `${asked.types} ${asked.places} ${asked.during} ${asked.spells}`,
});

/** All that can be a standing: what is read where it is not known which of them are asked for. */
const standingTypes: readonly RelationshipType[] = ['HOLDS', 'CANDIDATE_FOR', 'REPRESENTS', 'MEMBER_OF'];

/** What to fetch for several who ask for standings of the same nodes at the same date. */
export function stepsFor(reaches: readonly Reach[]) {
  return {
    types: namesOf([...new Set(reaches.flatMap(({ types }) => types))]),
    places: reaches.some(({ places }) => places),
    spells: reaches.some((reach) => reach.spells),
  };
}

export type SpellLoader = ReturnType<typeof spellLoader>;

/** Standings of nodes as far as is asked of them; whoever is met on the way is known after it. */
export function spellLoader(graph: Graph, names: Names) {
  const loaders = new Map<string, Knowing<readonly Standing[]>>();
  const loaderOf = (asked: Reach) => {
    const existing = loaders.get(asked.key);
    if (existing) return existing;
    const loader = knowing<readonly Standing[]>(async (ids) => {
      const found = await read(ids, [asked]);
      return ids.map((id) => found.get(id) ?? []);
    });
    loaders.set(asked.key, loader);
    return loader;
  };
  const read = async (ids: readonly string[], reaches: readonly Reach[]) => {
    const during = reaches[0]?.during ?? null;
    const asked = [{ ids: [...ids], ...(during === null ? always : daysOf(during)) }];
    const [rows = []] = await graph.readEach(spells, asked, stepsFor(reaches));
    for (const { node } of rows) names.prime(node.id, node);
    return new Map(rows.map(({ node, steps }) => [node.id, known(steps)]));
  };
  const known = (steps: readonly Step[]): readonly Standing[] => {
    for (const { nodes } of steps) for (const node of nodes) names.prime(node.id, node);
    return steps.map(({ standing }) => standing).sort((a, b) => (a.key < b.key ? -1 : 1));
  };
  const prime = (id: string, found: readonly Standing[], reaches: readonly Reach[]) => {
    for (const one of reaches) {
      const own = reaches.length === 1 ? found : found.filter(({ type }) => one.types.includes(type));
      loaderOf(one).prime(id, own);
    }
  };
  return {
    /** Those that are asked for, if they were read on the way here, or else those of all types with their days. */
    of: (id: string, asked: Reach) =>
      loaderOf(asked).known(id) ?? loaderOf(reach({ ...asked, types: standingTypes, spells: true })).load(id),
    /** Those of all types with their days, whenever they hold. */
    all: (id: string) => loaderOf(wholly).load(id) as readonly Spell[] | Promise<readonly Spell[]>,
    /** Reads what is going to be asked for together. */
    async ahead(id: string, reaches: readonly Reach[]): Promise<void> {
      const found = (await read([id], reaches)).get(id);
      if (found) prime(id, found, reaches);
    },
    /** What was read by another statement. */
    prime: (id: string, steps: readonly Step[], reaches: readonly Reach[]) =>
      prime(id, known(steps), reaches),
  };
}

const wholly = reach({ types: standingTypes, places: false, during: null, spells: true });
const always = { first: null, last: null };
