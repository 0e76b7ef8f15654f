import { certaintyAt } from '../claims/certainty.js';
import { horizonOf } from '../claims/horizon.js';
import type { Relationship } from '../claims/relationship.js';
import type { Days } from '../claims/time.js';
import { AlliancesError } from '../errors.js';
import { mostPeople, type Ties, type TiesQuery } from './centrality.js';
import type { RelationshipReader } from './relationship.js';

/** The ties as the claims told them at an instant, which are read around each person, so one must be named. */
export function tiesThen(reader: RelationshipReader): Ties {
  const around = async ({ of, types }: TiesQuery) => {
    if (of === null) {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        '`knownAt` is given without `of`.',
        'Say by `of` among whose people, or leave `knownAt` out.',
      );
    }
    return { of, ties: (await reader.of('ties', of)).filter(({ type }) => types.includes(type)) };
  };
  return {
    evidenceUpTo: async (query) => horizonOf((await around(query)).ties)?.evidenceUpTo ?? null,
    async tied(query, days) {
      const { of, ties } = await around(query);
      const counts = countsAt(query, days);
      const people = new Set(ties.filter(counts).map(({ from, to }) => (from === of ? to : from)));
      if (people.size > mostPeople) return { people: [...people], pairs: [] };
      const found = (await reader.ofAll('ties', [...people])).filter(counts);
      const pairs = found
        .filter(({ from, to }) => people.has(from) && people.has(to))
        .map(({ from, to }): [string, string] => (from < to ? [from, to] : [to, from]));
      const unique = new Map(pairs.map((pair) => [pair.join(), pair]));
      return { people: [...people], pairs: [...unique.values()] };
    },
  };
}

const countsAt =
  ({ types, hedged }: TiesQuery, days: Days) =>
  (one: Relationship) =>
    types.includes(one.type) &&
    (one.stance === 'STATED' || (hedged && one.stance === 'HEDGED')) &&
    certaintyAt(one, days) === 'CERTAIN';
