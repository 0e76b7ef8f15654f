import { z } from 'zod';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { inBatches } from './batches.js';

const put = statement('match.put', {
  params: z.object({ matches: z.array(z.record(z.string(), z.unknown())) }),
  row: z.unknown(),
});
const named = z.tuple([z.string(), z.string()]).transform(([id, name]) => ({ id, name }));
const pageAfter = statement('match.pageAfter', {
  params: z.object({ after: z.string(), limit: z.int() }),
  row: z
    .tuple([
      z.object({ id: z.string(), score: z.number(), reasons: z.array(z.string()), recorded: z.string() }),
      z.array(named),
    ])
    .transform(([match, people]) => ({ ...match, people })),
});

/** Two people who may be one, with what speaks for it and against it. */
export interface PossibleMatch {
  readonly person: string;
  readonly other: string;
  /** From 0 to 100. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A pair as it was recorded, the people by id. */
export type RecordedMatch = z.output<typeof pageAfter.row>;

/** @param recorded ISO 8601 instant of entry into the record */
export async function recordMatches(
  graph: Graph,
  matches: readonly PossibleMatch[],
  recorded: string,
): Promise<void> {
  const rows = matches.map(({ person, other, score, reasons }) => {
    const id = `match:${[person, other].sort().join('|')}`;
    return { person, other, properties: { id, score, reasons: [...reasons], recorded } };
  });
  for (const batch of inBatches(rows))
    if (batch.length > 0) await graph.write((run) => run(put, { matches: [...batch] }));
}

/** All pairs that wait for someone to say whether they are one, by id. */
export async function openMatches(graph: Graph): Promise<RecordedMatch[]> {
  const found: RecordedMatch[] = [];
  const limit = 1_000;
  for (;;) {
    const page = await graph.read(pageAfter, { after: found.at(-1)?.id ?? '', limit });
    found.push(...page);
    if (page.length < limit) return found;
  }
}
