import { z } from 'zod';
import { AlliancesError } from '../errors.js';
import type { RowShape } from './statement.js';

/** A row as the driver hands it out; its own iterator costs more than all else that is done with a row. */
interface Columns {
  readonly length: number;
  get(index: number): unknown;
}

/**
 * Checks and names the columns of a row.
 * @throws AlliancesError GRAPH_UNREADABLE
 */
export function rowOf<Row>(
  { name, row }: { readonly name: string; readonly row: RowShape<Row> },
  record: Columns,
): Row {
  try {
    return row.parse(valuesOf(record));
  } catch (cause) {
    throw new AlliancesError(
      'GRAPH_UNREADABLE',
      `The graph holds what this version cannot read (${name}: ${whatIsWrong(cause)}).`,
      'Another version wrote it, or somebody changed it by hand: undo that, or load into an empty database.',
      { cause },
    );
  }
}

function whatIsWrong(cause: unknown): string {
  const [issue] = cause instanceof z.ZodError ? cause.issues : [];
  if (issue) return `${issue.path.join('.')}: ${issue.message}`;
  return cause instanceof Error ? cause.message : String(cause);
}

const valuesOf = (record: Columns) => Array.from({ length: record.length }, (_, index) => record.get(index));
