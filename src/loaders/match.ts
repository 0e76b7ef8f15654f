import { z } from 'zod';
import { texts, whole } from '../claims/column.js';
import { type MatchState, matchStates } from '../claims/match.js';
import { matchRow } from '../claims/match-row.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement, statement } from '../graph/statement.js';
import type { Span } from '../relay.js';
import { loadOne } from './batch.js';

const byIds = statement('match.byIds', { params: z.object({ ids: z.array(z.string()) }), row: matchRow });
const states = z.array(z.enum(matchStates));
const page = {
  item: { after: z.string(), before: z.string(), states },
  shape: z.object({ limit: z.int() }),
  row: ([ids]: readonly unknown[]) => texts(ids),
};
const first = eachStatement('match.pageForwards', page);
const last = eachStatement('match.pageBackwards', page);
const counts = eachStatement('match.counts', {
  item: { states },
  shape: z.object({}),
  row: ([number]) => whole(number),
});

/** Ids are ASCII, so this sorts after all of them. */
const everywhere = { after: '', before: '~' };

export function matchLoader(graph: Graph) {
  return {
    byId: loadOne(
      (ids) => graph.read(byIds, { ids }),
      ({ id }) => id,
      (match) => match,
    ),
    /** Ids of those in one of the states, in their order. */
    async ids(asked: readonly MatchState[], { from, to, last: isLast, limit }: Span): Promise<string[]> {
      const one = { states: [...asked], after: from ?? everywhere.after, before: to ?? everywhere.before };
      const [[ids = []] = []] = await graph.readEach(isLast ? last : first, [one], { limit });
      return [...ids].sort();
    },
    async count(asked: readonly MatchState[]): Promise<number> {
      const [[number = 0] = []] = await graph.readEach(counts, [{ states: [...asked] }], {});
      return number;
    },
  };
}
