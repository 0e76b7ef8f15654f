import { z } from 'zod';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';
import { inBatches } from '../../record/batches.js';
import type { DraftClaim } from './data-set.js';
import { mark } from './slug.js';

const text = z.string();
const kept = statement('import.kept', {
  patience: 120_000,
  params: z.object({ ids: z.array(text) }),
  row: z
    .tuple([text, text, text, text, text.nullable(), text, text.nullable()])
    .transform(([row, id, digest, recorded, supersedes, subject, object]) => ({
      row,
      id,
      digest,
      recorded,
      supersedes,
      subject,
      object,
    })),
});

/** A claim that a row has had; `subject` and `object` are as it was recorded. */
export type Kept = z.output<typeof kept.row>;

/** The id of a row's first claim, with which those of its later ones begin. */
export const rowId = ({ file, key, predicate }: DraftClaim): string =>
  `claim:${file}.${mark(`${key} ${predicate}`, 16)}`;

/** The claim that each row had last, by the row's id. */
export async function keptOf(
  graph: Graph,
  claims: readonly DraftClaim[],
): Promise<ReadonlyMap<string, Kept>> {
  const found = new Map<string, Kept>();
  for (const batch of inBatches([...new Set(claims.map(rowId))], 2_000)) {
    for (const one of await graph.read(kept, { ids: batch })) {
      const before = found.get(one.row);
      if (!before || numberOf(one) > numberOf(before)) found.set(one.row, one);
    }
  }
  return found;
}

/** Its place among the claims that the row has had, from 1. */
export const numberOf = ({ row, id }: Kept) => (id === row ? 1 : Number(id.slice(row.length + 1)));
