import { z } from 'zod';
import { certainties } from '../claims/certainty.js';
import { hedges, polarities, ranks } from '../claims/claim.js';
import { texts, whole } from '../claims/column.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';
import type { Span } from '../relay.js';

/** Null where any will do. */
const conditions = {
  predicates: z.array(z.string()).nullable(),
  hedges: z.array(z.enum(hedges)).nullable(),
  polarity: z.enum(polarities).nullable(),
  rank: z.enum(ranks).nullable(),
  disputed: z.boolean().nullable(),
  /** Ids of the claims in dispute at an instant of recorded time; null: those that are so now. */
  inDispute: z.array(z.string()).nullable(),
  certainties: z.array(z.enum(certainties)).nullable(),
  /** The days of the date; null: each at its own evidence day. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** Also those that were withdrawn or superseded. */
  withdrawn: z.boolean(),
  /** The instant of recorded time; null: now. */
  known: z.string().nullable(),
};

export type ClaimConditions = z.output<z.ZodObject<typeof conditions>>;

const item = { ...conditions, after: z.string(), before: z.string() };
const page = { item, shape: z.object({ limit: z.int() }), row: ([ids]: readonly unknown[]) => texts(ids) };
const first = eachStatement('claim.pageForwards', page);
const last = eachStatement('claim.pageBackwards', page);
const counts = eachStatement('claim.counts', {
  item,
  shape: z.object({}),
  row: ([number]) => whole(number),
});

/** Ids are lower-case ASCII, so this sorts after all of them. */
const everywhere = { after: '', before: '~' };

/** Lists of claims from the whole graph, in the order of their ids. */
export function claimPageLoader(graph: Graph) {
  return {
    async ids(asked: ClaimConditions, { from, to, last: isLast, limit }: Span): Promise<readonly string[]> {
      const one = { ...asked, after: from ?? everywhere.after, before: to ?? everywhere.before };
      const [rows = []] = await graph.readEach(isLast ? last : first, [one], { limit });
      return isLast ? rows.flat().reverse() : rows.flat();
    },
    async count(asked: ClaimConditions): Promise<number> {
      const [rows = []] = await graph.readEach(counts, [{ ...asked, ...everywhere }], {});
      return rows[0] ?? 0;
    },
  };
}
