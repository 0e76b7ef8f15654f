import { z } from 'zod';
import { type DecisionVerdict, decisionId, matchId } from '../claims/match.js';
import type { ReviewedMatch } from '../claims/match-row.js';
import { AlliancesError } from '../errors.js';
import type { Graph, Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { asOnlyWriter } from './lock.js';
import { matchById, matchOf, putDecisions, putMatches } from './match.js';
import { type Merge, mergePeople, splitPeople } from './merge.js';

const people = statement('match.people', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.tuple([z.string()]),
});

/** Who decided, and what they say of it. */
export interface Judgement {
  readonly by: string;
  readonly why: string | null;
}

/**
 * Decides that the two of a match are one person, which makes them one.
 * @param into the id of the one that stays; null: the one that was recorded first
 * @throws AlliancesError NOT_FOUND, or BAD_USER_INPUT where that cannot be decided
 */
export const acceptMatch = (graph: Graph, id: string, into: string | null, judgement: Judgement) =>
  deciding(graph, id, judgement, (run, match) => merged(run, match, into));

/** Decides that they are two. */
export const rejectMatch = (graph: Graph, id: string, judgement: Judgement) =>
  deciding(graph, id, judgement, async (_, match) => {
    if (match.state !== 'OPEN') throw decidedAlready(match);
    return { verdict: 'REJECTED' };
  });

/** Takes back what was decided last; if that was that they are one, they are two again. */
export const undoMatch = (graph: Graph, id: string, judgement: Judgement) =>
  deciding(graph, id, judgement, async (run, match) => {
    const last = match.decisions.at(-1);
    if (!last || match.state === 'OPEN') {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        `Nothing is decided of ${id}.`,
        'Accept or reject it; `alliances review --state all` lists every match with its state.',
      );
    }
    if (last.verdict === 'ACCEPTED' && last.from !== null) await splitPeople(run, last.from);
    return { verdict: 'UNDONE' };
  });

/**
 * Makes one of two people in whom no import has seen one.
 * @throws AlliancesError NOT_FOUND, or BAD_USER_INPUT where that cannot be decided
 */
export const mergeNamed = (graph: Graph, { from, into }: Merge, judgement: Judgement) =>
  deciding(
    graph,
    matchId(from, into),
    judgement,
    (run, match) => merged(run, match, into),
    async (run) => {
      const there = new Set((await run(people, { ids: [from, into] })).map(([id]) => id));
      const missing = [from, into].find((id) => !there.has(id));
      if (missing) throw new AlliancesError('NOT_FOUND', `There is no person "${missing}".`, findThem);
      if (from === into) throw new AlliancesError('BAD_USER_INPUT', `"${from}" is one person.`, findThem);
      await putMatches(run, [matchOf({ person: from, other: into, score: null, reasons: [] }, now())]);
    },
  );

const findThem = 'Give the ids of two people; `search` of GraphQL and the page find them by name.';
const now = () => new Date().toISOString();

interface Outcome extends Partial<Merge> {
  readonly verdict: DecisionVerdict;
}

/** As the only writer, in one transaction with all that follows from it. */
const deciding = (
  graph: Graph,
  id: string,
  { by, why }: Judgement,
  outcomeOf: (run: Run, match: ReviewedMatch) => Promise<Outcome>,
  prepare: (run: Run) => Promise<void> = async () => undefined,
): Promise<ReviewedMatch> =>
  asOnlyWriter(graph, () =>
    graph.write(async (run) => {
      await prepare(run);
      const match = await found(run, id);
      const { verdict, from = null, into = null } = await outcomeOf(run, match);
      const number = match.decisions.length + 1;
      const own = { id: decisionId(id, number), match: id, number };
      await putDecisions(run, [{ ...own, verdict, from, into, by, why, recorded: now() }]);
      return found(run, id);
    }),
  );

async function merged(run: Run, match: ReviewedMatch, into: string | null): Promise<Outcome> {
  if (match.state !== 'OPEN') throw decidedAlready(match);
  const merge = mergeOf(match, into);
  await mergePeople(run, merge);
  return { verdict: 'ACCEPTED', ...merge };
}

async function found(run: Run, id: string): Promise<ReviewedMatch> {
  const match = await matchById(run, id);
  if (match) return match;
  const mend = '`alliances review --state all` lists those that there are.';
  throw new AlliancesError('NOT_FOUND', `There is no match "${id}".`, mend);
}

/** Of whom the two are by now. */
function mergeOf({ id, people }: ReviewedMatch, wanted: string | null): Merge {
  const [one, other] = people;
  if (!one || !other || one.now === other.now) {
    const mend = 'Nothing is left to be decided; `alliances review --state accepted` lists what was.';
    throw new AlliancesError('BAD_USER_INPUT', `The two of ${id} are one already.`, mend);
  }
  const into = wanted ?? firstOf(one, other);
  if (into === one.now) return { from: other.now, into };
  if (into === other.now) return { from: one.now, into };
  const mend = `Give ${one.now} or ${other.now}.`;
  throw new AlliancesError('BAD_USER_INPUT', `"${into}" is neither of the two.`, mend);
}

const firstOf = (...people: readonly ReviewedMatch['people'][number][]) =>
  [...people].sort((a, b) =>
    a.recorded === b.recorded ? (a.now < b.now ? -1 : 1) : a.recorded < b.recorded ? -1 : 1,
  )[0]?.now ?? '';

const decidedAlready = ({ id, state }: ReviewedMatch) =>
  new AlliancesError(
    'BAD_USER_INPUT',
    `${id} is ${state.toLowerCase()} already.`,
    'Undo that first: `alliances review undo`.',
  );
