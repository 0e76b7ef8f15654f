import { z } from 'zod';
import type { Claim } from '../claims/claim.js';
import { entityProperties } from '../claims/entity-row.js';
import { asStated, boundBy, type Redirect, resolveAt } from '../claims/redirect.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { loadMany, loadOne } from './batch.js';

const params = z.object({ ids: z.array(z.string()) });
const redirects = statement('merge.redirects', {
  params,
  row: z
    .tuple([z.string(), z.string(), z.string(), z.string(), z.array(z.string())])
    .transform(([id, from, into, since, [until = null]]) => ({ id, redirect: { from, into, since, until } })),
});
const redirected = { row: z.tuple([z.string(), entityProperties, entityProperties]) };
const byIds = statement('merge.entities', { params, ...redirected });
const bySlugs = statement('merge.entitiesBySlugs', {
  params: z.object({ names: z.array(z.object({ label: z.string(), slug: z.string() })) }),
  ...redirected,
});

export type RedirectLoader = ReturnType<typeof redirectLoader>;

/** People who were merged into others: whom their ids mean, now and at earlier instants. */
export function redirectLoader(graph: Graph) {
  const leading = loadMany(
    (ids) => graph.read(redirects, { ids }),
    ({ id }) => id,
    ({ redirect }) => redirect,
  );
  const byId = loadOne(
    (ids) => graph.read(byIds, { ids }),
    ([id]) => id,
    ([, own, now]) => ({ own, now }),
  );
  /** By id, whatever ever led to or from one of the ids, also through others. */
  const around = async (ids: readonly string[]): Promise<ReadonlyMap<string, readonly Redirect[]>> => {
    const found = new Map<string, readonly Redirect[]>();
    let next = people(ids);
    while (next.length > 0) {
      const all = (await leading.loadMany(next)).map((one) => {
        if (one instanceof Error) throw one;
        return one;
      });
      for (const [index, id] of next.entries())
        found.set(id, all[index]?.filter(({ from }) => from === id) ?? []);
      next = people(all.flat().flatMap(({ from, into }) => [from, into])).filter((id) => !found.has(id));
    }
    return found;
  };
  return {
    around,
    /** Claims about whom they were known to be about at an instant; null: now, as they are kept. */
    async boundThen(claims: readonly Claim[], knownAt: string | null): Promise<readonly Claim[]> {
      if (knownAt === null) return claims;
      const stated = claims.map(asStated).flatMap(({ subject, object }) => [subject, object ?? subject]);
      const known = await around(stated);
      return claims.map((claim) => boundBy(claim, (id) => resolveAt(id, known, knownAt)));
    },
    /** The id of whom an id meant at an instant. */
    meantThen: async (id: string, knownAt: string) => resolveAt(id, await around([id]), knownAt),
    /** Someone whose id is a redirect, as they were recorded and who that is now; null for all others. */
    of: async (id: string) => (isPerson(id) ? byId.load(id) : null),
    bySlugs: async (names: readonly { readonly label: string; readonly slug: string }[]) => {
      const asked = names.filter(({ label }) => label === 'Person');
      return asked.length === 0 ? [] : graph.read(bySlugs, { names: asked });
    },
  };
}

const isPerson = (id: string) => id.startsWith('person:');
const people = (ids: readonly string[]) => [...new Set(ids)].filter(isPerson);
