import { z } from 'zod';
import type { Claim } from '../claims/claim.js';
import { boundBy } from '../claims/redirect.js';
import type { Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const meant = statement('merge.meant', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.tuple([z.string(), z.string()]),
});

/** Whom ids mean that were merged into others, by id; the rest are not in it. */
export const meantBy = async (run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(await run(meant, { ids: [...new Set(ids)] }));

/** Claims about whom their people are known to be by now. */
export async function boundClaims(run: Run, claims: readonly Claim[]): Promise<readonly Claim[]> {
  const named = claims.flatMap(({ subject, object }) => [subject, object ?? subject]);
  const redirects = await meantBy(
    run,
    named.filter((id) => id.startsWith('person:')),
  );
  if (redirects.size === 0) return claims;
  return claims.map((claim) => boundBy(claim, (id) => redirects.get(id) ?? id));
}
