import { z } from 'zod';
import type { Entity } from '../claims/entity.js';
import { decisionId } from '../claims/match.js';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { inBatches } from './batches.js';
import { matchOf, type PossibleMatch, putDecisions, putMatches } from './match.js';
import { storedEntity } from './registry.js';

const put = statement('merge.putRedirects', {
  params: z.object({ people: z.array(z.record(z.string(), z.unknown())) }),
  row: z.unknown(),
});

/** Someone of a data set who surely is someone of the graph, and what speaks for it. */
export interface Recognised extends Pick<PossibleMatch, 'score' | 'reasons'> {
  /** As the data set has them. */
  readonly entity: Entity;
  /** The id of whom they are. */
  readonly into: string;
}

/**
 * Records people as merged into those that they are, with the match and its acceptance, so that it can be undone as one that
 * a curator accepted.
 * @param recorded ISO 8601 instant of entry into the record
 */
export async function recordRecognised(
  graph: Graph,
  people: readonly Recognised[],
  recorded: string,
): Promise<void> {
  for (const batch of inBatches(people, 500)) {
    if (batch.length === 0) continue;
    const matches = batch.map(({ entity, into, score, reasons }) => ({
      ...matchOf({ person: entity.id, other: into, score, reasons }, recorded),
      from: entity.id,
      into,
    }));
    await graph.write(async (run) => {
      const given = batch.map(({ entity, into }) => ({
        id: entity.id,
        into,
        properties: storedEntity(entity),
      }));
      await run(put, { people: given });
      await putMatches(
        run,
        matches.map(({ from, into, ...match }) => match),
      );
      await putDecisions(
        run,
        matches.map(({ id, from, into }) => {
          const own = { id: decisionId(id, 1), match: id, number: 1 };
          return { ...own, verdict: 'ACCEPTED', from, into, by: 'import', why: null, recorded };
        }),
      );
    });
  }
}
