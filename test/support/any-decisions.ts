import fc from 'fast-check';
import { matchId } from '../../src/claims/match.js';
import { AlliancesError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/connection.js';
import { recordMatches } from '../../src/record/match.js';
import { mergeNamed, rejectMatch, undoMatch } from '../../src/record/review.js';

const curator = { by: 'a curator', why: 'a guess' };
const people = ['ada', 'bo', 'cy', 'dee'].map((slug) => `person:${slug}`);

/** What a curator does with two of the people of `anyFacts`, in an order in which some of it is refused. */
const anyDecision = fc
  .tuple(
    fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 }),
    fc.constantFrom('merge', 'doubt', 'reject', 'undo'),
  )
  .map(([[from = '', into = ''], what]) => async (graph: Graph): Promise<void> => {
    if (what === 'merge') await mergeNamed(graph, { from, into }, curator);
    if (what === 'reject') await rejectMatch(graph, matchId(from, into), curator);
    if (what === 'undo') await undoMatch(graph, matchId(from, into), curator);
    const pair = { person: from, other: into, score: 50, reasons: ['a guess'] };
    if (what === 'doubt') await recordMatches(graph, [pair], '2026-01-01T00:00:00Z');
  });

export const anyDecisions = fc.array(anyDecision, { maxLength: 6 });

/** Lets pass that it was refused, and nothing else. */
export function onlyRefused(error: unknown): void {
  if (!(error instanceof AlliancesError)) throw error;
}
