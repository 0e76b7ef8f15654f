import type { DraftClaim, DraftNode, Refusal } from '../data-set.js';
import { type IfgName, type IfgRow, type IfgTables, ifgSlug } from './tables.js';

/** What one row says. */
export interface Said {
  readonly nodes: readonly DraftNode[];
  readonly claims: readonly DraftClaim[];
}

/** A row that is not stated of anybody, such as a seat for no party. */
export const nothing: Said = { nodes: [], claims: [] };

/** What a table says. */
export interface IfgRead extends Said {
  readonly refused: readonly Refusal[];
}

/** @param say what a row says, or why it is refused */
export function readRows<Name extends IfgName>(
  tables: IfgTables,
  name: Name,
  say: (row: IfgRow<Name>) => Said | string,
): IfgRead {
  const nodes: DraftNode[] = [];
  const claims: DraftClaim[] = [];
  const refused: Refusal[] = [];
  for (const row of tables.rowsOf(name)) {
    const said = say(row);
    if (typeof said === 'string') refused.push({ file: ifgSlug(name), place: row.place, reason: said });
    else {
      nodes.push(...said.nodes);
      claims.push(...said.claims);
    }
  }
  return { nodes, claims, refused };
}

interface Dated {
  readonly start_date: string;
  readonly end_date: string;
}

/** EDTF: both days are the holder's, since the day of a change is in both rows. */
const validOf = ({ start_date, end_date }: Dated) => `${start_date}/${end_date}`;

export const spanInWords = ({ start_date, end_date }: Dated): string =>
  `from ${start_date || 'a day that is not given'} ${end_date ? `to ${end_date}` : 'on'}`;

export const rowOf = (
  name: IfgName,
  row: Dated & { readonly id: string; readonly place: string },
  subject: string,
) => ({
  file: ifgSlug(name),
  place: row.place,
  key: row.id,
  subject,
  role: null,
  party: null,
  valid: validOf(row),
  hedges: [],
});
