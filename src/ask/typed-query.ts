import type { Asked, AskedGroup, AskedTie, Round } from './asked.js';
import type { Filled } from './pattern.js';

type People = Extract<Asked, { family: 'PEOPLE' }>;

export const people =
  (kind: People['kind']) =>
  ({ tie, group, heldRole, upcomingRole, person }: Filled): Asked => ({
    family: 'PEOPLE',
    kind,
    person: person === undefined ? null : String(person),
    tie: (tie as AskedTie | undefined) ?? null,
    group: ((group ?? heldRole ?? upcomingRole) as AskedGroup | undefined) ?? null,
    past: false,
  });

export const listing: People = {
  family: 'PEOPLE',
  kind: 'LIST',
  person: null,
  tie: null,
  group: null,
  past: false,
};

/** Ties seen from the other end: whom the named person supports, opposes or serves. */
export const seenFrom =
  (tie: AskedTie['tie']) =>
  ({ person }: Filled): Asked => ({ ...listing, tie: { tie, of: String(person) } });

export const figure =
  (asked: 'VOTES' | 'VOTE_SHARE' | 'TURNOUT') =>
  ({ person, contest, round }: Filled): Asked => ({
    family: 'FIGURE',
    figure: asked,
    person: person === undefined ? null : String(person),
    contest: contest === undefined ? null : String(contest),
    round: (round as Round | undefined) ?? null,
  });

/** "How many mayors does Corbyn count among his allies" names the tie apart from the person. */
export function withBasis(asked: Asked, { person, basis }: Filled): Asked {
  if (asked.family !== 'PEOPLE' || basis === undefined) return asked;
  return { ...asked, person: null, tie: { tie: basis as AskedTie['tie'], of: String(person) } };
}

export function between(asked: Asked, { other }: Filled): Asked {
  if (asked.family !== 'PEOPLE' || other === undefined) return asked;
  return { ...asked, tie: { tie: 'ALLY', of: String(other) } };
}
