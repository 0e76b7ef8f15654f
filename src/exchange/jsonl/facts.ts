import { z } from 'zod';
import type { Claim } from '../../claims/claim.js';
import type { Entity, Source } from '../../claims/entity.js';
import type { Match } from '../../claims/match.js';
import { AlliancesError } from '../../errors.js';
import { largest } from '../../record/batches.js';
import type { ReplayedDecision } from '../../record/replay.js';
import { type FactStream, type StatedArticle, sizeOf } from '../../record/stream.js';
import { completed } from './check-claim-line.js';
import type { Known } from './known.js';
import { linesOf, stateOf } from './lines.js';
import { anyLine } from './shape.js';

/** What is read of the next batch so far. */
interface Begun {
  readonly sources: Source[];
  readonly entities: Entity[];
  readonly matches: Match[];
  readonly decisions: ReplayedDecision[];
  readonly articles: StatedArticle[];
  readonly claims: Claim[];
}

/**
 * The facts of a file that has been checked, read from it as they are asked for.
 * @param state what `stateOf` said before it was checked
 * @param known what the file holds
 */
export const factsIn = (file: string, state: string, known: Known): FactStream => ({
  batches: () => batchesIn(file, state, known),
  size:
    sum([
      known.sources.size,
      known.labels.size,
      known.articles.size,
      known.claims.size,
      ...known.matches.values(),
    ]) + known.matches.size,
  articles: known.articles.keys(),
  isGiven: (claim) => known.claims.has(claim),
});

/** In the file's order. Claims of one article that stand together stay together, unless they are very many. */
async function* batchesIn(file: string, state: string, known: Known): AsyncGenerator<Begun> {
  if ((await stateOf(file)) !== state) throw changed(file);
  let batch = nothing();
  for await (const { number, text } of linesOf(file)) {
    if (number === 1) continue;
    const line = parsed(file, text);
    const size = sizeOf(batch);
    const isTorn = line.type === 'claim' && line.article === batch.claims.at(-1)?.article;
    if (size >= largest && (!isTorn || size >= 2 * largest)) {
      yield batch;
      batch = nothing();
    }
    put(line, batch, known);
  }
  if (sizeOf(batch) > 0) yield batch;
}

const nothing = (): Begun => ({
  sources: [],
  entities: [],
  matches: [],
  decisions: [],
  articles: [],
  claims: [],
});

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function put(line: z.output<typeof anyLine>, batch: Begun, known: Known): void {
  if (line.type === 'claim') {
    batch.claims.push(completed(line, known));
    return;
  }
  const { type, ...own } = line;
  if ('source' in own)
    batch.articles.push({ article: own, origin: known.articles.get(own.id)?.origin ?? own.id });
  else if ('label' in own) batch.entities.push(own);
  else if ('verdict' in own) batch.decisions.push(own);
  else if ('people' in own) batch.matches.push(own);
  else batch.sources.push(own);
}

function parsed(file: string, text: string | null): z.output<typeof anyLine> {
  try {
    return anyLine.parse(JSON.parse(text ?? ''));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) throw changed(file);
    throw error;
  }
}

const changed = (file: string) =>
  new AlliancesError(
    'BAD_USER_INPUT',
    `The file ${file} was changed while it was imported.`,
    'Run the import again once nothing writes to the file; what is recorded already stays.',
  );
