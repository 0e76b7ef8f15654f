import { groupBy } from '../../../claims/group.js';
import { type DraftNode, draft } from '../data-set.js';
import type { IfgRow, IfgTables } from './tables.js';

/**
 * Everybody by id, called as on the first day of their longest post, so that a prime minister is not called by a later
 * peerage; the other names are aliases.
 * @param published the day up to which a post lasts that has no end
 */
export function ifgPeople({ rowsOf }: IfgTables, published: string): ReadonlyMap<string, DraftNode> {
  const names = groupBy(rowsOf('person'), ({ id }) => id);
  const posts = groupBy(rowsOf('appointment'), ({ person_id }) => person_id);
  return new Map(
    [...names].map(([id, rows]) => [id, personNode(id, rows, longest(posts.get(id), published))]),
  );
}

function personNode(id: string, rows: readonly IfgRow<'person'>[], day: string): DraftNode {
  const inOrder = [...rows].sort((a, b) => (a.start_date < b.start_date ? -1 : 1));
  const then = inOrder.findLast(({ start_date }) => start_date <= day) ?? inOrder[0];
  const aliases = [...new Set(inOrder.map(({ name }) => name))].filter((name) => name !== then?.name);
  const parliament = rows
    .map(({ id_parliament }) => id_parliament.replace(/\.0$/, ''))
    .find((one) => one !== '');
  const identifiers = { ifg: id, ...(parliament && { datadotparl_id: parliament }) };
  return draft('Person', id, then?.name ?? id, { aliases, identifiers });
}

/** The first day of the longest of them. */
function longest(posts: readonly IfgRow<'appointment'>[] = [], published: string): string {
  const days = ({ start_date, end_date }: IfgRow<'appointment'>) =>
    Date.parse(end_date || published) - Date.parse(start_date) || 0;
  return [...posts].sort((a, b) => days(b) - days(a))[0]?.start_date ?? '';
}
