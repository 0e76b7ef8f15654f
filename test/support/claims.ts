import fc from 'fast-check';
import { bounds, type Claim, hedges, ranks, reliabilities } from '../../src/claims/claim.js';
import { type Derived, derive } from '../../src/claims/derivation.js';
import type { SeatsOf } from '../../src/claims/key.js';
import type { Relationship } from '../../src/claims/relationship.js';
import { predicateOf } from '../../src/claims/vocabulary.js';

let made = 0;

/** The smallest valid claim, that Ada is an ally of Bo, with what a test says of it; each with an id of its own. */
export function claim(overrides: Partial<Claim> = {}): Claim {
  made += 1;
  const article = overrides.article ?? `article:story-${made}`;
  return {
    id: `claim:${String(made).padStart(5, '0')}`,
    predicate: 'ALLY_OF',
    subject: 'person:ada',
    object: 'person:bo',
    statedSubject: null,
    statedObject: null,
    literal: null,
    status: null,
    role: null,
    roleKind: null,
    contest: null,
    party: null,
    round: null,
    hedges: [],
    polarity: 'ASSERTED',
    rank: 'NORMAL',
    rankReason: null,
    ranked: null,
    valid: '/',
    published: '2016-08-11',
    article,
    version: '',
    origin: overrides.origin ?? article,
    source: 'source:gazette',
    reliability: 'B',
    passages: [],
    gist: 'In a line.',
    recorded: '2026-01-01T00:00:00Z',
    withdrawn: null,
    withdrawnBy: null,
    withdrawnWhy: null,
    supersedes: null,
    ...overrides,
  };
}

/** A standing in the one seat of mayor, unless it says otherwise. */
export const holds = (overrides: Partial<Claim> = {}) =>
  claim({ predicate: 'HOLDS_ROLE', object: 'role:mayor', status: 'HOLDER', ...overrides });

/** A figure of Ada's in the second round of the vote, unless it says otherwise. */
export const figure = (
  predicate: Claim['predicate'],
  value: number | string,
  overrides: Partial<Claim> = {},
  bound: (typeof bounds)[number] = 'EXACT',
) => {
  const { range } = predicateOf(predicate);
  const unit = 'unit' in range ? range.unit : '';
  return claim({
    predicate,
    object: null,
    literal: { value, unit, bound },
    contest: 'contest:vote',
    round: 2,
    ...overrides,
  });
};

/** One person may be mayor at a time, and two may be deputies. */
export const seatsOf: SeatsOf = (role) => ({ 'role:mayor': 1, 'role:deputy': 2 })[role] ?? null;

export const derived = (...claims: Claim[]): Derived => derive(claims, seatsOf, null);

/** The only relationship that the claims derive. */
export function only(...claims: Claim[]): Relationship {
  const { relationships } = derived(...claims);
  if (relationships.length !== 1) throw new Error(`${relationships.length} relationships, not one`);
  return relationships[0] as Relationship;
}

export const days = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2018-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Days, months and years, as precise as anyone writes them. */
export const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

const intervals = fc
  .tuple(dates, dates)
  .map(([one, other]) => (one <= other ? [one, other] : [other, one]).join('/'));
export const validTimes = fc.oneof(
  fc.constant('/'),
  dates.map((date) => `${date}/`),
  dates.map((date) => `/${date}`),
  dates.map((date) => `../${date}`),
  intervals,
);

const person = fc.constantFrom('person:ada', 'person:bo', 'person:cy');
const relation: fc.Arbitrary<Partial<Claim>> = fc.oneof(
  fc.record({
    predicate: fc.constantFrom<Claim['predicate'][]>('ALLY_OF', 'SUPPORTS', 'ENDORSED', 'OPPOSES'),
    subject: person,
    object: fc.constant('person:dee'),
  }),
  fc.record({
    predicate: fc.constant<Claim['predicate']>('HOLDS_ROLE'),
    subject: person,
    object: fc.constantFrom('role:mayor', 'role:deputy'),
    status: fc.constantFrom<Claim['status'][]>('HOLDER', 'FORMER'),
  }),
  fc.record({
    predicate: fc.constant<Claim['predicate']>('CANDIDATE_FOR'),
    subject: person,
    object: fc.constant('role:mayor'),
    status: fc.constantFrom<Claim['status'][]>('NOMINEE', 'CONTENDER', 'FORMER'),
    contest: fc.constantFrom('contest:vote', 'contest:other'),
    party: fc.constant('party:one'),
  }),
  fc.record({
    predicate: fc.constant<Claim['predicate']>('VOTES'),
    subject: person,
    object: fc.constant(null),
    contest: fc.constant('contest:vote'),
    round: fc.constant(1),
    literal: fc.record({
      value: fc.integer({ min: 1, max: 4 }),
      unit: fc.constant('votes'),
      bound: fc.constantFrom(...bounds),
    }),
  }),
);

const manner: fc.Arbitrary<Partial<Claim>> = fc.record({
  hedges: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...hedges], { minLength: 1 })),
  polarity: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Claim['polarity']>('ASSERTED') },
    fc.constant<Claim['polarity']>('DENIED'),
  ),
  rank: fc.oneof({ weight: 4, arbitrary: fc.constant<Claim['rank']>('NORMAL') }, fc.constantFrom(...ranks)),
  valid: validTimes,
  published: dates,
  reliability: fc.constantFrom(...reliabilities),
  origin: fc.constantFrom('article:a', 'article:b', 'article:c'),
});

/** Any claim of a small world, in which many are about the same thing. */
export const anyClaim: fc.Arbitrary<Claim> = fc
  .tuple(relation, manner)
  .map(([what, how]) => claim({ ...what, ...how }));

export const anyClaims = fc.array(anyClaim, { maxLength: 10 });
