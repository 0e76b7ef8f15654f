import type { TiedPeople } from '../claims/centrality.js';
import { evidenceNeeded } from '../claims/horizon.js';
import type { RelationshipType } from '../claims/predicate.js';
import { type Days, daysOf } from '../claims/time.js';
import { AlliancesError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { tiesNow } from './centrality-now.js';
import { tiesThen } from './centrality-then.js';
import type { RelationshipReader } from './relationship.js';

/** Measuring takes time with the product of people and pairs: some two seconds of a processor for so many. */
export const mostPeople = 2_000;
export const mostPairs = 10_000;

/** Which ties count. */
export interface TiesQuery {
  /** Id of the person among whose people they are; null: among all. */
  readonly of: string | null;
  readonly types: readonly RelationshipType[];
  /** Whether those that rest on hedged claims alone do. */
  readonly hedged: boolean;
}

/** Where ties are read from. */
export interface Ties {
  /** The latest day of publication of what is known about them; null where nothing is. */
  evidenceUpTo(query: TiesQuery): Promise<string | null>;
  /** Who surely is tied throughout a date; not all of them where they are more than can be measured. */
  tied(query: TiesQuery, days: Days): Promise<TiedPeople>;
}

/** Who is compared at which date. */
export interface Compared extends TiedPeople {
  /** The date as asked or chosen (EDTF); null where nothing is known and none was asked. */
  readonly asOf: string | null;
  /** ISO 8601 day; null where nothing is known. */
  readonly evidenceUpTo: string | null;
  /** Whether the date lies past the evidence, so that nobody can be compared. */
  readonly isPast: boolean;
}

/**
 * The people to be compared and the ties among them.
 * @param asOf EDTF; null: the date of the latest evidence about such ties
 * @throws AlliancesError BAD_USER_INPUT where there are more than can be measured
 */
export const centralityLoader =
  (graph: Graph, readerAt: (knownAt: string) => RelationshipReader) =>
  async (query: TiesQuery, asOf: string | null, knownAt: string | null): Promise<Compared> => {
    const ties = knownAt === null ? tiesNow(graph) : tiesThen(readerAt(knownAt));
    const evidenceUpTo = await ties.evidenceUpTo(query);
    const date = asOf ?? evidenceUpTo;
    if (date === null || evidenceUpTo === null) {
      return { people: [], pairs: [], asOf: date, evidenceUpTo, isPast: false };
    }
    const days = daysOf(date);
    const isPast = evidenceUpTo < evidenceNeeded(days);
    const { people, pairs } = isPast ? { people: [], pairs: [] } : await ties.tied(query, days);
    atMost(mostPeople, people.length, 'people');
    atMost(mostPairs, pairs.length, 'pairs of people');
    return { people, pairs, asOf: date, evidenceUpTo, isPast };
  };

/** @throws AlliancesError BAD_USER_INPUT */
export function atMost(most: number, number: number, noun: string): void {
  if (number <= most) return;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `There are more than ${most} ${noun} to compare.`,
    'Ask about another basis or date, or by `of` about the people of one who has fewer.',
  );
}
