import { z } from 'zod';
import type { RoleKind } from '../claims/claim.js';
import { entityProperties } from '../claims/entity-row.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { loadMany } from './batch.js';

const byKind = statement('role.byKind', {
  params: z.object({ kind: z.string() }),
  row: z.tuple([entityProperties]),
});
const byArea = statement('role.byArea', {
  params: z.object({ areas: z.array(z.string()) }),
  row: z.tuple([z.string(), entityProperties]),
});

/** Roles of members of elected assemblies. */
const seats: ReadonlySet<RoleKind | string | null> = new Set(['MP', 'MEP', 'COUNCILLOR']);

export function roleLoader(graph: Graph) {
  const inArea = loadMany(
    (areas) => graph.read(byArea, { areas }),
    ([area]) => area,
    ([, role]) => role,
  );
  return {
    async ofKind(kind: RoleKind) {
      return (await graph.read(byKind, { kind })).map(([role]) => role);
    },
    byArea: inArea,
    /**
     * Ids by which to find those who are in a role for an area: its roles of the kind, or its seats without one; for
     * seats also the area itself, since who represents it sits for it whether or not the post is named.
     */
    async postsOf(area: string, kind: RoleKind | null): Promise<string[]> {
      const asked = (role: RoleKind | string | null) => (kind === null ? seats.has(role) : role === kind);
      const roles = (await inArea.load(area)).filter((role) => asked(role.kind));
      const ids = roles.map(({ id }) => id);
      return kind === null || seats.has(kind) ? [...ids, area] : ids;
    },
  };
}
