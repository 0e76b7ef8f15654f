import { z } from 'zod';
import { type Decision, type Match, type MatchState, matchId, matchStates } from '../claims/match.js';
import { matchRow, type ReviewedMatch } from '../claims/match-row.js';
import type { Graph, Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { inBatches } from './batches.js';

const rows = z.array(z.record(z.string(), z.unknown()));
const put = statement('match.put', { params: z.object({ matches: rows }), row: z.unknown() });
const putDecision = statement('match.putDecisions', {
  params: z.object({ decisions: rows }),
  row: z.unknown(),
});
const after = statement('match.after', {
  patience: 60_000,
  params: z.object({ after: z.string(), states: z.array(z.enum(matchStates)), limit: z.int() }),
  row: z.tuple([z.string()]).transform(([id]) => id),
});
const byIds = statement('match.held', { params: z.object({ ids: z.array(z.string()) }), row: matchRow });

/** Two people who may be one, as an import found them. */
export interface PossibleMatch extends Pick<Match, 'reasons'> {
  readonly person: string;
  readonly other: string;
  readonly score: number | null;
}

/** @param recorded ISO 8601 instant of entry into the record */
export const matchOf = ({ person, other, score, reasons }: PossibleMatch, recorded: string): Match => ({
  id: matchId(person, other),
  people: [person, other].sort(),
  score,
  reasons,
  recorded,
});

/** Records pairs to be decided upon; those that are recorded stay as they are. */
export async function recordMatches(
  graph: Graph,
  matches: readonly PossibleMatch[],
  recorded: string,
): Promise<void> {
  for (const batch of inBatches(matches.map((match) => matchOf(match, recorded))))
    if (batch.length > 0) await graph.write((run) => putMatches(run, batch));
}

/** Within the caller's transaction. */
export async function putMatches(run: Run, matches: readonly Match[]): Promise<void> {
  await run(put, { matches: matches.map((match) => ({ ...match, state: 'OPEN' })) });
}

/** Records what was decided of matches that are recorded. */
export async function putDecisions(run: Run, decisions: readonly Decision[]): Promise<void> {
  await run(putDecision, { decisions: decisions.map((one) => ({ ...one })) });
}

/** Null where there is none. */
export async function matchById(run: Run, id: string): Promise<ReviewedMatch | null> {
  const [found = null] = await run(byIds, { ids: [id] });
  return found;
}

/** Those in one of the states, by id, a page at a time. */
export async function* matchesIn(graph: Graph, states: readonly MatchState[]): AsyncGenerator<ReviewedMatch> {
  const limit = 500;
  for (let last = ''; ; ) {
    const ids = await graph.read(after, { after: last, states: [...states], limit });
    yield* await graph.read(byIds, { ids });
    if (ids.length < limit) return;
    last = ids.at(-1) ?? '';
  }
}
