import { z } from 'zod';
import { list } from '../claims/column.js';
import type { Named } from '../claims/entity.js';
import { evidenceNeeded } from '../claims/horizon.js';
import { personOf } from '../claims/named-row.js';
import { daysOf } from '../claims/time.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';
import type { Span } from '../relay.js';
import type { EntityLoader } from './entity.js';
import { afterSlugs } from './entity-page.js';
import { type Knowing, knowing } from './knowing.js';
import { type Reach, type SpellLoader, stepOf, stepShape, stepsFor } from './spell.js';

const between = { after: z.string().nullable(), before: z.string().nullable() };
const dated = { first: z.string(), last: z.string(), since: z.string() };
const pages = eachStatement('alliance.pages', {
  item: { ids: z.array(z.string()), ...between, ...dated },
  shape: z.object({ people: z.int(), limit: z.int(), current: z.boolean(), ...stepShape }),
  row: ([person, allies]) => ({
    person: personOf(person),
    allies: allies === null ? null : list(allies).map(allyOf),
  }),
});

/** Columns: those of a person; standings. */
function allyOf(row: unknown) {
  const columns = list(row);
  return { node: personOf(columns), steps: list(columns[3]).map(stepOf) };
}

/** The first allies that are asked for of each of some people, and what of them. */
export interface AllyPage {
  readonly asOf: string;
  readonly limit: number;
  /** Which of their standings. */
  readonly reaches: readonly Reach[];
  /** The same for all that ask for the same. */
  readonly key: string;
}

export const allyPage = (asked: Omit<AllyPage, 'key'>): AllyPage => ({
  ...asked,
  key: [asked.asOf, asked.limit, ...asked.reaches.map(({ key }) => key)].join(),
});

type Ids = readonly string[] | null;

/** The first who surely are allies of people at a date, as ids in order; null where the date lies past the evidence. */
export function allyPageLoader(graph: Graph, { names }: Pick<EntityLoader, 'names'>, spells: SpellLoader) {
  const loaders = new Map<string, Knowing<Ids>>();
  const loaderOf = (page: AllyPage) => {
    const existing = loaders.get(page.key);
    if (existing) return existing;
    const loader = knowing<Ids>(async (ids) => {
      const rows = await read({ ids: [...ids], after: null, before: null }, 0, page);
      const found = new Map(rows.map(({ person, allies }) => [person.id, allies]));
      return ids.map((one) => found.get(one) ?? null);
    });
    loaders.set(page.key, loader);
    return loader;
  };
  const read = async (
    people: { ids: string[]; after: string | null; before: string | null },
    most: number,
    { asOf, limit, reaches }: AllyPage,
  ) => {
    const days = daysOf(asOf);
    const current = reaches.length > 0 && reaches.every(({ during }) => during !== null);
    const asked = [{ ...people, ...days, since: evidenceNeeded(days) }];
    const shape = { people: most, limit, current, ...stepsFor(reaches) };
    const [rows = []] = await graph.readEach(pages, asked, shape);
    for (const { person, allies } of rows) {
      names.prime(person.id, person);
      for (const { node, steps } of allies ?? []) {
        names.prime(node.id, node);
        spells.prime(node.id, steps, reaches);
      }
    }
    return rows.map(({ person, allies }) => ({ person, allies: allies?.map(({ node }) => node.id) ?? null }));
  };
  return {
    of: (id: string, page: AllyPage) => loaderOf(page).load(id),
    /** The first people between two slugs, in their order; their allies are known after it. */
    async ofPeople({ from, to, limit }: Omit<Span, 'last'>, page: AllyPage): Promise<readonly Named[]> {
      const rows = await read({ ids: [], after: from ?? '', before: to ?? afterSlugs }, limit, page);
      for (const { person, allies } of rows) loaderOf(page).prime(person.id, allies);
      return rows.map(({ person }) => person);
    },
  };
}
