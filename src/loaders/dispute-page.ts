import { z } from 'zod';
import { texts, whole } from '../claims/column.js';
import { disputeKinds } from '../claims/dispute.js';
import { relationshipTypes } from '../claims/predicate.js';
import type { Graph } from '../graph/connection.js';
import { eachStatement } from '../graph/statement.js';
import type { Span } from '../relay.js';

const conditions = {
  kinds: z.array(z.enum(disputeKinds)),
  /** Null where any will do. */
  predicates: z.array(z.string()).nullable(),
  types: z.array(z.enum(relationshipTypes)).nullable(),
};

export type DisputeConditions = z.output<z.ZodObject<typeof conditions>>;

const item = { ...conditions, after: z.string(), before: z.string() };
const page = { item, shape: z.object({ limit: z.int() }), row: ([ids]: readonly unknown[]) => texts(ids) };
const first = eachStatement('dispute.pageForwards', page);
const last = eachStatement('dispute.pageBackwards', page);
const counts = eachStatement('dispute.counts', {
  item,
  shape: z.object({}),
  row: ([number]) => whole(number),
});

/** Ids are ASCII, so this sorts after all of them. */
const everywhere = { after: '', before: '~' };

/** Lists of disputes from the whole graph, in the order of their ids. */
export function disputePageLoader(graph: Graph) {
  return {
    async ids(asked: DisputeConditions, { from, to, last: isLast, limit }: Span): Promise<string[]> {
      const one = { ...asked, after: from ?? everywhere.after, before: to ?? everywhere.before };
      const [rows = []] = await graph.readEach(isLast ? last : first, [one], { limit });
      // An index has each kind in order; so many of each hold so many of all.
      const inOrder = rows.flat().sort();
      return isLast ? inOrder.slice(-limit) : inOrder.slice(0, limit);
    },
    async count(asked: DisputeConditions): Promise<number> {
      const [rows = []] = await graph.readEach(counts, [{ ...asked, ...everywhere }], {});
      return rows.reduce((sum, number) => sum + number, 0);
    },
  };
}
