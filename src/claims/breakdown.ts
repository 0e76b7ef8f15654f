import type { Hedge, RoleStatus } from './claim.js';
import type { Count, CountRow } from './counting.js';
import type { AllianceBasis } from './predicate.js';

/** How many people of one sort count, and how many stand beside. */
export interface Tally<Sort> {
  readonly sort: Sort;
  readonly counted: number;
  readonly beside: number;
}

/** How those who count and those beside divide; a person with two hedges stands under both. */
export interface Breakdown {
  readonly byRoleStatus: readonly Tally<RoleStatus | null>[];
  readonly byBasis: readonly Tally<AllianceBasis | null>[];
  readonly byHedge: readonly Tally<Hedge | null>[];
}

export function breakdownOf(found: Pick<Count, 'counted' | 'besides'>): Breakdown {
  return {
    byRoleStatus: tally(found, ({ status }) => [status]),
    byBasis: tally(found, ({ basis }) => [basis]),
    byHedge: tally(found, ({ hedges }) => (hedges.length > 0 ? hedges : [null])),
  };
}

function tally<Sort extends string | null>(
  { counted, besides }: Pick<Count, 'counted' | 'besides'>,
  sortsOf: (row: CountRow) => readonly Sort[],
): Tally<Sort>[] {
  const sorts = [...new Set([...counted, ...besides].flatMap(sortsOf))].sort();
  const number = (rows: readonly CountRow[], sort: Sort) =>
    rows.filter((row) => sortsOf(row).includes(sort)).length;
  return sorts.map((sort) => ({ sort, counted: number(counted, sort), beside: number(besides, sort) }));
}
